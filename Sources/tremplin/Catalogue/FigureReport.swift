import CatalogueFiles
import Essentials
import Interview
import Orientation

/// Looks through the sentences of dialogues for figures that the catalogue doesn't support.
///
/// Words between quotes are examples of answers, an option's label is the option's own value, and
/// the bounds of a slot may be told: these need no fact.
struct FigureReport {
  private let check: FigureCheck

  init(_ catalogue: Catalogue) {
    check = FigureCheck(catalogue)
  }

  func findings(in dialogues: [Dialogue]) -> [String] {
    dialogues.flatMap { dialogue in
      let bounds = dialogue.slots.values.flatMap(\.bounds)
      return dialogue.steps.flatMap(\.sentences).flatMap { text in
        Language.allCases.flatMap { language -> [String] in
          let words = text[language].parts.map(\.spoken).joined()
          return check.unsupportedFigures(in: words.withoutQuotes)
            .filter { !bounds.contains($0) }
            .map { "dialogues/\(dialogue.id): error: no fact supports '\($0)' in: \(words)" }
        }
      }
    }
  }
}

extension Slot {
  fileprivate var bounds: [String] {
    switch type {
    case .integer(let range), .age(let range):
      [range.lowerBound, range.upperBound].map(String.init)
    default: []
    }
  }
}

extension Template.Part {
  fileprivate var spoken: String {
    if case .words(let words) = self { words } else { "" }
  }
}

extension String {
  /// Without what stands between « », “ ” or straight quotes.
  fileprivate var withoutQuotes: String {
    var kept = ""
    var closing: Character?
    for character in self {
      if let mark = closing {
        if character == mark { closing = nil }
      } else {
        switch character {
        case "«": closing = "»"
        case "“": closing = "”"
        case "\"": closing = "\""
        default: kept.append(character)
        }
      }
    }
    return kept
  }
}

extension Step {
  /// Every sentence said by the step and those nested in it.
  fileprivate var sentences: [Text] {
    switch self {
    case .say(_, let text): [text]
    case .ask(let question):
      [question.prompt] + question.reasks
        + [question.short, question.invalid, question.lastTry, question.why, question.help]
        .compactMap { $0 } + question.options.flatMap { $0.steps.flatMap(\.sentences) }
    case .branch(_, let arms, let otherwise):
      arms.flatMap { $0.steps.flatMap(\.sentences) } + otherwise.flatMap(\.sentences)
    case .section(_, let title, let steps): [title].compactMap { $0 } + steps.flatMap(\.sentences)
    case .explore(let exploration): [exploration.why, exploration.help].compactMap { $0 }
    case .listen, .present, .set, .handOver, .end: []
    }
  }
}
