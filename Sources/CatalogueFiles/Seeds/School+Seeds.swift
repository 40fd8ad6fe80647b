import Essentials
import Orientation

extension School {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), name: row.text("name"), city: row.text("city"),
      postalCode: row.text("postal_code"), department: row.text("department"),
      region: row.text("region"), coordinate: row.coordinate,
      openedYear: row.optionalInteger("opened_year"), website: row.optionalText("website"),
      host: row.optionalText("host"), capacity: row.optionalText("capacity"),
      status: row.word("status"), confidence: row.word("confidence"), doubt: row.doubt,
      provenance: row.provenance)
  }
}

extension Programme {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), school: row.id("school_id"), trade: row.id("trade_id"),
      diploma: row.optionalID("diploma_id"), diplomaLabel: row.text("diploma_label"),
      minimumAge: row.optionalInteger("age_min"), maximumAge: row.optionalInteger("age_max"),
      durationYears: row.optionalInteger("duration_years"),
      places: row.optionalInteger("places"), boarding: row.word("boarding"),
      costPerYear: row.optionalInteger("cost_per_year_eur"),
      admission: row.optionalText("admission"),
      businessServices: row.optionalText("business_services"), status: row.word("status"),
      provenance: row.provenance)
  }
}
