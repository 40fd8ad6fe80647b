import Essentials
import Interview
import Understanding

/// Whether what is ruled out is a no, or only so-so.
extension Fillings {
  var isAboutVetoes: Bool {
    pendingSlot == SlotName.vetoes || pendingSlot == SlotName.firmness
  }

  /// "La hauteur c'est non, le bruit bof" says how firm each is: what is so-so has left the vetoes,
  /// and nobody needs to ask about the others.
  mutating func settleFirmness(_ findings: [Finding]) {
    guard dialogue.slots[SlotName.firmness] != nil else { return }
    let asked = pendingSlot == SlotName.firmness
    var firm: [Symbol] = []
    var isJudged = false
    for finding in findings {
      guard case .facet(let id, let attitude) = finding.meaning else { continue }
      if finding.isFirm || asked && attitude == .dislikes { firm.append(Symbol(id)) }
      if attitude != .mentions { isJudged = true }
    }
    if asked, isJudged { forget(SlotName.firmness) }
    guard !firm.isEmpty else { return }
    let others = terms(in: SlotName.vetoes).filter { !firm.contains($0) && $0.refusedTrade == nil }
    if known[SlotName.firmness]?.value == .symbol("soft") {
      // All was so-so, and now one thing is a no: the others stay so-so.
      for other in others { append(other, to: SlotName.dislikes) }
    } else if !asked, !others.isEmpty {
      return
    }
    fill(SlotName.firmness, .symbol("firm"))
  }

  /// Whether something is ruled out that wasn't when one said how firmly.
  var reopensFirmness: Bool {
    guard known[SlotName.firmness] != nil,
      !answers.contains(where: { $0.slot == SlotName.firmness }),
      case .symbols(let vetoes)? = answers.first(where: { $0.slot == SlotName.vetoes })?.value
    else { return false }
    guard case .symbols(let before)? = known[SlotName.vetoes]?.value else { return true }
    return vetoes.contains { !before.contains($0) }
  }
}
