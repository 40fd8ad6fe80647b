import Conversation
import Essentials

extension Reply {
  /// Lines for people who review transcripts; one, unless the text has several.
  var lines: [String] {
    line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private var line: String {
    switch self {
    case .care(let care):
      "CARE \(care.numbers.map(\.number).joined(separator: " ")) \(care.text)"
    case .say(let text): "SAY \(text)"
    case .heard(let heard):
      "HEARD " + heard.map { "\($0.slot)=\($0.text)" }.joined(separator: " | ")
    case .ask(let ask):
      "ASK \(ask.slot): \(ask.prompt)"
        + (ask.options.isEmpty ? "" : " [\(ask.options.map(\.label).joined(separator: " / "))]")
    case .trade(let trade):
      (trade.isIdea ? "IDEA" : "TRADE \(trade.rank)") + " \(trade.name) (\(trade.fit))"
        + trade.reasons.map { " + \($0)" }.joined() + trade.against.map { " - \($0)" }.joined()
    case .school(let school):
      "SCHOOL \(school.rank) \(school.name), \(school.city)"
        + (school.distance.map { ", \($0)" } ?? "") + " {\(school.trades.joined(separator: ", "))}"
        + school.reasons.map { " + \($0)" }.joined() + school.warnings.map { " ! \($0)" }.joined()
    case .change(let text): "CHANGE \(text)"
    case .step(let step): "STEP \(step.id) \(step.title)"
    case .notice(let notice): "NOTICE \(notice.title)"
    case .message(let text): "MESSAGE \(text)"
    case .table(let table):
      (["TABLE " + table.columns.joined(separator: " | ")]
        + table.rows.map { "- " + $0.joined(separator: " | ") }).joined(separator: "\n")
    case .end(let outcome): "END \(outcome)"
    }
  }
}
