import DialogueFiles

extension Mistake {
  static let texts: [Mistake] = [
    Mistake(
      .missingTranslation, "fr: \"Salut !\", en: \"Hi!\"", "fr: \"Salut !\"",
      """
      youth/dialogue.yaml:13:10: warning: no text for the language 'en' [missing-translation]
         13 |   - say: { fr: "Salut !" }
            |          ^
      """),
    Mistake(
      .missingTranslation, "fr: \"Salut !\", en: \"Hi!\"", "en: \"Hi!\"",
      """
      youth/dialogue.yaml:13:10: error: no French text for 'tu'; expected the key 'tu' or 'fr' [missing-translation]
         13 |   - say: { en: "Hi!" }
            |          ^
      """),
    Mistake(
      .missingTranslation, in: "core/interests.yaml", "vous: \"Vous aimez quoi ?\", ", "",
      """
      core/interests.yaml:4:10: error: no French text for 'vous'; expected the key 'vous' or 'fr' [missing-translation]
          4 |   - say: { tu: "Tu aimes quoi ?", en: "What?", en-vous: "What, please?" }
            |          ^
      """),
    Mistake(
      .mixedAddress, "Tu habites où ?", "Vous habitez où ?",
      """
      youth/dialogue.yaml:20:20: warning: found 'vous' in a text that says 'tu' to the person [mixed-address]
         20 |     prompt: { fr: "Vous habitez où ?", en: "Where do you live?" }
            |                    ^~~~
      """),
    Mistake(
      .mixedAddress, "Tu habites où ?", "Où est votre ville ?",
      """
      youth/dialogue.yaml:20:27: warning: found 'votre' in a text that says 'tu' to the person [mixed-address]
         20 |     prompt: { fr: "Où est votre ville ?", en: "Where do you live?" }
            |                           ^~~~~
      """),
    Mistake(
      .mixedAddress, in: "parent/dialogue.yaml", "Bonjour !", "Bonjour, ça t'intéresse ?",
      """
      parent/dialogue.yaml:5:29: warning: found 't'' in a text that says 'vous' to the person [mixed-address]
          5 |   - say: { fr: "Bonjour, ça t'intéresse ?", en: "Good morning!" }
            |                             ^~
      """),
    Mistake(
      .mixedAddress, in: "core/interests.yaml", "vous: \"Vous aimez quoi ?\"", "vous: \"Et toi ?\"",
      """
      core/interests.yaml:4:45: warning: found 'toi' in a text that says 'vous' to the person [mixed-address]
          4 |   - say: { tu: "Tu aimes quoi ?", vous: "Et toi ?", en: "What?", en-vous: "What, please?" }
            |                                             ^~~
      """),
    Mistake(
      .badHole, "Tu as {age} ans.", "Tu as {agee} ans.",
      """
      youth/dialogue.yaml:37:27: error: no slot is called 'agee'; expected a slot or 'fact:…' in braces; did you mean 'age'? [bad-hole]
         37 |       - say: { fr: "Tu as {agee} ans.", en: "You are {age}." }
            |                           ^~~~~~
      """),
    Mistake(
      .badHole, "Tu as {age} ans.", "Tu as {age ans.",
      """
      youth/dialogue.yaml:37:27: error: found '{' without '}'; a brace of its own is written '{{' [bad-hole]
         37 |       - say: { fr: "Tu as {age ans.", en: "You are {age}." }
            |                           ^
      """),
    Mistake(
      .badHole, "Tu as {age} ans.", "Tu as {age !} ans.",
      """
      youth/dialogue.yaml:37:27: error: found 'age !' in braces; expected a name [bad-hole]
         37 |       - say: { fr: "Tu as {age !} ans.", en: "You are {age}." }
            |                           ^~~~~~~
      """),
    Mistake(
      .unknownFact, "{fact:entry-age}", "{fact:entry-aeg}",
      """
      youth/dialogue.yaml:28:38: error: no fact is called 'entry-aeg'; did you mean 'entry-age'? [unknown-fact]
         28 |     why: { fr: "On y entre à 15 ans, {fact:entry-aeg}.", en: "They take people from 15." }
            |                                      ^~~~~~~~~~~~~~~~
      """),
    Mistake(
      .textTooLong, "Un nombre suffit.", "\(String(repeating: "Un âge. ", count: 40))",
      """
      youth/dialogue.yaml:25:15: warning: the text has 320 characters; expected at most 300 [text-too-long]
         25 |       - { fr: "Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. Un âge. U…
            |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      """),
  ]
}
