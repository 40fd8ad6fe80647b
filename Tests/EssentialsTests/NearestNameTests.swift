import Testing

@testable import Essentials

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("usinge", "usinage", 1),
    ("usianeg", "usinage", 2), ("ab", "ba", 1), ("été", "ete", 2),
  ])
  func `edits count slips of the finger`(_ left: String, _ right: String, _ slips: Int) {
    #expect(NearestName.edits(from: left, to: right, atMost: 5) == slips)
    #expect(NearestName.edits(from: right, to: left, atMost: 5) == slips)
  }

  @Test func `a name far from all others has no suggestion`() {
    #expect(NearestName.to("cuisine", among: ["usinage", "bois"]) == nil)
    #expect(NearestName.to("boi", among: ["usinage", "bois", "boit"]) == "bois")
  }

  @Test(arguments: [
    ("Prends rendez-vous", Address.vous, nil), ("Vous venez ?", .vous, "vous"),
    ("Comme tu veux", .tu, "tu"), ("« tu » se dit ici", .tu, nil),
  ])
  func `a word that says tu or vous is found where it speaks to somebody`(
    _ text: String, _ address: Address, _ word: String?
  ) {
    #expect(AddressWords.first(in: text, of: address)?.text == word)
  }
}
