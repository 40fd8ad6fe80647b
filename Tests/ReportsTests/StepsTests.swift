import Essentials
import Interview
import Testing

@testable import Conversation
@testable import Reports

/// What comes next on a page, and what only a counsellor reads.
@Suite struct StepsTests {
  private static let formats: [@Sendable (Report) -> String] = [
    { $0.text() }, { $0.markdown }, { $0.html }, { $0.json },
  ]

  private func report(
    _ reader: Report.Reader = .person, easy: Bool = false
  ) throws -> Report {
    var report = Sample.report(reader, easy: easy)
    let day = try #require(Day("2026-12-12"))
    report.plans = [
      .init(day: day, date: "12 décembre 2026", text: "Visite de l'école"),
      .init(day: report.day, date: "23 novembre 2026", text: "Appel passé", isDone: true),
    ]
    report.notes = [
      .init(day: report.day, date: "23 novembre 2026", author: "nadia", text: "Secretword")
    ]
    (report.importance, report.confidence) = (8, 4)
    return report
  }

  @Test(arguments: formats.indices, [false, true])
  func `what was agreed is there with its day, in every form`(_ format: Int, easy: Bool) throws {
    for reader in Report.Reader.allCases {
      let page = Self.formats[format](try report(reader, easy: easy))
      #expect(page.contains("12 décembre 2026") || page.contains("2026-12-12"), "\(page)")
      #expect(page.contains("Visite de l"))
    }
  }

  @Test func `a step has a line for a telephone, and no blank day where one is set`() throws {
    let text = try report().text()
    #expect(text.contains("report-phone") && !text.contains("…… / ……"), "\(text)")
    // Its contact is a number already.
    #expect(!Sample.report().text().contains("report-phone"))
  }

  @Test(arguments: formats.indices)
  func `notes and scales are the counsellor's alone`(_ format: Int) throws {
    let format = Self.formats[format]
    #expect(!format(try report()).contains("Secretword"))
    #expect(!format(try report()).contains("Appel passé"))
    let page = format(try report(.counsellor))
    #expect(page.contains("Secretword") && page.contains("Appel passé"), "\(page)")
  }

  @Test func `a counsellor is told how sure the person is`() throws {
    let text = try report(.counsellor).text()
    #expect(text.contains("report-importance") && text.contains("report-of-ten"))
  }

  @Test func `what says tu to the person is quoted for a counsellor`() throws {
    let text = try report(.counsellor).text().replacing(/[\u{A0}\u{202F}]/, with: " ")
    #expect(text.contains("« Tu aimes le métal. »"), "\(text)")
    #expect(text.contains("report-told-counsellor") && text.contains("Report-label-age"))
    #expect(!text.contains("Ton âge"))
  }
}

/// What a page makes of trades that were rejected, that fit badly, or that aren't there.
@Suite struct PageTradesTests {
  @Test func `what was rejected is pasted under what to avoid, and says so`() {
    let told = [
      Assistant.Told(slot: "kept", label: "ce que tu gardes", text: "Usinage", author: .person),
      .init(slot: "rejected", label: "ce que tu écartes", text: "Soudage", author: .person),
    ]
    let block = ExportBlock(Sample.report(.counsellor, told: told)).text.split(separator: "\n")
    #expect(block.contains("report-export-project : report-label-kept : Usinage"), "\(block)")
    #expect(block.contains("report-export-limits : report-label-rejected : Soudage"), "\(block)")
  }

  @Test func `an easy page leaves out what is far, and has a word for the rest`() {
    let advice: [Reply] = [
      Sample.trade(1, match: .far), Sample.trade(2, match: .worthTrying),
      Sample.trade(3, match: .well),
    ]
    let text = Sample.report(easy: true, advice: advice).text()
    #expect(!text.contains("Métier 1"), "\(text)")
    #expect(text.contains("Métier 2 – report-easy-fit-worth-trying"))
    #expect(text.contains("Métier 3 – report-easy-fit-well"))
  }

  @Test func `where all is far, an easy page doesn't say that it may please`() {
    let text = Sample.report(easy: true, advice: [Sample.trade(1, match: .far)]).text()
    #expect(text.contains("report-easy-ideas") && !text.contains("report-easy-trades"))
    #expect(text.contains("Métier 1 – report-easy-fit-far"), "\(text)")
  }

  @Test func `a business has one section of schools`() {
    let text = Sample.report(advice: [.say("Voici."), Sample.school(1)]).text()
    #expect(text.split(separator: "\n").count { $0 == "screen-schools" } == 1, "\(text)")
    #expect(text.contains("Voici."))
  }
}
