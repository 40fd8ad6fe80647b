import Essentials
import Orientation
import Understanding

extension NextStep {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), audience: row.word("audience"),
      label: row.bilingual("label_fr", "label_en"),
      details: row.bilingual("details_fr", "details_en"), doors: row.words("doors"),
      mainDoors: row.words("main_doors"), minimumAge: row.optionalInteger("age_min"),
      maximumAge: row.optionalInteger("age_max"), sectors: row.ids("sectors"),
      contact: row.text("contact"), provenance: row.provenance)
  }
}

extension AskedQuestion {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), audience: row.word("audience"),
      question: row.bilingual("question_fr", "question_en"),
      answer: row.bilingual("answer_tu", "answer_en"),
      answerFormal: row.bilingual("answer_vous", "answer_en"),
      paraphrases: row.heard("paraphrases"), provenance: row.provenance)
  }
}

extension Fact {
  init(_ row: SeedRow) {
    self.init(
      id: row.id(), text: row.text("fact"), value: row.optionalText("value"),
      unit: row.optionalText("unit"), provenance: row.provenance)
  }
}

extension Gazetteer.Commune {
  init(_ row: SeedRow) {
    self.init(
      name: row.text("name"), postalCode: row.text("postal_code"),
      department: row.text("department"), departmentName: row.text("department_name"),
      region: row.text("region"), latitude: row.decimal("latitude"),
      longitude: row.decimal("longitude"), population: row.optionalInteger("population"))
  }
}
