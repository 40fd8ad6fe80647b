package import Essentials

extension Understander {
  /// The traits of a text by their names, for the tool that weighs them and for those who ask why;
  /// see ``TraitScale``.
  package func traits(of text: String, language: Language, today: Day) -> [String] {
    traits(of: prepare(text, .nothing, language, today))
  }

  func traits(of utterance: Utterance) -> [String] {
    var names: [String] = []
    var previous = "^"
    var earlier: String?
    for token in utterance.words {
      let written = String(decoding: utterance.tokens.letters(of: token), as: UTF8.self)
      let word = token.isNumber ? "0" : mended(token, in: utterance.tokens, utterance.expectation)
      names += [word, previous + " " + word]
      if let earlier {
        names += [earlier + " " + previous + " " + word, earlier + " _ " + word]
      }
      if !token.isNumber, token.length >= TraitScale.audible {
        let letters = utterance.tokens.letters(of: token)
        names.append("~" + String(decoding: Sound.heard(letters), as: UTF8.self))
        if token.length > TraitScale.beginning {
          names.append(written.prefix(TraitScale.beginning) + "*")
        }
      }
      if previous != "^" { earlier = previous }
      previous = word
    }
    let book = distress.scale.concepts
    let mask = book.mask(of: utterance)
    let spoken = book.names.indices.filter { mask >> UInt64($0) & 1 == 1 }
    for (index, first) in spoken.enumerated() {
      names.append("@" + book.names[first])
      names += spoken[(index + 1)...].map { "@\(book.names[first]) @\(book.names[$0])" }
    }
    return names + [previous + " $"]
  }
}
