import Conversation
import Essentials
import Interview

extension Page {
  /// What fits one side of paper: three trades, three schools, two steps.
  private enum Limit {
    static let trades = 3
    static let schools = 3
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
    if report.reader == .counsellor { sections += Self.kept(of: report, set) }
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
      let label =
        report.reader == .counsellor
        ? words[.codeCounsellor] : report.isEasy ? words[.easyCode] : words[.code]
      sections.append(Section(title: set(label), items: [.code(set(code))]))
    }
    let promise: ReportPhrase =
      report.reader == .counsellor
      ? .promiseCounsellor : report.isEasy ? .easyPromise : .promise
    self.init(
      language: report.language.rawValue, title: set(title),
      subtitle: set(words[.made].replacing("{date}", with: report.date)), sections: sections,
      footer: set(words[promise]), isEasy: report.isEasy)
  }

  private static func told(_ report: Report, _ set: Setting) -> Section {
    let words = report.words
    let isCounsellor = report.reader == .counsellor
    let title = set(
      isCounsellor ? words[.toldCounsellor] : report.isEasy ? words[.easyTold] : words[.told])
    guard !report.told.isEmpty else {
      let nothing = isCounsellor ? words[.nothingCounsellor] : words[.nothing]
      return Section(title: title, items: [.paragraph(set(nothing))])
    }
    let facts = report.told.map { told in
      let author: String? =
        switch told.author {
        case .parent: words[.byParent]
        case .counsellor: words[.byCounsellor]
        case .person, .computed: nil
        }
      return Fact(
        label: set((isCounsellor ? report.neutralLabel(of: told) : told.label).capitalised),
        value: set(told.text + (author.map { " (\($0))" } ?? "")))
    }
    return Section(title: title, items: [.facts(facts)])
  }

  private static func trades(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    var items: [Item] = []
    if !report.isEasy, let first = report.sentences.first {
      items.append(.paragraph(set(report.quoted(first))))
    }
    let all = report.trades.isEmpty ? report.ideas : report.trades
    // Who reads with difficulty reads a title as it stands: what fits badly isn't under it.
    let near = report.isEasy ? all.filter { $0.match != .far } : all
    let shown = near.isEmpty ? all : near
    items += shown.prefix(Limit.trades).map { trade in
      .card(
        Card(
          title: set(trade.name), note: fit(trade, report).map { set($0) },
          body: report.isEasy || report.reader == .counsellor ? nil : set(trade.description),
          pros: trade.reasons.prefix(report.isEasy ? 1 : Limit.reasons)
            .map { set(report.quoted($0)) },
          cons: report.isEasy ? [] : trade.against.prefix(1).map { set(report.quoted($0)) }))
    }
    // Without a trade, the schools' own section tells what there is to say.
    guard !items.isEmpty, !shown.isEmpty || report.schools.isEmpty else { return [] }
    let title =
      shown.isEmpty
      ? words[.schools]
      : !report.isEasy
        ? words[ScreenPhrase.trades] : near.isEmpty ? words[.easyIdeas] : words[.easyTrades]
    return [Section(title: set(title), items: items)]
  }

  /// How well a trade fits, for who reads it.
  private static func fit(_ trade: Reply.TradeCard, _ report: Report) -> String? {
    switch (trade.match, report.isEasy) {
    case (.well?, true): report.words[.easyFitsWell]
    case (.worthTrying?, true): report.words[.easyWorthTrying]
    case (.far?, true): report.words[.easyFar]
    case (.vague?, true): report.words[.easyVague]
    case (nil, true): nil
    case (.far?, false) where report.reader == .counsellor: report.words[.fitFar]
    case (_, false): trade.fit
    }
  }

  private static func schools(_ report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    guard !report.schools.isEmpty else { return [] }
    let limit = report.isEasy ? Limit.easySchools : Limit.schools
    var items: [Item] = []
    if !report.isEasy, report.trades.isEmpty, report.ideas.isEmpty,
      let first = report.sentences.first
    {
      items.append(.paragraph(set(report.quoted(first))))
    }
    items += report.schools.prefix(limit).map { school in
      Item.card(
        report.isEasy ? easy(school, words, set) : full(school, report, set))
    }
    let title = report.isEasy ? words[.easySchools] : words[ScreenPhrase.schools]
    return [Section(title: set(title), items: items)]
  }

  private static func full(
    _ school: Reply.SchoolCard, _ report: Report, _ set: Setting
  ) -> Card {
    let words = report.words
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
      pros: school.reasons.prefix(1).map { set(report.quoted($0)) },
      cons: school.warnings.map { set($0) },
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
        items: [.list(report.changes.prefix(Limit.changes).map { set(report.quoted($0)) })])
    ]
  }
}

/// Typesets, and takes out what can't be printed: the only way from words to a page.
struct Setting {
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
