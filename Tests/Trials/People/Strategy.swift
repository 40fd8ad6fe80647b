import Essentials
import Orientation

/// A way of choosing questions; all stop by the same rule.
enum Strategy: String, CaseIterable {
  case fixed = "fixed order"
  case random = "random order"
  case gain = "expected information"
  case openThenGain = "open question, then expected information"

  /// Asks until the adviser sees no use in more, or the limit is reached.
  func interview(
    _ person: SimulatedPerson, in setting: Setting, limit: Int
  ) -> (profile: Profile, asked: Int) {
    var profile = person.start
    if self == .openThenGain { for facet in person.mentions { profile.opinions[facet] = .yes } }
    var order = setting.interests
    if self == .random {
      var random = Seeded(person.seed)
      order.shuffle(using: &random)
    }
    var asked = 0
    while asked < limit {
      guard let best = setting.adviser.nextTopic(profile) else { break }
      let next: Facet.ID? =
        switch self {
        case .fixed, .random: order.first { profile.opinions[$0] == nil }
        case .gain, .openThenGain: best
        }
      guard let next else { break }
      profile.opinions[next] = person.answers[next] ?? .unsure
      asked += 1
    }
    return (profile, asked)
  }
}
