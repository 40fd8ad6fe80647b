/// Of several ages or levels that nothing corrects, the one that is meant.
enum OneOfAKind {
  /// Nobody who is asked is younger or older.
  static let ages = 7...99

  static func keep(_ accepted: inout [Candidate]) {
    // "15,5", "2 2010": what can be no age stands beside one that can.
    let plausible = accepted.compactMap { age($0.meaning) }.filter(ages.contains)
    if !plausible.isEmpty {
      accepted.removeAll { candidate in age(candidate.meaning).map { !ages.contains($0) } ?? false }
    }
    // "Segpa 3e" is segpa; "au collège, en 4e" is 4e.
    let levels = accepted.compactMap { candidate in
      if case .level(let level) = candidate.meaning { level } else { nil }
    }
    guard levels.count > 1, let last = levels.last else { return }
    let kept = levels.first { special.contains($0) } ?? last
    accepted.removeAll { candidate in
      if case .level(let level) = candidate.meaning { level != kept } else { false }
    }
  }

  private static let special: Set<Meaning.Level> = [.dropout, .segpa, .ulis, .cap1, .cap2]

  private static func age(_ meaning: Meaning) -> Int? {
    switch meaning {
    case .age(let years), .ageWithBirthday(let years, _): years
    default: nil
    }
  }
}
