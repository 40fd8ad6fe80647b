import Conversation
import Essentials

/// What a counsellor keeps about a case: for their own page, never for the person's.
extension Page {
  static func kept(of report: Report, _ set: Setting) -> [Section] {
    let words = report.words
    let scales = [(ReportPhrase.importance, report.importance), (.confidence, report.confidence)]
      .compactMap { phrase, value in
        value.map { value in
          Fact(
            label: set(words[phrase]),
            value: set(words[.ofTen].replacing("{n}", with: String(value))))
        }
      }
    let notes = report.notes.map { note in
      Fact(label: set("\(note.date), \(note.author)"), value: set(note.text))
    }
    let done = report.plans.filter(\.isDone).map { plan in
      Fact(label: set("\(words[.done]), \(plan.date)"), value: set(plan.text))
    }
    return [(ReportPhrase.scales, scales), (.notes, notes + done)].compactMap { phrase, facts in
      facts.isEmpty ? nil : Section(title: set(words[phrase]), items: [.facts(facts)])
    }
  }
}

extension Report {
  /// A sentence that says *tu* to the person, on a page that somebody else reads.
  func quoted(_ text: String) -> String {
    guard reader == .counsellor, !text.isEmpty else { return text }
    return language == .french ? "« \(text) »" : "“\(text)”"
  }
}
