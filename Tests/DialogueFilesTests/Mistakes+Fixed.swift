import DialogueFiles

extension Mistake {
  /// What `check --fix` makes of the words that were spoilt, by their code and themselves.
  static let mended: [String: String] = [
    "tab \t- listen: speaker": "  - listen: speaker",
    "unknown-key langages: [fr, en]": "languages: [fr, en]",
    "unknown-key     shirt:": "    short:",
    "unknown-key       - ide: clear": "      - id: clear",
    "unknown-word address: te": "address: tu",
    "unknown-word sensitivity: personel": "sensitivity: personal",
    "unknown-word - lisen: speaker": "- listen: speaker",
    "unknown-key { trades: 3, school: 5 }": "{ trades: 3, schools: 5 }",
    "bad-number at-most: 0": "at-most: 1",
    "wrong-dialogue dialogue: yuoth": "dialogue: youth",
    "unknown-type type: plaice": "type: place",
    "bad-range age 8-99": "age 8..99",
    "bad-range age 99..8": "age 8..99",
    "unknown-slot - listen: speeker": "- listen: speaker",
    "unknown-slot agee < 14": "age < 14",
    "unknown-slot known(brithday)": "known(birthday)",
    "unknown-option speaker == parents": "speaker == parent",
    "unknown-option advice in [too-fra, no-place]": "advice in [too-far, no-place]",
    "unknown-dialogue hand-over: parents": "hand-over: parent",
    "bad-hole Tu as {agee} ans.": "Tu as {age} ans.",
    "unknown-fact {fact:entry-aeg}": "{fact:entry-age}",
    "bad-case {birthday, select, yse {Bientôt.} other {Merci.}}":
      "{birthday, select, yes {Bientôt.} other {Merci.}}",
  ]
}
