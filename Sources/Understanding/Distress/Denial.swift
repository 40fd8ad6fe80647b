/// "Je n'ai jamais pensé au suicide", "nobody hits me", "mon père me frappe pas".
///
/// A denial stands in the three words before and in the same clause: not beyond the subject of
/// the verb ("je sais pas je veux mourir"). Or it stands right behind.
enum Denial {
  static func isDenied(_ range: Range<Int>, in utterance: Utterance) -> Bool {
    let words = utterance.words
    if range.upperBound < words.count, words[range.upperBound].gap <= .space,
      behind.contains(words[range.upperBound].hash),
      !(range.upperBound + 1 < words.count
        && emphasis.contains(words[range.upperBound + 1].hash))
    {
      return true
    }
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < 3 {
      guard !subjects.contains(words[index].hash), words[index].gap <= .space else {
        return false
      }
      index -= 1
      if before.contains(words[index].hash) { return true }
      // "Personne ne m'embête", but not "je le dis à personne".
      if words[index].hash == personne, behindNobody.contains(words[index + 1].hash) {
        return true
      }
    }
    return false
  }

  /// Denies what it stands in; "without" and "no" deny what stands behind them, not the whole.
  ///
  /// "Pour pas qu'on voie mes bras" says why, and denies nothing.
  static func isWithin(_ index: Int, in utterance: Utterance) -> Bool {
    let words = utterance.words
    return within.contains(words[index].hash)
      && !(index > 0 && purposes.contains(words[index - 1].hash))
  }

  private static let before = WordSet(
    """
    pas jamais not never don dont doesn doesnt didn didnt isn isnt wasn wasnt won wont aucun aucune
    aucunement nobody noone no sans without
    """)
  /// A clause begins with one of these.
  private static let subjects = WordSet("je j i il elle on tu ils elles she he they we nous mais")
  private static let within = WordSet(
    "pas jamais not never don dont doesn doesnt didn didnt isn isnt wasn wasnt")
  private static let purposes = WordSet("pour to")
  private static let personne = WordHash.of("personne")
  private static let behindNobody = WordSet("ne n me m te t nous")
  private static let behind = WordSet("pas jamais")
  /// "Il me frappe pas mal", "pas que moi".
  private static let emphasis = WordSet("mal que qu seulement only just")
}
