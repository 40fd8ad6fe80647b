public import Essentials

/// Advice to one person, asked for several times as more is known.
///
/// The answers are those of ``Adviser``; programmes are only swept again where a limit changed.
public final class Consultation {
  private let adviser: Adviser
  private var last: Sweep?

  public init(_ adviser: Adviser) {
    self.adviser = adviser
  }

  public func outcome(_ profile: Profile) -> Outcome {
    adviser.outcome(of: sweep(for: profile))
  }

  public func nextTopic(_ profile: Profile, asked: Int) -> Facet.ID? {
    asked < Adviser.Stopping.questions
      ? adviser.nextTopic(sweep(for: profile), excluding: []) : nil
  }

  public func advise(_ profile: Profile, size: Advice.Size = .standard) -> Advice {
    adviser.advise(profile, sweep(for: profile), size: size)
  }

  private func sweep(for profile: Profile) -> Sweep {
    let query = Query(profile, in: adviser.index)
    let sweep = last?.repeated(for: query) ?? Sweep(query, in: adviser.index, after: last)
    last = sweep
    return sweep
  }
}
