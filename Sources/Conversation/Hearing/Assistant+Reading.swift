public import Essentials
public import Interview
public import Understanding

extension Assistant {
  /// What is heard in a text where nothing, or one slot of a dialogue, has been asked for; no
  /// session is touched.
  ///
  /// Nil where neither the dialogue nor the common vocabulary has such a slot.
  public func read(
    _ text: String, asking slot: Slot.ID?, in dialogue: Dialogue.ID, _ language: Language
  ) -> Reading? {
    guard let expectation = expectation(of: slot, in: dialogue) else { return nil }
    return hearing.value.understander.read(
      text, expecting: expectation, language: language, today: today)
  }

  /// What each layer makes of a text, where `slot` was asked for; nil where no such slot is.
  public func layers(
    of text: String, asking slot: Slot.ID?, in dialogue: Dialogue.ID, _ language: Language
  ) -> Layers? {
    guard let expectation = expectation(of: slot, in: dialogue) else { return nil }
    return hearing.value.understander.layers(
      of: text, expecting: expectation, language: language, today: today)
  }

  /// The ids of a question's options, in the order they are shown.
  public func options(of slot: Slot.ID, in dialogue: Dialogue.ID) -> [String] {
    question(of: slot, in: dialogue)?.options.map(\.id.rawValue) ?? []
  }

  private func expectation(of slot: Slot.ID?, in dialogue: Dialogue.ID) -> Expectation? {
    guard let slot else { return .nothing }
    if let question = question(of: slot, in: dialogue) {
      return hearing.value.expectation(of: question, in: dialogue)
    }
    return Expectation.Kind(named: slot.rawValue).map { Expectation($0) }
  }
}

extension Expectation.Kind {
  /// The slots that mean the same in every dialogue.
  fileprivate init?(named name: String) {
    switch name {
    case "age": self = .age
    case "place": self = .place
    case "reach": self = .reach
    case "level": self = .level
    case "yesno": self = .yesNo
    case "integer": self = .integer
    case "likes": self = .interests(.likes)
    case "dislikes": self = .interests(.dislikes)
    case "vetoes": self = .interests(.vetoes)
    case "trade", "trades": self = .trade
    case "sector": self = .sector
    default: return nil
    }
  }
}
