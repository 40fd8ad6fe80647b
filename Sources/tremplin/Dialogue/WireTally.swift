import DialogueTools
import Interview

/// A tally on its way from a worker to the one who asked.
struct WireTally: Codable {
  var conversations = 0
  var acts = 0
  var outcomes: [String: Int] = [:]
  var lengths: [Int: Int] = [:]
  /// Titles of what was passed.
  var passed: Set<String> = []
  var endless: [UInt64] = []
  /// Seeds of conversations that crashed the worker.
  var trapped: [UInt64] = []

  init() {}

  init(_ tally: Tally) {
    conversations = tally.conversations
    acts = tally.acts
    outcomes = tally.outcomes
    lengths = tally.lengths
    passed = Set(tally.passed.map(\.key))
    endless = tally.endless
  }

  mutating func merge(_ other: WireTally) {
    conversations += other.conversations
    acts += other.acts
    outcomes.merge(other.outcomes, uniquingKeysWith: +)
    lengths.merge(other.lengths, uniquingKeysWith: +)
    passed.formUnion(other.passed)
    endless += other.endless
    trapped += other.trapped
  }
}

extension Walk.Mark {
  /// What tells it from every other.
  var key: String { "\(kind) \(title)" }
}
