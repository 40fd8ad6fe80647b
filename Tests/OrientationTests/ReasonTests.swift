import Essentials
import Orientation
import Testing

/// What reasons say; that each does what it says is a trial (`TrialsTests`).
struct ReasonTests {
  @Test func `a contribution is what the published log-odds, shrunk, would lose without it`() {
    let profile = Fixture.person { $0.opinions = ["metal": .yes, "clients": .no] }
    let list = Fixture.adviser.contributions(to: "usinage", for: profile)
    // Four of twelve trades have metal, three of them as a main facet.
    let expected = (3 * 0.90 + 0.82 + 8 * 0.18) / 12
    let weight = list.first { $0.subject == .likes("metal") }?.weight ?? 0
    let metal = 0.7 * logarithm(0.90 / expected)
    let clients = Fixture.adviser.contributions(
      to: "usinage", for: Fixture.person { $0.opinions = ["clients": .no] })
    // Believed to one in one and a half alone, to two in two and a half together.
    let alone = (clients.first?.weight ?? 0) * 1.5
    #expect(abs(weight - (0.8 * (metal + alone) - alone / 1.5)) < 1e-9)
    #expect(list.map(\.subject) == [.likes("metal"), .spares("clients")])
  }

  @Test func `so-so counts half of a no, and not knowing for nothing`() {
    func weight(_ opinion: Profile.Opinion) -> Double {
      odds(of: "cuisine", Fixture.person { $0.opinions = ["cuisine": opinion] })
    }
    #expect(weight(.mixed) == weight(.no) / 2)
    #expect(weight(.no) < 0)
    #expect(weight(.unsure) == 0)
  }

  @Test func `a maybe is no dislike, in the trade or out of it`() {
    func subjects(of trade: Trade.ID) -> [Reason.Subject] {
      Fixture.adviser.contributions(
        to: trade, for: Fixture.person { $0.opinions = ["cuisine": .mixed] }
      ).map(\.subject)
    }
    #expect(subjects(of: "cuisine") == [.wavers("cuisine")])
    #expect(subjects(of: "usinage") == [.sparesWavering("cuisine")])
  }

  @Test func `at most two points for and one against, the strongest first`() {
    for profile in Profile.many(500, seed: 7) {
      for trade in Fixture.adviser.advise(profile).trades {
        #expect(trade.reasonsFor.count <= 2)
        #expect(trade.reasonsFor.allSatisfy { $0.weight > 0 })
        #expect(trade.reasonsFor.map(\.weight) == trade.reasonsFor.map(\.weight).sorted(by: >))
        #expect(trade.reasonAgainst?.weight ?? 0 <= 0)
      }
    }
  }

  @Test func `a constraint that nobody spoke of is said, and not once it was spoken of`() {
    func against(_ change: (inout Profile) -> Void) -> Reason.Subject? {
      let advice = Fixture.adviser.advise(
        Fixture.person(Fixture.aurillac, reach: .kilometres(250)) {
          $0.wantedTrades = ["charpente"]
          change(&$0)
        })
      return advice.trades.first { $0.trade == "charpente" }?.reasonAgainst?.subject
    }
    // 220 km of 250: far outweighs it, so bring the limit out of sight first.
    #expect(against { $0.reach = .kilometres(900) } == .unspoken("hauteur"))
    #expect(against { ($0.reach, $0.opinions) = (.kilometres(900), ["hauteur": .yes]) } == nil)
    #expect(
      against { ($0.reach, $0.reluctances) = (.kilometres(900), ["hauteur"]) }
        == .unwelcome("hauteur"))
  }

  @Test func `near and far are said, and the near school scores more`() throws {
    func school(_ reach: Int) throws -> SchoolAdvice {
      let advice = Fixture.adviser.advise(
        Fixture.person(Fixture.valognes, reach: .kilometres(reach)))
      return try #require(advice.schools.first { $0.school == "cherbourg" })
    }
    #expect(try school(90).reasons.first?.subject == .near(kilometres: 23, home: 0))
    #expect(try school(25).reasons.isEmpty)
    let (near, limit) = (try school(90), try school(25))
    #expect(near.score > limit.score)
    let far = Fixture.adviser.advise(Fixture.person(Fixture.valognes, reach: .kilometres(25)))
    #expect(far.trades.first?.reasonAgainst?.subject == .far(kilometres: 23, home: 0))
  }

  private func odds(of trade: Trade.ID, _ profile: Profile) -> Double {
    Fixture.adviser.logOdds(of: trade, for: profile)
  }

  /// ln, by the series of the inverse hyperbolic tangent: an independent check.
  private func logarithm(_ number: Double) -> Double {
    let ratio = (number - 1) / (number + 1)
    return (0..<60).reduce(0) { sum, step in
      let power = (0..<(2 * step + 1)).reduce(1.0) { product, _ in product * ratio }
      return sum + 2 * power / Double(2 * step + 1)
    }
  }
}
