/// Words that must never be missed: danger for the one who types, or for somebody they know.
///
/// Whole phrases first, then sentences put together from parts: a wish and a death, somebody who
/// hits and somebody who is hit. Figures of speech ("je meurs de faim") take their words out.
/// Explicit words weigh more than their negation; "mdr" beside them makes them implicit, not
/// nothing: a soft question costs little. What the words weigh together has the last word: it hears
/// what no pattern knows, and takes back what only looks like distress (``TraitScale``).
struct DistressRule: Sendable {
  /// How many words may stand between a wish and what is wished.
  static let wish = 3
  /// Between the one who hits, the hit and the one who is hit.
  static let deed = 3

  let phrases: Phrasebook<DistressCue>
  let parts: Phrasebook<DistressCue>
  let scale = TraitScale(.learnt)
  let subjects: SubjectScale

  init(reader: WordReader, glossary: inout Glossary) {
    subjects = SubjectScale(traits: scale)
    phrases = Self.book(DistressLexicon.entries, reader, &glossary)
    parts = Self.book(DistressLexicon.parts, reader, &glossary)
  }

  private static func book(
    _ entries: [DistressEntry], _ reader: WordReader, _ glossary: inout Glossary
  ) -> Phrasebook<DistressCue> {
    var book = Phrasebook<DistressCue>()
    for entry in entries {
      for phrase in PhraseList(entry.phrases) {
        let tokens = reader.tokens(of: phrase)
        book.add(entry.cue, words: tokens.list.map(\.hash))
        for token in tokens.list where !token.isNumber {
          glossary.add(tokens.letters(of: token), hash: token.hash, as: .meaningful)
        }
      }
    }
    return book
  }

  func read(_ utterance: Utterance, hits: [PatternMatcher.Hit]) -> Cry? {
    let parts = parts.hits(in: utterance.words)
    return weighed(
      said(utterance, hits, parts), utterance, hits,
      isLaughing: laughs(parts, utterance),
      isDenied: deniesDeath(parts, utterance) || isFigurative(hits))
  }

  /// "Mdr", "je rigole", but neither "je rigole pas" nor "c'est pas pour rire"; "j'en peux plus mdr" laughs.
  private func laughs(_ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance) -> Bool {
    utterance.tokens.laughs
      || parts.contains { $0.meaning == .laughter && !isSerious($0.range, utterance) }
  }

  private func isSerious(_ laughter: Range<Int>, _ utterance: Utterance) -> Bool {
    let words = utterance.words
    let isVerb = laughter.contains { Self.joking.contains(words[$0].hash) }
    let isPurpose = Self.purposes.contains(words[laughter.lowerBound].hash)
    let next = laughter.upperBound
    return isVerb && next < words.count && Self.denials.contains(words[next].hash)
      || isPurpose
        && words[..<laughter.lowerBound].suffix(2).contains { Self.denials.contains($0.hash) }
  }

  private static let joking = WordSet("rigole jrigole plaisante jplaisante deconne jdeconne")
  private static let purposes = WordSet("pour for")
  private static let denials = WordSet("pas pa plus pu not")

  /// "Ça va me foutre en l'air *ma journée*": a pattern of distress, and one that takes it back.
  private func isFigurative(_ hits: [PatternMatcher.Hit]) -> Bool {
    let harmless = hits.filter { $0.pattern.meaning == .harmless }
    return hits.contains { hit in
      hit.pattern.distress != nil && harmless.contains { $0.range.overlaps(hit.range) }
    }
  }

  /// What patterns and parts hear, before anything is weighed.
  private func said(
    _ utterance: Utterance, _ hits: [PatternMatcher.Hit], _ parts: [Phrasebook<DistressCue>.Hit]
  ) -> Distress? {
    let isLaughing = laughs(parts, utterance)
    var explicit: Set<Distress.Subject> = []
    var implicit: Set<Distress.Subject> = []
    // "Rien de grave", "je rigole": whoever says so is asked nothing for a weak sign.
    let isReassured = hits.contains { $0.pattern.meaning == .harmless && $0.pattern.isFirm }
    func hear(_ grade: Distress.Grade, _ subject: Distress.Subject) {
      if grade == .implicit, isReassured { return }
      if grade == .explicit, !isLaughing {
        explicit.insert(subject)
      } else if !isLaughing || grade == .explicit && isHeardLaughing(subject, utterance) {
        implicit.insert(subject)
      }
    }
    let harmless = hits.filter { $0.pattern.meaning == .harmless }
    func isHarmless(_ range: Range<Int>) -> Bool {
      isFigure(range, parts)
        || harmless.contains {
          $0.range.overlaps(range) || $0.range.lowerBound == range.upperBound
        }
    }
    for hit in phrases.hits(in: utterance.words) {
      guard case .says(let grade, let subject) = hit.meaning,
        !isHarmless(hit.range), !isDenied(hit.range, parts, utterance),
        !isTopic(hit.range, utterance),
        !isBanal(Distress(grade: grade, subject: subject), hit.range, utterance)
      else { continue }
      // One word that was misspelt is a hint, no more.
      let isGuess = hit.range.count == 1 && utterance.words[hit.range.lowerBound].repaired
      hear(isGuess ? .implicit : grade, subject)
    }
    for hit in hits where hit.pattern.isFirm || !isHarmless(hit.range) {
      guard let distress = hit.pattern.distress, !isBanal(distress, hit.range, utterance)
      else { continue }
      hear(distress.grade, distress.subject)
    }
    if harmless.isEmpty {
      if wishesDeath(parts, utterance) { hear(.explicit, .suicide) }
      if let subject = deed(parts, utterance) { hear(.explicit, subject) }
    }
    if let subject = Self.first(of: explicit, in: utterance) {
      return Distress(grade: .explicit, subject: subject)
    }
    return Self.first(of: implicit, in: utterance).map { Distress(grade: .implicit, subject: $0) }
  }

  /// Which number to give first, where several are right.
  private static func first(
    of subjects: Set<Distress.Subject>, in utterance: Utterance
  ) -> Distress.Subject? {
    guard subjects.count > 1 else { return subjects.first }
    let isAtSchool = utterance.words.contains { school.contains($0.hash) }
    let order: [Distress.Subject] = [
      .sexualViolence, .danger, .suicide, isAtSchool ? .bullying : .violence,
      isAtSchool ? .violence : .bullying, .runaway, .noRoof,
    ]
    return order.first { subjects.contains($0) }
  }

  /// "Mdr jme pends si j'ai encore maths" is a joke; a wish that is laughed at may hide a cry, and
  /// nobody laughs at blows for fun.
  private func isHeardLaughing(_ subject: Distress.Subject, _ utterance: Utterance) -> Bool {
    switch subject {
    case .violence, .sexualViolence: true
    case .suicide: utterance.words.contains { Self.wishes.contains($0.hash) }
    case .bullying, .runaway, .noRoof, .danger: false
    }
  }

  private static let wishes = WordSet(
    "veux veu ve vx voudrais envie envi anvie aimerais want wanna wish marre")

  private static let school = WordSet(
    """
    ecole college lycee bahut classe recre cour eleves camarades insta snap whatsapp tiktok reseaux
    school class classmates playground online instagram snapchat
    """)
  /// "J'en peux plus de l'école", "je veux quitter la maison pour mes études".
  private func isBanal(
    _ distress: Distress, _ range: Range<Int>, _ utterance: Utterance
  ) -> Bool {
    let next = range.upperBound < utterance.count ? utterance.words[range.upperBound].hash : nil
    let behind = utterance.words[range.lowerBound...].prefix(range.count + 4)
    switch (distress.grade, distress.subject) {
    case (.implicit, .suicide): return behind.contains { Self.everyday.contains($0.hash) }
    case (.implicit, .runaway):
      return utterance.words.contains { Self.studies.contains($0.hash) }
    // "Ma mère va me tuer si je rate le brevet".
    case (.explicit, .danger): return next.map(Self.conditions.contains) ?? false
    case (.explicit, .suicide), (.explicit, .noRoof):
      return next.map(Self.measures.contains) ?? false
        || utterance.tokens.laughs && behind.contains { Self.everyday.contains($0.hash) }
    default: return false
    }
  }

  private static let measures = WordSet("tellement niveau")
  private static let studies = WordSet(
    """
    etudes etudier study studies studying internat travailler bosser vacances formation weekend
    holiday holidays work apprendre
    """)
  private static let everyday = WordSet(
    """
    maths math anglais francais histoire techno physique philo espagnol allemand grammaire cours
    ecole college lycee prof profs devoirs controle controles exam examen oral interro note notes
    chapitre exercice exercices bac brevet stage match jeu jeux fifa foot sport entrainement film
    serie musique console viande reveil chaleur ris rire prix pub pubs bus homework lesson lessons
    class exam game practice teacher match song parcoursup inscription dossier cv pluie meteo bus
    moto psg om finale tournoi manga fractions dictee redaction revisions oraux examens stages
    """)
  private static let conditions = WordSet("si quand if when")
  /// Where danger is a subject of lessons, films and campaigns.
  private static let topics = WordSet(
    """
    prevention ambassadeur ambassadrice expose lecon sensibilisation campagne journee livre roman
    film serie documentaire reportage chanson intervention debat affiche theme sujet awareness
    lesson talk assembly campaign movie book song essay project history
    """)

  /// "On a eu un cours sur le harcèlement": a word or two, and a subject of lessons before it.
  private func isTopic(_ range: Range<Int>, _ utterance: Utterance) -> Bool {
    guard range.count < 3 else { return false }
    return utterance.words.contains { Self.topics.contains($0.hash) }
  }

  /// A figure of speech overlaps the words, or stands right behind them.
  private func isFigure(_ range: Range<Int>, _ parts: [Phrasebook<DistressCue>.Hit]) -> Bool {
    parts.contains {
      $0.meaning == .figure
        && ($0.range.overlaps(range) && $0.range.count >= range.count
          || $0.range.lowerBound == range.upperBound)
        || $0.meaning == .play && range.upperBound <= $0.range.upperBound + 6
          && $0.range.lowerBound <= range.upperBound + 6
    }
  }

  /// "je ne veux pas mourir": the words right before them deny them.
  private func isDenied(
    _ range: Range<Int>, _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Bool {
    if Denial.isDenied(range, in: utterance) { return true }
    return parts.contains {
      $0.meaning == .negation && $0.range.upperBound <= range.lowerBound
        && $0.range.upperBound >= range.lowerBound - 1
        && !$0.range.overlaps(range)
        && utterance.words[range.lowerBound].gap <= .space
    }
  }

  /// "je veux … mourir", "j'ai plus envie de … vivre".
  private func wishesDeath(
    _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Bool {
    for (index, wish) in parts.enumerated() where wish.meaning == .wants || wish.meaning == .noMore
    {
      let wanted: DistressCue = wish.meaning == .wants ? .death : .life
      for hit in parts[(index + 1)...] {
        guard hit.range.lowerBound <= wish.range.upperBound + Self.wish else { break }
        guard hit.meaning == wanted, !crossesSentence(wish.range, hit.range, utterance),
          !isFigure(hit.range, parts), !isBetween(.negation, wish.range, hit.range, parts),
          wish.meaning == .noMore || !isDenied(wish.range, parts, utterance),
          !(Self.others.contains(utterance.words[wish.range.lowerBound].hash)
            && Self.mine.contains(utterance.words[hit.range.lowerBound].hash))
        else { continue }
        return true
      }
    }
    return false
  }

  /// "Elle va me tuer" is no wish of one's own.
  private static let others = WordSet("va vont veut veulent voudrait")
  private static let mine = WordSet("me m")

  /// "je veux pas mourir", and nothing else that says so.
  private func deniesDeath(
    _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Bool {
    parts.indices.contains { index in
      parts[index].meaning == .wants && isDenied(parts[index].range, parts, utterance)
        && parts[(index + 1)...].contains {
          $0.meaning == .death && $0.range.lowerBound <= parts[index].range.upperBound + Self.wish
        }
    }
  }

  /// "mon père … me … frappe", "il m'a touchée".
  private func deed(
    _ parts: [Phrasebook<DistressCue>.Hit], _ utterance: Utterance
  ) -> Distress.Subject? {
    for (index, hit) in parts.enumerated() {
      let subject: Distress.Subject
      switch hit.meaning {
      case .hits: subject = .violence
      case .touches: subject = .sexualViolence
      case .bullies: subject = .bullying
      case .threatens: subject = .danger
      default: continue
      }
      let before = parts[..<index].suffix(8)
      let after = parts[(index + 1)...].prefix(4)
      guard !isFigure(hit.range, parts), !isDenied(hit.range, parts, utterance) else { continue }
      // "mon père me frappe", "my dad hits me".
      let victim =
        before.last { $0.meaning == .victim && isNear($0.range, hit.range) }
        ?? after.first { $0.meaning == .victim && isNear(hit.range, $0.range) }
      guard let victim else { continue }
      let first = min(victim.range.lowerBound, hit.range.lowerBound)
      let isDone = before.contains {
        $0.meaning == .other && $0.range.upperBound <= first
          && first - $0.range.upperBound <= Self.deed
      }
      if isDone { return subject }
    }
    return nil
  }

  private func isNear(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.upperBound <= second.lowerBound && second.lowerBound - first.upperBound <= Self.deed
  }

  private func isBetween(
    _ cue: DistressCue, _ first: Range<Int>, _ second: Range<Int>,
    _ parts: [Phrasebook<DistressCue>.Hit]
  ) -> Bool {
    parts.contains {
      $0.meaning == cue && $0.range.upperBound > first.upperBound
        && $0.range.upperBound <= second.lowerBound
    }
  }

  private func crossesSentence(
    _ first: Range<Int>, _ second: Range<Int>, _ utterance: Utterance
  ) -> Bool {
    (first.upperBound...second.lowerBound).contains { utterance.words[$0].gap == .stop }
  }
}
