import Essentials
import Interview

/// An outside that may answer anything it has declared: each answer is tried in turn.
///
/// It answers as it was told to, and notes the first question that it was told nothing about.
final class OpenOutside: Outside {
  enum Query: Hashable {
    case value(Symbol, Visible)
    case topic(Exploration, Visible)
  }

  /// What is told is told to this one alone.
  let edition: Edition? = Edition()
  /// Nil is an answer too: no value, no topic worth asking.
  let told: [Query: Symbol?]
  private(set) var firstOpen: Query?

  init(told: [Query: Symbol?]) {
    self.told = told
  }

  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? {
    answer(to: .topic(exploration, visible))
  }

  /// One day stands for all: dates are told apart by how far they are from it.
  static let today = Day(year: 2026, month: 9, day: 1) ?? .first

  func value(of name: Symbol, given visible: Visible) -> Value? {
    if .outside(name) == Operand.today { return .date(Self.today) }
    return answer(to: .value(name, visible)).map(Value.symbol)
  }

  private func answer(to query: Query) -> Symbol? {
    if let answer = told[query] { return answer }
    if firstOpen == nil { firstOpen = query }
    return nil
  }
}
