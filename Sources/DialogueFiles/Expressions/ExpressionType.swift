import Essentials
import Interview

/// What an operand can be, as far as comparisons care.
enum ExpressionType {
  case yesNo
  case integer(ClosedRange<Int>?)
  /// One of these; nil where they are not known here.
  case symbol([String]?)
  case symbols([String]?)
  case place
  case reach
  case date
  /// Words of a person: only `known` makes sense of them.
  case text
  /// A family of opinions: only `known` and `count` make sense of it.
  case opinions

  init(_ type: SlotType) {
    switch type {
    case .yesNo: self = .yesNo
    case .integer(let range), .age(let range): self = .integer(range)
    case .place: self = .place
    case .reach: self = .reach
    case .date: self = .date
    case .text: self = .text
    case .choice(let options): self = .symbol(options.map(\.rawValue))
    case .choices(let options): self = .symbols(options.map(\.rawValue))
    case .term: self = .symbol(nil)
    case .terms: self = .symbols(nil)
    case .opinions: self = .opinions
    }
  }

  /// For messages: "a number".
  var description: String {
    switch self {
    case .yesNo: "yes, no or maybe"
    case .integer: "a number"
    case .symbol: "a word"
    case .symbols: "a list of words"
    case .place: "a place"
    case .reach: "a reach"
    case .date: "a date"
    case .text: "words of a person"
    case .opinions: "a family of opinions"
    }
  }

  /// Whether its values have an order.
  var isOrdered: Bool {
    switch self {
    case .integer, .date: true
    case .yesNo, .symbol, .symbols, .place, .reach, .text, .opinions: false
    }
  }

  func isComparable(with other: ExpressionType) -> Bool {
    switch (self, other) {
    case (.yesNo, .yesNo), (.integer, .integer), (.symbol, .symbol), (.date, .date): true
    default: false
    }
  }
}
