public import Essentials

/// Something the interview can know, once.
public struct Slot: Hashable, Sendable, Identifiable {
  /// `age`, or a topic of a family: `interest.metal`.
  public typealias ID = Identifier<Slot>

  /// Who may see the value.
  public enum Sensitivity: String, Hashable, Sendable, CaseIterable {
    case open
    /// Never in a log, in statistics or in another person's report.
    case personal
    /// Lives in the session's memory alone.
    case neverStored = "never-stored"
  }

  public let id: ID
  public let type: SlotType
  public let sensitivity: Sensitivity
  /// What the slot is called when it is read back: "ton âge".
  public let label: Text

  public init(id: ID, type: SlotType, sensitivity: Sensitivity, label: Text) {
    self.id = id
    self.type = type
    self.sensitivity = sensitivity
    self.label = label
  }
}

extension Identifier where Subject == Slot {
  /// `interest` for `interest.metal`; the slot itself where it has no topic.
  public var family: Self {
    guard let dot = rawValue.utf8.firstIndex(of: UInt8(ascii: ".")) else { return self }
    return Self(String(rawValue[..<dot]))
  }

  /// `metal` for `interest.metal`; nil where the slot has no topic.
  public var topic: Symbol? {
    guard let dot = rawValue.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    return Symbol(String(rawValue[rawValue.utf8.index(after: dot)...]))
  }

  /// Whether the slot is `family` with a topic.
  public func isTopic(of family: Self) -> Bool {
    rawValue.hasPrefix(family.rawValue)
      && rawValue.utf8.dropFirst(family.rawValue.utf8.count).first == UInt8(ascii: ".")
  }

  public func topic(_ topic: Symbol) -> Self {
    Self("\(rawValue).\(topic.rawValue)")
  }
}

/// What a slot can hold.
public enum SlotType: Hashable, Sendable {
  case yesNo
  case integer(ClosedRange<Int>)
  /// Years of age, and whether the next birthday is near.
  case age(ClosedRange<Int>)
  case place
  case reach
  /// One of these symbols.
  case choice([Symbol])
  case choices([Symbol])
  /// One name, or several, of a vocabulary that the engine doesn't know (`trade`, `facet`).
  case term(Vocabulary)
  case terms(Vocabulary)
  /// An opinion for each of several topics: yes, no or maybe; asked by ``Step/explore(_:)``.
  case opinions(Vocabulary)

  public typealias Vocabulary = Symbol

  /// Whether the value is one that the slot can hold.
  public func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (.yesNo, .yesNo), (.opinions, .yesNo), (.place, .place), (.reach, .reach): true
    case (.integer(let range), .integer(let number)), (.age(let range), .integer(let number)):
      range.contains(number)
    case (.choice(let symbols), .symbol(let symbol)): symbols.contains(symbol)
    case (.choices(let symbols), .symbols(let chosen)): chosen.allSatisfy(symbols.contains)
    case (.term, .symbol), (.terms, .symbols): true
    default: false
    }
  }
}
