/// Several places of one utterance that speak of one.
extension PlaceReader {
  /// "Sur Clermont, Clermont-Ferrand", "dans le Jura, à Dole", "le 974, Saint-Paul".
  func reconcile(_ candidates: inout [Candidate], from first: Int) {
    var places = Array(candidates[first...])
    // A department or a region that is said beside one of its communes only says where that is.
    let areas = Set(places.compactMap(area))
    if areas.count == 1, let code = areas.first {
      for index in places.indices { narrow(&places[index], to: code) }
      if places.contains(where: { candidate in
        !communes(of: candidate).isEmpty && communes(of: candidate).allSatisfy { isIn(code, $0) }
      }) {
        places.removeAll { area(of: $0) != nil }
      }
    }
    // A name that several bear, beside the whole name of one of them.
    let named = places.compactMap { place -> Gazetteer.CommuneIndex? in
      if case .place(.commune(let commune)) = place.meaning { commune } else { nil }
    }
    places.removeAll { candidate in
      guard case .place(.ambiguous(let communes)) = candidate.meaning else { return false }
      return communes.contains { named.contains($0) }
    }
    dropFormer(from: &places)
    dropDoubtful(from: &places)
    dropLandmarks(from: &places)
    candidates.replaceSubrange(first..., with: places)
  }

  /// "À Genève, en Suisse": who lives abroad lives in no village that sounds like it.
  func dropAbroad(from candidates: inout [Candidate], from first: Int) {
    guard
      words.indices.contains(where: {
        finder.words.abroad.contains(WordHash.of(utterance.tokens.letters(of: words[$0])))
          && !isFormer($0)
      })
    else { return }
    let places = candidates[first...].filter { candidate in
      candidate.rule == "place.name" && largest(communes(of: candidate)) >= PlaceFinder.town
        || area(of: candidate) != nil && candidate.rule != "place.spelling"
    }
    candidates.replaceSubrange(first..., with: places)
  }

  /// "J'étais à Lens mais maintenant Lille", "né à Laval, j'habite Nantes": where somebody lives, beside where
  /// they lived.
  private func dropFormer(from places: inout [Candidate]) {
    let former = places.filter(isFormer)
    guard !former.isEmpty, former.count < places.count else { return }
    places.removeAll { former.contains($0) }
  }

  private func isFormer(_ candidate: Candidate) -> Bool {
    isFormer(candidate.range.lowerBound)
  }

  private func isFormer(_ start: Int) -> Bool {
    let first = utterance.clauses[utterance.clause(of: start)].range.lowerBound
    let before = (max(first, start - 5)..<start).reversed()
    for index in before {
      if Self.present.contains(words[index].hash) { return false }
      if Self.former.contains(words[index].hash) { return true }
    }
    return false
  }

  private static let present = WordSet(
    "habite habitons abite jabite jhabite vis vit suis jsuis jsui sui mais mtn maintenant now la live living ms me"
  )
  private static let former = WordSet(
    """
    etais etait jetais avant avan ne nee grandi grandit habitais habitait vivais vivait originaire demenage before
    used born moved lycee college ecole bosse travaille grands parents tante oncle cousin te from vene venais
    j'habite habitai
    """)
  /// Beside a town that is named, a village that a word resembles is none: "Cahors, dans la cambrousse".
  private func dropDoubtful(from places: inout [Candidate]) {
    let isFirm = places.contains { place in
      place.rule != "place.spelling" && place.rule != "place.homonym"
        && (place.isTold || largest(communes(of: place)) >= Gazetteer.knownInShort)
    }
    guard isFirm else { return }
    places.removeAll { candidate in
      let isDoubtful = candidate.rule == "place.spelling" || candidate.rule == "place.homonym"
      return isDoubtful && largest(communes(of: candidate)) < PlaceFinder.town
    }
  }

  private func largest(_ communes: [Gazetteer.CommuneIndex]) -> Int {
    communes.map { gazetteer.population(of: $0) }.max() ?? 0
  }

  /// "Vaulx-en-Velin, à côté de Lyon": what lies near says where the place is that is named beside it.
  private func dropLandmarks(from places: inout [Candidate]) {
    let all = places
    places.removeAll { candidate in
      guard isLandmark(candidate) else { return false }
      return all.contains { other in
        guard case .place(.commune) = other.meaning, !isLandmark(other) else { return false }
        // "à côté de Bordeaux, Pessac": behind it, in words of its own.
        return other.range.upperBound <= candidate.range.lowerBound
          || utterance.clause(of: other.range.lowerBound)
            > utterance.clause(of: candidate.range.lowerBound)
      }
    }
  }

  private func isLandmark(_ candidate: Candidate) -> Bool {
    let start = candidate.range.lowerBound
    let first = utterance.clauses[utterance.clause(of: start)].range.lowerBound
    return (max(first, start - 3)..<start).contains { Self.nearby.contains(words[$0].hash) }
  }

  private static let nearby = WordSet("cote pres proche loin near autour banlieue next")

  private func communes(of candidate: Candidate) -> [Gazetteer.CommuneIndex] {
    switch candidate.meaning {
    case .place(.commune(let commune)): [commune]
    case .place(.ambiguous(let communes)): communes
    default: []
    }
  }

  private func area(of candidate: Candidate) -> PlaceMeaning? {
    guard case .place(let place) = candidate.meaning else { return nil }
    return switch place {
    case .department, .region: place
    case .commune, .ambiguous, .unknown: nil
    }
  }

  private func isIn(_ area: PlaceMeaning, _ commune: Gazetteer.CommuneIndex) -> Bool {
    switch area {
    case .department(let code): gazetteer.department(of: commune) == code
    case .region(let name): gazetteer.region(of: commune) == name
    case .commune, .ambiguous, .unknown: false
    }
  }

  private func narrow(_ candidate: inout Candidate, to area: PlaceMeaning) {
    guard case .place(.ambiguous(let communes)) = candidate.meaning else { return }
    let inside = communes.filter { isIn(area, $0) }
    guard !inside.isEmpty, inside.count < communes.count else { return }
    candidate.meaning = .place(inside.count == 1 ? .commune(inside[0]) : .ambiguous(inside))
  }
}
