public import Essentials

extension Adviser {
  /// Every part that answers have in the log-odds of a trade, in a fixed order.
  ///
  /// The weight of each is what the trade's log-odds would lose without it. Empty for an unknown
  /// trade.
  public func contributions(to trade: Trade.ID, for profile: Profile) -> [Reason] {
    guard let trade = index.tradePositions[trade] else { return [] }
    return contributions(to: trade, Query(profile, in: index))
  }

  /// How a trade goes with what was said, wherever it is taught: 0 where nothing is known.
  public func logOdds(of trade: Trade.ID, for profile: Profile) -> Double {
    guard let trade = index.tradePositions[trade] else { return 0 }
    return Affinity(query: Query(profile, in: index), index: index, likelihood: likelihood)
      .odds(of: trade)
  }

  func contributions(to trade: Int, _ query: Query) -> [Reason] {
    let row = index.tradeRows[trade]
    let affinity = Affinity(query: query, index: index, likelihood: likelihood)
    let tastes = affinity.tastes(of: trade)
    let trust = likelihood.trust(in: query.known)
    let trustWithout = likelihood.trust(in: query.known - 1)
    var list: [Reason] = []
    func add(_ subject: Reason.Subject, _ weight: Double) {
      list.append(Reason(subject: subject, weight: weight))
    }
    // One answer fewer shrinks the others a little more.
    func addTaste(_ subject: Reason.Subject, _ weight: Double) {
      add(subject, trust * tastes - trustWithout * (tastes - weight))
    }
    for facet in query.yes {
      let id = index.facets[facet].id
      let weight = index.weights[facet].yes(row.presence(of: facet))
      addTaste(row.facets.contains(facet) ? .likes(id) : .lacks(id), weight)
    }
    for facet in query.no.union(query.mixed) {
      let id = index.facets[facet].id
      let presence = row.presence(of: facet)
      let weights = index.weights[facet]
      let isPart = row.facets.contains(facet)
      if query.no.contains(facet) {
        addTaste(isPart ? .dislikes(id) : .spares(id), weights.no(presence))
      } else {
        addTaste(isPart ? .wavers(id) : .sparesWavering(id), weights.mixed(presence))
      }
    }
    for facet in row.all.intersection(query.unwelcome) {
      add(.unwelcome(index.facets[facet].id), likelihood.unwelcome)
    }
    if query.sectors.contains(row.sector) {
      add(.sector(index.trades[trade].sector), likelihood.sector)
    }
    for named in query.wanted {
      let weight = affinity.wish(for: trade, named: named)
      if named == trade {
        add(.named, weight)
      } else if weight > 0 {
        add(.like(index.trades[named].id), weight)
      }
    }
    return list
  }

  /// Two points for, one against.
  ///
  /// Against: an answer that speaks against the trade, else a long way, else a constraint of
  /// which nobody spoke.
  func arguments(on trade: Int, in match: Match) -> (for: [Reason], against: Reason?) {
    var points = contributions(to: trade, match.query)
    let objection = points.filter { $0.weight <= -Self.smallestObjection }
      .min { $0.weight < $1.weight }
    let best = match.standings[trade].best
    let distance =
      best.isNone
      ? nil
      : distanceReason(match.places[Int(index.offers[Int(best.offer)].school)], match.query)
    if let distance { points.append(distance) }
    // A stable order: weights first, then the fixed order of contributions.
    let strongest = points.enumerated().filter { $0.element.isWorthSaying }
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
    let far = distance.flatMap { $0.weight < 0 ? $0 : nil }
    return (
      for: strongest.prefix(Self.pointsFor).map(\.element),
      against: objection ?? far ?? unspoken(on: trade, match.query)
    )
  }

  /// The constraint of which nobody spoke; the one that fewest trades share says most.
  private func unspoken(on trade: Int, _ query: Query) -> Reason? {
    let silent = index.tradeRows[trade].constraints.subtracting(query.spokenOf)
    let rarest = silent.min { (index.frequency[$0], $0) < (index.frequency[$1], $1) }
    return rarest.map { Reason(subject: .unspoken(index.facets[$0].id), weight: 0) }
  }

  /// Near or far, with its part in the score; nil in between, or where no home is known.
  func distanceReason(_ place: Place, _ query: Query) -> Reason? {
    guard place.home >= 0, !place.isOverSea else { return nil }
    let appeal = Score.logAppeal(place.kilometres, query)
    let shown = Travel.shown(place.kilometres)
    let weight = Score.distanceWeight * (appeal - Self.logMiddle)
    let home = Int(place.home)
    if appeal == 0 {
      return Reason(subject: .near(kilometres: shown, home: home), weight: weight)
    }
    return appeal < Self.logFar
      ? Reason(subject: .far(kilometres: shown, home: home), weight: weight) : nil
  }

  private static let pointsFor = 2
  /// Under it, a point against isn't worth a sentence: 0.75 times as probable.
  private static let smallestObjection = 0.3
  /// An appeal of 0.7, half-way between near and the limit: neither for nor against.
  private static let logMiddle = Mathematics.naturalLogarithm(0.7)
  /// An appeal under 0.6, in the last quarter of the way to the limit, is far.
  private static let logFar = Mathematics.naturalLogarithm(0.6)
}

extension Reason {
  /// Under it, a point for is noise: 1.16 times as probable.
  private static let smallestPoint = 0.15

  /// Being near always is; an answer only where it moved something.
  fileprivate var isWorthSaying: Bool {
    if case .near = subject { true } else { weight >= Self.smallestPoint }
  }
}
