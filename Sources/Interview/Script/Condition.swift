public import Essentials

/// A question about the answers that are on the path; total, and false where a value is unknown.
///
/// `age < 15` with no age known is false, and so `not (age < 15)` is true: ask `known(age)` first
/// where that matters.
public indirect enum Condition: Hashable, Sendable {
  case always
  case known(Slot.ID)
  case not(Condition)
  case all([Condition])
  case any([Condition])
  case compare(Operand, Comparison, Operand)
  /// The operand's value is in the list, or shares one with it where it is itself a list.
  case among(Operand, [Symbol])

  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case less = "<"
    case lessOrEqual = "<="
    case equal = "=="
    case notEqual = "!="
    case greaterOrEqual = ">="
    case greater = ">"
  }
}

/// Something with a value.
public indirect enum Operand: Hashable, Sendable {
  case literal(Value)
  case slot(Slot.ID)
  /// How many a list has; 0 where nothing is known.
  case count(Slot.ID)
  /// Worked out by the outside from the answers on the path: `advice`, `today`.
  case outside(Symbol)
  /// Of two numbers; unknown where one is, where the result has no room, and by zero.
  case arithmetic(Operand, Arithmetic, Operand)
  /// How many of the conditions hold.
  case tally([Condition])
  /// The sum of the numbers that are known.
  case sum([Operand])
  /// Whole years or days from one date to another; negative where the second is earlier.
  case elapsed(CalendarUnit, from: Operand, to: Operand)

  public enum Arithmetic: String, Hashable, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    /// Towards zero.
    case dividedBy = "/"
  }

  public enum CalendarUnit: String, Hashable, Sendable, CaseIterable {
    case years, days
  }

  /// The date of the conversation, which the outside knows.
  public static let today = Operand.outside("today")
}
