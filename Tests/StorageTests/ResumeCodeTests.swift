import Essentials
import Testing

@testable import Storage

@Suite struct ResumeCodeTests {
  private static let seeds = 0..<20 as Range<UInt64>
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  private func code(_ seed: UInt64) -> ResumeCode {
    var random = SplitMix(seed)
    return ResumeCode(using: &random)
  }

  @Test(arguments: seeds)
  func `a code is read back as it was shown`(_ seed: UInt64) throws {
    let code = code(seed)
    #expect(try ResumeCode(code.description) == code)
    #expect(code.description.split(separator: "-").map(\.count) == [4, 4, 4, 4, 1])
  }

  @Test(arguments: seeds)
  func `a code is read as people write it`(_ seed: UInt64) throws {
    let code = code(seed)
    let text = code.description
    #expect(try ResumeCode(text.lowercased()) == code)
    #expect(try ResumeCode(" " + text.replacing("-", with: " ") + "\n") == code)
    #expect(try ResumeCode(text.replacing("-", with: "–")) == code)
    #expect(try ResumeCode(text.replacing("0", with: "o").replacing("1", with: "l")) == code)
    #expect(try ResumeCode(text.replacing("0", with: "O").replacing("1", with: "I")) == code)
  }

  @Test(arguments: seeds)
  func `any one wrong character is noticed`(_ seed: UInt64) {
    let right = Array(code(seed).canonical)
    for place in right.indices {
      for character in Self.alphabet where character != right[place] {
        var wrong = right
        wrong[place] = character
        #expect(throws: ResumeCode.Fault.wrongCheck) { try ResumeCode(String(wrong)) }
      }
    }
  }

  @Test(arguments: seeds)
  func `any two characters that changed places are noticed`(_ seed: UInt64) {
    let right = Array(code(seed).canonical)
    for first in right.indices {
      for second in right.indices where right[first] != right[second] {
        var wrong = right
        wrong.swapAt(first, second)
        #expect(throws: ResumeCode.Fault.wrongCheck) { try ResumeCode(String(wrong)) }
      }
    }
  }

  @Test(arguments: [
    ("", ResumeCode.Fault.wrongLength(0)),
    ("7F3K", .wrongLength(4)),
    ("00000000000000000000", .wrongLength(20)),
    ("U0000000000000000", .strangeCharacter("U")),
    ("é0000000000000000", .strangeCharacter("É")),
    ("00000000000000001", .wrongCheck),
  ])
  func `what is no code is refused with the reason`(_ text: String, _ fault: ResumeCode.Fault) {
    #expect(throws: fault) { try ResumeCode(text) }
    for language in Language.allCases { #expect(!fault.message(in: language).isEmpty) }
  }

  @Test func `codes differ`() {
    #expect(Set((0..<1000).map { _ in ResumeCode() }).count == 1000)
  }
}

/// A small generator whose seed is the test's argument (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
