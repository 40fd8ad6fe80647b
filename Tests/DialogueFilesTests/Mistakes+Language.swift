import DialogueFiles

/// Mistakes of the larger language: rounds, calls, choices in texts, and of style.
extension Mistake {
  static let language: [Mistake] = [
    Mistake(
      .sensitivityLeak, in: "youth/dialogue.yaml",
      "birthday: { type: yes-no,",
      "birthday: { type: yes-no, sensitivity: personal,",
      """
      youth/dialogue.yaml:50:9: error: 'birthday' is personal, and would be told by 'young', which is open [sensitivity-leak]
         50 |     to: birthday
            |         ^~~~~~~~
      """),
    Mistake(
      .textIsStored, in: "youth/dialogue.yaml",
      "young:    { type: yes-no,",
      "note: { type: text 40, label: { fr: \"ta note\", en: \"your note\" } }\n  young:    { type: yes-no,",
      """
      youth/dialogue.yaml:11:3: error: the slot 'note' holds words of a person; expected 'sensitivity: never-stored' [text-is-stored]
         11 |   note: { type: text 40, label: { fr: "ta note", en: "your note" } }
            |   ^~~~
      """),
    Mistake(
      .duplicateName, in: "youth/dialogue.yaml",
      "- end: advised",
      "- call: ../core/interests.yaml\n    as: more\n  - call: ../core/interests.yaml\n    as: more\n  - end: advised",
      """
      youth/dialogue.yaml:58:9: error: something else is called 'more' here; expected a name of its own [duplicate-name]
         58 |     as: more
            |         ^~~~
      """),
    Mistake(
      .unknownRepetition, in: "youth/dialogue.yaml",
      "- end: advised",
      "- if: sum(child, age) > 3\n    then: [ { end: far } ]\n  - end: advised",
      """
      youth/dialogue.yaml:55:13: error: no repetition is called 'child' [unknown-repetition]
         55 |   - if: sum(child, age) > 3
            |             ^~~~~
      """),
    Mistake(
      .divisionByZero, in: "youth/dialogue.yaml",
      "age < 14",
      "age / 0 < 14",
      """
      youth/dialogue.yaml:31:21: error: found a division by 0; expected another number [division-by-zero]
         31 |       - { if: age / 0 < 14, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
            |                     ^
      """),
    Mistake(
      .badChoice, in: "youth/dialogue.yaml",
      "Tu as {age} ans.",
      "Tu as {age, plural} ans.",
      """
      youth/dialogue.yaml:37:39: error: the choice in braces stops here; expected ',' and the cases: 'one {…} other {…}' [bad-choice]
         37 |       - say: { fr: "Tu as {age, plural} ans.", en: "You are {age}." }
            |                                       ^
      """),
    Mistake(
      .badChoice, in: "youth/dialogue.yaml",
      "Tu as {age} ans.",
      "Tu as {age, plural, one {un an.",
      """
      youth/dialogue.yaml:37:51: error: the choice in braces stops here; expected '}' [bad-choice]
         37 |       - say: { fr: "Tu as {age, plural, one {un an.", en: "You are {age}." }
            |                                                   ^
      """),
    Mistake(
      .badCase, in: "youth/dialogue.yaml",
      "Tu as {age} ans.",
      "Tu as {age, plural, few {# ans} other {# ans}}.",
      """
      youth/dialogue.yaml:37:41: error: 'plural' has no case 'few'; expected '=0', 'one' or 'other' [bad-case]
         37 |       - say: { fr: "Tu as {age, plural, few {# ans} other {# ans}}.", en: "You are {age}." }
            |                                         ^~~
      """),
    Mistake(
      .badCase, in: "youth/dialogue.yaml",
      "Tu as {age} ans.",
      "{birthday, select, yse {Bientôt.} other {Merci.}}",
      """
      youth/dialogue.yaml:37:40: error: 'select' has no case 'yse'; did you mean 'yes'? [bad-case]
         37 |       - say: { fr: "{birthday, select, yse {Bientôt.} other {Merci.}}", en: "You are {age}." }
            |                                        ^~~
      """),
    Mistake(
      .missingOther, in: "youth/dialogue.yaml",
      "Tu as {age} ans.",
      "Tu as {age, plural, one {un an}}.",
      """
      youth/dialogue.yaml:37:33: error: this 'plural' has no case 'other'; expected 'other {…}' for everything else [missing-other]
         37 |       - say: { fr: "Tu as {age, plural, one {un an}}.", en: "You are {age}." }
            |                                 ^~~~~~
      """),
    Mistake(
      .optionHidden, in: "youth/dialogue.yaml",
      "{ id: unsure, label: { fr: \"pas trop\", en: \"not really\" } }",
      "{ id: unsure, label: { fr: \"je sais pas\", en: \"je sais bof\" } }",
      """
      youth/dialogue.yaml:47:15: warning: whatever is said for 'unsure' is heard as 'clear', which stands before it; expected words of its own [option-hidden]
         47 |       - { id: unsure, label: { fr: "je sais pas", en: "je sais bof" } }
            |               ^~~~~~
      """),
    Mistake(
      .keywordCollides, in: "youth/dialogue.yaml",
      "hear: [\"je sais\",",
      "hear: [\"stop\", \"je sais\",",
      """
      youth/dialogue.yaml:43:16: warning: 'stop' means 'stop' everywhere, and 'clear' here; expected another word [keyword-collides]
         43 |         hear: ["stop", "je sais", "j'en ai une"]
            |                ^~~~~~
      """),
    Mistake(
      .twoQuestions, in: "youth/dialogue.yaml",
      "Tu as une idée ?",
      "Tu as une idée ? Laquelle ?",
      """
      youth/dialogue.yaml:39:19: warning: the text asks two questions; expected one a turn, for people answer the last [two-questions]
         39 |     prompt: { fr: "Tu as une idée ? Laquelle ?", en: "Do you have an idea?" }
            |                   ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    Mistake(
      .hardToRead, in: "youth/dialogue.yaml",
      "Ton âge, en années.",
      "L'établissement détermine l'admissibilité administrative des candidatures individuelles antérieurement communiquées par correspondance électronique certifiée, préalablement à l'inscription.",
      """
      youth/dialogue.yaml:29:17: warning: the text is hard to read, with an index of -62; expected 60 or more: shorter sentences, shorter words [hard-to-read]
         29 |     help: { fr: "L'établissement détermine l'admissibilité administrative des candidatures individuelles antérieurement …
            |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
    Mistake(
      .figureWithoutFact, in: "youth/dialogue.yaml",
      "\"Salut !\"",
      "\"Salut, depuis 1882 !\"",
      """
      youth/dialogue.yaml:13:31: warning: no fact supports '1882'; expected '{fact:…}', or a row of facts that says it [figure-without-fact]
         13 |   - say: { fr: "Salut, depuis 1882 !", en: "Hi!" }
            |                               ^~~~
      """),
    Mistake(
      .unusedQuestion, in: "youth/dialogue.yaml",
      "- end: advised",
      "- ask: young\n    prompt: { fr: \"Tu es jeune ?\", en: \"Are you young?\" }\n  - end: advised",
      """
      youth/dialogue.yaml:55:5: warning: nothing looks at the answer for 'young'; expected a use, or 'recorded: yes' at the slot [unused-question]
         55 |   - ask: young
            |     ^
      """),
    Mistake(
      .longWay, in: "youth/dialogue.yaml",
      "languages: [fr, en]",
      "languages: [fr, en]\nmost-questions: 4",
      """
      youth/dialogue.yaml:13:1: warning: one way asks 9 questions; expected at most 4, or 'most-questions: 9' above [long-way]
         13 | steps:
            | ^~~~~
      """),
    Mistake(
      .sensitivityDiffers, in: "parent/dialogue.yaml",
      "steps:",
      "slots:\n  age: { type: age 8..99, label: { fr: \"l'âge\", en: \"the age\" } }\nsteps:\n  - listen: age",
      """
      youth/dialogue.yaml:18:9: error: 'age' is personal here and open in 'parent', to which it is handed over [sensitivity-differs]
         18 |       - hand-over: parent
            |         ^
      """),
    Mistake(
      .handOverCycle, in: "parent/dialogue.yaml",
      "  - include: ../core/interests.yaml\n  - end: advised",
      "  - hand-over: parent",
      """
      parent/dialogue.yaml:6:5: error: dialogues hand over in a circle without a question: 'parent' → 'parent' [hand-over-cycle]
          6 |   - hand-over: parent
            |     ^
      """),
  ]
}
