import Essentials
public import Interview

/// Two versions of a dialogue, side by side: steps by their ids, slots and options by their names.
public struct ScriptComparison {
  let old: Dialogue
  let new: Dialogue
  /// In the order of the old script, then what is new.
  public private(set) var changes: [ScriptChange] = []

  public init(of old: Dialogue, with new: Dialogue) {
    self.old = old
    self.new = new
    compareSlots()
    compareSteps()
  }

  private mutating func note(
    _ subject: ScriptChange.Subject, _ kind: ScriptChange.Kind, _ verdict: ScriptChange.Verdict
  ) {
    changes.append(ScriptChange(subject: subject, kind: kind, verdict: verdict))
  }

  // Slots

  private mutating func compareSlots() {
    for slot in old.slots.values.sorted(by: { $0.id < $1.id }) {
      guard let other = new.slots[slot.id] else {
        note(.slot(slot.id), .slotRemoved, .losesAnswer)
        continue
      }
      compare(slot.type, with: other.type, of: slot.id)
      if slot.constraints.map(\.condition) != other.constraints.map(\.condition) {
        note(.slot(slot.id), .constraintsChanged, .asksAgain)
      }
      if slot.sensitivity != other.sensitivity {
        note(.slot(slot.id), .sensitivityChanged, .goesOn)
      }
      if slot.label != other.label { note(.slot(slot.id), .labelChanged, .goesOn) }
    }
  }

  private mutating func compare(_ type: SlotType, with other: SlotType, of slot: Slot.ID) {
    guard type != other else { return }
    switch (type, other) {
    case (.choice(let before), .choice(let after)), (.choices(let before), .choices(let after)):
      let removed = before.filter { !after.contains($0) }
      let added = after.filter { !before.contains($0) }
      if !removed.isEmpty { note(.slot(slot), .optionsRemoved(removed), .losesAnswer) }
      if !added.isEmpty { note(.slot(slot), .optionsAdded(added), .goesOn) }
    default:
      other.holdsAll(of: type)
        ? note(.slot(slot), .typeWidened, .goesOn) : note(.slot(slot), .typeNarrowed, .losesAnswer)
    }
  }

  // Steps

  private mutating func compareSteps() {
    let before = old.steps.placed
    let after = new.steps.placed
    let known = Dictionary(after.map { ($0.step.id, $0) }, uniquingKeysWith: { first, _ in first })
    let was = Set(before.map(\.step.id))
    let moved = Self.moved(
      from: before.map(\.step.id).filter { known[$0] != nil },
      to: after.map(\.step.id).filter(was.contains))
    for place in before {
      let id = place.step.id
      guard let other = known[id], other.step.kind == place.step.kind else {
        noteRemoval(of: place.step)
        continue
      }
      if place.parent != other.parent {
        note(.step(id), .movedElsewhere, .asksAgain)
      } else if moved.contains(id) {
        note(.step(id), .moved, .goesOn)
      }
      compare(place.step, with: other.step)
    }
    for place in after {
      let isNew = !was.contains(place.step.id)
      let isOther = before.contains {
        $0.step.id == place.step.id && $0.step.kind != place.step.kind
      }
      if isNew || isOther { note(.step(place.step.id), .added, place.step.verdictOnAdding) }
    }
  }

  /// What somebody said there is lost where no other step of the new script takes it.
  private mutating func noteRemoval(of step: Step) {
    guard let slot = step.filledSlot else { return note(.step(step.id), .removed, .goesOn) }
    // Told already, with its slot.
    guard new.slots[slot] != nil else { return }
    let isTaken = new.steps.flattened.contains { $0.filledSlot == slot }
    note(.step(step.id), .removed, isTaken ? .goesOn : .losesAnswer)
  }

  private mutating func compare(_ step: Step, with other: Step) {
    let id = ScriptChange.Subject.step(step.id)
    switch (step, other) {
    case (.say(_, let before), .say(_, let after)): compare(before, after, "say", id)
    case (.ask(let before), .ask(let after)): compare(before, with: after)
    case (.branch(_, let before, _), .branch(_, let after, _)):
      if before.map(\.condition) != after.map(\.condition) {
        note(id, .conditionChanged, .asksAgain)
      }
    case (.explore(let before), .explore(let after)):
      if (before.family, before.atMost) != (after.family, after.atMost) {
        note(id, .contentChanged, .asksAgain)
      }
      compare(before.why, after.why, "why", id)
      compare(before.help, after.help, "help", id)
    case (.present(_, let before), .present(_, let after)):
      if before != after { note(id, .contentChanged, .goesOn) }
    case (.set(_, let slot, let before), .set(_, let other, let after)):
      if slot != other || before != after { note(id, .contentChanged, .asksAgain) }
    case (.listen(_, let before), .listen(_, let after)):
      if before != after { note(id, .contentChanged, .asksAgain) }
    case (.section(_, let before, _), .section(_, let after, _)):
      compare(before, after, "title", id)
    case (.handOver(_, let before), .handOver(_, let after)):
      if before != after { note(id, .contentChanged, .asksAgain) }
    case (.end(_, let before), .end(_, let after)):
      if before != after { note(id, .outcomeChanged(before, after), .goesOn) }
    default: break
    }
  }

  private mutating func compare(_ before: Question, with after: Question) {
    let id = ScriptChange.Subject.step(before.id)
    if before.slot != after.slot { note(id, .contentChanged, .asksAgain) }
    compare(before.prompt, after.prompt, "prompt", id)
    compare(before.short, after.short, "short", id)
    for index in 0..<max(before.reasks.count, after.reasks.count) {
      compare(
        before.reasks.dropFirst(index).first, after.reasks.dropFirst(index).first,
        "reask.\(index + 1)", id)
    }
    compare(before.invalid, after.invalid, "invalid", id)
    compare(before.lastTry, after.lastTry, "last-try", id)
    compare(before.why, after.why, "why", id)
    compare(before.help, after.help, "help", id)
    for option in before.options {
      guard let other = after.options.first(where: { $0.id == option.id }) else { continue }
      compare(option.label, other.label, "options.\(option.id).label", id)
      if option.hear != other.hear { note(id, .wordsChanged(option.id), .goesOn) }
    }
  }

  private mutating func compare(
    _ before: Text?, _ after: Text?, _ part: String, _ subject: ScriptChange.Subject
  ) {
    guard before != after else { return }
    let languages = Language.allCases.filter {
      before?.templates[$0] != after?.templates[$0]
    }
    note(subject, .textChanged(part, languages), .goesOn)
  }

  /// As few ids as possible that explain why the order is another.
  private static func moved(from before: [Step.ID], to after: [Step.ID]) -> Set<Step.ID> {
    let places = Dictionary(
      after.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sequence = before.compactMap { places[$0] }
    // The longest rising run stays where it is: its ends by length, and the way back from each.
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: sequence.count)
    for (index, place) in sequence.enumerated() {
      let length = ends.partitioningIndex { sequence[$0] >= place }
      if length > 0 { previous[index] = ends[length - 1] }
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var moved = Set(before)
    var index = ends.last ?? -1
    while index >= 0 {
      moved.remove(before[index])
      index = previous[index]
    }
    return moved
  }
}

extension [Int] {
  /// The first place from which the condition holds; it holds for all behind one for which it does.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
