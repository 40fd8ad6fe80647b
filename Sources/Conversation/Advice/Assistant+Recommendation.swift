public import Essentials
public import Interview
public import Orientation

extension Assistant {
  /// Advice for a profile in the words of a conversation, without one.
  ///
  /// - Returns: A conversation in which nothing was said, for the words around the replies, and
  ///   the replies.
  public func recommend(
    _ profile: Profile, size: Advice.Size = .standard, in language: Language
  ) throws(Engine.Refusal) -> (session: Session, replies: [Reply]) {
    let dialogue: Dialogue.ID = profile.audience == .business ? "business" : "youth"
    let world = World(self)
    let (session, _) = try engine.begin(dialogue, in: language, outside: world)
    let wording = wording(for: session, world)
    switch profile.audience {
    case .youth:
      return (session, wording.replies(to: adviser.advise(profile, size: size), profile))
    case .business:
      return (session, wording.partners(profile, schools: size.schools))
    }
  }

  /// Two trades or two schools side by side, in the words of a conversation in which nothing was
  /// said; nil where they can't be compared.
  public func compare(
    _ subjects: [Comparison.Subject], by criteria: [Criterion], for profile: Profile,
    in language: Language
  ) throws(Engine.Refusal) -> (session: Session, replies: [Reply])? {
    guard let comparison = adviser.compare(subjects, by: criteria, for: profile) else {
      return nil
    }
    let world = World(self)
    let (session, _) = try engine.begin("youth", in: language, outside: world)
    return (session, wording(for: session, world).replies(to: comparison))
  }
}
