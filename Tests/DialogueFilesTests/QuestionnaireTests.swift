import DialogueFiles
import DialogueTools
import Essentials
import Foundation
import Interview
import Testing

/// Questionnaires that know no school: an inventory with scores, a survey with a repetition, a
/// tree with early exits.
struct QuestionnaireTests {
  private static let names: [Dialogue.ID] = ["interests", "household", "breakdown"]

  private static func dialogue(_ name: Dialogue.ID) throws -> Dialogue {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Questionnaires").path
    let result = DialogueCompiler().compile(name, in: try SourceTree.folder(folder))
    #expect(result.diagnostics.map(\.description) == [])
    return try #require(result.dialogue)
  }

  @Test(arguments: names)
  func `a questionnaire of another trade compiles without a warning`(_ name: Dialogue.ID) throws {
    #expect(try Self.dialogue(name).id == name)
  }

  @Test func `thirty items are scored in six kinds`() throws {
    let answers = (1...30).map { number -> (Slot.ID, Value) in
      let name = number < 10 ? "q0\(number)" : "q\(number)"
      // Every third kind, and once more of the first.
      return (Slot.ID(name), .yesNo(number % 6 == 1 || number == 2 ? .yes : .no))
    }
    let end = try Talk(Self.dialogue("interests"), answers)
    #expect(end.outcome == "scored")
    #expect(
      end.said.suffix(2) == [
        "Vos oui : le concret 5, les idées 1, la création 0, l'aide 0, l'élan 0, la méthode 0.",
        "Ce qui revient le plus : le concret.",
      ])
  }

  @Test func `a survey goes round as long as somebody else lives there`() throws {
    let end = try Talk(
      Self.dialogue("household"),
      [
        ("since", .date(try #require(Day("2010-05-01")))), ("housing", .symbol("owns")),
        ("person/1/age", .integer(41)), ("person/1/works", .yesNo(.yes)),
        ("person/1/hours", .integer(35)), ("person/1/again", .yesNo(.yes)),
        ("person/2/age", .integer(9)), ("person/2/again", .yesNo(.yes)),
        ("person/3/age", .integer(44)), ("person/3/works", .yesNo(.no)),
        ("person/3/again", .yesNo(.no)), ("remark", .text("rien à dire")),
      ])
    #expect(end.outcome == "counted")
    #expect(
      end.said == [
        "Vous êtes là depuis longtemps.",
        "3 personnes ici, une au travail, 35 heures par semaine.",
      ])
  }

  @Test func `a value that breaks a constraint is refused with its own sentence`() throws {
    let end = try Talk(
      Self.dialogue("household"), [("since", .date(try #require(Day("2031-01-01"))))])
    #expect(end.said == ["Cette date est dans l'avenir. Depuis quand vivez-vous ici ?"])
    #expect(end.session.pending?.slot == "since")
  }

  @Test func `what somebody wrote is in no stored shape`() throws {
    let stored = try JSONEncoder().encode(Value.text("mon secret"))
    #expect(!String(decoding: stored, as: UTF8.self).contains("secret"))
    #expect(try JSONDecoder().decode(Value.self, from: stored) == .text(""))
  }

  @Test func `a tree leaves at the first sign of danger`() throws {
    let end = try Talk(Self.dialogue("breakdown"), [("danger", .symbols(["leak", "smoke"]))])
    #expect(end.outcome == "danger")
    #expect(end.said == ["Ne touche à rien. Coupe le courant et appelle un adulte."])
  }

  @Test(arguments: names)
  func `random people end each questionnaire, and reach each of its steps`(
    _ name: Dialogue.ID
  ) throws {
    let dialogue = try Self.dialogue(name)
    let simulation = Simulation(
      of: dialogue, among: [dialogue],
      on: EngineStage(Engine([dialogue]), outside: Almanac.shared), values: ValueSource())
    let tally = simulation.run(seeds: 0..<400)
    #expect(tally.endless == [])
    var coverage = Coverage(of: dialogue)
    coverage.note(tally.passed)
    // Rounds and early exits that few people come to are the model checker's to reach.
    #expect(coverage.steps.percent >= 90, "\(coverage.missing.map(\.title))")
  }
}

/// A conversation of answers alone, and all that was said in it, in French.
private struct Talk {
  private(set) var session: Session
  private(set) var said: [String] = []
  var outcome: Symbol? { session.outcome }

  init(_ dialogue: Dialogue, _ answers: [(Slot.ID, Value)]) throws {
    let engine = Engine([dialogue])
    session = try engine.begin(dialogue.id, in: .french, outside: Almanac.shared).session
    for (slot, value) in answers {
      #expect(session.pending?.slot == slot)
      let event = Event.answered([.init(slot, Answer(value))])
      for effect in engine.receive(event, in: &session, outside: Almanac.shared) {
        switch effect {
        case .say(let text), .refused(_, _, let text?):
          said.append(
            text[.french].filled(
              given: session.visible,
              slot: { [session] slot in
                guard case .integer(let number) = session.visible[slot] else { return nil }
                return String(number)
              }, outside: { _ in nil }))
        default: break
        }
      }
    }
  }
}

/// Knows the date, and nothing else.
private struct Almanac: Outside {
  static let shared = Almanac()
  var edition: Edition? { nil }
  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? { nil }
  func value(of name: Symbol, given visible: Visible) -> Value? {
    .outside(name) == Operand.today ? Day("2026-11-27").map(Value.date) : nil
  }
}
