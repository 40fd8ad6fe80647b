/// What questions speak of: the words of teenagers, parents and companies for one thing, in French as it is
/// spoken and typed, in English and in Creole.
///
/// A word may speak of several things; which of them makes which question is learnt (``QuestionScale``).
enum SubjectLexicon {
  static let tables = [schools, entry, life, choices, companies, assistant]
}
