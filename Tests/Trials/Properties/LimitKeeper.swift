public import Essentials
import Foundation
public import Orientation

/// Works the limits out again from the rows, with another distance formula than the matching has.
public struct LimitKeeper: Sendable {
  private struct Row: Sendable {
    let programme: Programme
    let school: School
    let trade: Trade
  }

  private let rows: [Programme.ID: Row]

  /// Communes on islands of mainland departments, half an hour or more from the coast; no school is there.
  public static let islets: Set = [
    "Ouessant", "Île-Molène", "Île-de-Sein", "Groix", "Bangor", "Le Palais", "Locmaria", "Sauzon",
    "Île-d'Houat", "Hœdic", "L'Île-d'Yeu",
  ]

  public init(_ catalogue: Catalogue) {
    let schools = Dictionary(uniqueKeysWithValues: catalogue.schools.map { ($0.id, $0) })
    let trades = Dictionary(uniqueKeysWithValues: catalogue.trades.map { ($0.id, $0) })
    rows = Dictionary(
      uniqueKeysWithValues: catalogue.programmes.compactMap { programme in
        guard let school = schools[programme.school], let trade = trades[programme.trade] else {
          return nil
        }
        return (programme.id, Row(programme: programme, school: school, trade: trade))
      })
  }

  /// The limit that a programme breaks; nil where the person could go there.
  public func violation(of id: Programme.ID, by profile: Profile) -> String? {
    guard let row = rows[id] else { return "unknown" }
    let (programme, school, trade) = (row.programme, row.school, row.trade)
    if programme.status != .open || school.status != .open { return "not open" }
    if profile.refusedTrades.contains(trade.id) { return "refused" }
    if !profile.vetoes.isDisjoint(with: trade.facets + trade.constraints) { return "vetoed" }
    if let age = profile.age {
      let doubt = profile.birthdayBeforeTerm == nil && age >= 14
      let ages = profile.birthdayBeforeTerm == true ? [age + 1] : doubt ? [age, age + 1] : [age]
      let range = (programme.minimumAge ?? 15)...(programme.maximumAge ?? 18)
      if !ages.contains(where: range.contains) { return "age" }
    }
    return distance(of: programme, at: school, from: profile)
  }

  private func distance(of programme: Programme, at school: School, from profile: Profile)
    -> String?
  {
    guard !profile.homes.isEmpty else { return nil }
    guard let road = road(from: profile.homes, to: school) else { return "sea" }
    let reach: Double =
      switch profile.reach {
      case .kilometres(let limit)?: Double(limit)
      case .minutes(let minutes, let means)?:
        Self.road(in: max(0, Double(minutes) - means.start), by: means)
      case .anywhere?, nil: .infinity
      }
    // A metre of tolerance: the two formulas round differently.
    if road <= reach + 0.001 { return nil }
    let weekly = max(200, reach * 5)
    let boards = profile.boarding == true && programme.boarding == .yes
    return boards && road <= weekly + 0.001 ? nil : "reach"
  }

  /// Worked out apart from the matching: the farthest point that isn't beyond the time.
  private static func road(in minutes: Double, by means: Profile.Transport) -> Double {
    let ends = means.stretches.map(\.end).filter(\.isFinite)
    let passed = ends.filter { time($0, by: means) <= minutes }
    let start = passed.last ?? 0
    let speed = means.stretches[passed.count].speed
    return start + (minutes - time(start, by: means)) * speed / 60
  }

  /// Minutes on the way, without those before one moves.
  static func time(_ kilometres: Double, by means: Profile.Transport) -> Double {
    let starts = [0] + means.stretches.map(\.end)
    return zip(starts, means.stretches).reduce(0) { sum, part in
      sum + max(0, min(kilometres, part.1.end) - part.0) / part.1.speed * 60
    }
  }

  /// Kilometres from the nearest home; nil where all are across the sea.
  func road(from homes: [Profile.Home], to school: School) -> Double? {
    homes.filter {
      Self.islets.contains($0.label) ? false : land($0.department) == land(school.department)
    }
    .map { 1.3 * haversine($0.coordinate, school.coordinate) }
    .min()
  }

  private func land(_ department: String) -> String {
    if ["2A", "2B", "20"].contains(department) { return "Corse" }
    return department.count == 3 ? department : "mainland"
  }

  private func haversine(_ one: Coordinate, _ other: Coordinate) -> Double {
    let (a, b) = (one.latitude * .pi / 180, other.latitude * .pi / 180)
    let dLatitude = b - a
    let dLongitude = (other.longitude - one.longitude) * .pi / 180
    let h =
      pow(sin(dLatitude / 2), 2) + cos(a) * cos(b) * pow(sin(dLongitude / 2), 2)
    return 2 * 6371.0088 * asin(min(1, sqrt(h)))
  }
}
