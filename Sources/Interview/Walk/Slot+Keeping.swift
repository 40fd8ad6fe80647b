extension Slot {
  /// The first constraint that a value breaks beside the answers on the path; one that looks at
  /// something unknown is not broken.
  func constraint(
    brokenBy value: Value, given visible: Visible, _ outside: some Outside
  ) -> Constraint? {
    guard !constraints.isEmpty else { return nil }
    var visible = visible
    visible.show(id, Answer(value))
    return constraints.first { constraint in
      constraint.slots.allSatisfy { visible[$0] != nil }
        && !constraint.condition.holds(given: visible, outside)
    }
  }
}
