import DialogueFiles
import Essentials
import Foundation
import Interview

/// How long dialogues take to compile, and what a turn costs as they grow: the interview alone,
/// without the understanding of words.
struct DialogueBench {
  let root: URL

  private static let sizes = [50, 500, 5_000]

  func run() throws -> [Figure] {
    let folder = try SourceTree.folder(root.path + "/dialogues")
    let compiler = DialogueCompiler(
      .init(outside: ["advice": []], facts: nil))
    var figures = [
      Figure(
        name: "youth dialogue compiled",
        value: milliseconds { _ = compiler.compile("youth", in: folder) },
        unit: "ms", target: nil)
    ]
    for size in Self.sizes {
      let tree = SourceTree.memory(["long/dialogue.yaml": Self.script(of: size)])
      var result: DialogueCompiler.Result?
      let time = milliseconds { result = DialogueCompiler().compile("long", in: tree) }
      guard let dialogue = result?.dialogue else {
        preconditionFailure(
          "the generated dialogue must compile: \(result?.diagnostics.first as Any)")
      }
      figures.append(
        Figure(name: "\(size) steps compiled", value: time, unit: "ms", target: nil))
      let turns = try turns(of: dialogue)
      figures.append(
        Figure(
          name: "one turn at \(size) steps, p50", value: turns.percentile(0.5), unit: "µs",
          target: size == 5_000 ? (.atMost, 50) : nil))
    }
    let straight = DialogueCompiler().compile(
      "line", in: .memory(["line/dialogue.yaml": Self.line(of: Self.sizes.max() ?? 0)]))
    guard let line = straight.dialogue else {
      preconditionFailure("the straight line must compile: \(straight.diagnostics.first as Any)")
    }
    let turns = try lineTurns(of: line)
    figures.append(
      Figure(
        name: "one turn on a line of 5000 questions, p50", value: turns.percentile(0.5),
        unit: "µs", target: (.atMost, 50)))
    figures.append(
      Figure(
        name: "a hostile file refused, the slowest", value: Self.hostile.map(refusal).max() ?? 0,
        unit: "ms", target: (.atMost, 1_000)))
    return figures
  }

  /// Files that were made to hurt; the tests say what each is told.
  private static var hostile: [String] {
    let laughs = (1...40).reduce("a0: &a0 [ha, ha]\n") { text, level in
      let calls = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(calls)]\n"
    }
    let head = "dialogue: d\naddress: tu\nlanguages: [fr]\nsteps:\n"
    return [
      laughs + "? *a40\n: bomb\n", String(repeating: "[", count: 1_000_000),
      String(repeating: "- ", count: 500_000), String(repeating: "x", count: 10_000_000),
      (0..<90_000).map { "k\($0): 1\n" }.joined(),
      head + String(repeating: "  - end: a\n", count: 90_000),
      head + "  - end: " + String(repeating: "[", count: 50_000),
      String(repeating: "&a *a ", count: 150_000), String(repeating: "\t", count: 1_000_000),
      String(repeating: "{a: ", count: 250_000), String(repeating: "'", count: 1_000_000),
    ]
  }

  private func refusal(of text: String) -> Double {
    milliseconds {
      let result = DialogueCompiler().compile("d", in: .memory(["d/dialogue.yaml": text]))
      precondition(!result.diagnostics.isEmpty, "a hostile file was taken")
    }
  }

  /// Questions one after the other, without a branch.
  private static func line(of questions: Int) -> String {
    let names = (1...questions).map { "q\($0)" }
    let slots = names.map {
      "  \($0): { type: integer 0..99, recorded: yes, label: { fr: \"la réponse\" } }\n"
    }
    let steps = names.map { "  - ask: \($0)\n    prompt: { fr: \"Combien ?\" }\n" }
    return "dialogue: line\naddress: vous\nlanguages: [fr]\nmost-questions: 500\nslots:\n"
      + slots.joined() + "steps:\n" + steps.joined()
  }

  /// All of its turns, in microseconds: half of them have more than half of the line behind them.
  private func lineTurns(of dialogue: Dialogue) throws -> [Double] {
    let engine = Engine([dialogue])
    var session = try engine.begin("line", in: .french, outside: NothingOutside()).session
    var times: [Double] = []
    while let slot = session.pending?.slot {
      let begin = ContinuousClock.now
      _ = engine.receive(
        .answered([.init(slot, Answer(.integer(times.count % 100)))]), in: &session,
        outside: NothingOutside())
      times.append((ContinuousClock.now - begin) / .microseconds(1))
    }
    return times
  }

  /// A tree, as questionnaires are: chapters under the options of a first question, ten questions
  /// each with a sentence under a condition.
  private static func script(of steps: Int) -> String {
    let chapters = max(1, steps / 30)
    var slots = "  chapter: { type: choice, label: { fr: \"le chapitre\" } }\n"
    var options = ""
    for chapter in 1...chapters {
      options +=
        "      - id: c\(chapter)\n        label: { fr: \"chapitre \(chapter)\" }\n        then:\n"
      for question in 1...10 {
        let slot = "q\(chapter)-\(question)"
        slots += "  \(slot): { type: integer 0..99, label: { fr: \"la réponse\" } }\n"
        options += """
                    - ask: \(slot)
                      prompt: { fr: "Combien ?" }
                    - if: \(slot) > 50
                      then: [{ say: { fr: "Beaucoup." } }]

          """
      }
    }
    return """
      dialogue: long
      address: vous
      languages: [fr]
      slots:
      \(slots)steps:
        - ask: chapter
          prompt: { fr: "Quel chapitre ?" }
          options:
      \(options)
      """
  }

  /// Each turn of conversations through every chapter, in microseconds.
  private func turns(of dialogue: Dialogue) throws -> [Double] {
    let engine = Engine([dialogue])
    var times: [Double] = []
    guard case .choice(let chapters) = dialogue.slots["chapter"]?.type else { return [] }
    for chapter in chapters {
      var session = try engine.begin("long", in: .french, outside: NothingOutside()).session
      var value = Value.symbol(chapter)
      while let slot = session.pending?.slot {
        let begin = ContinuousClock.now
        _ = engine.receive(
          .answered([.init(slot, Answer(value))]), in: &session, outside: NothingOutside())
        times.append((ContinuousClock.now - begin) / .microseconds(1))
        value = .integer(times.count % 100)
      }
    }
    return times
  }

  private func milliseconds(_ work: () -> Void) -> Double {
    let begin = Machine.processorSeconds()
    work()
    return (Machine.processorSeconds() - begin) * 1_000
  }
}
