/// What people say to steer the conversation rather than to answer, wherever they are in it.
enum IntentLexicon {
  static let entries = course + changes + company
}
