/// One to three Holland letters, for counsellors alone: 54 of the 69 trades are R or RC,
/// so the code can't rank them.
public struct RiasecCode: Hashable, Sendable, CustomStringConvertible {
  /// In the order of the hexagon.
  public enum Letter: Character, Hashable, Sendable, CaseIterable {
    case realistic = "R"
    case investigative = "I"
    case artistic = "A"
    case social = "S"
    case enterprising = "E"
    case conventional = "C"

    /// 3 for the same letter, 2 for a neighbour on the hexagon, 1 for the next but one, 0 for the
    /// opposite.
    func closeness(to other: Self) -> Int {
      guard let here = Self.allCases.firstIndex(of: self),
        let there = Self.allCases.firstIndex(of: other)
      else { return 0 }
      let apart = abs(here - there)
      return 3 - min(apart, Self.allCases.count - apart)
    }
  }

  public let letters: [Letter]

  /// Nil where a letter is none of the six, comes twice, or there are more than three.
  public init?(_ text: String) {
    let letters = text.uppercased().map(Letter.init(rawValue:))
    guard (1...3).contains(letters.count), letters.allSatisfy({ $0 != nil }),
      Set(letters).count == letters.count
    else { return nil }
    self.letters = letters.compactMap(\.self)
  }

  public var description: String { String(letters.map(\.rawValue)) }

  /// The C-index of Brown and Gore (1994), 0 to 18 with three letters each: `3·x1 + 2·x2 + 1·x3`.
  ///
  /// Letters that one of the codes lacks count nothing, so codes of two letters go up to 15.
  public func congruence(with other: Self) -> Int {
    zip([3, 2, 1], zip(letters, other.letters)).reduce(0) { sum, place in
      sum + place.0 * place.1.0.closeness(to: place.1.1)
    }
  }
}
