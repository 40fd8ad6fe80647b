import Essentials
import Interview

/// How many questions lie between the start of a dialogue and each of its ends, at most.
struct LengthGraph {
  private var successors: [Int: Set<Int>] = [:]
  private var roots: Set<Int> = []
  private var ends: [Int: Set<Symbol>] = [:]
  /// Ends that are reached without a question.
  private var immediate: Set<Symbol> = []

  /// Answering `node` led to `other`; nothing was answered before where it is nil.
  mutating func connect(_ node: Int?, to other: Int) {
    if let node { successors[node, default: []].insert(other) } else { roots.insert(other) }
  }

  mutating func end(_ node: Int?, as outcome: Symbol) {
    if let node { ends[node, default: []].insert(outcome) } else { immediate.insert(outcome) }
  }

  /// The longest way to each outcome, in questions.
  func longest() -> [Symbol: Int] {
    var known: [Int: [Symbol: Int]] = [:]
    var entered: Set<Int> = []
    var total = Dictionary(uniqueKeysWithValues: immediate.map { ($0, 0) })
    // Without recursion: a dialogue may have thousands of questions in a row.
    var stack = Array(roots)
    while let node = stack.last {
      if known[node] != nil {
        stack.removeLast()
      } else if entered.insert(node).inserted {
        stack += successors[node, default: []].filter { !entered.contains($0) }
      } else {
        var best = Dictionary(uniqueKeysWithValues: ends[node, default: []].map { ($0, 1) })
        for other in successors[node, default: []] {
          for (outcome, length) in known[other] ?? [:] {
            best[outcome] = max(best[outcome] ?? 0, length + 1)
          }
        }
        known[node] = best
        stack.removeLast()
      }
    }
    for root in roots {
      total.merge(known[root] ?? [:]) { max($0, $1) }
    }
    return total
  }
}
