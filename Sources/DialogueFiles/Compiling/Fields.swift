/// The values of a mapping by their keys.
struct Fields {
  let node: Syntax
  let entries: [Syntax.Entry]

  /// The value of a key that has one; an empty value counts as none.
  subscript(key: String) -> Syntax? {
    guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
    switch value.content {
    case .empty, .refused: return nil
    case .scalar, .sequence, .mapping: return value
    }
  }

  /// Where the key itself stands.
  func span(of key: String) -> Span? { entries.first { $0.key == key }?.name.span }

  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }
}

/// Reads the shapes of YAML, and collects what is wrong with them.
struct ShapeReader {
  private(set) var diagnostics: [Diagnostic] = []

  private var isFull: Bool { diagnostics.count >= DialogueLimits.collected }

  mutating func report(_ diagnostic: Diagnostic) {
    if !isFull { diagnostics.append(diagnostic) }
  }

  mutating func report(_ several: [Diagnostic]) {
    if !isFull { diagnostics += several }
  }

  /// A mapping whose keys are all `expected`, the `required` ones among them.
  mutating func fields(
    _ node: Syntax, _ place: String, expected: [String], required: [String] = []
  ) -> Fields? {
    guard case .mapping(let entries) = node.content else {
      if case .refused = node.content { return nil }
      report(.wrongType(node, expected: "a mapping: \(place)"))
      return nil
    }
    var misspelt: Set<String> = []
    // No suggestion is looked for where it would be thrown away.
    for entry in entries where !expected.contains(entry.key) && !isFull {
      let diagnostic = Diagnostic.unknownKey(entry, in: place, expected: expected)
      report(diagnostic)
      if let meant = diagnostic.suggestion { misspelt.insert(meant) }
    }
    for key in required where !misspelt.contains(key) {
      let entry = entries.first { $0.key == key }
      switch entry?.value.content {
      case nil, .empty: report(.missingKey(key, in: place, at: entry?.name.span ?? node.span))
      case .refused, .scalar, .sequence, .mapping: break
      }
    }
    return Fields(node: node, entries: entries)
  }

  mutating func list(_ node: Syntax, _ expected: String) -> [Syntax] {
    if case .sequence(let items) = node.content { return items }
    if case .refused = node.content { return [] }
    report(.wrongType(node, expected: expected))
    return []
  }

  mutating func word(_ node: Syntax, _ expected: String) -> String? {
    if let scalar = node.scalar { return scalar }
    if case .refused = node.content { return nil }
    report(.wrongType(node, expected: expected))
    return nil
  }

  /// `age`, `too-young`, `3e`.
  mutating func name(_ node: Syntax, _ expected: String) -> String? {
    guard let word = word(node, expected) else { return nil }
    guard Self.isName(word) else {
      report(.badName(word, at: node.span))
      return nil
    }
    return word
  }

  mutating func number(_ node: Syntax, in range: ClosedRange<Int>) -> Int? {
    guard let word = word(node, "a number") else { return nil }
    guard let number = Int(word), range.contains(number) else {
      report(.badNumber(word, expected: range, at: node.span))
      return nil
    }
    return number
  }

  static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
    return word.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
