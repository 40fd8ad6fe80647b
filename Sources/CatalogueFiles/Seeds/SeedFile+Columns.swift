import Orientation

/// What the columns of `seeds/*.csv` hold; `seeds/README.md` says the same to people.
extension SeedFile {
  /// In the order of the file.
  public var columns: [SeedColumn] { shape.columns }

  /// Where a column stands among ``columns``.
  public func index(of column: String) -> Int? { shape.indices[column] }

  struct Shape: Sendable {
    let columns: [SeedColumn]
    let indices: [String: Int]

    init(_ columns: [SeedColumn]) {
      self.columns = columns
      indices = Dictionary(
        uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
    }
  }

  var shape: Shape {
    switch self {
    case .facets: Self.facetShape
    case .sectors: Self.sectorShape
    case .trades: Self.tradeShape
    case .diplomas: Self.diplomaShape
    case .schools: Self.schoolShape
    case .programmes: Self.programmeShape
    case .nextSteps: Self.nextStepShape
    case .questions: Self.questionShape
    case .facts: Self.factShape
    case .communes: Self.communeShape
    case .sources: Self.sourceShape
    }
  }

  private static let id = SeedColumn("id", .id)
  private static let provenance = [SeedColumn("as_of", .date), SeedColumn("source", .sources)]

  /// Metropolitan France and overseas, with a little sea.
  private static let latitudes = -22.0...52.0
  private static let longitudes = -64.0...56.0
  /// Ages that a school may name; a slip of the finger falls outside.
  private static let ages = 10...65
  private static let years = 1...8
  private static let doors = NextStep.Door.allCases.map(\.rawValue)

  private static let facetShape = Shape(
    [
      id, .word("kind", Facet.Kind.self), .shown("label_fr"), .shown("label_en"),
      .shown("question_tu", to: .tu), .shown("question_vous", to: .vous),
      .shown("question_en"), .shown("question_en_formal"), .init("cost", .integer(1...3)),
      .list("keywords_fr"), .list("keywords_en"),
    ] + provenance)

  private static let sectorShape = Shape(
    [id, .shown("label_fr"), .shown("label_en"), .list("keywords_fr"), .list("keywords_en")]
      + provenance)

  private static let tradeShape = Shape(
    [
      id, .shown("name_fr"), .shown("name_en"), .init("sector", .reference(.sectors)),
      .shown("description_fr", to: .tu), .shown("description_en"),
      .init("facets", .references(.facets)), .init("main_facets", .references(.facets)),
      .init("constraints", .references(.facets)).optional, .list("rome_codes"),
      .text("riasec"), .list("keywords_fr"), .list("keywords_en"), .list("job_titles_fr"),
      .shown("tension").optional,
    ] + provenance)

  private static let diplomaShape = Shape(
    [
      id, .shown("label"), .text("level"), .init("duration_years", .integer(years)).optional,
      .text("rncp_code").optional, .init("trades", .references(.trades)),
    ] + provenance)

  private static let schoolShape = Shape(
    [
      id, .shown("name"), .text("city"), .init("postal_code", .postalCode),
      .init("department", .department), .text("region"),
      .init("latitude", .decimal(latitudes)), .init("longitude", .decimal(longitudes)),
      .text("location_note").optional, .init("opened_year", .integer(1800...2100)).optional,
      .init("website", .website).optional, .text("host").optional, .text("capacity").optional,
      .word("status", School.Status.self), .word("confidence", School.Confidence.self),
      .shown("doubt_fr").optional, .shown("doubt_en").optional,
    ] + provenance)

  private static let programmeShape = Shape(
    [
      id, .init("school_id", .reference(.schools)), .init("trade_id", .reference(.trades)),
      .init("diploma_id", .reference(.diplomas)).optional, .shown("diploma_label"),
      .init("age_min", .integer(ages)).optional, .init("age_max", .integer(ages)).optional,
      .init("duration_years", .integer(years)).optional,
      .init("places", .integer(1...500)).optional,
      .word("boarding", Programme.Boarding.self),
      .init("cost_per_year_eur", .integer(0...20_000)).optional, .shown("admission").optional,
      .shown("business_services").optional, .word("status", Programme.Status.self),
      .text("uai").optional, .text("address").optional,
    ] + provenance)

  private static let nextStepShape = Shape(
    [
      id, .word("audience", NextStep.Audience.self), .shown("label_fr"), .shown("label_en"),
      .shown("details_fr"), .shown("details_en"),
      .init("doors", .words(doors)).optional, .init("main_doors", .words(doors)).optional,
      .init("age_min", .integer(ages)).optional, .init("age_max", .integer(ages)).optional,
      .init("sectors", .references(.sectors)).optional, .text("contact"),
    ] + provenance)

  private static let questionShape = Shape(
    [
      id, .word("audience", AskedQuestion.Audience.self), .shown("question_fr"),
      .shown("question_en"), .shown("answer_tu", to: .tu), .shown("answer_vous", to: .vous),
      .shown("answer_en"), .list("paraphrases_fr"), .list("paraphrases_en"),
    ] + provenance)

  private static let factShape = Shape(
    [id, .shown("fact"), .text("value").optional, .text("unit").optional] + provenance)

  private static let communeShape = Shape([
    .text("name"), .init("postal_code", .postalCode), .init("department", .department),
    .text("department_name"), .text("region"), .init("latitude", .decimal(latitudes)),
    .init("longitude", .decimal(longitudes)),
    .init("population", .integer(0...3_000_000)).optional,
  ])

  private static let sourceShape = Shape(
    [.init("file", .word(allCases.map(\.name)))] + provenance + [.text("licence")])
}
