public import Essentials

extension Adviser {
  /// When to stop asking.
  public enum Stopping {
    /// This share of belief in the first three trades is enough.
    public static let mass = 0.80
    /// An answer that tells less, in bits, isn't worth its reading.
    public static let gain = 0.08
    /// More closed questions than this tire.
    public static let questions = 5
    /// What "the first ones" are.
    public static let top = 3
  }

  /// The facet whose answer is expected to tell most for the effort of reading it, or nil when
  /// there is no use in asking more.
  ///
  /// - Parameters:
  ///   - profile: What is known; facets with an opinion or a veto are not asked again.
  ///   - excluding: Facets not to ask for other reasons.
  ///   - asked: Closed questions asked so far.
  /// - Returns: Nil where it is time to stop: see ``Stopping``.
  public func nextTopic(
    _ profile: Profile, excluding: Set<Facet.ID> = [], asked: Int = 0
  ) -> Facet.ID? {
    guard asked < Stopping.questions else { return nil }
    return nextTopic(sweep(for: profile), excluding: excluding)
  }

  func nextTopic(_ sweep: Sweep, excluding: Set<Facet.ID>) -> Facet.ID? {
    let query = sweep.query
    let open = index.interests.subtracting(query.yes).subtracting(query.no)
      .subtracting(query.mixed).subtracting(query.unsure).subtracting(query.vetoes)
      .subtracting(index.bits(excluding))
    guard !open.isEmpty, !sweep.candidates.isEmpty else { return nil }
    let exploration = Exploration(sweep, index: index, likelihood: likelihood)
    guard exploration.massOnTop < Stopping.mass, let best = exploration.best(of: open),
      open.contains(where: { exploration.wouldChangeTop($0) })
    else { return nil }
    return index.facets[best].id
  }
}
