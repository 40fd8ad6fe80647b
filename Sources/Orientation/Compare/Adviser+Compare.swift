import Essentials

extension Adviser {
  /// Puts two trades, or two schools, beside each other.
  ///
  /// A trade is what the programmes within the person's limits make of it; where none is within
  /// them, what all its programmes do.
  ///
  /// - Parameters:
  ///   - subjects: Two of a kind.
  ///   - criteria: Those of the person's choice; the usual three where there are none, and the
  ///     first three where there are more.
  ///   - profile: Whose limits and homes count.
  /// - Returns: Nil for anything but two different ones of a kind, or for ids that the catalogue lacks.
  public func compare(
    _ subjects: [Comparison.Subject], by criteria: [Criterion] = [], for profile: Profile
  ) -> Comparison? {
    guard subjects.first != subjects.last else { return nil }
    let sweep = sweep(for: profile)
    let rows: [Criterion]
    let offers: [[Offer]]
    switch (subjects.first, subjects.last) {
    case (.trade, .trade) where subjects.count == 2:
      rows = criteria.isEmpty ? Criterion.ofTrades : criteria
      offers = subjects.map { self.offers(of: $0, in: sweep) }
    case (.school, .school) where subjects.count == 2:
      rows = criteria.isEmpty ? Criterion.ofSchools : criteria
      offers = subjects.map { self.offers(of: $0, in: sweep) }
    default: return nil
    }
    guard subjects.allSatisfy(isKnown) else { return nil }
    return Comparison(
      subjects: subjects,
      rows: rows.prefix(Criterion.limit).map { criterion in
        Comparison.Row(
          criterion: criterion,
          cells: zip(subjects, offers).map { cell(criterion, of: $0, $1, in: sweep) })
      })
  }

  private func isKnown(_ subject: Comparison.Subject) -> Bool {
    switch subject {
    case .trade(let id): index.tradePositions[id] != nil
    case .school(let id): index.schoolPositions[id] != nil
    }
  }

  private func offers(of subject: Comparison.Subject, in sweep: Sweep) -> [Offer] {
    let all = index.offers.filter { offer in
      switch subject {
      case .trade(let id): index.tradePositions[id] == Int(offer.trade)
      case .school(let id): index.schoolPositions[id] == Int(offer.school)
      }
    }
    let possible = all.filter { sweep.barriers(to: $0).isEmpty }
    return possible.isEmpty ? all : possible
  }

  private func cell(
    _ criterion: Criterion, of subject: Comparison.Subject, _ offers: [Offer], in sweep: Sweep
  ) -> Comparison.Cell {
    let programmes = offers.map { index.programmes[Int($0.position)] }
    switch criterion {
    case .activities: return facets(of: subject, offers) { Array($0.facets) }
    case .constraints: return facets(of: subject, offers) { Array($0.constraints) }
    case .distance: return journey(offers, in: sweep)
    case .diplomas: return Self.labels(DiplomaLabel.short(programmes.map(\.diplomaLabel)))
    case .services: return Self.labels(programmes.compactMap(\.businessServices))
    case .duration:
      let years = Set(programmes.compactMap(\.durationYears)).sorted()
      return years.isEmpty ? .unknown : .years(years)
    case .boarding:
      if programmes.contains(where: { $0.boarding == .yes }) { return .boarding(true) }
      return !programmes.isEmpty && programmes.allSatisfy { $0.boarding == .no }
        ? .boarding(false) : .unknown
    case .cost:
      let costs = Set(programmes.map(\.costPerYear))
      guard let least = costs.compactMap(\.self).min() else { return .unknown }
      return costs.count == 1 ? .cost(least) : .costFrom(least)
    case .ages:
      let youngest = programmes.compactMap(\.minimumAge).min()
      let oldest = programmes.compactMap(\.maximumAge).max()
      guard let youngest, let oldest, youngest <= oldest else { return .unknown }
      return .ages(youngest...oldest)
    case .trades:
      let trades = offers.trades.map { index.trades[$0].id }
      return trades.isEmpty ? .unknown : .trades(trades)
    }
  }

  /// Of a trade, its own; of a school, those that all its trades share.
  private func facets(
    of subject: Comparison.Subject, _ offers: [Offer], _ own: (TradeRow) -> [Int]
  ) -> Comparison.Cell {
    let rows: [TradeRow]
    if case .trade(let id) = subject, let trade = index.tradePositions[id] {
      rows = [index.tradeRows[trade]]
    } else {
      rows = offers.trades.map { index.tradeRows[$0] }
    }
    guard let first = rows.first else { return .unknown }
    let shared = own(first).filter { facet in rows.allSatisfy { own($0).contains(facet) } }
    return .facets(shared.map { index.facets[$0].id })
  }

  private func journey(_ offers: [Offer], in sweep: Sweep) -> Comparison.Cell {
    guard !sweep.query.homes.isEmpty else { return .noPlace }
    let located = offers.map { (school: Int($0.school), place: sweep.places[Int($0.school)]) }
      .filter { $0.place.home >= 0 }
    let places = located.filter { !$0.place.isOverSea }
    guard let nearest = places.min(by: { $0.place.kilometres < $1.place.kilometres }) else {
      return located.isEmpty ? .unknown : .overSea
    }
    return .journey(
      sweep.query.journey(
        from: Int(nearest.place.home), kilometres: nearest.place.kilometres),
      to: index.schools[nearest.school].id)
  }

  private static func labels(_ labels: [String]) -> Comparison.Cell {
    let distinct = Set(labels).sorted()
    return distinct.isEmpty ? .unknown : .labels(distinct)
  }
}
