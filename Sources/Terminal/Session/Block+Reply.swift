public import Conversation

extension Block {
  /// The replies of a turn as a screen shows them; `words` says what stands around them.
  public static func blocks(
    for replies: [Reply], words: (ScreenPhrase) -> String
  ) -> [Block] {
    var blocks: [Block] = []
    var steps = 0
    for reply in replies {
      switch reply {
      case .care(let care):
        blocks.append(
          .care(
            CareNotice(
              numbers: care.numbers.map { .init(number: $0.number, label: $0.label) },
              text: care.text)))
      case .notice(let notice): blocks += [.heading(notice.title), .options(notice.lines)]
      case .say(let text): blocks.append(.say(text))
      case .heard(let heard): blocks.append(.heard(heard.map(\.text)))
      case .ask(let ask):
        blocks.append(.ask(ask.prompt))
        if !ask.options.isEmpty { blocks.append(.options(ask.options.map(\.label))) }
      case .trade(let trade):
        if trade.rank == 1 { blocks.append(.heading(words(.trades))) }
        blocks.append(.trade(TradeCard(trade)))
      case .school(let school):
        if school.rank == 1 { blocks.append(.heading(words(.schools))) }
        blocks.append(.school(SchoolCard(school, words)))
      case .change(let text): blocks.append(.change(text))
      case .step(let step):
        steps += 1
        if steps == 1 { blocks.append(.heading(words(.steps))) }
        blocks.append(
          .step(
            StepCard(
              rank: steps, title: step.title, details: step.details, contact: step.contact)))
      case .message(let text):
        blocks += [.heading(words(.message)), .message(text)]
      case .table(let table): blocks.append(.table(table))
      case .end: break
      }
    }
    return blocks
  }
}

extension TradeCard {
  init(_ card: Reply.TradeCard) {
    self.init(
      rank: card.isIdea ? nil : card.rank, name: card.name, fit: card.fit,
      summary: card.description, reasons: card.reasons, against: card.against)
  }
}

extension SchoolCard {
  init(_ card: Reply.SchoolCard, _ words: (ScreenPhrase) -> String) {
    var fields: [Field] = []
    func add(_ label: ScreenPhrase, _ values: [String]) {
      if !values.isEmpty { fields.append(Field(words(label), values.joined(separator: ", "))) }
    }
    add(.trades, card.trades)
    add(.diplomas, card.diplomas)
    add(.services, card.services)
    add(.website, [card.website].compactMap { $0 })
    add(.checked, card.dateToShow)
    self.init(
      rank: card.rank, name: card.name,
      place: [card.city, card.distance].compactMap { $0 }.joined(separator: ", "),
      fields: fields, reasons: card.reasons,
      warning: card.warnings.isEmpty ? nil : card.warnings.joined(separator: " "))
  }
}

extension ScreenLabels {
  /// The words of a conversation.
  public init(_ words: (ScreenPhrase) -> String) {
    self.init(
      heard: words(.heard), trade: words(.trade), school: words(.school), step: words(.step),
      pro: words(.pro), con: words(.con), contact: words(.contact), warning: words(.warning),
      call: words(.call))
  }
}
