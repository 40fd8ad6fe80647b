import Essentials
public import Interview

extension Assistant {
  /// From this age a young person may decide alone that their answers are kept (article 45 of the
  /// French data protection act).
  public static let ageOfConsent = 15

  /// False where a young person said that they are younger than ``ageOfConsent``.
  ///
  /// Then nothing is written down, and what was is erased. A parent decides for their child.
  public func mayKeep(_ session: Session) -> Bool {
    guard engine.dialogues[session.dialogue]?.address == .tu,
      case .integer(let age) = session.answers[SlotName.age]?.value
    else { return true }
    return age >= Self.ageOfConsent
  }

  /// What is said when a session stops being kept.
  public func remarkOnNotKeeping(in session: Session) -> String {
    wording(for: session).phrase(.notKept)
  }
}
