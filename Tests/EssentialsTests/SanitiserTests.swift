import Essentials
import Testing

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("Été à Lyon, 16 ans\u{202F}! 🔧", "Été à Lyon, 16 ans\u{202F}! 🔧"),
    ("a\u{0}b\u{7F}c\u{85}d", "abc\nd"),
    ("\u{1B}[1;31mrouge\u{1B}[0m", "rouge"),
    ("\u{1B}]0;titre\u{7}texte", "texte"),
    ("\u{1B}]8;;http://x\u{1B}\\lien", "lien"),
    ("\u{1B}]sans fin", "sans fin"),
    ("\u{1B}[", ""),
    ("\u{1B}", ""),
    ("a\u{202E}b\u{2066}c\u{200F}d", "abcd"),
    ("a\u{200B}b\u{FEFF}c\u{AD}d\u{E0041}", "abcd"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("a\tb", "a b"),
  ])
  func `only what can be seen is left`(_ text: String, _ clean: String) {
    #expect(Sanitiser.clean(text) == clean)
  }

  @Test func `newlines become single spaces where one line is wanted`() {
    #expect(Sanitiser.clean("a\r\nb\nc\rd\u{2028}e", newlines: .spaces) == "a b c d e")
  }

  @Test func `every scalar that is hidden goes, and no other`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isKept = Sanitiser.clean("a\(scalar)").unicodeScalars.last == scalar
      #expect(
        isKept == !Sanitiser.isHidden(scalar) || scalar == "\n", "U+\(String(value, radix: 16))")
    }
  }

  @Test func `cleaning twice changes nothing more`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Sanitiser.clean("[a\(scalar)[b")
      #expect(Sanitiser.clean(once) == once)
    }
  }
}
