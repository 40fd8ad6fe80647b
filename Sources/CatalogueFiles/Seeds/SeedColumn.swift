/// A column of a seed file: its name, what its cells hold, and whether one may be empty.
///
/// An empty cell means *unknown*, never *none*.
public struct SeedColumn: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The row's name, a slug: lower-case letters, digits, hyphens and dots.
    case id
    case text
    /// Items separated by `;`.
    case list
    /// Items separated by `|`: addresses and titles, which may contain `;`.
    case sources
    case integer(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    /// A year, a month or a day.
    case date
    /// One word of a closed list.
    case word([String])
    /// Words of a closed list, separated by `;`.
    case words([String])
    case reference(SeedFile)
    case references(SeedFile)
    case website
    case postalCode
    case department
  }

  /// To whom a French text speaks.
  public enum Speech: Hashable, Sendable {
    /// Not shown in a conversation.
    case silent
    /// Shown, and short enough to be read at once.
    case shown
    case tu
    case vous
  }

  public var name: String
  public var kind: Kind
  public var isRequired: Bool
  public var speech: Speech

  init(_ name: String, _ kind: Kind, required: Bool = true, speech: Speech = .silent) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.speech = speech
  }

  /// The same column where a cell may be empty.
  var optional: Self {
    var column = self
    column.isRequired = false
    return column
  }

  static func text(_ name: String) -> Self { .init(name, .text) }
  static func list(_ name: String) -> Self { .init(name, .list, required: false) }
  static func shown(_ name: String, to speech: Speech = .shown) -> Self {
    .init(name, .text, speech: speech)
  }

  static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, _: Word.Type
  ) -> Self {
    .init(name, .word(Word.allCases.map(\.rawValue)))
  }
}
