import Essentials
public import Interview

/// What came of simulated conversations.
public struct Tally: Sendable {
  public internal(set) var conversations = 0
  public internal(set) var acts = 0
  /// How they ended, the dialogue they ended in before it: `youth/advised`.
  public internal(set) var outcomes: [String: Int] = [:]
  /// Conversations by how many answers stood at their end.
  public internal(set) var lengths: [Int: Int] = [:]
  public internal(set) var passed: Set<Walk.Mark> = []
  /// Seeds of conversations that didn't end.
  public internal(set) var endless: [UInt64] = []

  public init() {}

  public mutating func merge(_ other: Tally) {
    conversations += other.conversations
    acts += other.acts
    outcomes.merge(other.outcomes, uniquingKeysWith: +)
    lengths.merge(other.lengths, uniquingKeysWith: +)
    passed.formUnion(other.passed)
    endless += other.endless
  }
}
