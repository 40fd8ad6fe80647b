import Essentials

extension Diagnostic {
  /// A diagnostic as editors and CI read it.
  public struct Record: Codable, Hashable, Sendable {
    public let severity: String
    public let code: String
    public let file: String
    public let line: Int
    /// In characters, as a person counts them.
    public let column: Int
    public let length: Int
    public let message: String
    public let suggestion: String?
    public let fixes: [Fix]

    public struct Fix: Codable, Hashable, Sendable {
      public let line: Int
      /// In Unicode scalars.
      public let column: Int
      public let length: Int
      public let replacement: String
    }
  }

  /// All of them, with the version of their shape.
  public struct Listing: Codable, Hashable, Sendable {
    public var schema = 1
    public var diagnostics: [Record]

    public init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics.map(\.record)
    }
  }

  public var record: Record {
    Record(
      severity: severity.rawValue, code: code.rawValue, file: location.file, line: location.line,
      column: location.column, length: length, message: message, suggestion: suggestion,
      fixes: fixIts.map {
        .init(line: $0.line, column: $0.column, length: $0.length, replacement: $0.replacement)
      })
  }
}
