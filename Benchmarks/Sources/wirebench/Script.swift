/// What each client sends, over and over: an ordinary interview, the one of the in-process bench.
struct Script {
  let requests: [[UInt8]]

  /// A conversation from its start to the advice, with a correction behind it.
  init(isKept: Bool) {
    let answers = [
      "j'habite à Valognes", "40 km", "16 ans", "j'aime bricoler et réparer des mobs", "oui", "bof",
      "non", "la hauteur c'est non", "en fait j'ai 15 ans",
    ]
    let lines = ["START youth" + (isKept ? "" : " keep=no")] + answers.map { "SAY \($0)" }
    requests = lines.map { Array("\($0)\n".utf8) }
  }
}
