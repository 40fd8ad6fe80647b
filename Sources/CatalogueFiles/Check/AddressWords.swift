import Essentials

/// The French words that say *tu* or *vous*.
enum AddressWords {
  private static let tu: Set<String> = [
    "tu", "te", "toi", "ton", "ta", "tes", "t", "tien", "tienne", "tiens", "tiennes",
  ]
  private static let vous: Set<String> = ["vous", "votre", "vos", "vôtre", "vôtres"]
  /// Words that say *vous* to nobody.
  private static let fixed = ["rendez-vous"]

  /// The first word that speaks to the person in the other way.
  static func stray(in text: String, _ address: Address) -> String? {
    let others = address == .tu ? vous : tu
    let plain = fixed.reduce(text.lowercased()) { $0.replacing($1, with: "") }
    return plain.split { !$0.isLetter }.map(String.init).first(where: others.contains)
  }
}
