/// An open programme of an open school, as matching sees it.
struct Offer: Sendable {
  /// In ``CatalogueIndex/programmes``.
  let position: Int32
  let school: Int32
  let trade: Int32
  let minimumAge: Int16
  let maximumAge: Int16
  let boards: Bool

  init(_ programme: Programme, position: Int, school: Int, trade: Int) {
    self.position = Int32(position)
    self.school = Int32(school)
    self.trade = Int32(trade)
    minimumAge = Int16(clamping: programme.minimumAge ?? AgeRule.networkMinimum)
    maximumAge = Int16(clamping: programme.maximumAge ?? AgeRule.networkMaximum)
    boards = programme.boarding == .yes
  }

  /// Whether one of the possible ages is within the programme's range.
  func accepts(_ ages: ClosedRange<Int>) -> Bool {
    ages.upperBound >= minimumAge && ages.lowerBound <= maximumAge
  }

  /// Whether all of them are.
  func surelyAccepts(_ ages: ClosedRange<Int>) -> Bool {
    ages.lowerBound >= minimumAge && ages.upperBound <= maximumAge
  }
}

extension Sequence<Offer> {
  /// Each trade once, in the order of ids.
  var trades: [Int] {
    var trades: [Int] = []
    for offer in self where !trades.contains(Int(offer.trade)) { trades.append(Int(offer.trade)) }
    return trades.sorted()
  }
}
