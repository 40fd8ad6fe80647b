/// What people make, use, do and feel, and the words of teenagers for it, in French as it is spoken and typed, in
/// English and in Creole.
///
/// A word may speak of several things; what each says of facets, trades and wishes is learnt (``AnswerScale``).
enum InterestSubjects {
  static let tables = [materials, crafts, places, people, feelings]
}
