import Testing

@testable import DialogueFiles

/// Steps that compile, and what exploring them under state finds.
struct WayMistake: CustomTestStringConvertible, Sendable {
  let code: Diagnostic.Code
  let steps: String
  /// Without the file's name.
  let output: String

  var testDescription: String { code.rawValue }

  var file: String {
    """
    dialogue: way
    address: tu
    languages: [fr]
    slots:
      age: { type: age 8..99, label: { fr: "ton âge" } }
      sure: { type: yes-no, label: { fr: "ta certitude" } }
    steps:

    """ + steps
  }

  static let all: [WayMistake] = [
    WayMistake(
      code: .alwaysFalse,
      steps: """
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - if: age < 15
            then:
              - if: age > 60
                then: [ { ask: sure, prompt: { fr: "Sûr ?" } } ]
          - say: { fr: "Merci !" }
        """,
      output: """
        way/dialogue.yaml:12:9: warning: 'age > 60' is false in every conversation that gets here in \
        'way'; expected one that it depends on [always-false]
           12 |       - if: age > 60
              |         ^
        """),
    WayMistake(
      code: .alwaysTrue,
      steps: """
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - if: age >= 18
            then:
              - if: age > 12
                then: [ { say: { fr: "Bien." } } ]
          - say: { fr: "Merci !" }
        """,
      output: """
        way/dialogue.yaml:12:9: warning: 'age > 12' is true in every conversation that gets here in \
        'way'; expected one that it depends on [always-true]
           12 |       - if: age > 12
              |         ^
        """),
    WayMistake(
      code: .neverAsked,
      steps: """
          - set: age
            to: 16
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - say: { fr: "Merci !" }
        """,
      output: """
        way/dialogue.yaml:10:5: warning: this question is never asked in 'way': its answer is always \
        known by then [never-asked]
           10 |   - ask: age
              |     ^
        """),
    WayMistake(
      code: .neverReached,
      steps: """
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - if: age < 15 or not (age < 15)
            then: [ { say: { fr: "Merci." } }, { end: done } ]
          - ask: sure
            prompt: { fr: "Sûr ?" }
          - say: { fr: "Merci !" }
        """,
      output: """
        way/dialogue.yaml:10:5: warning: 'age < 15 or not age < 15' is true in every conversation that \
        gets here in 'way'; expected one that it depends on [always-true]
           10 |   - if: age < 15 or not (age < 15)
              |     ^
        way/dialogue.yaml:12:5: warning: no answers lead here in 'way'; expected at least one way \
        [never-reached]
           12 |   - ask: sure
              |     ^
        """),
    WayMistake(
      code: .silentEnd,
      steps: """
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - if: age < 15
            then: [ { say: { fr: "Trop tôt." } } ]
        """,
      output: """
        way/dialogue.yaml:8:5: warning: after this answer 'way' ends without a word, with age = 15 and \
        in 3 other ways; expected something said or advised [silent-end]
            8 |   - ask: age
              |     ^
        """),
    WayMistake(
      code: .explorationCut,
      steps: """
          - ask: age
            prompt: { fr: "Ton âge ?" }
          - say: { fr: "Merci !" }
        """,
      output: """
        way/dialogue.yaml:8:5: warning: 'way' has more states than are explored; nothing is proved \
        about its ways [exploration-cut]
            8 |   - ask: age
              |     ^
        """),
  ]
}
