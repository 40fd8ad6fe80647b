import DialogueFiles

extension Mistake {
  static let steps: [Mistake] = [
    Mistake(
      .duplicateID, "- listen: speaker", "- listen: speaker\n    id: welcome",
      """
      youth/dialogue.yaml:16:9: error: the step 'welcome' is declared twice; first in youth/dialogue.yaml:14 [duplicate-id]
         16 |     id: welcome
            |         ^~~~~~~
      """),
    Mistake(
      .unreachableStep, "- end: advised",
      "- end: advised\n  - say: { fr: \"Encore.\", en: \"More.\" }",
      """
      youth/dialogue.yaml:56:5: error: nothing gets here: the dialogue ends before [unreachable-step]
         56 |   - say: { fr: "Encore.", en: "More." }
            |     ^
      """),
    Mistake(
      .unreachableStep, "- hand-over: parent", "- hand-over: parent\n      - end: parent",
      """
      youth/dialogue.yaml:19:9: error: nothing gets here: another dialogue has taken over before [unreachable-step]
         19 |       - end: parent
            |         ^
      """),
    Mistake(
      .unreachableStep, "      - end: far", "      - end: far\n    else:\n      - end: near",
      """
      youth/dialogue.yaml:57:5: error: nothing gets here: every branch before ends the dialogue [unreachable-step]
         57 |   - end: advised
            |     ^
      """),
    Mistake(
      .unreachableStep, "last-try:",
      "options: [ { id: old, label: { fr: \"vieux\", en: \"old\" }, then: [ { end: old } ] } ]\n    last-try:",
      """
      youth/dialogue.yaml:27:22: error: nothing gets here: 'age' doesn't hold options; write 'if' [unreachable-step]
         27 |     options: [ { id: old, label: { fr: "vieux", en: "old" }, then: [ { end: old } ] } ]
            |                      ^~~
      """),
    Mistake(
      .unknownDialogue, "hand-over: parent", "hand-over: parents",
      """
      youth/dialogue.yaml:18:20: error: no dialogue is called 'parents'; did you mean 'parent'? [unknown-dialogue]
         18 |       - hand-over: parents
            |                    ^~~~~~~
      """),
    Mistake(
      .includeMissing, "../core/interests.yaml", "../core/interest.yaml",
      """
      youth/dialogue.yaml:48:14: error: no file is called '../core/interest.yaml'; expected one from here [include-missing]
         48 |   - include: ../core/interest.yaml
            |              ^~~~~~~~~~~~~~~~~~~~~
      """),
    Mistake(
      .includeMissing, "../core/interests.yaml", "../../etc/passwd",
      """
      youth/dialogue.yaml:48:14: error: '../../etc/passwd' leaves the folder of dialogues; expected a file inside it [include-missing]
         48 |   - include: ../../etc/passwd
            |              ^~~~~~~~~~~~~~~~
      """),
    Mistake(
      .includeCycle, in: "core/interests.yaml", "- explore: interest",
      "- include: interests.yaml\n  - explore: interest",
      """
      core/interests.yaml:5:14: error: a file includes itself: 'core/interests.yaml' → 'core/interests.yaml' [include-cycle]
          5 |   - include: interests.yaml
            |              ^~~~~~~~~~~~~~
      """),
    Mistake(
      .emptySteps, in: "core/interests.yaml",
      "steps:\n  - say: { tu: \"Tu aimes quoi ?\", vous: \"Vous aimez quoi ?\", en: \"What?\", en-vous: \"What, please?\" }\n  - explore: interest\n    at-most: 4\n    why: { fr: \"Pour trier.\", en: \"To sort.\" }",
      "steps: []",
      """
      core/interests.yaml:3:8: error: the fragment has no steps; expected a list of at least one [empty-steps]
          3 | steps: []
            |        ^
      """),
  ]
}
