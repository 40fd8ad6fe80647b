/// What distress is about, and so which number comes first.
///
/// Learnt, as ``TraitScale`` is, from sentences of distress alone; looked up only once there is some.
struct SubjectScale: Sendable {
  private let table: ClassScale
  private let subjects: [Distress.Subject?]

  init(traits: TraitScale) {
    table = ClassScale(.subjects) { traits.key(named: $0) }
    subjects = table.ids.map { Distress.Subject(rawValue: $0) }
  }

  /// The likeliest; of words that nothing was learnt of, the one whose number answers at any hour to anybody.
  func subject(of utterance: Utterance, _ traits: TraitScale) -> Distress.Subject {
    guard let sums = table.sums(of: traits.keys(of: utterance)),
      let best = sums.indices.max(by: { sums[$0] < sums[$1] })
    else { return .suicide }
    return subjects[best] ?? .suicide
  }
}
