import Essentials
import Testing

@testable import Counselling

/// Days as counsellors type them, on a Monday.
@Suite struct DayWordsTests {
  private static let today = Day("2026-11-23") ?? .first

  @Test(arguments: [
    ("2026-12-05 Visite", "2026-12-05"), ("05/12/2026 Visite", "2026-12-05"),
    ("5/12/26 Visite", "2026-12-05"), ("05.12.2026 Visite", "2026-12-05"),
    ("5/12 Visite", "2026-12-05"), ("5 décembre Visite", "2026-12-05"),
    ("le 5 decembre 2026 Visite", "2026-12-05"), ("1er mars Visite", "2027-03-01"),
    ("23 novembre Visite", "2026-11-23"), ("22 novembre Visite", "2027-11-22"),
    ("29 février Visite", "2028-02-29"), ("demain : Visite", "2026-11-24"),
    ("demain Visite", "2026-11-24"), ("Après-demain Visite", "2026-11-25"),
    ("aujourd’hui Visite", "2026-11-23"), ("lundi Visite", "2026-11-30"),
    ("vendredi prochain Visite", "2026-11-27"), ("lundi 7 décembre Visite", "2026-12-07"),
    ("dans 2 semaines Visite", "2026-12-07"), ("tomorrow Visite", "2026-11-24"),
    ("next friday Visite", "2026-11-27"), ("December 5 Visite", "2026-12-05"),
    ("in 3 days Visite", "2026-11-26"),
  ])
  func `a day is read, and the rest is the text`(_ text: String, _ day: String) throws {
    let read = try #require(DayWords.read(text, today: Self.today), "\(text)")
    #expect(read.day.description == day && read.rest == "Visite", "\(text): \(read)")
  }

  @Test(arguments: ["", "Visite", "32/12/2026 x", "30 février x", "5 x", "2026-02-30 x", "dans x"])
  func `what is no day is none`(_ text: String) {
    #expect(DayWords.read(text, today: Self.today) == nil)
  }
}
