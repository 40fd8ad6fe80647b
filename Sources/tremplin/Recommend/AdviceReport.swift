import Conversation
import Essentials
import Orientation

/// Advice for programs and for counsellors: ids, words and, where asked for, every weight.
struct AdviceReport {
  let adviser: Adviser
  let profile: Profile
  let language: Language
  let explains: Bool
  let counsels: Bool
  let code: RiasecCode?

  /// What stands behind each trade, a line each; none unless asked for.
  func lines(for advice: Advice) -> [String] {
    guard explains || counsels else { return [] }
    return advice.trades.flatMap { trade -> [String] in
      var lines = [name(of: trade.trade)]
      if counsels { lines.append("  RIASEC " + riasec(of: trade.trade)) }
      guard explains else { return lines }
      lines.append(
        "  score \(Self.rounded(trade.score)), log-odds "
          + "\(Self.rounded(adviser.logOdds(of: trade.trade, for: profile))), share "
          + "\(Self.rounded(trade.posterior))")
      lines += adviser.contributions(to: trade.trade, for: profile).map { reason in
        "  \(reason.weight < 0 ? "" : "+")\(Self.rounded(reason.weight))  "
          + ReasonShape(reason).words
      }
      return lines
    }
  }

  func shape(of advice: Advice) -> AdviceShape {
    AdviceShape(
      outcome: advice.outcome, trades: advice.trades.map(shape), schools: advice.schools.map(shape),
      changes: advice.changes.map { ChangeShape($0) },
      ideas: advice.ideas.map { IdeaShape($0, name: name(of: $0.trade)) },
      doors: advice.doors.map(\.rawValue), steps: advice.nextSteps.map(\.rawValue),
      withinLimits: .init(
        trades: advice.tradesWithinLimits, programmes: advice.programmesWithinLimits))
  }

  func shape(of advice: BusinessAdvice) -> PartnersShape {
    PartnersShape(
      outcome: advice.outcome.symbol.rawValue,
      schools: advice.schools.map { partner in
        PartnersShape.School(
          id: partner.school.rawValue, name: adviser.school(partner.school)?.name ?? "",
          journeys: partner.journeys.map(JourneyShape.init),
          wanted: partner.wantedTrades.map(\.rawValue), trades: partner.trades.map(\.rawValue),
          ask: partner.questions.map(\.rawValue), unknown: partner.unknown.map(\.rawValue))
      },
      doors: advice.doors.map(\.rawValue), steps: advice.nextSteps.map(\.rawValue))
  }

  private func shape(of trade: TradeAdvice) -> TradeShape {
    TradeShape(
      id: trade.trade.rawValue, name: name(of: trade.trade), fit: trade.fit.rawValue,
      reasons: trade.reasonsFor.map { ReasonShape($0) },
      against: trade.reasonAgainst.map { ReasonShape($0) },
      programmes: trade.programmes.map(\.rawValue),
      score: explains ? Self.rounded(trade.score) : nil,
      share: explains ? Self.rounded(trade.posterior) : nil,
      contributions: explains
        ? adviser.contributions(to: trade.trade, for: profile).map { ReasonShape($0) } : nil,
      riasec: counsels ? adviser.trade(trade.trade)?.riasec : nil,
      congruence: counsels ? congruence(with: trade.trade) : nil)
  }

  private func shape(of school: SchoolAdvice) -> SchoolShape {
    let row = adviser.school(school.school)
    return SchoolShape(
      id: school.school.rawValue, name: row?.name ?? "", city: row?.city ?? "",
      journeys: school.journeys.map(JourneyShape.init), trades: school.trades.map(\.rawValue),
      programmes: school.programmes.map(\.rawValue), website: row?.website,
      checked: row.map { "\($0.provenance.asOf)" } ?? "")
  }

  private func name(of trade: Trade.ID) -> String { adviser.trade(trade)?.name[language] ?? "" }

  private func riasec(of trade: Trade.ID) -> String {
    let letters = adviser.trade(trade)?.riasec ?? ""
    return congruence(with: trade).map { "\(letters), C-index \($0)" } ?? letters
  }

  private func congruence(with trade: Trade.ID) -> Int? {
    guard let code, let other = adviser.trade(trade).flatMap({ RiasecCode($0.riasec) }) else {
      return nil
    }
    return code.congruence(with: other)
  }

  static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
