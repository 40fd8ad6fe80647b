import Essentials
import Orientation

extension Facet {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), kind: row.word("kind"), label: row.bilingual("label_fr", "label_en"),
      question: row.bilingual("question_tu", "question_en"),
      questionFormal: row.bilingual("question_vous", "question_en_formal"),
      cost: row.integer("cost"), keywords: row.heard("keywords"), provenance: row.provenance)
  }
}

extension Sector {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), label: row.bilingual("label_fr", "label_en"),
      keywords: row.heard("keywords"))
  }
}

extension Trade {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), name: row.bilingual("name_fr", "name_en"), sector: row.id("sector"),
      description: row.bilingual("description_fr", "description_en"),
      facets: row.ids("facets"), mainFacets: row.ids("main_facets"),
      constraints: row.ids("constraints"), romeCodes: row.list("rome_codes"),
      riasec: row.text("riasec"), keywords: row.heard("keywords"),
      jobTitles: row.list("job_titles_fr"), tension: row.optionalText("tension"),
      provenance: row.provenance)
  }
}

extension Diploma {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), label: row.text("label"), level: row.text("level"),
      durationYears: row.optionalInteger("duration_years"),
      rncpCode: row.optionalText("rncp_code"), trades: row.ids("trades"),
      provenance: row.provenance)
  }
}
