public import Essentials
public import Interview

/// A conversation that must hold: what a person does, and everything that must come back.
///
///     # A girl of Valognes who likes mechanics.
///     lang: fr
///     today: 2026-11-23
///     expect: advised
///
///     SAY …
///     > 16 ans, de Valognes
///     HEARD age=16 …
///     ! {"event":"back"}
///     ...
///
/// `>` is what somebody types; `!` an event that is taken as it was understood, whatever the words
/// were. Between them stands what must come: `*` in a line stands for any characters, and a line
/// `...` for any lines.
public struct ConversationFile: Hashable, Sendable {
  public enum Input: Hashable, Sendable {
    case words(String)
    case event(Event)
  }

  /// One turn: what comes in, and the lines that must come back.
  public struct Exchange: Hashable, Sendable {
    /// Nil for the opening, which nobody asked for.
    public var input: Input?
    public var lines: [String]
  }

  /// For messages.
  public let name: String
  public let dialogue: Dialogue.ID
  public let language: Language
  public let today: Day
  /// What the conversation must end with; nil where the file doesn't say.
  public let outcome: Symbol?
  /// A sentence on what it is about, and the fields above.
  public let header: [String]
  public var exchanges: [Exchange]

  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// From 1.
    public let line: Int
    public let reason: String

    public var description: String { "\(file):\(line): error: \(reason)" }
  }

  public init(
    _ text: String, name: String, dialogue: Dialogue.ID
  ) throws(Fault) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let header = Array(lines.prefix { !$0.isEmpty })
    self.name = name
    self.dialogue = dialogue
    self.header = header
    language = try Self.field("lang", header, name, "fr or en") { Language(rawValue: $0) }
    today = try Self.field("today", header, name, "a date, 2026-11-23") { Day($0) }
    outcome = header.lazy.compactMap { Self.value(of: "expect", in: $0) }.first.map { Symbol($0) }
    exchanges = [Exchange(input: nil, lines: [])]
    for (number, line) in lines.enumerated().dropFirst(header.count) {
      if let input = try Self.input(line, name, number + 1) {
        exchanges.append(Exchange(input: input, lines: []))
      } else {
        exchanges[exchanges.count - 1].lines.append(line)
      }
    }
    // The line that ends the header, and the end of the last line.
    if exchanges[0].lines.first == "" { exchanges[0].lines.removeFirst() }
    if exchanges[exchanges.count - 1].lines.last == "" {
      exchanges[exchanges.count - 1].lines.removeLast()
    }
    guard exchanges.count > 1 else {
      throw Fault(file: name, line: 1, reason: "nobody says a word; expected a line with '> …'")
    }
  }

  /// A conversation that nobody has run yet.
  public init(
    about: String, name: String, dialogue: Dialogue.ID, language: Language, today: Day,
    inputs: [Input]
  ) {
    self.name = name
    self.dialogue = dialogue
    self.language = language
    self.today = today
    outcome = nil
    header = ["# \(about)", "lang: \(language.rawValue)", "today: \(today)"]
    exchanges =
      [Exchange(input: nil, lines: [])] + inputs.map { Exchange(input: $0, lines: []) }
  }

  /// The file, as it is read.
  public var text: String {
    var lines = header + [""]
    for exchange in exchanges {
      if let input = exchange.input { lines.append(input.line) }
      lines += exchange.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func field<Value>(
    _ field: String, _ header: [String], _ file: String, _ expected: String,
    _ read: (String) -> Value?
  ) throws(Fault) -> Value {
    for (number, line) in header.enumerated() {
      guard let text = value(of: field, in: line) else { continue }
      if let value = read(text) { return value }
      throw Fault(
        file: file, line: number + 1, reason: "found '\(text)'; expected '\(field): \(expected)'")
    }
    throw Fault(file: file, line: 1, reason: "no '\(field)'; expected '\(field): \(expected)'")
  }

  private static func value(of field: String, in line: String) -> String? {
    guard line.hasPrefix(field + ":") else { return nil }
    return String(line.dropFirst(field.count + 1).drop { $0 == " " })
  }
}
