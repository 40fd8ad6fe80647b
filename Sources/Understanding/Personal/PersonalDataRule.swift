/// What somebody says of themselves that nobody asked for and that is never kept: a name, an
/// address, a way to reach them, their health, a matter of justice.
///
/// It finds where such words stand, so that no other rule takes them for an answer: "Martin" is
/// also a village, "orange" also a town.
struct PersonalDataRule: Sendable {
  /// A telephone number has at least so many digits, in one token or in pairs.
  private static let phoneDigits = 9
  /// Words behind "je m'appelle" that may be the name.
  private static let nameLength = 3
  /// Words behind "rue" that may be its name.
  private static let streetLength = 5

  /// Words that nothing else here knows: the speller would take "cancer" for a misspelt one.
  static func add(to glossary: inout Glossary) {
    for word in remarkWords.split(whereSeparator: \.isWhitespace) {
      glossary.add(Array(word.utf8)[...], hash: WordHash.of(String(word)), as: .meaningful)
    }
  }

  /// The tokens that belong to personal data; empty where there is none.
  func ranges(in utterance: Utterance, text: String) -> [Range<Int>] {
    var ranges = names(utterance) + streets(utterance) + phones(utterance) + remarks(utterance)
    if text.utf8.contains(UInt8(ascii: "@")) { ranges += addresses(utterance, text) }
    return ranges
  }

  /// "Je m'appelle Léa Martin", "my name is …".
  private func names(_ utterance: Utterance) -> [Range<Int>] {
    let words = utterance.words
    return words.indices.compactMap { index -> Range<Int>? in
      let isCalled =
        Self.called.contains(words[index].hash) && index > 0
        && Self.selves.contains(words[index - 1].hash)
      let isName =
        Self.nouns.contains(words[index].hash) && index > 0
        && Self.possessives.contains(words[index - 1].hash)
        && index + 1 < words.count && Self.copulas.contains(words[index + 1].hash)
      guard isCalled || isName else { return nil }
      let first = index + (isName ? 2 : 1)
      return bounded(first, by: Self.nameLength, utterance).map { index..<$0.upperBound }
    }
  }

  /// "12 bis rue de Caen": up to the postal code, which may be kept as a place.
  private func streets(_ utterance: Utterance) -> [Range<Int>] {
    let words = utterance.words
    return words.indices.compactMap { index -> Range<Int>? in
      guard Self.ways.contains(words[index].hash),
        let number = number(before: index, utterance)
      else { return nil }
      var end = index + 1
      while end < words.count, end <= index + Self.streetLength, !words[end].isNumber,
        words[end].gap < .comma
      { end += 1 }
      return number..<end
    }
  }

  /// "12 rue", "12 bis rue".
  private func number(before index: Int, _ utterance: Utterance) -> Int? {
    let words = utterance.words
    if index > 0, words[index - 1].isNumber { return index - 1 }
    guard index > 1, words[index - 2].isNumber, Self.suffixes.contains(words[index - 1].hash) else {
      return nil
    }
    return index - 2
  }

  private func phones(_ utterance: Utterance) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var digits = 0
    for (index, word) in utterance.words.enumerated() {
      if word.isNumber {
        if digits == 0 { start = index }
        digits += word.length
        continue
      }
      if digits >= Self.phoneDigits { ranges.append(start..<index) }
      digits = 0
    }
    if digits >= Self.phoneDigits { ranges.append(start..<utterance.count) }
    return ranges
  }

  /// Health and justice: the word itself, whatever is said of it.
  private func remarks(_ utterance: Utterance) -> [Range<Int>] {
    utterance.words.indices.filter { Self.remarks.contains(utterance.words[$0].hash) }
      .map { $0..<($0 + 1) }
  }

  /// `lea.martin@orange.fr`, as far as no blank stands in it.
  private func addresses(_ utterance: Utterance, _ text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.compactMap { at -> Range<Int>? in
      guard scalars[at] == "@" else { return nil }
      var first = at
      while first > 0, !scalars[first - 1].properties.isWhitespace { first -= 1 }
      var last = at
      while last + 1 < scalars.count, !scalars[last + 1].properties.isWhitespace { last += 1 }
      let inside = utterance.words.indices.filter {
        Int(utterance.words[$0].from) >= first && Int(utterance.words[$0].to) <= last + 1
      }
      guard let start = inside.first, let end = inside.last else { return nil }
      return start..<(end + 1)
    }
  }

  /// From `first`, so many words, and none behind the clause or a verb that begins a new one.
  private func bounded(_ first: Int, by limit: Int, _ utterance: Utterance) -> Range<Int>? {
    var end = first
    while end < utterance.count, end < first + limit,
      end == first || utterance.words[end].gap < .comma,
      !Self.beginnings.contains(utterance.words[end].hash), !utterance.words[end].isNumber
    { end += 1 }
    return first < end ? first..<end : nil
  }

  private static let called = WordSet("appelle appel appele apelle called named prenomme nomme")
  private static let selves = WordSet("m me am i s")
  private static let nouns = WordSet("nom prenom name surname mail email adresse address")
  private static let possessives = WordSet("mon ma my son sa his her")
  private static let suffixes = WordSet("bis ter b")
  private static let copulas = WordSet("est c is s")
  private static let beginnings = WordSet("j je et i and habite ai suis de from mais but")
  private static let ways = WordSet(
    """
    rue avenue boulevard bd chemin impasse allee allees place route quai square lotissement
    residence street road avenue lane drive
    """)
  private static let remarks = WordSet(remarkWords)
  private static let remarkWords = """
    asthme asthmatique diabete diabetique epilepsie epileptique cancer leucemie seropositif
    seropositive sida hepatite schizophrene schizophrenie bipolaire bipolarite autiste autisme
    asperger tdah dyslexique dyslexie dyspraxique dyspraxie depressif ritaline insuline chimio
    enceinte opere operee drepanocytose mucoviscidose crohn anorexique anorexie boulimie psychiatre
    psychiatrie psychologue addict toxicomane
    asthma diabetes diabetic epilepsy epileptic autistic autism adhd dyslexic dyslexia pregnant
    bipolar schizophrenia anorexia psychiatrist surgery
    condamne condamnee condamnation casier prison incarcere incarceree detenu pjj tig juge
    tribunal judiciaire gav convicted probation jail arrested
    """
}
