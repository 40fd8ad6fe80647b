import Essentials
import Orientation
import Testing

struct RepairTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `every profile gets a result, an idea or a door`(seed: UInt64) {
    for profile in Profile.many(300, seed: seed) {
      let advice = Fixture.adviser.advise(profile)
      #expect(!advice.doors.isEmpty)
      if advice.trades.isEmpty {
        #expect(advice.repair != nil)
        #expect(!advice.nextSteps.isEmpty)
        #expect(![.advised, .needsPlace].contains(advice.outcome))
      } else {
        #expect(!advice.schools.isEmpty)
        #expect(![.tooYoung, .tooOld, .tooFar, .overSea, .nothing].contains(advice.outcome))
      }
    }
  }

  @Test func `too far: the smallest change is the nearest place that helps`() throws {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.aurillac) { $0.boarding = false })
    #expect(advice.outcome == .tooFar)
    let repair = try #require(advice.repair)
    #expect(repair.conflict == [.boarding, .reach])
    #expect(repair.change?.kind == .board)
    #expect(repair.change?.school == "limoges")
    #expect(repair.nearest?.school == "limoges")
    #expect(repair.nearest?.journey.kilometres == 178)
  }

  @Test func `a named trade that no one teaches is said, with a neighbour in reach`() {
    var catalogue = Fixture.catalogue
    catalogue.trades.append(
      Fixture.trade("bijouterie", "industrie", "metal* precision* mains creativite"))
    let adviser = Adviser(catalogue: catalogue, today: Fixture.today)
    let advice = adviser.advise(Fixture.person { $0.wantedTrades = ["bijouterie"] })
    #expect(advice.outcome == .notTaught("bijouterie"))
    #expect(advice.ideas.first?.trade == "bijouterie")
    #expect(advice.ideas.first?.kind == .notTaught)
    #expect(advice.repair?.neighbour == "usinage")
    #expect(advice.trades.first?.trade == "usinage")
    #expect(advice.trades.first?.reasonsFor.first?.subject == .like("bijouterie"))
    #expect(advice.doors.contains(.notTaught))
  }

  @Test func `a named trade that is too far is said, with what would help`() {
    let advice = Fixture.adviser.advise(Fixture.person { $0.wantedTrades = ["charpente"] })
    #expect(advice.outcome == .blocked("charpente", by: .reach))
    #expect(advice.repair?.conflict == [.reach])
    #expect(advice.repair?.nearest?.school == "limoges")
    // 420 km is news, and no way out.
    #expect(advice.repair?.change == nil)
    #expect(advice.ideas.first?.trade == "charpente")
    #expect(advice.ideas.first?.kind == .outOfReach(.reach))
    #expect(!advice.trades.isEmpty)
  }

  @Test func `a named trade a little too far comes with the reach that it takes`() {
    let advice = Fixture.adviser.advise(Fixture.person { $0.wantedTrades = ["menuiserie"] })
    #expect(advice.outcome == .blocked("menuiserie", by: .reach))
    #expect(advice.repair?.change?.kind == .widen(.kilometres(65)))
    #expect(advice.repair?.change?.school == "saint-etienne")
    #expect(advice.repair?.nearest?.school == "saint-etienne")
  }

  @Test func `refusals that leave nothing are named, and the least one offered`() {
    let advice = Fixture.adviser.advise(
      Fixture.person(Fixture.valognes) { $0.vetoes = ["metal", "hauteur"] })
    #expect(advice.outcome == .vetoed)
    #expect(advice.repair?.conflict == [.boarding, .reach, .veto("metal")])
    #expect(advice.changes.contains { $0.kind == .accept("metal") })
  }

  @Test func `without a home, trades are ranked and the place is asked for`() {
    var profile = Profile()
    profile.age = 16
    let advice = Fixture.adviser.advise(profile)
    #expect(advice.outcome == .needsPlace)
    #expect(advice.trades.count == 3)
    #expect(advice.schools.allSatisfy { $0.journeys.isEmpty })
  }

  @Test func `an empty catalogue still opens a door`() {
    let adviser = Adviser(catalogue: Catalogue(), today: Fixture.today)
    let advice = adviser.advise(Fixture.person())
    #expect(advice.outcome == .nothing)
    #expect(advice.repair?.conflict == [])
    #expect(advice.doors == [.undecided, .fifteenToEighteen, .person])
    #expect(adviser.partners(Fixture.person()).outcome == .nothing)
    #expect(adviser.nextTopic(Fixture.person()) == nil)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `lifting any one limit of a conflict resolves that conflict`(seed: UInt64) {
    for profile in Profile.many(400, seed: seed) where profile.wantedTrades.isEmpty {
      let isAshore = Fixture.adviser.advise(profile.keeping([])).programmesWithinLimits > 0
      guard isAshore, let repair = Fixture.adviser.advise(profile).repair else { continue }
      #expect(!repair.conflict.isEmpty && !repair.conflict.contains(.sea))
      // Nothing but the limits of the conflict: still nothing, until one of them is lifted.
      let alone = profile.keeping(repair.conflict)
      #expect(Fixture.adviser.advise(alone).programmesWithinLimits == 0, "\(repair)")
      for limit in repair.conflict where limit != .boarding {
        let lifted = profile.keeping(repair.conflict.filter { $0 != limit })
        #expect(Fixture.adviser.advise(lifted).programmesWithinLimits > 0, "\(limit) \(repair)")
      }
    }
  }
}

extension Profile {
  /// The profile with no other limits than these; the sea stays where it is.
  fileprivate func keeping(_ limits: [Limit]) -> Profile {
    var profile = self
    if !limits.contains(.age) { profile.age = nil }
    if !limits.contains(.reach) { profile.reach = .anywhere }
    profile.vetoes = vetoes.filter { limits.contains(.veto($0)) }
    profile.refusedTrades = refusedTrades.filter { limits.contains(.refusedTrade($0)) }
    return profile
  }
}
