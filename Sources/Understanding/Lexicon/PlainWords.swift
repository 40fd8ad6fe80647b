/// Everyday words that look like words of the catalogue, and are right as they are.
///
/// Without them "sorte" would be repaired to "porte". Found by running the most frequent French
/// and English words through the speller.
enum PlainWords {
  static func add(to glossary: inout Glossary) {
    let normaliser = Normaliser()
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let letters = normaliser.normalise(String(word)).bytes[...]
      glossary.add(letters, hash: WordHash.of(letters), as: .plain)
    }
  }

  static let list = """
    sorte sortes forte fortes
    """
}
