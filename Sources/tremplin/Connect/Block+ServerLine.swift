import Essentials
import LineProtocol
import Terminal

extension Block {
  /// A reply as the screen shows it; `words` are those of `WORDS`.
  static func blocks(for lines: [ServerLine], words: JSONObject) -> [Block] {
    var blocks: [Block] = []
    var steps = 0
    for case .reply(let tag, let fields) in lines {
      let text = fields["text"]?.string ?? ""
      switch tag {
      case .care: blocks.append(.care(CareNotice(fields)))
      case .notice:
        blocks += [
          .heading(fields["title"]?.string ?? ""), .options(fields["lines"]?.strings ?? []),
        ]
      case .say, .wish: blocks.append(.say(text))
      case .heard:
        // What was heard in one turn stands in one line.
        if case .heard(let earlier) = blocks.last {
          blocks[blocks.count - 1] = .heard(earlier + [text])
        } else {
          blocks.append(.heard([text]))
        }
      case .ask:
        blocks.append(.ask(fields["prompt"]?.string ?? ""))
        let labels = (fields["options"]?.array ?? []).compactMap { $0.object?["label"]?.string }
        if !labels.isEmpty { blocks.append(.options(labels)) }
      case .trade:
        if fields["rank"] == 1 { blocks.append(.heading(words["trades"]?.string ?? "")) }
        blocks.append(.trade(TradeCard(fields)))
      case .school:
        if fields["rank"] == 1 { blocks.append(.heading(words["schools"]?.string ?? "")) }
        blocks.append(.school(SchoolCard(fields, words)))
      case .change: blocks.append(.change(text))
      case .step:
        steps += 1
        if steps == 1 { blocks.append(.heading(words["steps"]?.string ?? "")) }
        blocks.append(.step(StepCard(fields, rank: steps)))
      case .message: blocks += [.heading(words["message"]?.string ?? ""), .say(text)]
      case .table: blocks.append(.table(Table(fields)))
      default: break
      }
    }
    return blocks.filter { $0 != .heading("") }
  }
}

extension CareNotice {
  fileprivate init(_ fields: JSONObject) {
    self.init(
      numbers: (fields["numbers"]?.array ?? []).compactMap(\.object).map {
        .init(number: $0["number"]?.string ?? "", label: $0["label"]?.string ?? "")
      },
      text: fields["text"]?.string ?? "")
  }
}

extension Table {
  fileprivate init(_ fields: JSONObject) {
    self.init(
      fields["columns"]?.strings ?? [], (fields["rows"]?.array ?? []).map { $0.strings ?? [] })
  }
}

extension TradeCard {
  fileprivate init(_ fields: JSONObject) {
    self.init(
      rank: fields["rank"]?.integer, name: fields["name"]?.string ?? "",
      fit: fields["fit"]?.string ?? "", summary: fields["description"]?.string,
      reasons: fields["reasons"]?.strings ?? [], against: fields["against"]?.strings ?? [])
  }
}

extension SchoolCard {
  fileprivate init(_ fields: JSONObject, _ words: JSONObject) {
    let rows = ["trades", "diplomas", "services", "website", "checked"].compactMap { name in
      let values = fields[name]?.strings ?? [fields[name]?.string].compactMap { $0 }
      return values.isEmpty
        ? nil : Field(words[name]?.string ?? name, values.joined(separator: ", "))
    }
    let warnings = fields["warnings"]?.strings ?? []
    self.init(
      rank: fields["rank"]?.integer, name: fields["name"]?.string ?? "",
      place: [fields["city"]?.string, fields["distance"]?.string].compactMap { $0 }
        .joined(separator: ", "),
      fields: rows, reasons: fields["reasons"]?.strings ?? [],
      warning: warnings.isEmpty ? nil : warnings.joined(separator: " "))
  }
}

extension StepCard {
  fileprivate init(_ fields: JSONObject, rank: Int) {
    self.init(
      rank: rank, title: fields["title"]?.string ?? "", details: fields["details"]?.string ?? "",
      contact: fields["contact"]?.string)
  }
}
