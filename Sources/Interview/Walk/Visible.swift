public import Essentials

/// The answers that are on the path: all that conditions, recommendations and reports ever see.
///
/// Only a walk makes one, so an answer that is off the path can't be in it.
public struct Visible: Hashable, Sendable {
  public private(set) var answers: [Slot.ID: Answer] = [:]
  /// How many answers each family has, by the family's slot.
  private(set) var topics: [Slot.ID: Int] = [:]

  init() {}

  mutating func show(_ slot: Slot.ID, _ answer: Answer) {
    if answers.updateValue(answer, forKey: slot) == nil, slot.topic != nil {
      topics[slot.family, default: 0] += 1
    }
  }

  /// Nil where nothing is known: not asked, skipped, or "je sais pas".
  public subscript(slot: Slot.ID) -> Value? {
    answers[slot]?.value
  }

  public func topicCount(of family: Slot.ID) -> Int {
    topics[family] ?? 0
  }
}
