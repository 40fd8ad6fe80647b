import Essentials
import Interview

/// Two places in one sentence.
extension Fillings {
  /// "Une semaine à Caen, l'autre à Rennes": the second place of one sentence is a second home.
  mutating func addHome(_ home: Value, to slot: Slot.ID) {
    let isKnown = known[SlotName.otherPlace]?.value == home
    fill(isKnown ? SlotName.otherPlace : self.slot(ofHomeAfter: slot), home)
  }

  /// The slot that a place goes to, or its namesakes, where a sentence told of one already.
  func slot(ofHomeAfter slot: Slot.ID) -> Slot.ID {
    let isTold =
      doubt?.slot == SlotName.place || answers.contains { $0.slot == SlotName.place }
    let isSecond = slot == SlotName.place && isTold
    return isSecond && dialogue.slots[SlotName.otherPlace] != nil ? SlotName.otherPlace : slot
  }
}
