import Testing

@testable import Understanding

@Suite struct `Numbers in words` {
  @Test(arguments: [
    ("zéro", [0]), ("seize", [16]), ("dix-sept", [17]), ("vingt et un", [21]),
    ("soixante et onze", [71]), ("soixante-dix-huit", [78]), ("quatre-vingts", [80]),
    ("quatre-vingt-treize", [93]), ("septante-deux", [72]), ("huitante", [80]),
    ("nonante-neuf", [99]), ("cent vingt", [120]), ("deux cents", [200]),
    ("mille neuf cent", [1900]), ("deux mille dix", [2010]), ("fifteen", [15]),
    ("forty five", [45]), ("two hundred and five", [205]), ("deux trois", [2, 3]),
    ("quinze seize", [15, 16]), ("15 ou 16", [15, 16]), ("1 000", [1, 0]), ("rien", []),
  ])
  func `are added up`(_ text: String, _ values: [Int]) {
    let tokens = WordReader().tokens(of: text)
    let numbers = NumberWords().numbers(in: tokens)
    #expect(numbers.map(\.value) == values)
  }

  @Test func `an article is a doubtful number`() {
    let numbers = NumberWords().numbers(in: WordReader().tokens(of: "un vélo neuf"))
    #expect(numbers.allSatisfy { $0.isDoubtful })
  }

  @Test func `a number of too many digits is none`() {
    #expect(NumberWords().numbers(in: WordReader().tokens(of: "123456789012")).isEmpty)
  }
}
