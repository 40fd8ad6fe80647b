import Conversation
import DialogueFiles
import Essentials
import Interview
import Testing

/// Slots that hold an age, a place, a trade … under names of their own.
struct OtherNameTests {
  private static let script = """
    dialogue: names
    address: vous
    languages: [fr]
    slots:
      age: { type: age 8..99, recorded: yes, label: { fr: "votre âge" } }
      cousin: { type: age 0..99, recorded: yes, label: { fr: "l'âge du cousin" } }
      work: { type: place, recorded: yes, label: { fr: "le lieu de travail" } }
      trip: { type: reach, recorded: yes, label: { fr: "le trajet" } }
      dream: { type: term trade, recorded: yes, label: { fr: "le métier rêvé" } }
      hobbies: { type: terms facet, recorded: yes, label: { fr: "les loisirs" } }
    steps:
      - ask: cousin
        prompt: { fr: "Quel âge a le cousin ?" }
      - ask: work
        prompt: { fr: "Où est le travail ?" }
      - ask: trip
        prompt: { fr: "Jusqu'où ?" }
      - ask: dream
        prompt: { fr: "Quel métier ?" }
      - ask: hobbies
        prompt: { fr: "Quels loisirs ?" }
      - repeat: child
        at-most: 2
        slots:
          level:
            type: choice
            recorded: yes
            label: { fr: "la classe" }
        steps:
          - ask: level
            prompt: { fr: "En quelle classe ?" }
            options:
              - { id: "5e", label: { fr: "En cinquième" } }
              - { id: "4e", label: { fr: "En quatrième" } }
        again:
          prompt: { fr: "Un autre ?" }
      - say: { fr: "Merci !" }
      - listen: age
    """

  private func assistant() throws -> Assistant {
    let project = try Project.shared.get()
    let compiled = DialogueCompiler(.init(outside: Assistant.outside)).compile(
      "names", in: .memory(["names/dialogue.yaml": Self.script]))
    let dialogue = try #require(compiled.dialogue, "\(compiled.diagnostics.map(\.description))")
    let day = try #require(Day("2026-11-23"))
    return Assistant(
      dialogues: [dialogue], phrases: try Phrasebook(project.library.phrases),
      catalogue: project.catalogue, gazetteer: project.gazetteer, today: day)
  }

  @Test func `words fill the slot that is asked, under whatever name it holds their kind`() throws {
    let assistant = try assistant()
    var session = try assistant.begin("names", in: .french).session
    for words in [
      "16 ans", "à Valognes", "30 km", "menuisier", "j'aime bricoler le bois", "en 4e",
    ] {
      _ = assistant.hear(words, in: &session)
    }
    func value(_ slot: Slot.ID) -> Value? { session.answers[slot]?.value }
    #expect(value("cousin") == .integer(16))
    #expect(value("age") == nil)
    guard case .place(.commune(_, "Valognes", _))? = value("work") else {
      Issue.record("the place of work is \(String(describing: value("work")))")
      return
    }
    #expect(value("trip") == .reach(.kilometres(30)))
    #expect(value("dream") == .symbol("menuiserie"))
    guard case .symbols(let hobbies)? = value("hobbies") else {
      Issue.record("there are no hobbies")
      return
    }
    #expect(hobbies.contains("bois"))
    #expect(value("child/1/level") == .symbol("4e"))
  }

  @Test func `of two places with one name, the one that was asked for is settled`() throws {
    let assistant = try assistant()
    var session = try assistant.begin("names", in: .french).session
    _ = assistant.hear("16 ans", in: &session)
    let turn = assistant.hear("Valence", in: &session)
    #expect(session.doubt?.slot == "work")
    guard case .ask(let ask)? = turn.replies.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(ask.options.count > 1)
    _ = assistant.hear("celle de la Drôme", in: &session)
    guard case .place(.commune(_, "Valence", "26"))? = session.answers["work"]?.value else {
      Issue.record("it is not the one of the Drôme")
      return
    }
  }
}
