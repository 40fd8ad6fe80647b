import Essentials
import LineProtocol
import Understanding

/// A reading for a person: a line for each thing heard, with its words and its rule.
struct HeardText {
  private let heard: HeardJSON
  private let text: String

  init(_ heard: HeardJSON, of text: String) {
    self.heard = heard
    self.text = text
  }

  var lines: String {
    var lines = heard.slots.map { "\($0.name): \($0.value.text)" }
    if let intent = heard.intent {
      lines.append("intent: " + intent + (heard.language.map { " " + $0 } ?? ""))
    }
    if let questions = heard.questions {
      lines.append("faq: " + (questions.isEmpty ? "?" : questions.joined(separator: " | ")))
    }
    if let distress = heard.distress {
      lines.append("distress: \(distress.grade.rawValue) \(distress.subject.rawValue)")
    }
    lines.append("confidence: " + heard.confidence.rawValue)
    lines += heard.evidence.map { part in
      let words = text.unicodeScalars.dropFirst(part.span.start)
        .prefix(part.span.end - part.span.start)
      let said = Sanitiser.clean(String(String.UnicodeScalarView(words)))
      return "  \(part.slot) ← \"\(said)\" (\(part.rule), \(part.confidence.rawValue))"
    }
    return lines.joined(separator: "\n")
  }
}
