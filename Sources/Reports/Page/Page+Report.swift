import Conversation
import Essentials
import Interview

extension Page {
  /// What fits one side of paper: three trades, three schools, two steps.
  private enum Limit {
    static let trades = 3
    static let schools = 3
    static let steps = 2
    static let reasons = 2
    static let changes = 1
    /// Of an easy page, which has larger letters.
    static let easySchools = 2
  }

  init(_ report: Report) {
    let words = report.words
    let set = Setting(report.language)
    let title =
      report.reader == .counsellor ? words[.titleCounsellor] : words[ReportPhrase.title]
    var sections = [Self.told(report, set)]
    sections += Self.trades(report, set) + Self.schools(report, set)
    sections += Self.changes(report, set) + Self.steps(report, set)
    if let message = report.message, report.reader == .person {
      sections.append(
        Section(title: set(words[.message]), items: [.copy(set(message))]))
    }
    if report.reader == .counsellor {
      let block = ExportBlock(report).text
      sections.append(Section(title: set(words[.export]), items: [.copy(set(block))]))
    }
    if !report.helplines.isEmpty {
      let facts = report.helplines.map { Fact(label: $0.number, value: set($0.label)) }
      sections.append(Section(title: set(words[.helplines]), items: [.facts(facts)]))
    }
    if let code = report.code {
      let label = report.isEasy ? words[.easyCode] : words[.code]
      sections.append(Section(title: set(label), items: [.code(set(code))]))
    }
    self.init(
      language: report.language.rawValue, title: set(title),
      subtitle: set(words[.made].replacing("{date}", with: report.date)), sections: sections,
      footer: set(report.isEasy ? words[.easyPromise] : words[.promise]), isEasy: report.isEasy)
  }

  private static func told(_ report: Report, _ set: Setting) -> Section {
    let words = report.words
    let title = set(report.isEasy ? words[.easyTold] : words[.told])
    guard !report.told.isEmpty else {
      return Section(title: title, items: [.paragraph(set(words[.nothing]))])
    }
    let facts = report.told.map { told in
      let author: String? =
        switch told.author {
        case .parent: words[.byParent]
        case .counsellor: words[.byCounsellor]
        case .person, .computed: nil
        }
      return Fact(
        label: set(told.label.capitalised),
        value: set(told.text + (author.map { " (\($0))" } ?? "")))
    }
    return Section(title: title, items: [.facts(facts)])
  }

  private static func trades(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    var items: [Item] = []
    if !report.isEasy, let first = report.sentences.first { items.append(.paragraph(set(first))) }
    let shown = report.trades.isEmpty ? report.ideas : report.trades
    items += shown.prefix(Limit.trades).map { trade in
      .card(
        Card(
          title: set(trade.name), note: report.isEasy ? nil : set(trade.fit),
          body: report.isEasy || report.reader == .counsellor ? nil : set(trade.description),
          pros: trade.reasons.prefix(report.isEasy ? 1 : Limit.reasons).map { set($0) },
          cons: report.isEasy ? [] : trade.against.prefix(1).map { set($0) }))
    }
    guard !items.isEmpty else { return [] }
    let title =
      shown.isEmpty
      ? words[.schools] : report.isEasy ? words[.easyTrades] : words[ScreenPhrase.trades]
    return [Section(title: set(title), items: items)]
  }

  private static func schools(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    guard !report.schools.isEmpty else { return [] }
    let limit = report.isEasy ? Limit.easySchools : Limit.schools
    let cards = report.schools.prefix(limit).map { school in
      Item.card(report.isEasy ? easy(school, words, set) : full(school, words, set))
    }
    let title = report.isEasy ? words[.easySchools] : words[ScreenPhrase.schools]
    return [Section(title: set(title), items: cards)]
  }

  private static func full(
    _ school: Reply.SchoolCard, _ words: Report.Words, _ set: Setting
  ) -> Card {
    var facts: [Fact] = []
    func add(_ label: ScreenPhrase, _ values: [String]) {
      guard !values.isEmpty else { return }
      facts.append(Fact(label: set(words[label]), value: set(values.joined(separator: ", "))))
    }
    add(.trades, school.trades)
    add(.diplomas, school.diplomas)
    add(.services, school.services)
    add(.checked, school.dateToShow)
    return Card(
      title: set(school.name),
      note: set([school.city, school.distance].compactMap { $0 }.joined(separator: ", ")),
      pros: school.reasons.prefix(1).map { set($0) }, cons: school.warnings.map { set($0) },
      facts: facts, link: school.website.map { set($0) })
  }

  private static func easy(
    _ school: Reply.SchoolCard, _ words: Report.Words, _ set: Setting
  ) -> Card {
    let distance = school.kilometres.map {
      words[.easyDistance].replacing("{km}", with: String($0))
    }
    return Card(
      title: set(school.name), note: set(school.city), body: distance.map { set($0) },
      cons: school.warnings.isEmpty ? [] : [set(words[.easyCheck])],
      facts: [
        Fact(
          label: set(words[ScreenPhrase.trades]),
          value: set(school.trades.joined(separator: ", ")))
      ],
      link: school.website.map { set($0) })
  }

  private static func changes(_ report: Report, _ set: Setting) -> [Section] {
    guard !report.isEasy, !report.changes.isEmpty else { return [] }
    return [
      Section(
        title: set(report.words[.change]),
        items: [.list(report.changes.prefix(Limit.changes).map { set($0) })])
    ]
  }

  private static func steps(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    guard !report.steps.isEmpty else { return [] }
    let cards = report.steps.prefix(report.isEasy ? 1 : Limit.steps).enumerated().map {
      index, step in
      // How to go about the first is enough to begin with.
      Item.card(
        Card(
          title: set(step.title), body: report.isEasy || index > 0 ? nil : set(step.details),
          facts: [
            Fact(label: set(words[.contact]), value: set(step.contact)),
            // To be filled in by hand, together.
            Fact(label: set(words[.when]), value: "…… / …… / …………"),
          ]))
    }
    return [
      Section(title: set(report.isEasy ? words[.easyNext] : words[.next]), items: cards)
    ]
  }
}

/// Typesets, and takes out what can't be printed: the only way from words to a page.
private struct Setting {
  private let typography: Typography

  init(_ language: Language) {
    typography = Typography(language)
  }

  func callAsFunction(_ text: String) -> String {
    Sanitiser.clean(typography.typeset(text))
  }
}

extension String {
  fileprivate var capitalised: String {
    prefix(1).uppercased() + dropFirst()
  }
}
