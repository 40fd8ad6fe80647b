/// The trials of the advice, as `make evaluate` prints them.
public struct Trials: Sendable {
  private let setting: Setting

  public init(_ setting: Setting) {
    self.setting = setting
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

  /// Each trial in turn, given to `report` as soon as it is done.
  public func run(_ scale: Scale = .full, report: (Findings) -> Void) {
    report(setting.referenceCases())
    report(setting.interviews(people: scale.simulated, seed: 1882))
    report(setting.limits(people: scale.limits, seed: 1882))
    report(setting.coverage())
    report(setting.reasons(people: scale.reasons, seed: 1882))
    report(setting.twins(people: scale.twins, seed: 1882))
  }
}
