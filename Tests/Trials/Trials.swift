public import Conversation

/// The trials of the advice, as `make evaluate` prints them.
public struct Trials: Sendable {
  private let setting: Setting
  private let assistant: Assistant

  public init(_ setting: Setting, _ assistant: Assistant) {
    self.setting = setting
    self.assistant = assistant
  }

  /// How many people each trial takes.
  public struct Scale: Sendable {
    public var limits = 1_000_000
    public var simulated = 2_000
    public var reasons = 20_000
    public var twins = 1_000

    public init() {}

    public static let full = Scale()
    /// The same trials in a few seconds, for a look.
    public static let quick: Scale = {
      var scale = Scale()
      scale.limits = 5_000
      scale.simulated = 300
      scale.reasons = 500
      scale.twins = 50
      return scale
    }()
  }

  /// Each trial in turn, given to `report` as soon as it is done; `progress` is told the trial, how
  /// much of it is done, and of how much.
  public func run(
    _ scale: Scale = .full, progress: (String, Int, Int) -> Void, report: (Findings) -> Void
  ) async {
    report(setting.referenceCases())
    report(setting.interviews(people: scale.simulated, seed: 1882))
    let limits = await setting.limits(people: scale.limits, seed: 1882) {
      progress("Limits…", $0, scale.limits)
    }
    report(limits)
    report(setting.coverage())
    let reasons = await setting.reasons(people: scale.reasons, seed: 1882) {
      progress("Reasons…", $0, scale.reasons)
    }
    report(reasons)
    report(setting.twins(people: scale.twins, seed: 1882))
    report(setting.talk(assistant))
    report(setting.business(assistant) { progress("Businesses…", $0, $1) })
  }
}
