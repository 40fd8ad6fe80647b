import Essentials
import Interview

extension Step {
  /// How the step is drawn.
  var box: (Flow.Shape, [String]) {
    switch self {
    case .say(_, let text): (.words, [text.excerpt])
    case .ask(let question): (.question, ["\(question.slot)", question.prompt.excerpt])
    case .listen(_, let slot): (.computation, ["(\(slot))"])
    case .set(_, let slot, let operand): (.computation, ["\(slot) = \(operand.words)"])
    case .branch: (.branch, [])
    case .section(let id, let title, _): (.section, [title?.excerpt ?? id.rawValue])
    case .explore(let exploration):
      (.question, ["\(exploration.family) × \(exploration.atMost)"])
    case .present(_, let presentation):
      (
        .result,
        [
          ([presentation.kind.rawValue]
            + presentation.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
            .joined(separator: ", ")
        ]
      )
    case .handOver(_, let target): (.elsewhere, ["→ \(target)"])
    case .end(_, let outcome): (.end, [outcome.rawValue])
    }
  }
}

extension Text {
  /// The first words of its French.
  fileprivate var excerpt: String {
    let words = self[.french].filled(slot: { "{\($0)}" }, outside: { "{\($0)}" })
    guard words.count > Self.excerptLength else { return words }
    return words.prefix(Self.excerptLength).trimmingSuffix(" ") + "…"
  }

  /// About a line of a box.
  private static let excerptLength = 44
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> Substring {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}
