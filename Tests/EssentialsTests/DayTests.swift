import Essentials
import Testing

@Suite struct DayTests {
  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "", "x"])
  func `a date that the calendar lacks is refused`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2026-11-23", "0001-01-01"])
  func `a day is printed as it was read`(_ text: String) {
    #expect(Day(text)?.description == text)
  }

  @Test(arguments: [("2025", 22), ("2025-07", 16), ("2025-07-31", 16), ("2026-12", -1)])
  func `age in months counts from the first month a date can mean`(_ text: String, _ months: Int)
    throws
  {
    let today = try #require(Day("2026-11-23"))
    #expect(PartialDate(text)?.months(until: today) == months)
  }
}
