import Interview
import Testing

@testable import DialogueFiles
@testable import Essentials

struct LoadTests {
  private func dialogue(
    _ id: Dialogue.ID, in files: [String: String] = GoodDialogue.files
  ) throws -> Dialogue {
    try #require(DialogueCompiler(.test).compile(id, in: .memory(files)).dialogue)
  }

  @Test func `a good folder has dialogues and nothing to say about them`() {
    let library = DialogueCompiler(.test).load(.memory(GoodDialogue.files))
    #expect(library.diagnostics.map(\.description) == [])
    #expect(library.dialogues.map(\.id) == ["parent", "youth"])
  }

  @Test func `a dialogue has the steps of its file, each with an id`() throws {
    let outline = try dialogue("youth").steps.flatMap { $0.outline(indent: "") }
    #expect(
      outline == [
        "say youth/welcome",
        "listen youth/listen speaker",
        "branch youth/if 1+else",
        "  hand-over youth/if/hand-over parent",
        "ask youth/place",
        "ask youth/age",
        "branch youth/cases 2+else",
        "  present youth/cases.1/advise advise",
        "  end youth/cases.1/end too-young",
        "  ask youth/cases.2/birthday",
        "  say youth/cases.else/say",
        "ask youth/idea",
        "  clear",
        "    ask youth/idea.clear/trade",
        "  unsure",
        "say youth/say",
        "explore youth/explore-interest interest 4",
        "set youth/set young",
        "present youth/recommend recommend",
        "branch youth/if-2 1+else",
        "  end youth/if-2/end far",
        "end youth/end advised",
      ])
  }

  @Test func `slots have their types, sensitivities and options`() throws {
    let slots = try dialogue("youth").slots
    #expect(slots["age"]?.type == .age(8...99))
    #expect(slots["age"]?.sensitivity == .personal)
    #expect(slots["place"]?.sensitivity == .open)
    #expect(slots["speaker"]?.type == .choice(["self", "parent"]))
    #expect(slots["idea"]?.type == .choice(["clear", "unsure"]))
    #expect(slots["interest"]?.type == .opinions("facet"))
    #expect(slots["trade"]?.type == .term("trade"))
  }

  @Test func `a shared text is said in the register of the dialogue`() throws {
    func words(_ id: Dialogue.ID, _ language: Language) throws -> [String] {
      try dialogue(id).steps.compactMap {
        guard case .say(_, let text) = $0 else { return nil }
        return text[language].filled(slot: { _ in nil }, outside: { _ in nil })
      }
    }
    #expect(try words("youth", .french) == ["Salut !", "Tu aimes quoi ?"])
    #expect(try words("parent", .french) == ["Bonjour !", "Vous aimez quoi ?"])
    #expect(try words("youth", .english) == ["Hi!", "What?"])
    #expect(try words("parent", .english) == ["Good morning!", "What, please?"])
    #expect(try dialogue("youth").slots["interest"]?.label[.french] == Template("tes goûts"))
    #expect(try dialogue("parent").slots["interest"]?.label[.french] == Template("vos goûts"))
  }

  @Test(
    arguments: [
      ("Tu as {age} ans.", [.words("Tu as "), .slot("age"), .words(" ans.")]),
      ("{age}", [.slot("age")]),
      ("{fact:entry-age}", [.outside("fact:entry-age")]),
      ("{{age}", [.words("{age}")]),
      ("fin }", [.words("fin }")]),
    ] as [(String, [Template.Part])])
  func `a text is words and holes`(_ text: String, _ parts: [Template.Part]) throws {
    var files = GoodDialogue.files
    files["youth/dialogue.yaml"] = """
      dialogue: youth
      address: tu
      languages: [fr]
      slots: { age: { type: age 8..99, recorded: yes, label: { fr: "âge" } } }
      steps:
        - ask: age
          prompt: { fr: "\(text)" }
      """
    let result = DialogueCompiler(.test).compile("youth", in: .memory(files))
    #expect(result.diagnostics == [])
    guard case .ask(let question)? = result.dialogue?.steps.first else {
      Issue.record("no question")
      return
    }
    #expect(question.prompt[.french].parts == parts)
  }

  @Test func `the hash is of every file that is included and of no other`() throws {
    let hash = try dialogue("youth").contentHash
    #expect(hash.count == 16)
    var files = GoodDialogue.files
    files["parent/dialogue.yaml"]? += "\n# a comment"
    #expect(try dialogue("youth", in: files).contentHash == hash)
    files["core/interests.yaml"]? += "\n# a comment"
    #expect(try dialogue("youth", in: files).contentHash != hash)
  }

  @Test func `a change elsewhere leaves the ids of steps alone`() throws {
    let before = Set(try dialogue("youth").steps.flatMap { $0.outline(indent: "") })
    var files = GoodDialogue.files
    files["youth/dialogue.yaml"] = GoodDialogue.youth.replacing(
      "  - listen: speaker",
      with: "  - say: { fr: \"Encore.\", en: \"More.\" }\n  - listen: speaker")
    let after = Set(try dialogue("youth", in: files).steps.flatMap { $0.outline(indent: "") })
    #expect(after.subtracting(before) == ["say youth/say-2"])
    #expect(before.subtracting(after) == [])
  }

  @Test func `a fragment that is included twice has its named steps twice`() throws {
    var files = GoodDialogue.files
    files["core/bye.yaml"] = """
      steps:
        - say: { fr: "Au revoir.", en: "Bye." }
          id: bye
      """
    files["parent/dialogue.yaml"] = GoodDialogue.parent.replacing(
      "  - end: advised",
      with: "  - include: ../core/bye.yaml\n  - include: ../core/bye.yaml\n  - end: advised")
    let outline = try dialogue("parent", in: files).steps.flatMap { $0.outline(indent: "") }
    #expect(outline.filter { $0.contains("bye") } == ["say parent/bye", "say parent/bye-2"])
  }

  @Test func `a fault in a shared fragment is told once for the whole folder`() {
    var files = GoodDialogue.files
    files["core/interests.yaml"] = GoodDialogue.interests.replacing(
      "at-most: 4", with: "at-most: x")
    let library = DialogueCompiler(.test).load(.memory(files))
    #expect(library.diagnostics.count == 1)
    #expect(library.dialogues == [])
  }

  @Test func `phrases are read for the registers that they have`() {
    var files = GoodDialogue.files
    files["phrases.yaml"] = """
      phrases:
        heard: { fr: "J'ai entendu {value}.", en: "I heard {value}." }
        again: { tu: "Dis-le encore.", vous: "Dites-le encore.", en: "Again.", en-vous: "Again, please." }
        business: { vous: "Votre commune ?", en: "Your town?" }
      """
    let library = DialogueCompiler(.test).load(.memory(files))
    #expect(library.diagnostics == [])
    #expect(
      library.phrases["heard"]?[.tu]?[.french].parts == [
        .words("J'ai entendu "), .outside("value"), .words("."),
      ])
    #expect(library.phrases["heard"]?[.tu] == library.phrases["heard"]?[.vous])
    #expect(library.phrases["again"]?[.tu]?[.french] == Template("Dis-le encore."))
    #expect(library.phrases["again"]?[.vous]?[.english] == Template("Again, please."))
    #expect(library.phrases["business"]?.keys.map(\.rawValue) == ["vous"])
  }

  @Test func `a phrase for both that says tu is told`() {
    var files = GoodDialogue.files
    files["phrases.yaml"] = "phrases:\n  heard: { fr: \"Tu as dit.\", en: \"You said.\" }\n"
    #expect(
      DialogueCompiler(.test).load(.memory(files)).diagnostics.map(\.description) == [
        """
        phrases.yaml:2:17: warning: found 'tu' in a text for both; expected one text under 'tu' \
        and one under 'vous' [mixed-address]
            2 |   heard: { fr: "Tu as dit.", en: "You said." }
              |                 ^~
        """
      ])
  }

  @Test(
    arguments: [
      ("Vous êtes là ?", Address.vous, "vous"), ("C'est à VOUS.", .vous, "vous"),
      ("Et vos élèves", .vous, "vos"), ("Rendez-vous demain", .vous, nil),
      ("On dit « vous » ici.", .vous, nil), ("Nous pouvons", .vous, nil),
      ("Ça t'aide", .tu, "t'"), ("Ça t’aide", .tu, "t'"), ("Y a-t-il", .tu, nil),
      ("La tartine", .tu, nil), ("Ton métier", .tu, "ton"), ("Étudie tes cours", .tu, "tes"),
    ] as [(String, Address, String?)])
  func `a word of address is found outside of quotations`(
    _ text: String, _ address: Address, _ word: String?
  ) {
    #expect(AddressWords.first(in: text, of: address)?.text == word)
  }
}

extension Surroundings {
  static let test = {
    var surroundings = Surroundings(
      outside: ["advice": ["advised", "vague", "too-far", "no-place"]],
      facts: ["entry-age", "schools-2025"])
    surroundings.unsupportedFigures = { $0.contains("1882") ? ["1882"] : [] }
    return surroundings
  }()
}

extension Step {
  /// A line for the step, and one for each step under it.
  fileprivate func outline(indent: String) -> [String] {
    func inside(_ steps: [Step], _ more: String = "  ") -> [String] {
      steps.flatMap { $0.outline(indent: indent + more) }
    }
    switch self {
    case .say(let id, _): return [indent + "say \(id)"]
    case .ask(let question):
      return [indent + "ask \(question.id)"]
        + question.options.flatMap { ["\(indent)  \($0.id)"] + inside($0.steps, "    ") }
    case .listen(let id, let slot): return [indent + "listen \(id) \(slot)"]
    case .branch(let id, let arms, let otherwise):
      return [indent + "branch \(id) \(arms.count)+else"] + arms.flatMap { inside($0.steps) }
        + inside(otherwise)
    case .explore(let exploration):
      return [indent + "explore \(exploration.id) \(exploration.family) \(exploration.atMost)"]
    case .present(let id, let presentation): return [indent + "present \(id) \(presentation.kind)"]
    case .section(let id, _, let steps): return [indent + "section \(id)"] + inside(steps)
    case .set(let id, let slot, _): return [indent + "set \(id) \(slot)"]
    case .handOver(let id, let target): return [indent + "hand-over \(id) \(target)"]
    case .end(let id, let outcome): return [indent + "end \(id) \(outcome)"]
    }
  }
}
