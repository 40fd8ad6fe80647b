/// Where the last walk stopped, so that the next one needn't begin at the root.
///
/// A walk is a function of the answers; a foothold only makes it shorter. So it is no part of what
/// a session is: any two are equal.
struct Foothold: Hashable, Sendable {
  /// Slots that were written since that walk.
  var changed: [Slot.ID] = []
  private var stand: (dialogue: Dialogue, place: Int, edition: Edition?)?

  init() {}

  /// There is one only where something is asked: behind an end, nothing lies ahead.
  init(after walk: Walk, in dialogue: Dialogue, _ outside: some Outside) {
    switch walk.stop {
    case .question, .topic: stand = (dialogue, walk.place, outside.edition)
    case .handOver, .end, .exhausted: break
    }
  }

  /// Where to go on; nil where something changed that is `visible` or looked at before, or where
  /// somebody else is asked.
  func place(in dialogue: Dialogue, seeing visible: Visible, _ outside: some Outside) -> Int? {
    guard let stand, stand.dialogue === dialogue, stand.edition === outside.edition,
      !changed.contains(where: { slot in
        dialogue.program.isSeen(slot, before: stand.place) || visible.answer(to: slot) != nil
      })
    else { return nil }
    return stand.place
  }

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
