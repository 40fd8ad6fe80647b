/// What the cards have in common, in the order in which it is shown.
struct Card {
  /// What it is a card of, for those who can't see how it looks.
  var kind: String
  var rank: Int?
  var title: String
  var badge: String?
  var body: String?
  var reasons: [String] = []
  var against: [String] = []
  var fields: [Field] = []
  var warning: String?
}

extension Card {
  init(_ trade: TradeCard, _ labels: ScreenLabels) {
    self.init(
      kind: labels.trade, rank: trade.rank, title: trade.name, badge: trade.fit,
      body: trade.summary, reasons: trade.reasons, against: trade.against)
  }

  init(_ school: SchoolCard, _ labels: ScreenLabels) {
    self.init(
      kind: labels.school, rank: school.rank, title: school.name, badge: school.place,
      reasons: school.reasons, fields: school.fields, warning: school.warning)
  }

  init(_ step: StepCard, _ labels: ScreenLabels) {
    self.init(
      kind: labels.step, rank: step.rank, title: step.title, body: step.details,
      fields: step.contact.map { [Field(labels.contact, $0)] } ?? [])
  }
}
