import Essentials
import Interview

/// Names every step of a dialogue once.
///
/// Authors may name a step; the others are named after where they stand and what they are, so
/// that a change elsewhere leaves their names alone: `youth/idea.clear/trade`.
struct StepIDs {
  private var used: [String: Span] = [:]
  /// The last number given to steps of one base, so that a long list costs no search.
  private var numbers: [String: Int] = [:]

  /// The id of a step that its author named.
  mutating func named(
    _ name: String, _ scope: Compilation.Scope, at span: Span
  ) -> (id: Step.ID, first: Span?) {
    let id = scope.root + "/" + name
    if let first = used[id] {
      // A fragment that is included twice has its steps twice, and its author named them once.
      let isSame =
        first.file === span.file && first.line == span.line && first.column == span.column
      return (derived(id, at: span), isSame ? nil : first)
    }
    used[id] = span
    return (Step.ID(id), nil)
  }

  /// The id of a step that nobody named.
  mutating func unnamed(_ kind: String, _ scope: Compilation.Scope, at span: Span) -> Step.ID {
    derived(scope.id + "/" + kind, at: span)
  }

  private mutating func derived(_ base: String, at span: Span) -> Step.ID {
    var number = numbers[base, default: 0] + 1
    func name() -> String { number == 1 ? base : "\(base)-\(number)" }
    while used[name()] != nil { number += 1 }
    let id = name()
    numbers[base] = number
    used[id] = span
    return Step.ID(id)
  }
}
