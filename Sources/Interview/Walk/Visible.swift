public import Essentials

/// The answers that are on the path: all that conditions, recommendations and reports ever see.
///
/// Only a walk makes one, so an answer that is off the path can't be in it. A dozen answers in the
/// order of their slots: copied at every step that shows something, compared at every turn.
public struct Visible: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let slot: Slot.ID
    public fileprivate(set) var answer: Answer
  }

  /// In the order of the slots' names.
  public private(set) var entries: [Entry] = []

  init(capacity: Int = 0) {
    entries.reserveCapacity(capacity)
  }

  public var answers: [Slot.ID: Answer] {
    Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.slot, $0.answer) })
  }

  mutating func show(_ slot: Slot.ID, _ answer: Answer) {
    let place = place(of: slot)
    if place < entries.count, entries[place].slot == slot {
      entries[place].answer = answer
    } else {
      entries.insert(Entry(slot: slot, answer: answer), at: place)
    }
  }

  /// Nil where the slot is not on the path or has no answer.
  public func answer(to slot: Slot.ID) -> Answer? {
    let place = place(of: slot)
    return place < entries.count && entries[place].slot == slot ? entries[place].answer : nil
  }

  /// Nil where nothing is known: not asked, skipped, or "je sais pas".
  public subscript(slot: Slot.ID) -> Value? {
    answer(to: slot)?.value
  }

  /// How many answers a family has.
  public func topicCount(of family: Slot.ID) -> Int {
    entries.count { $0.slot.isTopic(of: family) }
  }

  /// Where the slot stands or would stand.
  private func place(of slot: Slot.ID) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].slot < slot { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
