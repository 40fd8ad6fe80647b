public import Essentials

/// Something wrong with a row, placed as a compiler would place it.
///
/// Printed on one line:
///
///     seeds/schools.csv:12:5: error: no trade is called 'usinge'; expected an id of trades.csv; did you mean 'usinage'? [unknown-reference]
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    /// The row can't be used: the catalogue is not loaded.
    case error
    /// The row is used; somebody should look at it.
    case warning
  }

  public var severity: Severity
  /// What it is, in a word that never changes.
  public var code: Code
  public var location: SourceLocation
  /// What was found, lower case, without a final stop.
  public var message: String
  /// What would have been right.
  public var expected: String
  /// The nearest name that exists, where one is near.
  public var suggestion: String?

  init(
    _ severity: Severity, _ code: Code, at location: SourceLocation, _ message: String,
    expected: String, suggestion: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension Diagnostic: CustomStringConvertible {
  public var description: String {
    var text = "\(location): \(severity.rawValue): \(message); expected \(expected)"
    if let suggestion { text += "; did you mean '\(suggestion)'?" }
    return text + " [\(code.rawValue)]"
  }
}

extension Diagnostic {
  /// What a diagnostic is about; the raw values are stable names.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    // The file is not the CSV it should be.
    case invalidUTF8 = "invalid-utf8"
    case controlCharacter = "control-character"
    case bareCarriageReturn = "bare-carriage-return"
    case strayQuote = "stray-quote"
    case textAfterQuote = "text-after-quote"
    case unterminatedQuote = "unterminated-quote"
    case missingHeader = "missing-header"
    case missingColumn = "missing-column"
    case unknownColumn = "unknown-column"
    case repeatedColumn = "repeated-column"
    case columnCount = "column-count"

    // A cell is not what its column holds.
    case missingValue = "missing-value"
    case badIdentifier = "bad-identifier"
    case badNumber = "bad-number"
    case badDate = "bad-date"
    case badList = "bad-list"
    case badWebsite = "bad-website"
    case badPostalCode = "bad-postal-code"
    case badDepartment = "bad-department"
    case unknownWord = "unknown-word"

    // A row doesn't agree with the others.
    case repeatedID = "repeated-id"
    case unknownReference = "unknown-reference"
    case repeatedSchool = "repeated-school"
    case sameFacets = "same-facets"
    case mainFacetElsewhere = "main-facet-elsewhere"
    case wrongFacetKind = "wrong-facet-kind"
    case agesReversed = "ages-reversed"
    case wrongPlace = "wrong-place"
    case unknownPostalCode = "unknown-postal-code"
    case unsourcedFile = "unsourced-file"

    // A row may be true, and needs somebody to look at it.
    case futureDate = "future-date"
    case staleRows = "stale-rows"
    case missingTranslation = "missing-translation"
    case longText = "long-text"
    case mixedAddress = "mixed-address"
  }
}
