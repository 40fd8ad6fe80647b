import Essentials

/// Messages about files and the shapes of YAML in them.
extension Diagnostic {
  static func unreadable(_ reason: String, at span: Span) -> Self {
    Self(.error, .unreadableFile, at: span, "the file can't be read: \(reason)")
  }

  static func tooLarge(at span: Span) -> Self {
    Self(
      .error, .tooLarge, at: span,
      "the file is too large; expected at most \(DialogueLimits.fileSize) bytes")
  }

  static func notUTF8(at span: Span) -> Self {
    Self(.error, .notUTF8, at: span, "found a byte that is not UTF-8; save the file as UTF-8")
  }

  static func yamlSyntax(_ problem: String, at span: Span) -> Self {
    Self(.error, .yamlSyntax, at: span, "this is not YAML: \(problem)")
  }

  static func tab(at span: Span) -> Self {
    Self(
      .error, .tab, at: span, "found a tab; expected spaces, which alone indent YAML",
      fixIts: [FixIt(span, String(repeating: "  ", count: span.length))])
  }

  static func anchor(_ name: String, at span: Span) -> Self {
    Self(.error, .anchor, at: span, "found the anchor '&\(name)'; write it out, or include a file")
  }

  static func alias(at span: Span) -> Self {
    Self(.error, .anchor, at: span, "found an alias; write it out, or include a file")
  }

  static func duplicateKey(_ key: String, at span: Span) -> Self {
    Self(.error, .duplicateKey, at: span, "the key '\(key)' is given twice")
  }

  static func tooDeep(_ limit: Int, at span: Span) -> Self {
    Self(.error, .tooDeep, at: span, "nested too deep; expected at most \(limit) levels")
  }

  static func tooManySteps(at span: Span) -> Self {
    Self(
      .error, .tooMany, at: span,
      "too many steps; expected at most \(DialogueLimits.steps) with all that is included")
  }

  static func tooManyDiagnostics(at span: Span) -> Self {
    Self(
      .error, .tooMany, at: span,
      "more than \(DialogueLimits.diagnostics) diagnostics; the others are not shown")
  }

  static func keyIsNoText(_ key: Syntax) -> Self {
    Self(.error, .wrongType, at: key.span, "found \(key.kind) as a key; expected a word")
  }

  static func unknownKey(_ entry: Syntax.Entry, in place: String, expected: [String]) -> Self {
    let nearest = NearestName.to(entry.key, among: expected)
    return Self(
      .error, .unknownKey, at: entry.name.span,
      "no key is called '\(entry.key)' in \(place)"
        + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func secondKind(_ entry: Syntax.Entry, after first: String) -> Self {
    Self(
      .error, .unknownKey, at: entry.name.span,
      "this step is a '\(first)'; '\(entry.key)' is a step of its own")
  }

  static func missingKey(_ key: String, in place: String, at span: Span) -> Self {
    Self(.error, .missingKey, at: span, "\(place) has no '\(key)'")
  }

  static func wrongType(_ found: Syntax, expected: String) -> Self {
    Self(.error, .wrongType, at: found.span, "found \(found.kind); expected \(expected)")
  }

  static func unknownWord(_ word: String, _ what: String, expected: [String], at span: Span) -> Self
  {
    let nearest = NearestName.to(word, among: expected)
    return Self(
      .error, .unknownWord, at: span,
      "no \(what) is called '\(word)'"
        + (nearest == nil ? "; expected \(Self.list(expected))" : ""),
      suggestion: nearest)
  }

  static func badName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .badName, at: span,
      "'\(name)' is not a name; expected small letters without accents, digits and hyphens")
  }

  static func reservedName(_ name: String, at span: Span) -> Self {
    Self(
      .error, .badName, at: span, "'\(name)' means something in expressions; choose another name")
  }

  static func badNumber(_ text: String, expected range: ClosedRange<Int>, at span: Span) -> Self {
    Self(
      .error, .badNumber, at: span,
      "found '\(text)'; expected a number from \(range.lowerBound) to \(range.upperBound)",
      fixIts: Int(text).map {
        [FixIt(span, String(min(max($0, range.lowerBound), range.upperBound)))]
      } ?? [])
  }

  static func wrongDialogue(_ found: String, folder: String, at span: Span) -> Self {
    Self(
      .error, .wrongDialogue, at: span,
      "the dialogue calls itself '\(found)'; expected '\(folder)', the name of its folder",
      fixIts: [FixIt(naming: folder, at: span)].compactMap { $0 })
  }

  static func emptySteps(_ place: String, at span: Span) -> Self {
    Self(.error, .emptySteps, at: span, "\(place) has no steps; expected a list of at least one")
  }
}
