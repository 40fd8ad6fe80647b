public import Essentials
public import Interview

/// What a page tells back of a session.
extension Assistant {
  /// One answer, in words.
  public struct Told: Hashable, Sendable {
    public var slot: Slot.ID
    /// What the slot is called: "ton âge".
    public var label: String
    public var text: String
    public var author: Answer.Author

    public init(slot: Slot.ID, label: String, text: String, author: Answer.Author) {
      self.slot = slot
      self.label = label
      self.text = text
      self.author = author
    }
  }

  /// The answers on the path that hold something, in the order of the questions; and what is kept
  /// and rejected, which may be said from the first advice on and is listened to at the end.
  public func told(in session: Session) -> [Told] {
    let wording = wording(for: session)
    let visible = session.visible
    let asked = (wording.dialogue?.questions ?? []).map(\.slot)
    let places = Dictionary(zip(asked, asked.indices), uniquingKeysWith: { first, _ in first })
    let path = visible.entries.map { (slot: $0.slot, answer: $0.answer) }
      .sorted { (places[$0.slot] ?? .max, $0.slot) < (places[$1.slot] ?? .max, $1.slot) }
    let marks = [SlotName.kept, SlotName.rejected].filter { visible.answer(to: $0) == nil }
      .compactMap { slot in session.standing[slot].map { (slot: slot, answer: $0) } }
    return (path + marks)
      .filter { $0.answer.value != nil && wording.isTold($0.slot) }
      .filter { !isEmptyMark($0.slot, $0.answer) }
      .map { entry in
        Told(
          slot: entry.slot, label: wording.label(of: entry.slot),
          text: wording.text(of: entry.answer, in: entry.slot), author: entry.answer.author)
      }
  }

  /// What was kept once and is kept no more says nothing.
  private func isEmptyMark(_ slot: Slot.ID, _ answer: Answer) -> Bool {
    (slot == SlotName.kept || slot == SlotName.rejected) && answer.value == .symbols([])
  }

  /// Numbers to call, for a page of somebody who wants them there.
  public func helplines(for session: Session) -> [Reply.Care.Number] {
    let wording = wording(for: session)
    let numbers: [(String, Phrase)] = [
      ("3114", .number3114), ("119", .number119), ("3018", .number3018), ("15", .number15),
      ("114", .number114),
    ]
    return numbers.map { .init(number: $0.0, label: wording.phrase($0.1)) }
  }

  /// A day as people write it; today where none is given.
  public func date(_ day: Day? = nil, for session: Session) -> String {
    wording(for: session).date(PartialDate(day ?? today))
  }
}
