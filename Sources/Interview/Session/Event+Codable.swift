import Essentials

/// The stored shape of events, `{"event":"answered","slots":[…]}`; see ``Value``.
extension Event: Codable {
  private enum Key: String, CodingKey {
    case event, dialogue, language, slots, slot, values, question, version
  }

  private enum Name: String, Codable {
    case began, answered, withdrew, wondered, dismissed
    case notUnderstood = "not-understood"
    case skipped
    case didNotKnow = "did-not-know"
    case back, restarted, stopped, asked, switched, adapted
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    let name = try box.decode(String.self, forKey: .event)
    if let digression = Digression(rawValue: name) {
      self = .digressed(digression)
      return
    }
    switch Name(rawValue: name) {
    case .began:
      self = .began(
        try box.decode(Dialogue.ID.self, forKey: .dialogue),
        try box.decode(Language.self, forKey: .language))
    case .answered: self = .answered(try box.decode([Filling].self, forKey: .slots))
    case .withdrew: self = .withdrew(try box.decode([Slot.ID].self, forKey: .slots))
    case .wondered:
      self = .wondered(
        try box.decode(Slot.ID.self, forKey: .slot), try box.decode([Value].self, forKey: .values))
    case .dismissed: self = .dismissed
    case .notUnderstood: self = .notUnderstood
    case .skipped: self = .skipped
    case .didNotKnow: self = .didNotKnow
    case .back: self = .back
    case .restarted: self = .restarted
    case .stopped: self = .stopped
    case .asked: self = .asked(try box.decodeIfPresent(String.self, forKey: .question))
    case .switched: self = .switched(try box.decode(Language.self, forKey: .language))
    case .adapted:
      self = .adapted(
        to: try box.decode(String.self, forKey: .version),
        dropped: try box.decode([Slot.ID].self, forKey: .slots))
    case nil:
      throw DecodingError.dataCorruptedError(
        forKey: .event, in: box, debugDescription: "no event is called '\(name)'")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch self {
    case .began(let dialogue, let language):
      try box.encode(Name.began, forKey: .event)
      try box.encode(dialogue, forKey: .dialogue)
      try box.encode(language, forKey: .language)
    case .answered(let fillings):
      try box.encode(Name.answered, forKey: .event)
      try box.encode(fillings, forKey: .slots)
    case .withdrew(let slots):
      try box.encode(Name.withdrew, forKey: .event)
      try box.encode(slots, forKey: .slots)
    case .wondered(let slot, let values):
      try box.encode(Name.wondered, forKey: .event)
      try box.encode(slot, forKey: .slot)
      try box.encode(values, forKey: .values)
    case .dismissed: try box.encode(Name.dismissed, forKey: .event)
    case .notUnderstood: try box.encode(Name.notUnderstood, forKey: .event)
    case .skipped: try box.encode(Name.skipped, forKey: .event)
    case .didNotKnow: try box.encode(Name.didNotKnow, forKey: .event)
    case .back: try box.encode(Name.back, forKey: .event)
    case .restarted: try box.encode(Name.restarted, forKey: .event)
    case .stopped: try box.encode(Name.stopped, forKey: .event)
    case .asked(let question):
      try box.encode(Name.asked, forKey: .event)
      try box.encodeIfPresent(question, forKey: .question)
    case .digressed(let digression):
      try box.encode(digression.rawValue, forKey: .event)
    case .switched(let language):
      try box.encode(Name.switched, forKey: .event)
      try box.encode(language, forKey: .language)
    case .adapted(let version, let dropped):
      try box.encode(Name.adapted, forKey: .event)
      try box.encode(version, forKey: .version)
      try box.encode(dropped, forKey: .slots)
    }
  }
}
