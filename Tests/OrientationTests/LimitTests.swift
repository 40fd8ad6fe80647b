import Essentials
import Orientation
import Testing
import Trials

/// What limits take away, and what they don't; that none is ever broken is a trial (`TrialsTests`).
struct LimitTests {
  @Test(arguments: 20..<25 as Range<UInt64>)
  func `everything within the limits is counted`(seed: UInt64) {
    let keeper = LimitKeeper(Fixture.catalogue)
    for profile in Profile.many(500, seed: seed) {
      let fitting = Fixture.programmes.count { keeper.violation(of: $0.id, by: profile) == nil }
      #expect(Fixture.adviser.advise(profile).programmesWithinLimits == fitting)
    }
  }

  @Test func `full, announced and closed programmes are never offered`() {
    let advice = Fixture.adviser.advise(Profile(), size: everything)
    let shown = Set(advice.schools.flatMap(\.programmes))
    #expect(shown.isDisjoint(with: ["lyon.velo", "rouen.usinage", "paris.boulangerie"]))
    #expect(shown.count == 20)
  }

  @Test func `a wish removes nothing`() {
    let plain = Fixture.adviser.advise(Fixture.person())
    let wishing = Fixture.adviser.advise(
      Fixture.person { profile in
        profile.wantedTrades = ["cuisine"]
        profile.wantedSectors = ["bouche"]
        profile.opinions = ["metal": .no, "voitures": .no]
        profile.reluctances = ["bruit"]
      })
    #expect(plain.programmesWithinLimits == wishing.programmesWithinLimits)
  }

  @Test func `a nearby announced school is told of, and nothing else of it`() {
    let advice = Fixture.adviser.advise(Fixture.person())
    #expect(advice.announced.map(\.school) == ["vienne"])
    #expect(!advice.schools.map(\.school).contains("vienne"))
  }

  private var everything: Advice.Size {
    var size = Advice.Size.standard
    size.trades = 100
    size.schools = 100
    return size
  }
}
