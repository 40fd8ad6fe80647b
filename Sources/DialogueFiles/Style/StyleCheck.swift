import Essentials

/// What is wrong with a text that compiles: for those who read it, not for the program.
struct StyleCheck {
  /// A fault, and the words that it is about.
  enum Fault: Hashable {
    case twoQuestions
    case hardToRead(index: Int)
    case figure(String)
  }

  /// Finds figures that nothing supports; nil where they are not checked.
  var unsupportedFigures: (@Sendable (String) -> [String])?
  /// Numbers that a text may tell: the bounds of slots.
  var bounds: Set<String> = []
  /// Labels are words to choose, not sentences.
  var isLabel = false

  /// `isForYouth` where the text is French and says *tu*.
  func faults(of text: String, isForYouth: Bool) -> [Fault] {
    guard !isLabel else { return [] }
    let spoken = Self.withoutQuotes(text)
    var faults: [Fault] = []
    if spoken.count(where: { $0 == "?" }) > 1 { faults.append(.twoQuestions) }
    if isForYouth, let index = Readability(text).index, index < Readability.youth {
      faults.append(.hardToRead(index: index))
    }
    let figures = unsupportedFigures?(spoken).filter { !bounds.contains($0) } ?? []
    return faults + figures.map(Fault.figure)
  }

  /// Without what stands between « », “ ” or straight quotes: an example of an answer.
  static func withoutQuotes(_ text: String) -> String {
    var kept = ""
    var closing: Character?
    for character in text {
      if let mark = closing {
        if character == mark { closing = nil }
        continue
      }
      switch character {
      case "«": closing = "»"
      case "“": closing = "”"
      case "\"": closing = "\""
      default: kept.append(character)
      }
    }
    return kept
  }
}

extension [TemplatePiece] {
  var hasChoice: Bool {
    contains { piece in
      if case .choice = piece.kind { true } else { false }
    }
  }

  /// The words, without what stands in braces; of a choice, its longest case.
  var spoken: String {
    map { piece in
      switch piece.kind {
      case .words(let words): words
      case .choice(let choice):
        choice.cases.map(\.pieces.spoken).max { $0.count < $1.count } ?? ""
      case .hole, .number, .openBrace, .badChoice, .tooDeep: ""
      }
    }.joined()
  }
}
