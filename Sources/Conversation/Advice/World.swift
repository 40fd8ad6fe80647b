import Essentials
import Interview
import Orientation

/// What a turn asks of the catalogue, remembered for its length: walks ask the same thing
/// several times, and what they ask is then shown.
final class World: Outside {
  private(set) lazy var consultation = Consultation(assistant.adviser)
  var edition: Edition? { assistant.edition }
  private let assistant: Assistant
  private lazy var maker = ProfileMaker(assistant)
  private var known: (visible: Visible, profile: Profile)?
  private var outcome: Symbol?

  private static let outcomeOnly: BusinessAdvice.Size = {
    var size = BusinessAdvice.Size()
    size.schools = 0
    size.steps = 0
    size.nextSteps = 0
    return size
  }()

  init(_ assistant: Assistant) {
    self.assistant = assistant
  }

  func profile(of visible: Visible) -> Profile {
    if let known, known.visible == visible {
      // The same storage is compared at once.
      self.known?.visible = visible
      return known.profile
    }
    let profile = maker.profile(of: visible)
    known = (visible, profile)
    outcome = nil
    return profile
  }

  func nextTopic(of exploration: Exploration, given visible: Visible) -> Symbol? {
    let asked = visible.topicCount(of: exploration.family)
    return consultation.nextTopic(profile(of: visible), asked: asked).map { Symbol($0.rawValue) }
  }

  func value(of name: Symbol, given visible: Visible) -> Value? {
    if .outside(name) == Operand.today { return .date(assistant.today) }
    guard name == "advice" else { return nil }
    let profile = profile(of: visible)
    let outcome = outcome ?? outcome(for: profile)
    self.outcome = outcome
    return .symbol(outcome)
  }

  private func outcome(for profile: Profile) -> Symbol {
    switch profile.audience {
    case .youth: consultation.outcome(profile).symbol
    case .business: assistant.adviser.partners(profile, size: Self.outcomeOnly).outcome.symbol
    }
  }
}
