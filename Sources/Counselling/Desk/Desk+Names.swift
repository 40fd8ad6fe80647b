import Conversation
import Essentials
import Interview
import Storage

extension Desk {
  /// What Tab offers for the end of a line: commands, answers with their values, trades, options.
  public func names(beginningWith text: String, limit: Int) -> [String] {
    if let equals = text.firstIndex(of: "="), !text.contains(" ") {
      let name = String(text[..<equals])
      let value = String(text[text.index(after: equals)...])
      return values(for: SlotWords.slot(name), beginningWith: value, limit)
        .map { "\(name)=\($0)" }
    }
    let verbs = DeskVerb.allCases.map { $0.name(in: language) }
    let answers = slotNames.map { "\($0)=" }
    let trades = (assistant.names["trade"] ?? []).map(\.rawValue)
    let reasons = ClosingReason.allCases.map { words.reason($0) }
    let pool = verbs + (text.isEmpty ? [] : answers + trades + reasons)
    return Array(pool.filter { $0.folded.hasPrefix(text.folded) }.prefix(limit))
  }

  private func values(
    for slot: Slot.ID, beginningWith text: String, _ limit: Int
  ) -> [String] {
    guard let session = dossier?.session else { return [] }
    let type = assistant.engine.dialogues[session.dialogue]?.slot(slot)?.type
    let pool: [String]
    switch type {
    case .place: return assistant.places(beginningWith: text, limit: limit)
    case .choice(let symbols), .choices(let symbols): pool = symbols.map(\.rawValue)
    case .term(let name), .terms(let name):
      pool = (assistant.names[name] ?? []).map(\.rawValue)
    case .yesNo, .opinions: pool = [words.yes, words.no, words.maybe]
    default: pool = []
    }
    return Array(pool.filter { $0.folded.hasPrefix(text.folded) }.prefix(limit))
  }
}
