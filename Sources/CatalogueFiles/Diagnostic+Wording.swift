import Essentials

/// What is said of files and rows, side by side, so that it sounds like one voice.
/// (Cells: `SeedMismatch+Wording.swift`.)
extension Diagnostic {
  static func malformed(_ kind: CSVFile.Fault.Kind, at location: SourceLocation) -> Self {
    switch kind {
    case .invalidUTF8:
      .init(.error, .invalidUTF8, at: location, "a byte that isn't UTF-8", expected: "UTF-8 text")
    case .controlCharacter(let byte):
      .init(
        .error, .controlCharacter, at: location,
        "control character \(byte) in a cell", expected: "characters one can see")
    case .bareCarriageReturn:
      .init(
        .error, .bareCarriageReturn, at: location,
        "a carriage return that ends no line", expected: "lines that end with LF or CRLF")
    case .strayQuote:
      .init(
        .error, .strayQuote, at: location,
        "a quote inside a cell without quotes",
        expected: "the whole cell in quotes and each quote in it doubled")
    case .textAfterQuote:
      .init(
        .error, .textAfterQuote, at: location,
        "text after the quote that closes the cell", expected: "a comma or the end of the line")
    case .unterminatedQuote:
      .init(
        .error, .unterminatedQuote, at: location,
        "this quote is never closed", expected: "a quote at the end of the cell")
    }
  }

  static func missingHeader(at location: SourceLocation, columns: [String]) -> Self {
    .init(
      .error, .missingHeader, at: location, "the file is empty",
      expected: "a first line " + columns.joined(separator: ","))
  }

  static func missingColumn(_ name: String, at location: SourceLocation) -> Self {
    .init(
      .error, .missingColumn, at: location, "the column '\(name)' is missing",
      expected: "every column of seeds/README.md, in any order")
  }

  static func unknownColumn(
    _ name: String, at location: SourceLocation, columns: [String]
  ) -> Self {
    .init(
      .error, .unknownColumn, at: location, "no column is called '\(name)'",
      expected: columns.joined(separator: ","),
      suggestion: NearestName.to(name, among: columns))
  }

  static func repeatedColumn(_ name: String, at location: SourceLocation) -> Self {
    .init(
      .error, .repeatedColumn, at: location, "a second column '\(name)'",
      expected: "each column once")
  }

  static func columnCount(_ count: Int, of expected: Int, at location: SourceLocation) -> Self {
    .init(
      .error, .columnCount, at: location, "the row has \(count) cells",
      expected: "\(expected), as many as the header")
  }

  static func cell(_ mismatch: SeedMismatch, at location: SourceLocation) -> Self {
    .init(
      .error, mismatch.code, at: location, mismatch.message, expected: mismatch.expected,
      suggestion: mismatch.suggestion)
  }

  static func repeatedID(_ id: String, firstLine: Int, at location: SourceLocation) -> Self {
    .init(
      .error, .repeatedID, at: location, "'\(id)' is already the id of line \(firstLine)",
      expected: "an id that no other row has")
  }

  static func unknownReference(
    _ id: String, in file: SeedFile, known: some Sequence<String>, at location: SourceLocation
  ) -> Self {
    .init(
      .error, .unknownReference, at: location, "'\(id)' is no row of \(file.name)",
      expected: "an id of \(file.name)", suggestion: NearestName.to(id, among: known))
  }

  static func repeatedSchool(firstLine: Int, at location: SourceLocation) -> Self {
    .init(
      .error, .repeatedSchool, at: location,
      "line \(firstLine) has a school of this name in this town",
      expected: "one row for a school")
  }

  static func sameFacets(as other: String, at location: SourceLocation) -> Self {
    .init(
      .error, .sameFacets, at: location, "'\(other)' has the same facets",
      expected: "a set of facets that no other trade has")
  }

  static func mainFacetElsewhere(_ facet: String, at location: SourceLocation) -> Self {
    .init(
      .error, .mainFacetElsewhere, at: location, "'\(facet)' isn't among the trade's facets",
      expected: "main facets that 'facets' lists too")
  }

  static func wrongFacetKind(
    _ facet: String, expected kind: String, at location: SourceLocation
  ) -> Self {
    .init(
      .error, .wrongFacetKind, at: location, "'\(facet)' is of the other kind",
      expected: "facets of kind '\(kind)'")
  }

  static func agesReversed(_ ages: ClosedRange<Int>, at location: SourceLocation) -> Self {
    .init(
      .error, .agesReversed, at: location,
      "the youngest age, \(ages.upperBound), is above the oldest, \(ages.lowerBound)",
      expected: "age_min no greater than age_max")
  }

  static func unknownDepartment(_ department: String, at location: SourceLocation) -> Self {
    .init(
      .error, .wrongPlace, at: location, "no commune lies in the department '\(department)'",
      expected: "a department of communes.csv")
  }

  static func wrongPlace(
    kilometres: Int, from commune: String, department: String, at location: SourceLocation
  ) -> Self {
    .init(
      .error, .wrongPlace, at: location,
      "the point is \(kilometres) km from \(commune), the nearest commune of "
        + "the department \(department)",
      expected: "a point on land and in the department")
  }

  static func farFromTown(
    kilometres: Int, from city: String, at location: SourceLocation
  ) -> Self {
    .init(
      .warning, .wrongPlace, at: location, "the point is \(kilometres) km from \(city)",
      expected: "a point in the town of the row")
  }

  static func unknownPostalCode(
    _ code: String, department: String, at location: SourceLocation
  ) -> Self {
    .init(
      .warning, .unknownPostalCode, at: location,
      "no commune of the department \(department) has the postal code \(code)",
      expected: "a postal code of communes.csv")
  }

  static func unsourcedFile(_ file: SeedFile, at location: SourceLocation) -> Self {
    .init(
      .error, .unsourcedFile, at: location, "nothing says where \(file.name) comes from",
      expected: "a source in each of its rows, or a row for it in \(SeedFile.sources.name)")
  }

  static func futureDate(
    _ date: PartialDate, today: Day, at location: SourceLocation
  ) -> Self {
    .init(
      .error, .futureDate, at: location, "\(date) is still to come",
      expected: "a date up to \(today)")
  }

  /// As many as one still reads.
  private static let namedRows = 8

  static func staleRows(
    _ ids: [String], of count: Int, months: Int, at location: SourceLocation
  ) -> Self {
    .init(
      .warning, .staleRows, at: location,
      "\(ids.count) of \(count) rows are more than \(months) months old: "
        + ids.prefix(namedRows).joined(separator: ", ")
        + (ids.count > namedRows ? " and \(ids.count - namedRows) more" : ""),
      expected: "rows checked since")
  }

  static func missingTranslation(
    _ column: String, beside other: String, at location: SourceLocation
  ) -> Self {
    .init(
      .warning, .missingTranslation, at: location,
      "'\(column)' is empty and '\(other)' is not", expected: "both languages, or neither")
  }

  static func longText(_ length: Int, limit: Int, at location: SourceLocation) -> Self {
    .init(
      .warning, .longText, at: location, "the text has \(length) characters",
      expected: "\(limit) at most, so that it is read at once")
  }

  static func mixedAddress(
    _ word: String, in address: Address, at location: SourceLocation
  ) -> Self {
    .init(
      .warning, .mixedAddress, at: location, "'\(word)' in a text that says \(address.rawValue)",
      expected: "one way of speaking to the person")
  }
}
