import DialogueFiles

extension Mistake {
  static let files: [Mistake] = [
    Mistake(
      .yamlSyntax, "address: tu", "address: [tu",
      """
      youth/dialogue.yaml:3:10: error: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']' [yaml-syntax]
          3 | languages: [fr, en]
            |          ^
      """),
    Mistake(
      .yamlSyntax, "fr: \"Salut !\", en", "fr: \"Salut !\" en",
      """
      youth/dialogue.yaml:13:26: error: this is not YAML: while parsing a flow mapping, did not find expected ',' or '}' [yaml-syntax]
         13 |   - say: { fr: "Salut !" en: "Hi!" }
            |                          ^
      """),
    Mistake(
      .yamlSyntax, "\"Hi!\"", "\"Hi\\q\"",
      """
      youth/dialogue.yaml:13:34: error: this is not YAML: while parsing a quoted scalar, found unknown escape character [yaml-syntax]
         13 |   - say: { fr: "Salut !", en: "Hi\\q" }
            |                                  ^
      """),
    Mistake(
      .yamlSyntax, "Hi!", "Hi\u{1}",
      """
      youth/dialogue.yaml:13:34: error: this is not YAML: control characters are not allowed [yaml-syntax]
         13 |   - say: { fr: "Salut !", en: "Hi�" }
            |                                  ^
      """),
    Mistake(
      .yamlSyntax, "  - end: advised", "  - end: advised\n---\nmore: 1",
      """
      youth/dialogue.yaml:56:1: error: this is not YAML: expected a single document in the stream, but found another document [yaml-syntax]
         56 | ---
            | ^
      """),
    Mistake(
      .tab, "  - listen: speaker", "\t- listen: speaker",
      """
      youth/dialogue.yaml:15:1: error: found a tab; expected spaces, which alone indent YAML [tab]
         15 | 	- listen: speaker
            | ^
      """),
    Mistake(
      .anchor, "- listen: speaker", "- listen: &who speaker",
      """
      youth/dialogue.yaml:15:13: error: found the anchor '&who'; write it out, or include a file [anchor]
         15 |   - listen: &who speaker
            |             ^
      """),
    Mistake(
      .anchor, "- listen: speaker", "- listen: &who speaker\n  - listen: *who",
      """
      youth/dialogue.yaml:16:13: error: found an alias; write it out, or include a file [anchor]
         16 |   - listen: *who
            |             ^~~~
      """),
    Mistake(
      .duplicateKey, "address: tu", "address: tu\naddress: vous",
      """
      youth/dialogue.yaml:3:1: error: the key 'address' is given twice [duplicate-key]
          3 | address: vous
            | ^~~~~~~
      """),
    Mistake(
      .duplicateKey, "fr: \"Salut !\", en", "fr: \"Salut !\", fr: \"Bonjour !\", en",
      """
      youth/dialogue.yaml:13:27: error: the key 'fr' is given twice [duplicate-key]
         13 |   - say: { fr: "Salut !", fr: "Bonjour !", en: "Hi!" }
            |                           ^~
      """),
    Mistake(
      .duplicateKey, "    id: welcome", "    id: welcome\n    id: hello",
      """
      youth/dialogue.yaml:15:5: error: the key 'id' is given twice [duplicate-key]
         15 |     id: hello
            |     ^~
      """),
    Mistake(
      .tooDeep, "  - end: advised",
      "  - end: \(String(repeating: "[", count: 110))\(String(repeating: "]", count: 110))",
      """
      youth/dialogue.yaml:55:10: error: found a list; expected an outcome [wrong-type]
         55 |   - end: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]…
            |          ^
      youth/dialogue.yaml:55:107: error: nested too deep; expected at most 100 levels [too-deep]
         55 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
            |                                                              ^
      """),
    Mistake(
      .tooLarge, in: "core/interests.yaml", "slots:",
      "\(String(repeating: "# more\n", count: 150_000))slots:",
      """
      core/interests.yaml:1:1: error: the file is too large; expected at most 1048576 bytes [too-large]
      """),
  ]
}
