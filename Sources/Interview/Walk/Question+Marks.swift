import Essentials

extension Question {
  /// The options that an answer chooses, by their names or by what they stand for.
  public func marks(of answer: Answer) -> [Walk.Mark] {
    options.lazy.filter { option in
      guard case .reach(let reach) = answer.value else { return answer.chose(option.id) }
      return Value.Reach(option: option.id) == reach
    }.map { .option(id, $0.id) }
  }
}
