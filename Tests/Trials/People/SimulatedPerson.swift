import Essentials
import Orientation

/// Somebody whose trade is known to the simulation and not to the adviser.
struct SimulatedPerson {
  let truth: Trade.ID
  /// Home, age and reach alone.
  let start: Profile
  /// What they would answer to each closed question.
  let answers: [Facet.ID: Profile.Opinion]
  /// What is heard of their answer to the open question; empty for those who can't say.
  let mentions: [Facet.ID]
  /// For strategies that draw, and for ties.
  let seed: UInt64
}

extension Setting {
  /// People with 8 to 20 trades in reach; the true one is any of these with the same chance.
  func people(_ count: Int, noise: Noise, seed: UInt64) -> [SimulatedPerson] {
    var random = Seeded(seed)
    var people: [SimulatedPerson] = []
    var size = Advice.Size.standard
    size.trades = 100
    while people.count < count {
      guard let commune = communes.randomElement(using: &random) else { break }
      var profile = Profile()
      profile.homes = [Self.home(commune)]
      profile.age = 16
      profile.birthdayBeforeTerm = false
      profile.reach = .kilometres(
        [30, 45, 60, 90, 120].randomElement(using: &random) ?? 60)
      let inReach = adviser.advise(profile, size: size).trades.map(\.trade).sorted()
      guard (8...20).contains(inReach.count), let truth = inReach.randomElement(using: &random),
        let trade = adviser.trade(truth)
      else { continue }
      var answers: [Facet.ID: Profile.Opinion] = [:]
      for facet in interests {
        answers[facet] = noise.opinion(of: facet, in: trade, using: &random)
      }
      let person = SimulatedPerson(
        truth: truth, start: profile, answers: answers,
        mentions: mentions(of: trade, using: &random), seed: random.next())
      people.append(person)
    }
    return people
  }

  /// Facets of kind interest, in the order of the file.
  var interests: [Facet.ID] {
    catalogue.facets.filter { $0.kind == .interest }.map(\.id)
  }

  /// The open question, heard with its own noise: one in five says nothing of use; the others name
  /// each main facet of their trade with chance .6 and each other one with .25, three at most; of
  /// what is named, 12 % is heard as something else.
  private func mentions(of trade: Trade, using random: inout Seeded) -> [Facet.ID] {
    let isSilent = random.chance(20)
    var said: [Facet.ID] = []
    for facet in trade.facets {
      let isNamed = random.chance(trade.mainFacets.contains(facet) ? 0.6 : 0.25)
      let heard = random.chance(12) ? interests.randomElement(using: &random) ?? facet : facet
      if isNamed, said.count < 3, !said.contains(heard) { said.append(heard) }
    }
    return isSilent ? [] : said
  }
}
