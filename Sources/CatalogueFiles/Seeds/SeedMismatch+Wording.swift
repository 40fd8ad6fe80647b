import Essentials

/// What is said of a cell that its column refuses.
extension SeedMismatch {
  static func missingValue(in column: String) -> Self {
    .init(code: .missingValue, message: "'\(column)' is empty", expected: "a value in every row")
  }

  static func notASlug(_ text: String) -> Self {
    .init(
      code: .badIdentifier, message: "'\(text)' can't be an id",
      expected: "lower-case letters, digits, hyphens and dots")
  }

  static func notANumber(_ text: String, _ expected: String) -> Self {
    .init(code: .badNumber, message: "'\(text)' doesn't fit", expected: expected)
  }

  static func notADate(_ text: String) -> Self {
    .init(
      code: .badDate, message: "'\(text)' is no date of the calendar",
      expected: "YYYY, YYYY-MM or YYYY-MM-DD")
  }

  static func emptyItem(separator: Unicode.Scalar) -> Self {
    .init(
      code: .badList, message: "an item of the list is empty",
      expected: "items separated by a single '\(separator)'")
  }

  static func notAWebsite(_ text: String) -> Self {
    .init(
      code: .badWebsite, message: "'\(text)' is no web address",
      expected: "https:// or http://, a host and perhaps a path")
  }

  static func notAPostalCode(_ text: String) -> Self {
    .init(
      code: .badPostalCode, message: "'\(text)' is no postal code", expected: "five digits")
  }

  static func notADepartment(_ text: String) -> Self {
    .init(
      code: .badDepartment, message: "'\(text)' is no department",
      expected: "two digits, three overseas, or 2A or 2B")
  }

  static func unknownWord(_ text: String, among words: [String]) -> Self {
    .init(
      code: .unknownWord, message: "'\(text)' isn't in the list of this column",
      expected: "one of " + words.joined(separator: ", "),
      suggestion: NearestName.to(text, among: words))
  }
}
