public import Essentials

/// A text in the languages of its dialogue, already in the right register (*tu* or *vous*).
public struct Text: Hashable, Sendable {
  private let french: Template?
  private let english: Template?

  public init(_ templates: [Language: Template]) {
    french = templates[.french]
    english = templates[.english]
  }

  public var templates: [Language: Template] {
    let known: [(Language, Template?)] = [(.french, french), (.english, english)]
    return Dictionary(
      uniqueKeysWithValues: known.compactMap { language, template in
        template.map { (language, $0) }
      })
  }

  /// The template in `language`, or in French where a translation is missing.
  public subscript(language: Language) -> Template {
    let template =
      switch language {
      case .french: french
      case .english: english ?? french
      }
    return template ?? Template([])
  }
}

/// Words with holes: `Tu as {age} ans` has one.
public struct Template: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case words(String)
    /// The value of a slot, as people say it.
    case slot(Slot.ID)
    /// Anything else by name, `{fact:reussite-90-2023}`.
    case outside(String)
    /// A number that is worked out, in digits.
    case number(Operand)
    /// The first variant whose condition holds: a plural, a selection, a sentence that is not
    /// for everybody. The conditions ask nothing of the outside.
    indirect case choice([Variant], otherwise: Template)
  }

  public struct Variant: Hashable, Sendable {
    public let condition: Condition
    public let template: Template

    public init(_ condition: Condition, _ template: Template) {
      self.condition = condition
      self.template = template
    }
  }

  public let parts: [Part]

  public init(_ parts: [Part]) {
    self.parts = parts
  }

  public init(_ words: String) {
    self.parts = [.words(words)]
  }

  /// Fills the holes as if nothing were known; what `slot` or `outside` can't name becomes nothing.
  public func filled(
    slot: (Slot.ID) -> String?, outside: (String) -> String?
  ) -> String {
    filled(given: Visible(), slot: slot, outside: outside)
  }

  /// Fills the holes with the answers on the path.
  public func filled(
    given visible: Visible, slot: (Slot.ID) -> String?, outside: (String) -> String?
  ) -> String {
    if parts.count == 1, case .words(let words) = parts[0] { return words }
    var text = ""
    for part in parts {
      switch part {
      case .words(let words): text += words
      case .slot(let id): text.appendElided(slot(id) ?? "")
      case .outside(let name): text.appendElided(outside(name) ?? "")
      case .number(let operand):
        guard case .integer(let number) = operand.value(given: visible, NothingOutside()) else {
          continue
        }
        text += String(number)
      case .choice(let variants, let otherwise):
        let fitting = variants.first { $0.condition.holds(given: visible, NothingOutside()) }
        text += (fitting?.template ?? otherwise)
          .filled(given: visible, slot: slot, outside: outside)
      }
    }
    return text
  }
}
