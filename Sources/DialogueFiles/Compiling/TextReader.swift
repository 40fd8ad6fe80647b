import Essentials
import Interview

/// Reads text cells: `{ tu: "…", vous: "…", en: "…" }`.
struct TextReader {
  /// What holes may name.
  enum Holes {
    case slots(SlotTable)
    /// Anything: whoever says the phrase fills it.
    case anyName
  }

  /// What a piece of a text stands in.
  struct Context {
    let language: Language
    /// What `#` means, inside a plural.
    var number: Operand?
  }

  /// Who hears the text.
  enum Audience {
    case one(Address)
    /// A phrase, that both hear.
    case both
    /// The dialogue doesn't say, and was told so.
    case unknown
  }

  let languages: [Language]
  let audience: Audience
  var holes: Holes
  let facts: Set<String>?
  var shapes = ShapeReader()
  var style = StyleCheck()

  static let keys = ["fr", "tu", "vous", "en", "en-vous"]

  init(languages: [Language], audience: Audience, holes: Holes, facts: Set<String>?) {
    self.languages = languages
    self.audience = audience
    self.holes = holes
    self.facts = facts
  }

  /// The cell for one register; nil where it has no French for it.
  mutating func text(_ cell: Syntax, for address: Address) -> Text? {
    variants(cell).flatMap { text($0, for: address, at: cell.span) }
  }

  /// The cell for the registers that it has: a phrase may be for one alone.
  mutating func texts(_ cell: Syntax) -> [Address: Text] {
    guard let variants = variants(cell) else { return [:] }
    var texts: [Address: Text] = [:]
    let given = Address.allCases.filter { variants[$0.rawValue] != nil }
    let meant = variants["fr"] == nil && !given.isEmpty ? given : Address.allCases
    for address in meant {
      texts[address] = text(variants, for: address, at: cell.span)
    }
    return texts
  }

  private mutating func text(
    _ variants: [String: Template], for address: Address, at span: Span
  ) -> Text? {
    var french = variants[address.rawValue] ?? variants["fr"]
    if case .unknown = audience { french = french ?? variants.values.first }
    guard let french else {
      shapes.report(.missingFrench(address.rawValue, at: span))
      return nil
    }
    var templates: [Language: Template] = [.french: french]
    for language in languages where language != .french {
      let polite = address == .vous ? variants[language.rawValue + "-vous"] : nil
      templates[language] = polite ?? variants[language.rawValue]
      if templates[language] == nil {
        shapes.report(.missingTranslation(language.rawValue, at: span))
      }
    }
    return Text(templates)
  }

  /// Every variant is read, so that the mistakes of all are found.
  private mutating func variants(_ cell: Syntax) -> [String: Template]? {
    if case .refused = cell.content { return nil }
    guard case .mapping = cell.content else {
      shapes.report(.wrongType(cell, expected: "a text for each language: { fr: …, en: … }"))
      return nil
    }
    guard let fields = shapes.fields(cell, "a text", expected: Self.keys) else { return nil }
    var variants: [String: Template] = [:]
    for entry in fields.entries {
      // A variant that is wrong is there, and not missing as well.
      variants[entry.key] = Template([])
      guard let text = shapes.word(entry.value, "a text") else { continue }
      variants[entry.key] = template(
        text, entry.value, Context(language: entry.key.hasPrefix("en") ? .english : .french))
      checkAddress(text, entry)
      checkStyle(text, entry)
    }
    return variants
  }

  private mutating func template(
    _ text: String, _ node: Syntax, _ context: Context
  ) -> Template {
    let pieces = TemplatePiece.pieces(of: text)
    // Of a choice, only one case is read.
    let length = pieces.hasChoice ? pieces.spoken.count : text.count
    if length > DialogueLimits.text { shapes.report(.textTooLong(length, at: node.span)) }
    return template(pieces, node, context)
  }

  private mutating func checkStyle(_ text: String, _ entry: Syntax.Entry) {
    let isForYouth =
      switch (entry.key, audience) {
      case ("tu", _), ("fr", .one(.tu)): true
      default: false
      }
    let spoken = TemplatePiece.pieces(of: text).spoken
    for fault in style.faults(of: spoken, isForYouth: isForYouth) {
      switch fault {
      case .twoQuestions: shapes.report(.twoQuestions(at: entry.value.span))
      case .hardToRead(let index): shapes.report(.hardToRead(index, at: entry.value.span))
      case .figure(let figure):
        let before = text.firstRange(of: figure).map { text[..<$0.lowerBound] } ?? ""
        let span = entry.value.span(
          from: before.unicodeScalars.count, length: figure.unicodeScalars.count)
        shapes.report(.figureWithoutFact(figure, at: span))
      }
    }
  }

  mutating func template(
    _ pieces: [TemplatePiece], _ node: Syntax, _ context: Context
  ) -> Template {
    var parts: [Template.Part] = []
    for piece in pieces {
      switch piece.kind {
      case .words(let words): parts.append(.words(words))
      case .openBrace: shapes.report(.openHole(at: node.span(from: piece.offset, length: 1)))
      case .hole(let name):
        let span = node.span(from: piece.offset, length: name.unicodeScalars.count + 2)
        if let part = part(name, span, context) { parts.append(part) }
      case .number: if let number = context.number { parts.append(.number(number)) }
      case .choice(let choice):
        if let part = part(choice, node, context) { parts.append(part) }
      case .badChoice(let expected):
        shapes.report(
          .badChoice(expected: expected, at: node.span(from: piece.offset, length: 1)))
      case .tooDeep:
        shapes.report(
          .tooDeep(DialogueLimits.textNesting, at: node.span(from: piece.offset, length: 1)))
      }
    }
    return Template(parts)
  }

  private mutating func part(
    _ name: String, _ span: Span, _ context: Context
  ) -> Template.Part? {
    // `{motivé|motivée}`: both, as the whole project says both.
    if name.contains("|") {
      let forms = name.split(separator: "|").map(String.init)
      return .words(forms.joined(separator: context.language == .french ? " ou " : " or "))
    }
    if name.hasPrefix("fact:") {
      let id = String(name.dropFirst("fact:".count))
      if let facts, !facts.contains(id) {
        shapes.report(.unknownFact(id, among: facts.sorted(), at: span))
      }
      return .outside(name)
    }
    guard
      name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        .allSatisfy(ShapeReader.isName)
    else {
      shapes.report(.badHoleName(name, at: span))
      return nil
    }
    switch holes {
    case .anyName: return .outside(name)
    case .slots(let slots):
      guard let full = slots.slot(name) else {
        shapes.report(.badHole(name, among: slots.names, at: span))
        return nil
      }
      return .slot(Slot.ID(full))
    }
  }

  private mutating func checkAddress(_ text: String, _ entry: Syntax.Entry) {
    let address: Address
    switch (entry.key, audience) {
    case ("tu", _), ("fr", .one(.tu)): address = .tu
    case ("vous", _), ("fr", .one(.vous)): address = .vous
    case ("fr", .both):
      for address in Address.allCases {
        guard let word = AddressWords.first(in: text, of: address) else { continue }
        shapes.report(
          .addressInNeutral(word.text, at: entry.value.span(from: word.offset, length: word.length))
        )
        return
      }
      return
    default: return
    }
    guard let word = AddressWords.first(in: text, of: address == .tu ? .vous : .tu) else { return }
    let span = entry.value.span(from: word.offset, length: word.length)
    shapes.report(.mixedAddress(word.text, expected: address.rawValue, at: span))
  }
}
