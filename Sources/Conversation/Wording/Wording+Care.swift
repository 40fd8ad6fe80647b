import Essentials
import Interview
import Understanding

extension Wording {
  /// One human sentence, the right number first, and the offer to go on.
  func care(_ distress: Distress) -> Reply {
    guard distress.grade == .explicit else {
      return .care(.init(text: phrase(.careSoft), numbers: []))
    }
    let (sentence, numbers): (Phrase, [(String, Phrase)]) =
      switch distress.subject {
      case .suicide:
        (.careSuicide, [("3114", .number3114), ("15", .number15), ("114", .number114)])
      case .violence:
        (.careViolence, [("119", .number119), ("17", .number17), ("114", .number114)])
      case .sexualViolence:
        (.careSexualViolence, [("119", .number119), ("17", .number17), ("114", .number114)])
      case .bullying: (.careBullying, [("3018", .number3018), ("119", .number119)])
      case .runaway: (.careRunaway, [("119", .number119), ("115", .number115)])
      case .noRoof: (.careNoRoof, [("115", .number115), ("119", .number119)])
      case .danger:
        (
          .careDanger,
          [("15", .number15), ("112", .number112), ("17", .number17), ("114", .number114)]
        )
      }
    return .care(
      .init(
        text: phrase(sentence) + " " + phrase(.careGoOn),
        numbers: numbers.map { .init(number: $0.0, label: phrase($0.1)) }))
  }
}
