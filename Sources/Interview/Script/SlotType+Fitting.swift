extension SlotType {
  /// What of a value the slot can hold: all of it, what is left of a list, or nothing.
  func fitting(_ value: Value) -> Value? {
    if accepts(value) { return value }
    guard case .choices(let symbols) = self, case .symbols(let chosen) = value else { return nil }
    let left = chosen.filter(symbols.contains)
    return left.isEmpty ? nil : .symbols(left)
  }

  /// Whether everything that the other type holds fits this one.
  public func holdsAll(of other: SlotType) -> Bool {
    switch (self, other) {
    case (.integer(let range), .integer(let old)), (.age(let range), .age(let old)),
      (.integer(let range), .age(let old)), (.age(let range), .integer(let old)):
      range.lowerBound <= old.lowerBound && range.upperBound >= old.upperBound
    case (.date(let range), .date(let old)):
      range.lowerBound <= old.lowerBound && range.upperBound >= old.upperBound
    case (.choice(let symbols), .choice(let old)), (.choices(let symbols), .choices(let old)):
      Set(old).isSubset(of: symbols)
    case (.text(let limit), .text(let old)): limit >= old
    case (.yesNo, .yesNo), (.place, .place), (.reach, .reach): true
    case (.term(let name), .term(let old)), (.terms(let name), .terms(let old)),
      (.opinions(let name), .opinions(let old)):
      name == old
    default: false
    }
  }
}
