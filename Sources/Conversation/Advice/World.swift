import Essentials
import Interview
import Orientation

/// What the walk asks of the catalogue, remembered for the length of one turn.
final class World: Outside {
  private let adviser: Adviser
  private let profiles: ProfileMaker
  private var last: (visible: Visible, outcome: Symbol)?

  private static let outcomeOnly: BusinessAdvice.Size = {
    var size = BusinessAdvice.Size()
    size.schools = 0
    size.steps = 0
    size.nextSteps = 0
    return size
  }()

  init(_ assistant: Assistant) {
    adviser = assistant.adviser
    profiles = ProfileMaker(assistant)
  }

  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? {
    let profile = profiles.profile(of: visible)
    let topic = adviser.nextTopic(profile, asked: visible.topicCount(of: exploration.family))
    return topic.map { Symbol($0.rawValue) }
  }

  func value(of name: Symbol, given visible: Visible) -> Value? {
    guard name == "advice" else { return nil }
    if let last, last.visible == visible { return .symbol(last.outcome) }
    let profile = profiles.profile(of: visible)
    let outcome =
      switch profile.audience {
      case .youth: adviser.outcome(profile).symbol
      case .business: adviser.partners(profile, size: Self.outcomeOnly).outcome.symbol
      }
    last = (visible, outcome)
    return .symbol(outcome)
  }
}
