public import Essentials
public import Interview

/// A conversation that gets somewhere: what is answered, and what the outside would have to say.
public struct Witness: Hashable, Sendable {
  public enum Choice: Hashable, Sendable {
    /// Said before it is asked, or without being asked at all.
    case volunteered(Slot.ID, Answer)
    case answered(Slot.ID, Answer)
    /// A value of the outside that this way depends on: `advice`.
    case outside(Symbol, Symbol)
  }

  public internal(set) var choices: [Choice] = []

  /// How many questions are answered.
  public var questions: Int {
    choices.count {
      if case .answered = $0 { true } else { false }
    }
  }

  /// As a person would do it: what is volunteered first, then an answer at a time.
  public var events: [Event] {
    var volunteered: [Event.Filling] = []
    var answers: [Event] = []
    for choice in choices {
      switch choice {
      case .volunteered(let slot, let answer): volunteered.append(.init(slot, answer))
      case .answered(let slot, let answer): answers.append(.answered([.init(slot, answer)]))
      case .outside: break
      }
    }
    return (volunteered.isEmpty ? [] : [.answered(volunteered)]) + answers
  }

  /// `age = 14, boarding = unknown, advice = too-far`.
  public var summary: String {
    choices.map { choice in
      switch choice {
      case .volunteered(let slot, let answer), .answered(let slot, let answer):
        "\(slot) = \(answer.value?.summary ?? "unknown")"
      case .outside(let name, let value): "\(name) = \(value)"
      }
    }.joined(separator: ", ")
  }
}

extension Value {
  /// A value in an author's words.
  var summary: String {
    switch self {
    case .yesNo(let yesNo): yesNo.rawValue
    case .integer(let number): String(number)
    case .symbol(let symbol): symbol.rawValue
    case .symbols(let symbols): "[" + symbols.map(\.rawValue).joined(separator: ", ") + "]"
    case .place(.commune(_, let name, _)): name
    case .place(.department(let name)), .place(.region(let name)): name
    case .reach(.kilometres(let number)): "\(number) km"
    case .reach(.minutes(let number, _)): "\(number) min"
    case .reach(.anywhere): "anywhere"
    case .date(let day): day.description
    case .text: "some words"
    }
  }
}
