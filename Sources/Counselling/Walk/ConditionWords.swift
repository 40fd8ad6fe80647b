import Conversation
import Essentials
import Interview

/// Conditions of a script in words, for who wants to know why something isn't asked.
struct ConditionWords {
  let session: Session
  let assistant: Assistant
  let slots: SlotWords

  private var isFrench: Bool { slots.language == .french }

  func text(of condition: Condition) -> String {
    switch condition {
    case .always: isFrench ? "toujours" : "always"
    case .known(let slot):
      isFrench ? "« \(name(slot)) » est connu" : "“\(name(slot))” is known"
    case .not(.known(let slot)):
      isFrench ? "« \(name(slot)) » n'est pas connu" : "“\(name(slot))” isn't known"
    case .not(let inner): (isFrench ? "pas : " : "not: ") + text(of: inner)
    case .all(let parts):
      parts.map(text(of:)).joined(separator: isFrench ? " et " : " and ")
    case .any(let parts):
      parts.map(text(of:)).joined(separator: isFrench ? " ou " : " or ")
    case .compare(let left, let comparison, let right):
      "\(text(of: left)) \(sign(comparison)) \(text(of: right))"
    case .among(let operand, let symbols):
      "\(text(of: operand)) = "
        + symbols.map { OutcomeWords.text(of: $0, in: slots.language) }
        .joined(separator: isFrench ? " ou " : " or ")
    }
  }

  private func text(of operand: Operand) -> String {
    switch operand {
    case .literal(.symbol(let symbol)): OutcomeWords.text(of: symbol, in: slots.language)
    case .literal(let value): assistant.text(of: Answer(value), in: "", of: session)
    case .slot(let slot): name(slot)
    case .count(let slot): (isFrench ? "nombre de " : "number of ") + name(slot)
    case .outside("advice"): isFrench ? "le conseil" : "the advice"
    case .outside("today"): isFrench ? "la date" : "the date"
    case .outside(let name): name.rawValue
    case .arithmetic(let left, let sign, let right):
      "\(text(of: left)) \(sign.rawValue) \(text(of: right))"
    case .tally: isFrench ? "un compte" : "a count"
    case .sum: isFrench ? "une somme" : "a sum"
    case .elapsed: isFrench ? "la durée" : "the time between"
    }
  }

  private func name(_ slot: Slot.ID) -> String {
    slots.name(of: slot, in: session, assistant)
  }

  private func sign(_ comparison: Condition.Comparison) -> String {
    switch comparison {
    case .less: "<"
    case .lessOrEqual: "≤"
    case .equal: "="
    case .notEqual: "≠"
    case .greaterOrEqual: "≥"
    case .greater: ">"
    }
  }
}
