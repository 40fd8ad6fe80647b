import Essentials
import Orientation
import Testing

struct NextTopicTests {
  private let everywhere = Fixture.person(reach: .anywhere)

  @Test func `a first question tells something, and the last one ends`() throws {
    var profile = everywhere
    var asked: [Facet.ID] = []
    while let topic = Fixture.adviser.nextTopic(profile, asked: asked.count) {
      #expect(!asked.contains(topic))
      #expect(Fixture.adviser.facet(topic)?.kind == .interest)
      asked.append(topic)
      profile.opinions[topic] = asked.count.isMultiple(of: 2) ? .no : .yes
    }
    #expect((1...5).contains(asked.count))
  }

  @Test func `never more than five`() {
    #expect(Fixture.adviser.nextTopic(everywhere, asked: 4) != nil)
    #expect(Fixture.adviser.nextTopic(everywhere, asked: 5) == nil)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `what is known, vetoed or excluded isn't asked`(seed: UInt64) {
    for profile in Profile.many(300, seed: seed) {
      let excluded: Set<Facet.ID> = ["metal", "mains"]
      guard let topic = Fixture.adviser.nextTopic(profile, excluding: excluded) else { continue }
      #expect(profile.opinions[topic] == nil)
      #expect(!profile.vetoes.contains(topic) && !excluded.contains(topic))
    }
  }

  @Test func `with three trades left there is nothing to ask`() {
    #expect(Fixture.adviser.nextTopic(Fixture.person(Fixture.valognes)) == nil)
  }

  @Test func `a question that costs twice has to tell twice as much`() {
    var catalogue = Fixture.catalogue
    for position in catalogue.facets.indices { catalogue.facets[position].cost = 1 }
    let first = Adviser(catalogue: catalogue, today: Fixture.today).nextTopic(everywhere)
    for position in catalogue.facets.indices where catalogue.facets[position].id == first {
      catalogue.facets[position].cost = 3
    }
    let second = Adviser(catalogue: catalogue, today: Fixture.today).nextTopic(everywhere)
    #expect(first != nil && second != nil && first != second)
  }

  @Test func `not knowing takes the question away and nothing else`() {
    let topic = Fixture.adviser.nextTopic(everywhere)
    var profile = everywhere
    if let topic { profile.opinions[topic] = .unsure }
    #expect(
      Fixture.adviser.nextTopic(profile)
        == Fixture.adviser.nextTopic(
          everywhere, excluding: Set(topic.map { [$0] } ?? [])))
  }
}
