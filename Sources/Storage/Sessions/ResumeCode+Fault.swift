public import Essentials

extension ResumeCode {
  /// Why a text is no resume code.
  public enum Fault: Error, Hashable, Sendable {
    case wrongLength(Int)
    /// A character that no code has; never shown, since it may be anything.
    case strangeCharacter(Character)
    /// Every character could be, but they don't go together: one was misread.
    case wrongCheck

    public func message(in language: Language) -> String {
      switch (self, language) {
      case (.wrongLength(let count), .french):
        "Un code a \(ResumeCode.count) caractères, celui-ci en a \(count)."
      case (.wrongLength(let count), .english):
        "A code has \(ResumeCode.count) characters, this one has \(count)."
      case (.strangeCharacter, .french):
        "Un code n'a que des chiffres et des lettres, sans accent et sans U."
      case (.strangeCharacter, .english):
        "A code has digits and letters only, without accents and without U."
      case (.wrongCheck, .french):
        "Ce code contient une faute de frappe. Le relire caractère par caractère."
      case (.wrongCheck, .english):
        "This code contains a slip. Read it again, character by character."
      }
    }
  }
}
