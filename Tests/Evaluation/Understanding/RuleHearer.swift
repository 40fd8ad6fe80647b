import Essentials
import Understanding

/// The rules themselves.
struct RuleHearer: Hearer {
  let name = "rules"
  let understander: Understander
  let reader: HeardReader
  let today: Day

  func hear(_ test: CorpusCase) -> (items: [Item], answers: [String]?) {
    let reading = read(test)
    return (reader.items(of: reading, for: test), reading.question?.ids)
  }

  func read(_ test: CorpusCase) -> Reading { read(test.text, of: test) }

  /// Reads other words where these were expected.
  func read(_ text: String, of test: CorpusCase) -> Reading {
    understander.read(
      text, expecting: expectation(of: test),
      language: test.register == "english" ? .english : .french, today: today)
  }

  private func expectation(of test: CorpusCase) -> Expectation {
    let options = test.options.enumerated().map { index, label in
      OptionWords(id: String(index + 1), label: label, hear: [])
    }
    return Expectation(
      Self.kind(of: test.asked), options: options.isEmpty ? nil : understander.options(options))
  }

  /// What was asked, by the corpus's name for it.
  static func kind(of asked: String) -> Expectation.Kind {
    switch asked {
    case "yesno": .yesNo
    case "integer": .integer
    case "age": .age
    case "place": .place
    case "reach": .reach
    case "level": .level
    case "likes": .interests(.likes)
    case "dislikes": .interests(.dislikes)
    case "vetoes": .interests(.vetoes)
    case "trade": .trade
    case "sector": .sector
    case "choice": .choice
    case "choices": .choices
    default: .nothing
    }
  }
}
