import DialogueFiles

extension Mistake {
  static let slots: [Mistake] = [
    Mistake(
      .typeMismatch, "speaker == parent", "interest == yes",
      """
      youth/dialogue.yaml:16:9: error: found a family of opinions; expected something to compare; here only 'known' makes sense [type-mismatch]
         16 |   - if: interest == yes
            |         ^~~~~~~~
      """),
    Mistake(
      .unknownType, "type: place", "type: plaice",
      """
      youth/dialogue.yaml:5:21: error: no type is called 'plaice'; did you mean 'place'? [unknown-type]
          5 |   place:    { type: plaice, label: { fr: "ton coin", en: "your area" } }
            |                     ^~~~~~
      """),
    Mistake(
      .unknownType, "type: place", "type: postcode",
      """
      youth/dialogue.yaml:5:21: error: no type is called 'postcode'; expected 'yes-no', 'integer', 'age', 'place', 'reach', 'choice', 'choices', 'term', 'terms', 'opinions', 'date', 'text' or 'level' [unknown-type]
          5 |   place:    { type: postcode, label: { fr: "ton coin", en: "your area" } }
            |                     ^~~~~~~~
      """),
    Mistake(
      .unknownType, "age 8..99", "age",
      """
      youth/dialogue.yaml:6:21: error: 'age' needs a range: '8..99' [unknown-type]
          6 |   age:      { type: age, sensitivity: personal, label: { fr: "ton âge", en: "your age" } }
            |                     ^~~
      """),
    Mistake(
      .unknownType, "term trade", "term",
      """
      youth/dialogue.yaml:10:21: error: 'term' needs the name of a vocabulary: 'trade' [unknown-type]
         10 |   trade:    { type: term, label: { fr: "ton métier", en: "your trade" } }
            |                     ^~~~
      """),
    Mistake(
      .unknownType, "type: place", "type: place 3",
      """
      youth/dialogue.yaml:5:21: error: 'place' needs nothing behind it [unknown-type]
          5 |   place:    { type: place 3, label: { fr: "ton coin", en: "your area" } }
            |                     ^~~~~~~
      """),
    Mistake(
      .badRange, "age 8..99", "age 8-99",
      """
      youth/dialogue.yaml:6:25: error: found '8-99'; expected two numbers, the smaller one first: '8..99' [bad-range]
          6 |   age:      { type: age 8-99, sensitivity: personal, label: { fr: "ton âge", en: "your age" } }
            |                         ^~~~
      """),
    Mistake(
      .badRange, "age 8..99", "age 99..8",
      """
      youth/dialogue.yaml:6:25: error: found '99..8'; expected two numbers, the smaller one first: '8..99' [bad-range]
          6 |   age:      { type: age 99..8, sensitivity: personal, label: { fr: "ton âge", en: "your age" } }
            |                         ^~~~~
      """),
    Mistake(
      .unknownSlot, "- listen: speaker", "- listen: speeker",
      """
      youth/dialogue.yaml:15:13: error: no slot is called 'speeker'; did you mean 'speaker'? [unknown-slot]
         15 |   - listen: speeker
            |             ^~~~~~~
      """),
    Mistake(
      .unknownSlot, "age < 14", "agee < 14",
      """
      youth/dialogue.yaml:31:15: error: no slot is called 'agee'; did you mean 'age'? [unknown-slot]
         31 |       - { if: agee < 14, then: [ { advise: { doors: under-15 } }, { end: too-young } ] }
            |               ^~~~
      """),
    Mistake(
      .unknownSlot, "known(birthday)", "known(brithday)",
      """
      youth/dialogue.yaml:32:36: error: no slot is called 'brithday'; did you mean 'birthday'? [unknown-slot]
         32 |       - if: age < 15 and not known(brithday)
            |                                    ^~~~~~~~
      """),
    Mistake(
      .wrongSlot, in: "core/interests.yaml", "- explore: interest",
      "- ask: interest\n    prompt: { fr: \"Quoi ?\", en: \"What?\" }\n  - explore: interest",
      """
      core/interests.yaml:5:10: error: the slot 'interest' holds a family of opinions; expected one value; a family is explored [wrong-slot]
          5 |   - ask: interest
            |          ^~~~~~~~
      """),
    Mistake(
      .wrongSlot, "- listen: speaker", "- { explore: age, at-most: 3 }\n  - listen: speaker",
      """
      youth/dialogue.yaml:15:16: error: the slot 'age' holds one value; expected a slot of type 'opinions …' [wrong-slot]
         15 |   - { explore: age, at-most: 3 }
            |                ^~~
      """),
    Mistake(
      .slotNeverAsked, "slots:",
      "slots:\n  pets: { type: yes-no, label: { fr: \"tes animaux\", en: \"your pets\" } }",
      """
      youth/dialogue.yaml:5:3: warning: the slot 'pets' is never asked, listened to, explored or set [slot-never-asked]
          5 |   pets: { type: yes-no, label: { fr: "tes animaux", en: "your pets" } }
            |   ^~~~
      """),
    Mistake(
      .missingOptions, "type: choice, options: [self, parent]", "type: choice",
      """
      youth/dialogue.yaml:8:21: error: the slot 'speaker' has no options; expected them here or where it is asked [missing-options]
          8 |   speaker:  { type: choice, label: { fr: "qui parle", en: "who speaks" } }
            |                     ^~~~~~
      """),
    Mistake(
      .duplicateID, in: "core/interests.yaml", "slots:",
      "slots:\n  age: { type: age 8..99, label: { fr: \"âge\", en: \"age\" } }",
      """
      core/interests.yaml:2:3: error: the slot 'age' is declared twice; first in youth/dialogue.yaml:6 [duplicate-id]
          2 |   age: { type: age 8..99, label: { fr: "âge", en: "age" } }
            |   ^~~
      """),
    Mistake(
      .unknownOption, "speaker == parent", "speaker == parents",
      """
      youth/dialogue.yaml:16:20: error: 'speaker' has no option 'parents'; did you mean 'parent'? [unknown-option]
         16 |   - if: speaker == parents
            |                    ^~~~~~~
      """),
    Mistake(
      .unknownOption, "advice in [too-far, no-place]", "advice in [too-fra, no-place]",
      """
      youth/dialogue.yaml:52:20: error: 'advice' has no option 'too-fra'; did you mean 'too-far'? [unknown-option]
         52 |   - if: advice in [too-fra, no-place]
            |                    ^~~~~~~
      """),
    Mistake(
      .unknownOption, "short: { fr: \"Où ?\", en: \"Where?\" }",
      "short: { fr: \"Où ?\", en: \"Where?\" }\n  - ask: birthday\n    prompt: { fr: \"15 ans ?\", en: \"15?\" }\n    options: [ { id: perhaps, label: { fr: \"peut-être\", en: \"perhaps\" } } ]",
      """
      youth/dialogue.yaml:24:22: error: 'birthday' has no option 'perhaps'; expected 'yes', 'no' or 'maybe' [unknown-option]
         24 |     options: [ { id: perhaps, label: { fr: "peut-être", en: "perhaps" } } ]
            |                      ^~~~~~~
      """),
    Mistake(
      .duplicateOption, "id: unsure", "id: clear",
      """
      youth/dialogue.yaml:47:15: error: the option 'clear' is given twice [duplicate-option]
         47 |       - { id: clear, label: { fr: "pas trop", en: "not really" } }
            |               ^~~~~
      """),
    Mistake(
      .duplicateOption, "options: [self, parent]", "options: [self, parent, self]",
      """
      youth/dialogue.yaml:8:53: error: the option 'self' is given twice [duplicate-option]
          8 |   speaker:  { type: choice, options: [self, parent, self], label: { fr: "qui parle", en: "who speaks" } }
            |                                                     ^~~~
      """),
    Mistake(
      .optionsCollide, "hear: [\"je sais\", \"j'en ai une\"]",
      "hear: [\"je sais\", \"Pas trop !\"]",
      """
      youth/dialogue.yaml:47:30: warning: 'pas trop' is heard as 'clear' and as 'unsure'; expected words of one option [options-collide]
         47 |       - { id: unsure, label: { fr: "pas trop", en: "not really" } }
            |                              ^
      """),
    Mistake(
      .optionsCollide, "fr: \"pas trop\"", "fr: \"Oui - j'ai une idee\"",
      """
      youth/dialogue.yaml:47:30: warning: 'oui j ai une idee' is heard as 'clear' and as 'unsure'; expected words of one option [options-collide]
         47 |       - { id: unsure, label: { fr: "Oui - j'ai une idee", en: "not really" } }
            |                              ^
      """),
  ]
}
