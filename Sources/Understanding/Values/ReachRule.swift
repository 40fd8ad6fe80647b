import Essentials

/// How far: "30 km", "40 bornes", "trois quarts d'heure de bus", "1h30", "pas loin", "partout".
struct ReachRule: Sendable {
  func read(_ utterance: Utterance, into candidates: inout [Candidate]) {
    let asked = utterance.expectation.kind == .reach
    let precedence = asked ? Precedence.asked : .reach
    for number in utterance.numbers {
      measured(number, utterance, asked, precedence, into: &candidates)
    }
    for hit in utterance.cues {
      switch hit.meaning {
      case .quarters(let quarters):
        candidates.append(
          time(quarters * 15, from: hit.range, utterance, precedence, rule: "reach.quarters"))
      case .near where (asked || isWide(hit)) && !isPlaceLead(hit, utterance):
        candidates.append(
          Candidate(.reach(.near), hit.range, rule: "reach.near", precedence: precedence))
      case .anywhere where asked || isWide(hit):
        candidates.append(
          Candidate(.reach(.anywhere), hit.range, rule: "reach.anywhere", precedence: precedence))
      default: break
      }
    }
  }

  private func measured(
    _ number: NumberHit, _ utterance: Utterance, _ asked: Bool, _ precedence: Precedence,
    into candidates: inout [Candidate]
  ) {
    let next = number.range.upperBound
    // "une petite heure"
    let end =
      next < utterance.count && Self.sizes.contains(utterance.words[next].hash) ? next + 1 : next
    for hit in utterance.cues(startingAt: end) {
      let range = number.range.lowerBound..<hit.range.upperBound
      switch hit.meaning {
      case .kilometres:
        candidates.append(
          Candidate(
            .reach(.kilometres(number.value)), range, rule: "reach.km", precedence: precedence,
            isTold: true))
        return
      case .minutes:
        candidates.append(
          time(number.value, from: range, utterance, precedence, rule: "reach.minutes"))
        return
      case .hours where isClock(number.range, hit.range.upperBound, utterance): return
      case .hours where number.value <= 24:
        candidates.append(hours(number.value, from: range, utterance, precedence))
        return
      default: break
      }
    }
    // "30", "30 max" where a reach was asked for: kilometres, to be confirmed.
    guard asked, !number.isDoubtful, utterance.isAlone(number.range) || isLimit(end, utterance)
    else { return }
    candidates.append(
      Candidate(
        .reach(.kilometres(number.value)), number.range, rule: "reach.bare", confidence: .half,
        precedence: .guess))
  }

  /// "me lever à 4 heures", "rendez-vous à 16h": a time of the day, unless a journey follows.
  private func isClock(_ number: Range<Int>, _ end: Int, _ utterance: Utterance) -> Bool {
    guard number.lowerBound > 0, utterance.words[number.lowerBound].gap <= .space,
      Self.at.contains(utterance.words[number.lowerBound - 1].hash),
      // "jusqu'à 1 heure" is how far.
      number.lowerBound < 2 || utterance.words[number.lowerBound - 2].hash != Self.upTo
    else { return false }
    return utterance.isEnd(end) || !Self.journeys.contains(utterance.words[end].hash)
  }

  private static let upTo = WordHash.of("jusqu")
  private static let at = WordSet("a at vers depuis des")
  private static let journeys = WordSet("de d en max maxi maximum of by on")

  /// "1h30", "2 heures et demie", "1 heure et quart".
  private func hours(
    _ hours: Int, from range: Range<Int>, _ utterance: Utterance, _ precedence: Precedence
  ) -> Candidate {
    var minutes = hours * 60
    var end = range.upperBound
    if end < utterance.count, utterance.words[end].gap <= .space,
      (1...59).contains(utterance.words[end].number)
    {
      minutes += Int(utterance.words[end].number)
      end += 1
    } else if let rest = utterance.numbers.first(where: {
      $0.range.lowerBound == end || $0.range.lowerBound == end + 1 && joins(end, utterance)
    }),
      (5...59).contains(rest.value)
    {
      // "une heure vingt"
      minutes += rest.value
      end = rest.range.upperBound
    } else if let half = utterance.starts(end, .half) {
      let isQuarter = half.range.contains { Self.quarters.contains(utterance.words[$0].hash) }
      minutes += isQuarter ? 15 : 30
      end = half.range.upperBound
    }
    return time(
      minutes, from: range.lowerBound..<end, utterance, precedence, rule: "reach.hours")
  }

  /// With the vehicle that is named next to it, before or after.
  private func time(
    _ minutes: Int, from range: Range<Int>, _ utterance: Utterance, _ precedence: Precedence,
    rule: String
  ) -> Candidate {
    var range = range
    var vehicle: Vehicle?
    var position = range.upperBound
    // "max", "de", "en" may stand between the time and the vehicle.
    while vehicle == nil, position < min(range.upperBound + Self.between, utterance.count) {
      for hit in utterance.cues(startingAt: position) {
        if let by = self.vehicle(hit, utterance) {
          (vehicle, range) = (by, range.lowerBound..<hit.range.upperBound)
        }
      }
      position += 1
    }
    // "en bus max 45 min"
    position = range.lowerBound
    while vehicle == nil, position > max(range.lowerBound - Self.between, 0) {
      for hit in utterance.cues(endingAt: position) {
        if let by = self.vehicle(hit, utterance) {
          (vehicle, range) = (by, hit.range.lowerBound..<range.upperBound)
        }
      }
      position -= 1
    }
    if vehicle == nil, utterance.expectation.kind == .reach { vehicle = only(utterance) }
    return Candidate(
      .reach(.minutes(minutes, by: vehicle?.rawValue)), range, rule: rule, precedence: precedence,
      isTold: true)
  }

  /// How many words may stand between a time and its vehicle, and one.
  private static let between = 3

  /// "J'ai le bus 12 qui passe, ça met 20 minutes": the only vehicle of an answer.
  private func only(_ utterance: Utterance) -> Vehicle? {
    let named = Set(utterance.cues.compactMap { vehicle($0, utterance) })
    return named.count == 1 ? named.first : nil
  }

  private func joins(_ index: Int, _ utterance: Utterance) -> Bool {
    index < utterance.count && Self.joints.contains(utterance.words[index].hash)
  }

  private static let sizes = WordSet("petite petit ptite ptit bonne bon grosse gros grande good")
  private static let joints = WordSet("et and")
  private static let quarters = WordSet("quart quarter kart")

  /// A "car" is a coach in French.
  private func vehicle(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Vehicle? {
    guard case .by(let vehicle) = hit.meaning else { return nil }
    let isCar = hit.range.count == 1 && utterance.words[hit.range.lowerBound].hash == Self.car
    return isCar && utterance.language == .english ? .car : vehicle
  }

  private static let car = WordHash.of("car")

  /// "près de Caen" leads to a place.
  private func isPlaceLead(_ hit: Utterance.CueHit, _ utterance: Utterance) -> Bool {
    let next = hit.range.upperBound
    guard !utterance.isEnd(next) else { return false }
    return utterance.words[next].hash == WordHash.of("de") && !utterance.words[next].known
  }

  /// Long enough to mean it without being asked.
  private func isWide(_ hit: Utterance.CueHit) -> Bool { hit.range.count >= 3 }

  private func isLimit(_ index: Int, _ utterance: Utterance) -> Bool {
    utterance.starts(index, .most) != nil
  }
}
