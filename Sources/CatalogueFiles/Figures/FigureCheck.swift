public import Orientation

/// Finds figures in a text that no fact, answer or next step of the catalogue gives.
///
/// A percentage is supported by the same percentage, a sum of euros by the same number, and
/// any other number by the same number. Numbers in words aren't seen (``Figure``).
public struct FigureCheck: Sendable {
  /// Whole numbers up to here, without a percent or euro sign, are ordinary speech ("3 questions",
  /// "en 2 minutes") and need no fact: a dozen is as far as one counts in passing, and the
  /// first age that matters, 14, is above it.
  public static let ordinarySpeech = 12

  private var numbers: Set<String> = []
  private var percentages: Set<String> = []

  public init(_ catalogue: Catalogue) {
    for fact in catalogue.facts {
      support(fact.text)
      support([fact.value, fact.unit].compactMap(\.self).joined(separator: " "))
      if fact.unit?.contains("%") == true {
        percentages.formUnion(Figure.all(in: fact.value ?? "").map(\.value))
      }
    }
    for question in catalogue.questions {
      support(question.answer)
      support(question.answerFormal)
    }
    for step in catalogue.nextSteps {
      support(step.label)
      support(step.details)
      support(step.contact)
    }
  }

  /// The figures, as the text writes them, in its order.
  public func unsupportedFigures(in text: String) -> [String] {
    Figure.all(in: text).filter { !isSupported($0) }.map(\.text)
  }

  private func isSupported(_ figure: Figure) -> Bool {
    switch figure.unit {
    case .percent: percentages.contains(figure.value)
    case .euros: numbers.contains(figure.value)
    case .none:
      numbers.contains(figure.value)
        || Int(figure.value).map { $0 <= Self.ordinarySpeech } == true
    }
  }

  private mutating func support(_ words: Bilingual) {
    support(words.french)
    support(words.english)
  }

  private mutating func support(_ text: String) {
    for figure in Figure.all(in: text) {
      numbers.insert(figure.value)
      if figure.unit == .percent { percentages.insert(figure.value) }
    }
  }
}
