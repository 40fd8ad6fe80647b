import Essentials

/// Days as a counsellor reads them.
extension DeskWords {
  /// `5 décembre 2026`, in a sentence.
  func day(_ day: Day) -> String {
    let months =
      language == .french
      ? [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    let number = day.day == 1 && language == .french ? "1er" : String(day.day)
    return "\(number) \(months[day.month - 1]) \(day.year)"
  }

  /// `05/12/2026`, in a column; English keeps the order that can't be mistaken.
  func column(_ day: Day) -> String {
    guard language == .french else { return day.description }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(day.day))/\(two(day.month))/\(day.year)"
  }
}
