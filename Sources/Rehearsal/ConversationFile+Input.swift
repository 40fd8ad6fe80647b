import Essentials
import Foundation
import Interview

extension ConversationFile {
  /// The input that a line holds; nil for a line that must come.
  static func input(_ line: String, _ file: String, _ number: Int) throws(Fault) -> Input? {
    if line == ">" || line.hasPrefix("> ") { return .words(String(line.dropFirst(2))) }
    guard line.hasPrefix("! ") else { return nil }
    do {
      let event = try JSONDecoder().decode(Event.self, from: Data(line.dropFirst(2).utf8))
      return .event(event)
    } catch {
      throw Fault(
        file: file, line: number,
        reason: "this is no event; expected '! {\"event\":\"back\"}', as 'session export' writes it"
      )
    }
  }
}

extension ConversationFile.Input {
  var line: String {
    switch self {
    case .words(let words): return "> \(words)"
    case .event(let event):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      // Events are values of plain types, which have a JSON form.
      let json = (try? encoder.encode(event)).map { String(decoding: $0, as: UTF8.self) }
      return "! \(json ?? "{}")"
    }
  }
}
