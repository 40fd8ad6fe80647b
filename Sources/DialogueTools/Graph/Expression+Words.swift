import Essentials
public import Interview

extension Condition {
  /// As an author writes it.
  public var words: String { words(isInner: false) }

  private func words(isInner: Bool) -> String {
    func joined(_ several: [Condition], _ word: String) -> String {
      let text = several.map { $0.words(isInner: true) }.joined(separator: " \(word) ")
      return isInner ? "(\(text))" : text
    }
    switch self {
    case .always: return "always"
    case .known(let slot): return "known(\(slot))"
    case .not(let inner): return "not " + inner.words(isInner: true)
    case .all(let several): return joined(several, "and")
    case .any(let several): return joined(several, "or")
    case .compare(let left, let comparison, let right):
      return "\(left.words) \(comparison.rawValue) \(right.words)"
    case .among(let operand, let symbols):
      return "\(operand.words) in [\(symbols.map(\.rawValue).joined(separator: ", "))]"
    }
  }
}

extension Operand {
  var words: String {
    switch self {
    case .literal(let value): value.summary
    case .slot(let slot): slot.rawValue
    case .count(let slot): "count(\(slot))"
    case .outside(let name): name.rawValue
    case .arithmetic(let left, let sign, let right):
      "(\(left.words) \(sign.rawValue) \(right.words))"
    case .tally(let conditions): "count(\(conditions.map(\.words).joined(separator: ", ")))"
    case .sum(let operands): "sum(\(operands.map(\.words).joined(separator: ", ")))"
    case .elapsed(let unit, let from, let to): "\(unit.rawValue)(\(from.words), \(to.words))"
    }
  }
}
