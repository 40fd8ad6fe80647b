/// What the last question asked for: it decides how bare words are read ("16", "oui", "Sens").
public struct Expectation: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Nothing was asked.
    case nothing
    case yesNo
    case integer
    case age
    case place
    case reach
    case level
    /// Interests, dislikes or vetoes, in the person's own words.
    case interests(Ask)
    case trade
    case sector
    case choice
    case choices
  }
  /// What a bare facet word means when interests are asked for.
  public enum Ask: Hashable, Sendable { case likes, dislikes, vetoes }

  public var kind: Kind
  /// Options of the pending question, prepared once by ``Understander/options(_:)``.
  public var options: OptionIndex?

  public init(_ kind: Kind, options: OptionIndex? = nil) {
    self.kind = kind
    self.options = options
  }

  public static let nothing = Expectation(.nothing)
}

/// One option of a question, with everything that people may say for it.
public struct OptionWords: Hashable, Sendable {
  public var id: String
  /// Its label in the language spoken, as shown.
  public var label: String
  /// Other words for it, in any language.
  public var hear: [String]

  public init(id: String, label: String, hear: [String]) {
    self.id = id
    self.label = label
    self.hear = hear
  }
}
