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
    return figures
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
