import Orientation
import Testing

struct RiasecCodeTests {
  @Test(
    arguments: [
      ("RIA", "RIA", 18), ("RIA", "SEC", 0), ("R", "R", 9), ("R", "S", 0), ("RC", "RC", 15),
      ("R", "I", 6), ("R", "A", 3), ("RI", "IR", 6 + 4),
    ])
  func `the index is that of Brown and Gore`(_ one: String, _ other: String, _ index: Int) throws {
    let (left, right) = (try #require(RiasecCode(one)), try #require(RiasecCode(other)))
    #expect(left.congruence(with: right) == index)
    #expect(right.congruence(with: left) == left.congruence(with: right))
  }

  @Test(arguments: ["", "X", "RR", "RIAS"])
  func `anything but one to three different letters is no code`(_ text: String) {
    #expect(RiasecCode(text) == nil)
  }
}
