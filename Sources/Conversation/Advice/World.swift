import Essentials
import Interview
import Orientation

/// What a turn asks of the catalogue, remembered for its length: walks ask the same thing
/// several times, and what they ask is then shown.
final class World: Outside {
  let consultation: Consultation
  private let adviser: Adviser
  private let profiles: ProfileMaker
  private var visible: Visible?
  private var profile = Profile()
  private var outcome: Symbol?

  private static let outcomeOnly: BusinessAdvice.Size = {
    var size = BusinessAdvice.Size()
    size.schools = 0
    size.steps = 0
    size.nextSteps = 0
    return size
  }()

  init(_ assistant: Assistant) {
    adviser = assistant.adviser
    consultation = Consultation(assistant.adviser)
    profiles = ProfileMaker(assistant)
  }

  func profile(of visible: Visible) -> Profile {
    if self.visible != visible {
      profile = profiles.profile(of: visible)
      outcome = nil
    }
    // Kept even where it is equal: the same storage is compared at once.
    self.visible = visible
    return profile
  }

  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? {
    let asked = visible.topicCount(of: exploration.family)
    return consultation.nextTopic(profile(of: visible), asked: asked).map { Symbol($0.rawValue) }
  }

  func value(of name: Symbol, given visible: Visible) -> Value? {
    guard name == "advice" else { return nil }
    let profile = profile(of: visible)
    let outcome = outcome ?? outcome(for: profile)
    self.outcome = outcome
    return .symbol(outcome)
  }

  private func outcome(for profile: Profile) -> Symbol {
    switch profile.audience {
    case .youth: consultation.outcome(profile).symbol
    case .business: adviser.partners(profile, size: Self.outcomeOnly).outcome.symbol
    }
  }
}
