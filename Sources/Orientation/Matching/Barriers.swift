/// What stands between a person and a programme: the hard limits, and nothing else.
struct Barriers: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let reach = Barriers(rawValue: 1 << 0)
  static let age = Barriers(rawValue: 1 << 1)
  static let veto = Barriers(rawValue: 1 << 2)
  static let refusal = Barriers(rawValue: 1 << 3)
  static let sea = Barriers(rawValue: 1 << 4)
  /// The school was rejected once it was shown; nothing is told of it again.
  static let rejection = Barriers(rawValue: 1 << 5)
  static let all: Barriers = [.reach, .age, .veto, .refusal, .sea, .rejection]

  /// What the person says no to.
  static let refusals: Barriers = [.veto, .refusal]
}
