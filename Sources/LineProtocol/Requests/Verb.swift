/// What a client can ask for.
public enum Verb: String, Hashable, Sendable, CaseIterable {
  // The connection.
  case hello = "HELLO"
  case dialogues = "DIALOGUES"
  case ping = "PING"
  case quit = "QUIT"
  case chat = "CHAT"
  case startTLS = "STARTTLS"

  // Opening and keeping a session.
  case start = "START"
  case resume = "RESUME"
  case keep = "KEEP"
  case forget = "FORGET"

  // A turn.
  case say = "SAY"
  case pick = "PICK"
  case set = "SET"
  case unset = "UNSET"
  case back = "BACK"
  case skip = "SKIP"
  case why = "WHY"
  case help = "HELP"
  case `repeat` = "REPEAT"
  case summary = "SUMMARY"
  case result = "RESULT"
  case language = "LANG"

  // For the client's screen.
  case words = "WORDS"
  case complete = "COMPLETE"

  // For counsellors.
  case authenticate = "AUTH"
  case sessions = "SESSIONS"
  case open = "OPEN"
  case note = "NOTE"
  case notes = "NOTES"
  case report = "REPORT"
  case desk = "DESK"
}
