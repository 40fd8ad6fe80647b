import DialogueTools
import Essentials
import Testing

@testable import DialogueFiles

/// The mistakes that other compilers of dialogues let through, each caught before anybody talks.
struct NamedMistakeTests {
  /// What is said of a dialogue with these slots and steps, and of those beside it.
  private func output(
    slots: String = "", _ steps: String, beside files: [String: String] = [:]
  ) -> String {
    let script = """
      dialogue: d
      address: tu
      languages: [fr, en]
      slots:
        age: { type: age 8..99, recorded: yes, label: { fr: "ton âge", en: "your age" } }
      \(slots)steps:
      \(steps)
      """
    let library = DialogueCompiler(.test).load(
      .memory(files.merging(["d/dialogue.yaml": script]) { $1 }))
    let found = library.dialogues.flatMap { dialogue in
      var checker = ModelChecker(dialogue)
      return library.diagnostics(of: checker.run(), on: dialogue)
    }
    return (library.diagnostics + found).map(\.description).joined(separator: "\n")
  }

  private static let askAge = """
      - ask: age
        prompt: { fr: "Tu as quel âge ?", en: "How old are you?" }
    """

  private static let bye = "  - say: { fr: \"Merci !\", en: \"Thanks!\" }"

  @Test func `undefined slot`() {
    #expect(
      output(Self.askAge + "\n  - if: agee < 15\n    then: [{ end: young }]\n" + Self.bye) == """
        d/dialogue.yaml:9:9: error: no slot is called 'agee'; did you mean 'age'? [unknown-slot]
            9 |   - if: agee < 15
              |         ^~~~
        """)
  }

  @Test func `type error`() {
    #expect(
      output(Self.askAge + "\n  - if: age == yes\n    then: [{ end: young }]\n" + Self.bye) == """
        d/dialogue.yaml:9:16: error: found 'yes'; expected a number [type-mismatch]
            9 |   - if: age == yes
              |                ^~~
        """)
  }

  @Test func `never-reached question under state`() {
    let steps = """
        - if: age < 15
          then: [{ say: { fr: "Tu as le temps.", en: "You have time." } }, { end: young }]
        - if: not (age < 15)
          then: [{ say: { fr: "C'est bon.", en: "That's fine." } }, { end: old }]
        - ask: sure
          prompt: { fr: "C'est sûr ?", en: "Is that sure?" }
      """
    #expect(
      output(
        slots:
          "  sure: { type: yes-no, recorded: yes, label: { fr: \"ton oui\", en: \"your yes\" } }\n",
        Self.askAge + "\n" + steps + "\n" + Self.bye) == """
          d/dialogue.yaml:12:5: warning: 'not age < 15' is true in every conversation that gets here in 'd'; \
          expected one that it depends on [always-true]
             12 |   - if: not (age < 15)
                |     ^
          d/dialogue.yaml:14:5: warning: no answers lead here in 'd'; expected at least one way \
          [never-reached]
             14 |   - ask: sure
                |     ^
          """)
  }

  @Test func `condition always false`() {
    #expect(
      output(Self.askAge + "\n  - if: age > 120\n    then: [{ end: old }]\n" + Self.bye)
        .contains(
          "warning: 'age > 120' is never true: the slot goes from 8 to 99 [constant-condition]"))
    #expect(
      output(
        Self.askAge + "\n  - if: age < 20 and age > 40\n    then: [{ end: odd }]\n" + Self.bye
      )
      .contains("'age < 20 and age > 40' is false in every conversation that gets here in 'd'"))
  }

  @Test func `cycle of calls`() {
    let files = [
      "core/one.yaml": "steps:\n  - call: two.yaml\n    as: two\n",
      "core/two.yaml": "steps:\n  - call: one.yaml\n    as: one\n",
    ]
    #expect(
      output(
        Self.askAge + "\n  - call: ../core/one.yaml\n    as: one\n" + Self.bye, beside: files)
          == """
          core/two.yaml:2:11: error: a file includes itself: 'core/one.yaml' → 'core/two.yaml' → \
          'core/one.yaml' [include-cycle]
              2 |   - call: one.yaml
                |           ^~~~~~~~
          """)
  }

  @Test func `an option hidden by a broader one`() {
    let steps = """
        - ask: wish
          prompt: { fr: "Tu veux quoi ?", en: "What do you want?" }
          options:
            - { id: work, label: { fr: "Travailler", en: "Work" } }
            - { id: wood, label: { fr: "Travailler le bois", en: "Work wood" } }
      """
    #expect(
      output(
        slots:
          "  wish: { type: choice, recorded: yes, label: { fr: \"ton envie\", en: \"your wish\" } }\n",
        Self.askAge + "\n" + steps + "\n" + Self.bye) == """
          d/dialogue.yaml:14:15: warning: whatever is said for 'wood' is heard as 'work', which stands \
          before it; expected words of its own [option-hidden]
             14 |       - { id: wood, label: { fr: "Travailler le bois", en: "Work wood" } }
                |               ^~~~
          """)
  }

  @Test func `one text missing in one language`() {
    #expect(
      output(Self.askAge + "\n  - say: { fr: \"Merci !\" }") == """
        d/dialogue.yaml:9:10: warning: no text for the language 'en' [missing-translation]
            9 |   - say: { fr: "Merci !" }
              |          ^
        """)
  }

  @Test func `a digression keyword that is also an answer`() {
    let steps = """
        - ask: wish
          prompt: { fr: "Tu veux quoi ?", en: "What do you want?" }
          options:
            - { id: help, label: { fr: "Aide", en: "A hand" } }
            - { id: alone, label: { fr: "Rien", en: "Nothing" } }
      """
    #expect(
      output(
        slots:
          "  wish: { type: choice, recorded: yes, label: { fr: \"ton envie\", en: \"your wish\" } }\n",
        Self.askAge + "\n" + steps + "\n" + Self.bye) == """
          d/dialogue.yaml:13:28: warning: 'aide' means 'help' everywhere, and 'help' here; expected another \
          word [keyword-collides]
             13 |       - { id: help, label: { fr: "Aide", en: "A hand" } }
                |                            ^
          """)
  }
}
