import Essentials
import Interview

extension Compilation {
  private static let slotKeys = [
    "type", "sensitivity", "label", "options", "constraints", "recorded",
  ]

  /// The types of all slots, before anything that names one is read.
  mutating func declareTypes(_ declarations: [Outline.Declaration]) {
    for declaration in declarations {
      let name = declaration.entry.key
      let span = declaration.entry.name.span
      if !ShapeReader.isName(name) {
        shapes.report(.badName(name, at: span))
      } else if isReserved(name) {
        shapes.report(.reservedName(name, at: span))
      }
      slots.types.updateValue(type(of: declaration), forKey: declaration.name)
      slots.sensitivities[declaration.name] = sensitivity(of: declaration)
    }
    for round in slots.rounds.values.flatMap({ $0.dropLast() }) {
      slots.types[round + "/" + Outline.again] = .some(.yesNo)
    }
  }

  private func isReserved(_ name: String) -> Bool {
    ExpressionParser.reservedWords.contains(name) || Value.YesNo(rawValue: name) != nil
      || outside[name] != nil
  }

  private mutating func type(of slot: Outline.Declaration) -> SlotType? {
    guard
      let fields = shapes.fields(
        slot.entry.value, "a slot", expected: Self.slotKeys, required: ["type", "label"])
    else { return nil }
    let declared = fields["options"].map { optionNames($0) }
    guard let node = fields["type"], let text = shapes.word(node, "a type") else { return nil }
    let known = SlotTypeParser(
      options: declared ?? options[slot.name] ?? [], node: node,
      name: slot.entry.key, named: surroundings.namedTypes)
    switch known.parse(text) {
    case .success(let type): return type
    case .failure(let diagnostic):
      shapes.report(diagnostic)
      return nil
    }
  }

  private mutating func optionNames(_ node: Syntax) -> [String] {
    var names: [String] = []
    for item in shapes.list(node, "a list of options") {
      guard let name = shapes.name(item, "an option") else { continue }
      if names.contains(name) {
        shapes.report(.duplicateOption(name, at: item.span))
      } else {
        names.append(name)
      }
    }
    return names
  }

  /// The slot with its texts; its shape was checked with its type.
  mutating func slot(_ declaration: Outline.Declaration) -> Slot? {
    guard case .mapping(let entries) = declaration.entry.value.content else { return nil }
    let fields = Fields(node: declaration.entry.value, entries: entries)
    var sensitivity = Slot.Sensitivity.open
    if let node = fields["sensitivity"], let word = shapes.word(node, "a sensitivity") {
      if let known = Slot.Sensitivity(rawValue: word) {
        sensitivity = known
      } else {
        let words = Slot.Sensitivity.allCases.map(\.rawValue)
        shapes.report(.unknownWord(word, "sensitivity", expected: words, at: node.span))
      }
    }
    let before = slots.prefixes
    defer { slots.prefixes = before }
    slots.prefixes = declaration.prefixes
    texts.holes = .slots(slots)
    texts.style.isLabel = true
    let label = fields["label"].flatMap { texts.text($0, for: address) }
    texts.style.isLabel = false
    if let node = fields["recorded"], let word = shapes.word(node, "'yes' or 'no'") {
      if word == "yes" {
        recordedSlots.insert(declaration.name)
      } else if word != "no" {
        shapes.report(.unknownWord(word, "answer", expected: ["yes", "no"], at: node.span))
      }
    }
    let listed = fields["constraints"].map { shapes.list($0, "a list of constraints") } ?? []
    let constraints = listed.compactMap { constraint($0) }
    guard let type = slots.types[declaration.name] ?? nil, let label else { return nil }
    if case .text = type, sensitivity != .neverStored {
      shapes.report(.textIsStored(declaration.entry.key, at: declaration.entry.name.span))
    }
    return Slot(
      id: Slot.ID(declaration.name), type: type, sensitivity: sensitivity, label: label,
      constraints: constraints)
  }

  /// Read again with the slot, which reports what is wrong with it.
  private func sensitivity(of declaration: Outline.Declaration) -> Slot.Sensitivity {
    guard case .mapping(let entries) = declaration.entry.value.content else { return .open }
    let word = Fields(node: declaration.entry.value, entries: entries)["sensitivity"]?.scalar
    return word.flatMap(Slot.Sensitivity.init(rawValue:)) ?? .open
  }

  private mutating func constraint(_ node: Syntax) -> Slot.Constraint? {
    guard
      let fields = shapes.fields(
        node, "a constraint", expected: ["require", "message"], required: ["require", "message"])
    else { return nil }
    let condition = fields["require"].flatMap { self.condition($0) }
    let message = fields["message"].flatMap { texts.text($0, for: address) }
    guard let condition, let message else { return nil }
    return Slot.Constraint(condition, slots: condition.slots.sorted(), message: message)
  }

  /// `slots` is a mapping, where it is there; the outline passes over anything else.
  mutating func checkSlots(in top: Fields) {
    guard let node = top["slots"] else { return }
    if case .mapping = node.content { return }
    shapes.report(.wrongType(node, expected: "slots by their names"))
  }

  /// A slot that a step names, with its type; nil where there is none, or its type is wrong.
  mutating func slot(named node: Syntax) -> (id: Slot.ID, type: SlotType)? {
    guard let name = shapes.word(node, "a slot") else { return nil }
    guard let full = slots.slot(name), let declared = slots.types[full] else {
      shapes.report(.unknownSlot(name, among: slots.names, at: node.span))
      return nil
    }
    filledSlots.insert(full)
    return declared.map { (Slot.ID(full), $0) }
  }
}

extension Slot {
  /// "Another one?" after a round of a repetition; never read back by itself.
  static func again(after round: String) -> Slot {
    Slot(
      id: ID(round + "/" + Outline.again), type: .yesNo, sensitivity: .open,
      label: Text([.french: Template("la suite"), .english: Template("what follows")]))
  }
}

extension SlotType {
  /// The numbers that the slot goes from and to.
  var bounds: [String] {
    switch self {
    case .integer(let range), .age(let range):
      [range.lowerBound, range.upperBound].map(String.init)
    case .date, .text, .yesNo, .place, .reach, .choice, .choices, .term, .terms, .opinions: []
    }
  }
}
