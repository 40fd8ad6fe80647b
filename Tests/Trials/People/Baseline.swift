import Essentials
import Orientation

/// What one would say without asking about tastes.
enum Baseline: String, CaseIterable {
  case nearest = "nearest schools"
  case common = "most common trades in reach"
  case riasec = "RIASEC code, known without a fault"

  func topThree(for person: SimulatedPerson, in setting: Setting) -> [Trade.ID] {
    var size = Advice.Size.standard
    size.trades = 100
    size.schools = 100
    let advice = setting.adviser.advise(person.start, size: size)
    var random = Seeded(person.seed)
    let trades = advice.trades.map(\.trade).sorted().shuffled(using: &random)
    switch self {
    case .nearest:
      let schools = advice.schools.sorted {
        ($0.journeys.first?.kilometres ?? 0, $0.school) < (
          $1.journeys.first?.kilometres ?? 0, $1.school
        )
      }
      var first: [Trade.ID] = []
      for trade in schools.flatMap(\.trades) where !first.contains(trade) { first.append(trade) }
      return Array(first.prefix(3))
    case .common:
      let count = Dictionary(grouping: setting.offers, by: \.trade).mapValues(\.count)
      return top(trades) { count[$0] ?? 0 }
    case .riasec:
      let own = setting.adviser.trade(person.truth).flatMap { RiasecCode($0.riasec) }
      return top(trades) { trade in
        guard let own, let code = setting.adviser.trade(trade).flatMap({ RiasecCode($0.riasec) })
        else { return 0 }
        return own.congruence(with: code)
      }
    }
  }

  /// The three largest; equals in the order given, which was drawn.
  private func top(_ trades: [Trade.ID], by value: (Trade.ID) -> Int) -> [Trade.ID] {
    trades.enumerated().sorted { (-value($0.element), $0.offset) < (-value($1.element), $1.offset) }
      .prefix(3).map(\.element)
  }
}
