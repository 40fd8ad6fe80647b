import Essentials
public import Interview

extension ScriptChange {
  /// Whether the change touches a session of the old script, given where both scripts take it.
  public func concerns(_ session: Session, old: Walk, new: Walk, in dialogue: Dialogue) -> Bool {
    switch subject {
    case .step(let id): old.trail.contains(.step(id)) || new.trail.contains(.step(id))
    case .slot(let slot):
      session.answers.contains { id, answer in
        guard id == slot || id.family == slot, let value = answer.value else { return false }
        switch kind {
        case .optionsRemoved, .typeNarrowed: return dialogue.slot(id)?.type.accepts(value) != true
        default: return true
        }
      }
    }
  }
}
