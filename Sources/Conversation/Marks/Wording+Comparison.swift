import Essentials
import Orientation

extension Wording {
  /// A row a criterion, both sides in it, so that a screen reader reads them together.
  func replies(to comparison: Comparison) -> [Reply] {
    let names = comparison.subjects.map(name)
    let rows = comparison.rows.map { row in
      [phrase(Phrase(row.criterion))] + row.cells.map(text)
    }
    return [
      .say(phrase(.compared, ["names": names.joined(separator: " / ")])),
      .table(Table([phrase(.comparedBy)] + names, rows)),
    ]
  }

  /// Between things whose names hold commas.
  private var semicolon: String { voice.language == .french ? " ; " : "; " }

  func name(_ subject: Comparison.Subject) -> String {
    switch subject {
    case .trade(let id): name(of: id)
    case .school(let id): assistant.adviser.school(id)?.name ?? id.rawValue
    }
  }

  private func text(of cell: Comparison.Cell) -> String {
    switch cell {
    case .facets(let facets):
      facets.isEmpty ? phrase(.comparedNothing) : facets.map(name(of:)).joined(separator: semicolon)
    case .trades(let trades): trades.map(name(of:)).joined(separator: semicolon)
    case .labels(let labels): labels.map(withoutStop).joined(separator: semicolon)
    case .journey(let journey, let school):
      phrase(
        .distance,
        [
          "km": String(journey.kilometres), "time": duration(journey.minutes),
          "by": text(of: journey.by),
        ]) + " (\(assistant.adviser.school(school)?.city ?? ""))"
    case .years(let years):
      phrase(.comparedYears, ["years": years.map(String.init).joined(separator: ", ")])
    case .boarding(let boards): phrase(boards ? .valueYes : .valueNo)
    case .cost(let euros): phrase(.comparedCost, ["euros": String(euros)])
    case .costFrom(let euros): phrase(.comparedCostFrom, ["euros": String(euros)])
    case .ages(let ages):
      phrase(
        .comparedAges, ["from": String(ages.lowerBound), "to": String(ages.upperBound)])
    case .noPlace: phrase(.comparedNoPlace)
    case .overSea: phrase(.comparedOverSea)
    case .unknown: phrase(.comparedUnknown)
    }
  }
}

extension Phrase {
  fileprivate init(_ criterion: Criterion) {
    self =
      switch criterion {
      case .activities: .criterionActivities
      case .constraints: .criterionConstraints
      case .distance: .criterionDistance
      case .diplomas: .criterionDiplomas
      case .duration: .criterionDuration
      case .boarding: .criterionBoarding
      case .cost: .criterionCost
      case .ages: .criterionAges
      case .trades: .criterionTrades
      case .services: .criterionServices
      }
  }
}
