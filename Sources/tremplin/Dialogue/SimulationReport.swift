import DialogueTools
import Essentials
import Interview

/// What came of simulating one dialogue.
struct SimulationReport: Encodable {
  let dialogue: String
  let conversations: Int
  let seconds: Double
  let conversationsPerSecond: Double
  let actsPerConversation: Double
  let outcomes: [String: Int]
  /// How many answers stood at the end: of half of them at most, of nine in ten, of all.
  let median: Int
  let ninetieth: Int
  let longest: Int
  /// Steps that nobody reached.
  let unreached: [String]
  /// Seeds of conversations that didn't end.
  let endless: [UInt64]
  /// Seeds of conversations that crashed.
  let trapped: [UInt64]

  init(_ dialogue: Dialogue, _ tally: WireTally, seconds: Double) {
    self.dialogue = dialogue.id.rawValue
    self.seconds = seconds
    conversations = tally.conversations
    conversationsPerSecond = Double(tally.conversations) / max(seconds, .ulpOfOne)
    actsPerConversation = Double(tally.acts) / Double(max(1, tally.conversations))
    outcomes = tally.outcomes
    let lengths = tally.lengths.sorted { $0.key < $1.key }
    median = Self.length(lengths, 0.5)
    ninetieth = Self.length(lengths, 0.9)
    longest = lengths.last?.key ?? 0
    unreached = Inventory(of: dialogue).steps.filter { !tally.passed.contains($0.key) }.map(\.title)
    endless = tally.endless
    trapped = tally.trapped
  }

  var isFine: Bool { unreached.isEmpty && endless.isEmpty && trapped.isEmpty }

  private static func length(_ lengths: [(key: Int, value: Int)], _ share: Double) -> Int {
    let total = lengths.reduce(0) { $0 + $1.value }
    var seen = 0
    for (length, count) in lengths {
      seen += count
      if Double(seen) >= share * Double(total) { return length }
    }
    return 0
  }

  func text(_ language: Language) -> String {
    let isFrench = language == .french
    let rate = Int(conversationsPerSecond)
    var lines = [
      isFrench
        ? "\(dialogue) : \(conversations) conversations, \(rate) par seconde"
        : "\(dialogue): \(conversations) conversations, \(rate) a second"
    ]
    lines.append(
      isFrench
        ? "  réponses à la fin : médiane \(median), 9 sur 10 au plus \(ninetieth), au plus \(longest)"
        : "  answers at the end: median \(median), 9 in 10 at most \(ninetieth), at most \(longest)"
    )
    for (outcome, count) in outcomes.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      lines.append("  \(outcome) \(count) (\(count * 100 / max(1, conversations)) %)")
    }
    func list(_ items: [String], _ french: String, _ english: String) {
      guard !items.isEmpty else { return }
      let shown = items.prefix(20).joined(separator: ", ") + (items.count > 20 ? " …" : "")
      lines.append("  ! \(isFrench ? french : english) (\(items.count)): \(shown)")
    }
    list(unreached, "étapes jamais atteintes", "steps never reached")
    list(endless.map(String.init), "sans fin, graines", "endless, seeds")
    list(trapped.map(String.init), "plantages, graines", "crashed, seeds")
    return lines.joined(separator: "\n")
  }
}

/// The JSON of `dialogue simulate`.
struct SimulationOutput: Encodable {
  var schema = 1
  let seed: UInt64
  let dialogues: [SimulationReport]
}
