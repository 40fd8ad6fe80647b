import Testing

@testable import CatalogueFiles

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "", 3), ("usinge", "usinage", 1),
    ("usianeg", "usinage", 2), ("ab", "ba", 1), ("été", "ete", 2),
  ])
  func `the distance counts slips of the finger`(_ left: String, _ right: String, _ slips: Int) {
    #expect(NearestName.distance(left, right) == slips)
    #expect(NearestName.distance(right, left) == slips)
  }

  @Test func `a name far from all others has no suggestion`() {
    #expect(NearestName.of("cuisine", among: ["usinage", "bois"]) == nil)
    #expect(NearestName.of("boi", among: ["usinage", "bois", "boit"]) == "bois")
  }
}
