public import Essentials

/// Something the interview can know, once.
public struct Slot: Hashable, Sendable, Identifiable {
  /// `age`, or a topic of a family: `interest.metal`.
  public typealias ID = Identifier<Slot>

  /// Who may see the value.
  public enum Sensitivity: String, Hashable, Comparable, Sendable, CaseIterable {
    case open
    /// Never in a log, in statistics or in another person's report.
    case personal
    /// Lives in the session's memory alone.
    case neverStored = "never-stored"

    /// Whether less may be done with the one on the right.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .open: 0
      case .personal: 1
      case .neverStored: 2
      }
    }
  }

  public let id: ID
  public let type: SlotType
  public let sensitivity: Sensitivity
  /// What the slot is called when it is read back: "ton âge".
  public let label: Text
  /// What a value must be besides of its type; the first that it isn't is told.
  public let constraints: [Constraint]

  public init(
    id: ID, type: SlotType, sensitivity: Sensitivity, label: Text, constraints: [Constraint] = []
  ) {
    self.id = id
    self.type = type
    self.sensitivity = sensitivity
    self.label = label
    self.constraints = constraints
  }

  /// A condition on a value, and what is said to a value that breaks it.
  public struct Constraint: Hashable, Sendable {
    public let condition: Condition
    /// Slots that the condition looks at: where one is unknown, nothing is broken.
    public let slots: [Slot.ID]
    public let message: Text

    public init(_ condition: Condition, slots: [Slot.ID], message: Text) {
      self.condition = condition
      self.slots = slots
      self.message = message
    }
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
  case date(ClosedRange<Day>)
  /// A few words, at most so many characters; the compiler sees that they are never stored.
  case text(Int)

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
    case (.date(let range), .date(let day)): range.contains(day)
    case (.text(let limit), .text(let words)): words.count <= limit
    default: false
    }
  }
}
