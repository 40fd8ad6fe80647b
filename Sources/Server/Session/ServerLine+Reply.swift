import Conversation
import Essentials
import Interview
import LineProtocol

extension ServerLine {
  /// The lines of one reply, in its order; `type` is that of the slot asked for.
  static func lines(for reply: Reply, turn: Int, type: SlotType?) -> [ServerLine] {
    switch reply {
    case .care(let care):
      let numbers = care.numbers.map { number -> JSON in
        .object(["number": .string(number.number), "label": .string(number.label)])
      }
      return [.reply(.care, ["numbers": .array(numbers), "text": .string(care.text)])]
    case .notice(let notice):
      return [
        .reply(.notice, ["title": .string(notice.title), "lines": .strings(notice.lines)])
      ]
    case .say(let text): return [.reply(.say, ["text": .string(text)])]
    case .heard(let heard):
      return heard.map { heard in
        .reply(
          .heard,
          [
            "slot": .string(heard.slot.rawValue),
            "value": heard.value.map { JSON($0, of: heard.slot) } ?? .null,
            "text": .string(heard.text),
          ])
      }
    case .ask(let ask): return [.reply(.ask, fields(of: ask, turn, type))]
    case .trade(let card): return [.reply(.trade, fields(of: card))]
    case .school(let card): return [.reply(.school, fields(of: card))]
    case .change(let text): return [.reply(.change, ["text": .string(text)])]
    case .step(let card):
      return [
        .reply(
          .step,
          [
            "id": .string(card.id), "title": .string(card.title),
            "details": .string(card.details), "contact": .string(card.contact),
          ])
      ]
    case .message(let text): return [.reply(.message, ["text": .string(text)])]
    case .table(let table):
      return [
        .reply(
          .table,
          ["columns": .strings(table.columns), "rows": .array(table.rows.map(JSON.strings))])
      ]
    case .end(let outcome): return [.reply(.end, ["outcome": .string(outcome.rawValue)])]
    }
  }

  private static func fields(of ask: Reply.Ask, _ turn: Int, _ type: SlotType?) -> JSONObject {
    var fields: JSONObject = [
      "slot": .string(ask.slot.rawValue), "type": .string(ask.type.rawValue),
      "prompt": .string(ask.prompt),
    ]
    switch type {
    case .integer(let range), .age(let range):
      fields["min"] = .integer(range.lowerBound)
      fields["max"] = .integer(range.upperBound)
    default: break
    }
    if !ask.options.isEmpty {
      fields["options"] = .array(
        ask.options.map {
          .object(["id": .string($0.id.rawValue), "label": .string($0.label)])
        })
    }
    fields["turn"] = .integer(turn)
    return fields
  }

  private static func fields(of card: Reply.TradeCard) -> JSONObject {
    var fields: JSONObject = card.isIdea ? ["idea": true] : ["rank": .integer(card.rank)]
    fields["id"] = .string(card.id)
    fields["name"] = .string(card.name)
    fields["description"] = .string(card.description)
    fields["fit"] = .string(card.fit)
    fields["reasons"] = .strings(card.reasons)
    fields["against"] = .strings(card.against)
    return fields
  }

  private static func fields(of card: Reply.SchoolCard) -> JSONObject {
    var fields: JSONObject = [
      "rank": .integer(card.rank), "id": .string(card.id), "name": .string(card.name),
      "city": .string(card.city),
    ]
    fields["km"] = card.kilometres.map(JSON.integer)
    fields["distance"] = card.distance.map(JSON.string)
    fields["trades"] = .strings(card.trades)
    fields["diplomas"] = .strings(card.diplomas)
    fields["reasons"] = .strings(card.reasons)
    fields["warnings"] = .strings(card.warnings)
    if !card.services.isEmpty { fields["services"] = .strings(card.services) }
    fields["website"] = card.website.map(JSON.string)
    fields["checked"] = .string(card.checked)
    return fields
  }
}
