import Essentials
import LineProtocol

/// Small and seeded, so that a failure names its case.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Any text that a line may hold, quotes, emoji and combining marks included.
  mutating func text(_ count: ClosedRange<Int> = 1...30) -> String {
    let scalars = "aZ09 \"\\{}[]:,=@*/é œ’\u{301}😀\u{A0}\u{202E}\t'".unicodeScalars
    let text = (0..<int(count)).compactMap { _ in scalars.randomElement(using: &self) }
    return String(String.UnicodeScalarView(text))
  }

  mutating func name() -> String {
    String((0..<int(1...20)).compactMap { _ in "abcXYZ019-_.".randomElement(using: &self) })
  }

  mutating func request() -> Request {
    let tag = Bool.random(using: &self) ? RequestTag(name()) : nil
    return Request(command(of: Verb.allCases.randomElement(using: &self) ?? .ping), tag: tag)
  }

  private mutating func command(of verb: Verb) -> Request.Command {
    switch verb {
    case .hello: .hello("kiosk" + text())
    case .dialogues: .dialogues
    case .ping: .ping
    case .quit: .quit
    case .chat: .chat
    case .startTLS: .startTLS
    case .start:
      .start(
        .init(
          name(), in: Language.allCases.randomElement(using: &self),
          isKept: Bool.random(using: &self),
          fillings: (0..<int(0...4)).map { _ in .init(slot: "x" + name(), text: text()) }))
    case .resume: .resume("7" + text())
    case .keep: .keep
    case .forget: .forget
    case .say: .say(text(0...60))
    case .pick: .pick((0..<int(1...5)).map { _ in name() })
    case .set: .set(.init(slot: name(), text: "v" + text()))
    case .unset: .unset(slot: name())
    case .back: .back
    case .skip: .skip
    case .why: .why
    case .help: .help
    case .repeat: .repeat
    case .summary: .summary
    case .result: .result
    case .words: .words
    case .complete: .complete(text(0...20))
    case .authenticate:
      .counsel(
        .authenticate(
          name: name(), token: name(), Bool.random(using: &self) ? .english : nil))
    case .sessions: .counsel(.sessions(text(0...20)))
    case .open: .counsel(.open("7" + text()))
    case .note: .counsel(.note("n" + text()))
    case .notes: .counsel(.notes)
    case .report: .counsel(.report(text(0...20)))
    case .desk: .counsel(.desk("d" + text()))
    case .language: .language(Bool.random(using: &self) ? .french : .english)
    }
  }

  mutating func json(depth: Int = 0) -> JSON {
    switch int(0...(depth < 4 ? 6 : 4)) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .integer(Int.random(in: Int.min...Int.max, using: &self))
    case 3: .number(Double(int(-1000...1000)) / 8 + 0.0625)
    case 4: .string(text(0...20) + (Bool.random(using: &self) ? "\n\u{7F}\u{1}" : ""))
    case 5: .array((0..<int(0...4)).map { _ in json(depth: depth + 1) })
    default: .object(object(depth: depth + 1))
    }
  }

  mutating func object(depth: Int = 0) -> JSONObject {
    JSONObject((0..<int(0...5)).map { _ in .init(text(0...8), json(depth: depth + 1)) })
  }

  mutating func bytes(_ count: ClosedRange<Int>) -> [UInt8] {
    (0..<int(count)).map { _ in UInt8(truncatingIfNeeded: next() >> 20) }
  }
}
