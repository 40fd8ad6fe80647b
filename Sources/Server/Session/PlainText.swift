import Conversation
import Essentials
import Interview

/// Replies as plain lines, for a person who has nothing but `nc`.
struct PlainText {
  let assistant: Assistant
  let session: Session

  func lines(_ replies: [Reply]) -> [String] {
    replies.flatMap(lines)
  }

  private func lines(_ reply: Reply) -> [String] {
    switch reply {
    case .care(let care):
      [care.text] + care.numbers.map { "  \($0.number)  \($0.label)" }
    case .notice(let notice): notice.text.split(separator: "\n").map(String.init)
    case .say(let text), .message(let text): [text]
    case .heard(let heard): ["(\(heard.map(\.text).joined(separator: ", ")))"]
    case .ask(let ask):
      [ask.prompt] + ask.options.enumerated().map { "  \($0.offset + 1). \($0.element.label)" }
    case .trade(let card):
      ["* \(card.name) : \(card.fit)", card.description]
        + card.reasons.map { "  + \($0)" } + card.against.map { "  - \($0)" }
    case .school(let card):
      ["* \([card.name, card.city, card.distance].compactMap { $0 }.joined(separator: ", "))"]
        + labelled(.trades, card.trades) + labelled(.diplomas, card.diplomas)
        + labelled(.services, card.services) + card.reasons.map { "  + \($0)" }
        + card.warnings.map { "  ! \($0)" }
        + labelled(.website, [card.website].compactMap { $0 }) + labelled(.checked, card.dateToShow)
    case .change(let text): ["~ \(text)"]
    case .step(let card): ["> \(card.title)", "  \(card.details)", "  \(card.contact)"]
    case .table(let table):
      table.rows.flatMap { row in
        row.prefix(1) + zip(table.columns, row).dropFirst().map { "  \($0) : \($1)" }
      }
    case .end: []
    }
  }

  private func labelled(_ label: ScreenPhrase, _ values: [String]) -> [String] {
    values.isEmpty
      ? [] : ["  \(assistant.words(label, for: session)) : \(values.joined(separator: ", "))"]
  }
}
