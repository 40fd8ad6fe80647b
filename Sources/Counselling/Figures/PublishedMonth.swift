public import Essentials

/// The figures of one month, as they were published and stay.
public struct PublishedMonth: Hashable, Sendable, Codable {
  public var month: Month
  /// By the people they are about; who are fewer than five are left out.
  public var people: [String: PublishedPeople]

  init(_ month: Month, _ sessions: [SessionFigures]) {
    self.month = month
    people = [:]
    for kind in SessionFigures.People.allCases {
      let ones = sessions.filter { $0.people == kind }
      guard ones.count >= Suppression.smallest else { continue }
      people[kind.rawValue] = PublishedPeople(ones)
    }
  }
}

/// The tables about one kind of people.
///
/// A table about some of them (those who were advised, those who stopped) is published only where
/// their number is, too; so each total is known, and each table is safe by itself.
public struct PublishedPeople: Hashable, Sendable, Codable {
  public var sessions: Int
  public var tables: [String: PublishedTable]

  init(_ sessions: [SessionFigures]) {
    func count(_ list: [SessionFigures], _ key: (SessionFigures) -> String?) -> [String: Int] {
      Dictionary(list.map { (key($0) ?? FigureTable.none, 1) }, uniquingKeysWith: +)
    }
    self.sessions = sessions.count
    let outcomes = Suppression.publish(count(sessions) { $0.outcome ?? FigureTable.stopped })
    func published(_ outcome: String, _ key: (SessionFigures) -> String?) -> PublishedTable {
      guard outcomes.cells[outcome] != nil else { return .withheld }
      let ones = sessions.filter { ($0.outcome ?? FigureTable.stopped) == outcome }
      return Suppression.publish(count(ones, key))
    }
    let stops = published(FigureTable.stopped) { $0.stop }
    let placed = sessions.filter { $0.department != nil }
    // How many gave no place is the cell `place` of the stops: known, or there are none at all.
    let isPlacedKnown = placed.count == sessions.count || stops.cells["place"] != nil
    var asked: [String: Int] = [:]
    for subject in sessions.flatMap(\.unanswered) { asked[subject, default: 0] += 1 }
    let tables: [FigureTable: PublishedTable] = [
      .outcome: outcomes,
      .stop: stops,
      .tradeAsked: Suppression.publish(count(sessions) { $0.tradeAsked }),
      .tradeRecommended: published("advised") { $0.tradeRecommended },
      .department: isPlacedKnown
        ? Suppression.publish(count(placed) { $0.department }) : .withheld,
      .unanswered: Suppression.publish(asked, among: sessions.count),
      .time: published("advised") { FigureTable.bucket($0.minutes) },
    ]
    self.tables = Dictionary(uniqueKeysWithValues: tables.map { ($0.key.rawValue, $0.value) })
  }
}
