import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  mutating func sortCards(_ text: String) throws(StorageError) -> DeskReply {
    guard let session = dossier?.session else { return DeskReply([.error(words.noCase)]) }
    let cards = assistant.activities(in: session.language)
    let family: Slot.ID = "interest"
    guard assistant.engine.dialogues[session.dialogue]?.slot(family) != nil else {
      return DeskReply([unknown(slot: DeskVerb.cards.name(in: language))])
    }
    var pile: Value.YesNo?
    var fillings: [Event.Filling] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      switch word.folded {
      case "oui", "yes": pile = .yes
      case "non", "no": pile = .no
      case "peut-etre", "bof", "maybe": pile = .maybe
      default:
        guard let pile, let number = Int(word) else { return mistake(.cards) }
        guard cards.indices.contains(number - 1) else {
          return DeskReply([.error(words.noSuchNumber("1–\(cards.count)"))])
        }
        fillings.append(
          .init(
            family.topic(cards[number - 1].topic), Answer(.yesNo(pile), by: speaker ?? .person)))
      }
    }
    if !fillings.isEmpty {
      let lines = try take([.answered(fillings)], echo: false)
      guard lines.isEmpty else { return DeskReply(lines) }
    }
    return DeskReply([table(of: cards)])
  }

  private func table(of cards: [(topic: Symbol, label: String)]) -> DeskReply.Line {
    let family: Slot.ID = "interest"
    let rows = cards.enumerated().map { index, card in
      let pile: String =
        switch dossier?.session.answers[family.topic(card.topic)]?.value {
        case .yesNo(.yes)?: words.yes
        case .yesNo(.no)?: words.no
        case .yesNo(.maybe)?: words.maybe
        default: "–"
        }
      return [String(index + 1), card.label, pile]
    }
    let columns = words.columns
    return .table(.init([columns.number, columns.card, columns.pile], rows))
  }
}
