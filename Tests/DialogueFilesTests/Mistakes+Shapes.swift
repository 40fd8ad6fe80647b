import DialogueFiles

extension Mistake {
  static let shapes: [Mistake] = [
    Mistake(
      .unknownKey, "languages: [fr, en]", "langages: [fr, en]",
      """
      youth/dialogue.yaml:3:1: error: no key is called 'langages' in a dialogue; did you mean 'languages'? [unknown-key]
          3 | langages: [fr, en]
            | ^~~~~~~~
      """),
    Mistake(
      .missingKey, "languages: [fr, en]\n", "",
      """
      youth/dialogue.yaml:1:1: error: a dialogue has no 'languages' [missing-key]
          1 | dialogue: youth
            | ^
      """),
    Mistake(
      .unknownKey, "    short:", "    shirt:",
      """
      youth/dialogue.yaml:21:5: error: no key is called 'shirt' in an 'ask'; did you mean 'short'? [unknown-key]
         21 |     shirt: { fr: "Où ?", en: "Where?" }
            |     ^~~~~
      """),
    Mistake(
      .unknownKey, "    short:", "    colour:",
      """
      youth/dialogue.yaml:21:5: error: no key is called 'colour' in an 'ask'; expected 'ask', 'prompt', 'short', 'reask', 'invalid', 'last-try', 'why', 'help', 'options' or 'id' [unknown-key]
         21 |     colour: { fr: "Où ?", en: "Where?" }
            |     ^~~~~~
      """),
    Mistake(
      .unknownKey, "    id: welcome", "    listen: speaker",
      """
      youth/dialogue.yaml:14:5: error: this step is a 'say'; 'listen' is a step of its own [unknown-key]
         14 |     listen: speaker
            |     ^~~~~~
      """),
    Mistake(
      .missingKey, "prompt: { fr: \"Quel métier ?\", en: \"Which trade?\" }",
      "why: { fr: \"Un métier.\", en: \"A trade.\" }",
      """
      youth/dialogue.yaml:45:13: error: an 'ask' has no 'prompt' [missing-key]
         45 |           - ask: trade
            |             ^
      """),
    Mistake(
      .unknownKey, "      - id: clear", "      - ide: clear",
      """
      youth/dialogue.yaml:41:9: error: no key is called 'ide' in an option; did you mean 'id'? [unknown-key]
         41 |       - ide: clear
            |         ^~~
      """),
    Mistake(
      .wrongType, "- say: { fr: \"Salut !\", en: \"Hi!\" }", "- say: Salut !",
      """
      youth/dialogue.yaml:13:10: error: found a text; expected a text for each language: { fr: …, en: … } [wrong-type]
         13 |   - say: Salut !
            |          ^~~~~~~
      """),
    Mistake(
      .wrongType, "fr: \"Salut !\"", "fr: [Salut]",
      """
      youth/dialogue.yaml:13:16: error: found a list; expected a text [wrong-type]
         13 |   - say: { fr: [Salut], en: "Hi!" }
            |                ^
      """),
    Mistake(
      .wrongType, "languages: [fr, en]", "languages: fr",
      """
      youth/dialogue.yaml:3:12: error: found a text; expected a list of languages [wrong-type]
          3 | languages: fr
            |            ^~
      """),
    Mistake(
      .wrongType, "- listen: speaker", "- listen: [speaker]",
      """
      youth/dialogue.yaml:15:13: error: found a list; expected a slot [wrong-type]
         15 |   - listen: [speaker]
            |             ^
      """),
    Mistake(
      .wrongType, "- listen: speaker", "- listen",
      """
      youth/dialogue.yaml:15:5: error: found a text; expected a step: a mapping such as 'ask: age' [wrong-type]
         15 |   - listen
            |     ^~~~~~
      """),
    Mistake(
      .wrongType, "address: tu", "? [address]\n: tu",
      """
      youth/dialogue.yaml:1:1: error: a dialogue has no 'address' [missing-key]
          1 | dialogue: youth
            | ^
      youth/dialogue.yaml:2:3: error: found a list as a key; expected a word [wrong-type]
          2 | ? [address]
            |   ^
      """),
    Mistake(
      .unknownWord, "address: tu", "address: te",
      """
      youth/dialogue.yaml:2:10: error: no address is called 'te'; did you mean 'tu'? [unknown-word]
          2 | address: te
            |          ^~
      """),
    Mistake(
      .unknownWord, "languages: [fr, en]", "languages: [fr, en, de]",
      """
      youth/dialogue.yaml:3:21: error: no language is called 'de'; expected 'fr' or 'en' [unknown-word]
          3 | languages: [fr, en, de]
            |                     ^~
      """),
    Mistake(
      .unknownWord, "sensitivity: personal", "sensitivity: personel",
      """
      youth/dialogue.yaml:6:45: error: no sensitivity is called 'personel'; did you mean 'personal'? [unknown-word]
          6 |   age:      { type: age 8..99, sensitivity: personel, label: { fr: "ton âge", en: "your age" } }
            |                                             ^~~~~~~~
      """),
    Mistake(
      .unknownWord, "- listen: speaker", "- lisen: speaker",
      """
      youth/dialogue.yaml:15:5: error: no step is called 'lisen'; did you mean 'listen'? [unknown-word]
         15 |   - lisen: speaker
            |     ^~~~~
      """),
    Mistake(
      .unknownKey, "{ trades: 3, schools: 5 }", "{ trades: 3, school: 5 }",
      """
      youth/dialogue.yaml:51:29: error: no key is called 'school' in a 'recommend'; did you mean 'schools'? [unknown-key]
         51 |   - recommend: { trades: 3, school: 5 }
            |                             ^~~~~~
      """),
    Mistake(
      .badName, "id: welcome", "id: Welcome!",
      """
      youth/dialogue.yaml:14:9: error: 'Welcome!' is not a name; expected small letters without accents, digits and hyphens [bad-name]
         14 |     id: Welcome!
            |         ^~~~~~~~
      """),
    Mistake(
      .badName, "slots:",
      "slots:\n  known: { type: yes-no, label: { fr: \"ton avis\", en: \"your view\" } }",
      """
      youth/dialogue.yaml:5:3: error: 'known' means something in expressions; choose another name [bad-name]
          5 |   known: { type: yes-no, label: { fr: "ton avis", en: "your view" } }
            |   ^~~~~
      """),
    Mistake(
      .badName, "slots:",
      "slots:\n  advice: { type: yes-no, label: { fr: \"ton avis\", en: \"your view\" } }",
      """
      youth/dialogue.yaml:5:3: error: 'advice' means something in expressions; choose another name [bad-name]
          5 |   advice: { type: yes-no, label: { fr: "ton avis", en: "your view" } }
            |   ^~~~~~
      """),
    Mistake(
      .badNumber, in: "core/interests.yaml", "at-most: 4", "at-most: four",
      """
      core/interests.yaml:6:14: error: found 'four'; expected a number from 1 to 20 [bad-number]
          6 |     at-most: four
            |              ^~~~
      """),
    Mistake(
      .badNumber, in: "core/interests.yaml", "at-most: 4", "at-most: 0",
      """
      core/interests.yaml:6:14: error: found '0'; expected a number from 1 to 20 [bad-number]
          6 |     at-most: 0
            |              ^
      """),
    Mistake(
      .wrongDialogue, "dialogue: youth", "dialogue: yuoth",
      """
      youth/dialogue.yaml:1:11: error: the dialogue calls itself 'yuoth'; expected 'youth', the name of its folder [wrong-dialogue]
          1 | dialogue: yuoth
            |           ^~~~~
      """),
    Mistake(
      .emptySteps, "    then:\n      - end: far", "    then: []",
      """
      youth/dialogue.yaml:53:11: error: 'then' has no steps; expected a list of at least one [empty-steps]
         53 |     then: []
            |           ^
      """),
    Mistake(
      .missingKey, "    then:\n      - end: far", "    then:",
      """
      youth/dialogue.yaml:53:5: error: an 'if' has no 'then' [missing-key]
         53 |     then:
            |     ^~~~
      """),
    Mistake(
      .emptySteps, "    then:\n      - end: far", "    then: [ { end: far } ]\n    else:",
      """
      youth/dialogue.yaml:54:5: error: 'else' has no steps; expected a list of at least one [empty-steps]
         54 |     else:
            |     ^~~~
      """),
  ]
}
