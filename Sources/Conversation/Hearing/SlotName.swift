import Essentials
import Interview

/// The slots that words fill by themselves; the one vocabulary of dialogues, wire and reports.
enum SlotName {
  static let age: Slot.ID = "age"
  static let birthday: Slot.ID = "birthday"
  static let place: Slot.ID = "place"
  /// A second home.
  static let otherPlace: Slot.ID = "other-place"
  static let reach: Slot.ID = "reach"
  static let boarding: Slot.ID = "boarding"
  static let level: Slot.ID = "level"
  static let likes: Slot.ID = "likes"
  static let dislikes: Slot.ID = "dislikes"
  static let vetoes: Slot.ID = "vetoes"
  /// Whether the vetoes are a no, or only so-so.
  static let firmness: Slot.ID = "firmness"
  static let trade: Slot.ID = "trade"
  static let sector: Slot.ID = "sector"
  static let needs: Slot.ID = "needs"
  static let interest: Slot.ID = "interest"
  static let speaker: Slot.ID = "speaker"
  static let situation: Slot.ID = "situation"
  static let kept: Slot.ID = "kept"
  static let rejected: Slot.ID = "rejected"
}

extension Identifier where Subject == Slot {
  /// `age` for `person/1/age`: the name inside a call or a round.
  var local: Self {
    guard let slash = rawValue.lastIndex(of: "/") else { return self }
    return Self(String(rawValue[rawValue.index(after: slash)...]))
  }
}
