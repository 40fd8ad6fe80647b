extension String {
  /// Puts a value behind words that may end in "de" or "à", as French writes the two together: "d'août",
  /// "d'Oyonnax", "du Havre", "aux Herbiers".
  ///
  /// Words of other languages end in neither. A value that begins with h is left alone: whether it is
  /// aspirated, nothing here knows.
  public mutating func appendElided(_ value: String) {
    guard utf8.last == UInt8(ascii: " "), let preposition = Preposition(endOf: self) else {
      self += value
      return
    }
    let bare = utf8.dropLast(preposition.length).count
    // "À Les Avaloirs" begins with a capital, and so does "Aux Avaloirs".
    let isCapital = utf8.dropFirst(bare).first == UInt8(ascii: "D") || hasSuffix("À ")
    for (article, contracted) in preposition.contractions where value.hasPrefix(article) {
      let word = isCapital ? contracted.capitalizedFirst : contracted
      self = String(prefix(utf8: bare)) + word + value.dropFirst(article.count)
      return
    }
    if preposition.elides, value.beginsWithVowel {
      self = String(prefix(utf8: bare + 1)) + "'" + value
    } else {
      self += value
    }
  }

  private func prefix(utf8 count: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: count)]
  }

  private var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var beginsWithVowel: Bool {
    guard let first = unicodeScalars.first else { return false }
    if "yY".unicodeScalars.contains(first) {
      // "d'Yvetot", but "de Yaoundé".
      let second = unicodeScalars.dropFirst().first
      return second.map { !"aeiouAEIOU".unicodeScalars.contains($0) } ?? false
    }
    return "aàâäeéèêëiîïoôöuùûüœæAÀÂÄEÉÈÊËIÎÏOÔÖUÙÛÜŒÆ".unicodeScalars.contains(first)
  }
}

/// A preposition that melts into what follows.
private enum Preposition {
  case of, at

  /// What a text ends in, a blank behind it; nil for anything else.
  init?(endOf text: String) {
    var bytes = text.utf8.reversed().makeIterator()
    guard bytes.next() == UInt8(ascii: " "), let last = bytes.next(), let first = bytes.next()
    else { return nil }
    switch (first, last) {
    case (UInt8(ascii: "d"), UInt8(ascii: "e")), (UInt8(ascii: "D"), UInt8(ascii: "e")):
      self = .of
    // à and À
    case (0xC3, 0xA0), (0xC3, 0x80): self = .at
    default: return nil
    }
    // "de" of "monde" is none.
    if let before = bytes.next(), before >= UInt8(ascii: "A") { return nil }
  }

  /// In bytes, the blank included.
  var length: Int { 3 }

  var elides: Bool { self == .of }

  var contractions: [(article: String, contracted: String)] {
    switch self {
    case .of: [("Le ", "du "), ("Les ", "des ")]
    case .at: [("Le ", "au "), ("Les ", "aux ")]
    }
  }
}
