/// The kinds of steps, by the key that tells them.
enum StepKind: String, CaseIterable {
  case say, ask, listen, `if`, cases, explore, set
  case handOver = "hand-over"
  case end, include, section, call, `repeat`

  /// The keys of such a step.
  var keys: [String] {
    let more =
      switch self {
      case .ask: ["prompt", "short", "reask", "invalid", "last-try", "why", "help", "options"]
      case .if: ["then", "else"]
      case .cases: ["else"]
      case .explore: ["at-most", "why", "help"]
      case .set: ["to"]
      case .section: ["title", "steps"]
      case .call: ["as"]
      case .repeat: ["at-most", "slots", "steps", "again"]
      case .say, .listen, .handOver, .end, .include: [] as [String]
      }
    return [rawValue] + more + ["id"]
  }

  var required: [String] {
    switch self {
    case .ask: ["ask", "prompt"]
    case .if: ["if", "then"]
    case .explore: ["explore", "at-most"]
    case .set: ["set", "to"]
    case .section: ["section", "steps"]
    case .call: ["call", "as"]
    case .repeat: ["repeat", "at-most", "steps", "again"]
    case .say, .listen, .cases, .handOver, .end, .include: [rawValue]
    }
  }

  /// For messages: "an 'ask'".
  var place: String {
    switch self {
    case .ask, .if, .explore, .end, .include: "an '\(rawValue)'"
    case .say, .listen, .cases, .set, .handOver, .section, .call, .repeat: "a '\(rawValue)'"
    }
  }
}
