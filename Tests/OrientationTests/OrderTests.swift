import Essentials
import Orientation
import Testing
import Trials

struct OrderTests {
  @Test(arguments: 0..<5 as Range<UInt64>)
  func `the order of rows changes nothing`(seed: UInt64) {
    var random = Seeded(seed)
    var catalogue = Fixture.catalogue
    catalogue.facets.shuffle(using: &random)
    catalogue.sectors.shuffle(using: &random)
    catalogue.trades.shuffle(using: &random)
    catalogue.schools.shuffle(using: &random)
    catalogue.programmes.shuffle(using: &random)
    catalogue.nextSteps.shuffle(using: &random)
    let shuffled = Adviser(catalogue: catalogue, today: Fixture.today)
    for profile in Profile.many(200, seed: seed) {
      #expect(shuffled.advise(profile) == Fixture.adviser.advise(profile))
      #expect(shuffled.nextTopic(profile) == Fixture.adviser.nextTopic(profile))
      #expect(shuffled.partners(profile) == Fixture.adviser.partners(profile))
    }
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `the order of answers changes nothing`(seed: UInt64) {
    var random = Seeded(seed)
    for profile in Profile.many(200, seed: seed) {
      var other = profile
      other.opinions = [:]
      for (facet, opinion) in profile.opinions.shuffled(using: &random) {
        other.opinions[facet] = opinion
      }
      other.wantedTrades.shuffle(using: &random)
      #expect(Fixture.adviser.advise(other) == Fixture.adviser.advise(profile))
    }
  }

  @Test func `the same question has the same answer twice`() {
    for profile in Profile.many(200, seed: 99) {
      #expect(Fixture.adviser.advise(profile) == Fixture.adviser.advise(profile))
    }
  }
}
