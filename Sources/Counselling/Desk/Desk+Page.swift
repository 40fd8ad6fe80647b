import Conversation
import Essentials
import Interview
import QRCode
import Reports
import Storage

extension Desk {
  func makePage(_ text: String) throws(StorageError) -> DeskReply {
    guard let dossier else { return DeskReply([.error(words.noCase)]) }
    var report = report(on: dossier)
    var ending = ""
    for word in text.split(separator: " ") {
      switch word.folded {
      case "texte", "text": ending = ""
      case "markdown", "md": ending = "md"
      case "html": ending = "html"
      case "json": ending = "json"
      case "conseiller", "conseillere", "counsellor": report.reader = .counsellor
      case "facile", "easy", "falc": report.isEasy = true
      case "numeros", "helplines":
        report.helplines = assistant.helplines(for: dossier.session)
      default: return mistake(.page)
      }
    }
    try store.record(.report, on: dossier.id, by: counsellor, on: today)
    let page: String
    switch ending {
    case "md": page = report.markdown
    case "html": page = report.html
    case "json": page = report.json
    default: return DeskReply([.verbatim(report.text(.light))])
    }
    let name = "page-\(dossier.id).\(ending)"
    var reply = DeskReply([.text(words.wrote(name))])
    reply.files = [.init(name: name, text: page)]
    return reply
  }

  private func report(on dossier: OpenDossier) -> Report {
    let session = dossier.session
    let known = dossier.known
    var report = Report(
      language: session.language, date: assistant.date(for: session), day: today,
      told: assistant.told(in: session), advice: advice(of: dossier),
      code: dossier.code?.description,
      words: Report.Words(
        report: { assistant.words($0, for: session) },
        screen: { assistant.words($0, for: session) }))
    report.plans = known.actions.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map {
      .init(
        day: $0.due, date: assistant.date($0.done ?? $0.due, for: session), text: $0.text,
        isDone: $0.done != nil)
    }
    report.notes = known.notes.map {
      .init(
        day: $0.day, date: assistant.date($0.day, for: session), author: $0.author.description,
        text: $0.text)
    }
    report.importance = known.file.importance
    report.confidence = known.file.confidence
    return report
  }
}
