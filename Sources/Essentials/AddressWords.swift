/// Words by which French says *tu* or *vous* to somebody.
package enum AddressWords {
  package struct Word {
    package let text: String
    /// In Unicode scalars from the start of the text.
    package let offset: Int
    package let length: Int
  }

  /// The first word of `address`, outside of « quotations », which speak to somebody else.
  package static func first(in text: String, of address: Address) -> Word? {
    let words = address == .tu ? tu : vous
    var current = ""
    var quotations = 0
    var offset = 0
    func found() -> Word? {
      guard quotations == 0, words.contains(current) else { return nil }
      let length = current.unicodeScalars.count
      return Word(text: current, offset: offset - length, length: length)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z": current.unicodeScalars.append(scalar)
      case "A"..."Z":
        current.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      // An appointment says *vous* to nobody.
      case "-" where current == "rendez": current.unicodeScalars.append(scalar)
      case "'", "’":
        if address == .tu, current == "t", quotations == 0 {
          return Word(text: "t'", offset: offset - 1, length: 2)
        }
        if let word = found() { return word }
        current = ""
      case _ where scalar.value >= 0xC0 && scalar.properties.isAlphabetic:
        current.unicodeScalars.append(scalar)
      default:
        if let word = found() { return word }
        current = ""
        if scalar == "«" { quotations += 1 }
        if scalar == "»" { quotations = max(0, quotations - 1) }
      }
      offset += 1
    }
    return found()
  }

  private static let tu: Set<String> = ["tu", "te", "toi", "ton", "ta", "tes", "tien", "tienne"]
  private static let vous: Set<String> = ["vous", "votre", "vos", "vôtre", "vôtres"]
}
