extension StringProtocol {
  /// Lower case and without accents, so that `Déjà` is found by `deja`.
  var folded: String {
    var text = ""
    for character in lowercased() {
      switch character {
      case "à", "â", "ä": text += "a"
      case "é", "è", "ê", "ë": text += "e"
      case "î", "ï": text += "i"
      case "ô", "ö": text += "o"
      case "ù", "û", "ü": text += "u"
      case "ç": text += "c"
      case "œ": text += "oe"
      case "’": text += "'"
      default: text.append(character)
      }
    }
    return text
  }

  /// Without the blanks at both ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(String(start.reversed().drop(while: \.isWhitespace)).reversed())
  }
}

extension String {
  /// The first place where `text` stands.
  func range(ofPlain text: String) -> Range<Index>? { firstRange(of: text) }
}
