import Testing

@testable import Understanding

@Suite struct `A text becomes normal` {
  @Test(arguments: [
    ("Éléonore", "eleonore"), ("ŒUVRE", "oeuvre"), ("ex æquo", "ex aequo"),
    ("l’école", "l ecole"), ("l'école", "l ecole"), ("Saint-Étienne", "saint etienne"),
    ("ouiiiii", "ouii"), ("ＯＵＩ", "oui"), ("e\u{301}te\u{301}", "ete"),
    ("zéro\u{200B}largeur", "zerolargeur"), ("\u{202E}oui\u{202C}", "oui"), ("a\u{0}b", "ab"),
    ("👍", "ok "), ("👎🏽", "non "), ("🎉 oui", "oui"), ("çà et là", "ca et la"), ("", ""),
  ])
  func `case, accents, ligatures and odd characters go`(_ text: String, _ normal: String) {
    let bytes = Normaliser().normalise(text).bytes
    #expect(String(decoding: bytes, as: UTF8.self) == normal)
  }

  @Test func `each byte knows the scalar it came from`() {
    let text = Normaliser().normalise("Œuf é")
    #expect(text.scalars == [0, 0, 1, 2, 3, 4])
    #expect(text.length == 5)
  }

  @Test func `laughing faces are noticed`() {
    #expect(Normaliser().normalise("je suis mort 😂").laughs)
    #expect(!Normaliser().normalise("je suis mort").laughs)
  }

  @Test(arguments: 0..<200 as Range<UInt32>)
  func `no scalar leaves anything but letters, digits, signs and spaces`(_ seed: UInt32) {
    let scalars = (0..<64).compactMap {
      Unicode.Scalar((seed &* 2_654_435_761 &+ $0 &* 40_503) % 0x11_0000)
    }
    let text = String(String.UnicodeScalarView(scalars))
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789 ?!.,/()".utf8)
    let normal = Normaliser().normalise(text)
    #expect(normal.bytes.allSatisfy { allowed.contains($0) })
    #expect(normal.scalars.allSatisfy { Int($0) < text.unicodeScalars.count })
  }
}
