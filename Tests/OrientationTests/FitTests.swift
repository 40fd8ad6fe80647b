import Essentials
import Orientation
import Testing

struct FitTests {
  @Test func `under three facets and without a named trade, everything is still vague`() {
    for count in 0...2 {
      let profile = Fixture.person { person in
        for facet in ["metal", "precision"].prefix(count) {
          person.opinions[Facet.ID(facet)] = .yes
        }
        person.opinions["bois"] = .unsure
      }
      let fits = Fixture.adviser.advise(profile).trades.map(\.fit)
      #expect(!fits.isEmpty && fits.allSatisfy { $0 == .stillVague })
    }
  }

  @Test func `three likes at the heart of a trade fit well`() {
    let advice = Fixture.adviser.advise(
      Fixture.person { $0.opinions = ["metal": .yes, "precision": .yes, "mains": .yes] })
    #expect(advice.trades.first?.trade == "usinage")
    #expect(advice.trades.first?.fit == .fitsWell)
  }

  @Test func `dislikes at the heart of a trade take it far away`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.valognes) {
        $0.opinions = ["metal": .no, "construire": .no, "cuisine": .yes, "clients": .yes]
      })
    #expect(advice.trades.map(\.trade) == ["chaudronnerie"])
    #expect(advice.trades.first?.fit == .farFromWhatYouSay)
    #expect(advice.trades.first?.reasonAgainst?.subject == .dislikes("construire"))
  }

  @Test func `a named trade is first, and never far from what one says`() {
    for trade in ["usinage", "cuisine", "carrosserie", "mecanique-auto"] as [Trade.ID] {
      let advice = Fixture.adviser.advise(
        Fixture.person {
          $0.wantedTrades = [trade]
          $0.opinions = ["bois": .yes, "plein-air": .yes, "mains": .no]
        })
      #expect(advice.trades.first?.trade == trade)
      #expect(advice.trades.first?.fit != .farFromWhatYouSay)
    }
  }

  @Test func `scores and beliefs stay in their ranges`() {
    for profile in Profile.many(500, seed: 3) {
      let advice = Fixture.adviser.advise(profile)
      #expect(advice.trades.allSatisfy { (0.05...1).contains($0.score) })
      #expect(advice.trades.allSatisfy { (0...1).contains($0.posterior) })
      #expect(advice.trades.reduce(0) { $0 + $1.posterior } <= 1 + 1e-9)
    }
  }

  @Test func `near twins don't fill the list`() {
    let advice = Fixture.adviser.advise(Fixture.person(reach: .kilometres(60)))
    let facets = advice.trades.compactMap { Fixture.adviser.trade($0.trade)?.facets }
    #expect(Set(facets.joined()).count >= 8)
  }

  @Test func `an idea beside is within the limits, not shown, and at most one`() {
    var seen = 0
    for profile in Profile.many(2_000, seed: 11) {
      let advice = Fixture.adviser.advise(profile)
      let beside = advice.ideas.filter { $0.kind == .beside }
      #expect(beside.count <= 1)
      for idea in beside {
        #expect(!advice.trades.map(\.trade).contains(idea.trade))
        seen += 1
      }
    }
    #expect(seen > 50)
  }
}
