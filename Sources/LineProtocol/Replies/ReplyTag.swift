/// The first word of a reply line; a client skips those it doesn't know.
public struct ReplyTag: RawRepresentable, Hashable, Sendable {
  /// Capitals, and `-`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  // The connection.
  public static let tremplin = Self(rawValue: "TREMPLIN")
  public static let dialogue = Self(rawValue: "DIALOGUE")
  public static let session = Self(rawValue: "SESSION")

  // A turn.
  /// Numbers to call; before any other line.
  public static let care = Self(rawValue: "CARE")
  /// What is kept, in ten lines; once, before the first question.
  public static let notice = Self(rawValue: "NOTICE")
  public static let say = Self(rawValue: "SAY")
  public static let heard = Self(rawValue: "HEARD")
  public static let ask = Self(rawValue: "ASK")
  public static let trade = Self(rawValue: "TRADE")
  public static let school = Self(rawValue: "SCHOOL")
  public static let change = Self(rawValue: "CHANGE")
  public static let step = Self(rawValue: "STEP")
  public static let message = Self(rawValue: "MESSAGE")
  /// The person wants something that the client has to send: `FORGET` or `QUIT`.
  public static let wish = Self(rawValue: "WISH")
  public static let end = Self(rawValue: "END")

  // For the client's screen.
  public static let words = Self(rawValue: "WORDS")
  public static let names = Self(rawValue: "NAMES")

  // For counsellors.
  public static let counsellor = Self(rawValue: "COUNSELLOR")
  public static let `case` = Self(rawValue: "CASE")
  public static let answer = Self(rawValue: "ANSWER")
  public static let note = Self(rawValue: "NOTE")
  public static let action = Self(rawValue: "ACTION")
  public static let page = Self(rawValue: "PAGE")
  /// What the workbench says: a heading, a text, a mistake.
  public static let text = Self(rawValue: "TEXT")
  public static let table = Self(rawValue: "TABLE")
  /// To be written where the counsellor works.
  public static let file = Self(rawValue: "FILE")

  /// Every tag that this version writes.
  public static let all: [ReplyTag] = [
    .tremplin, .dialogue, .session, .care, .notice, .say, .heard, .ask, .trade, .school, .change,
    .step,
    .message, .wish, .end, .words, .names, .counsellor, .case, .answer, .note, .action, .page,
    .text, .table, .file,
  ]
}
