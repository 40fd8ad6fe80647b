import Orientation

/// The words with which somebody keeps, rejects or compares what was shown.
///
/// "Garde la 2", "pas celle-là", "compare le 1 et le 3 sur le prix". Only read where advice stands
/// on the screen, so that a number is a rank and "non" is no answer to a question.
struct MarkWords {
  enum Verb { case keep, reject, compare }
  /// What a number counts: "le 2" is a trade, "la 2" a school.
  enum Kind { case trade, school }

  let verb: Verb
  let kind: Kind?
  let ranks: [Int]
  let criteria: [Criterion]
  /// Everything said, folded, to look for names in.
  let words: [String]
  /// The same words as they were typed; empty where the two can't be told apart.
  private let typed: [String]

  /// Nil where the text holds none of the verbs.
  init?(_ text: String) {
    words = Self.fold(text)
    let typed = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    self.typed = typed.count == words.count ? typed : []
    guard let verb = Self.verb(in: words) else { return nil }
    self.verb = verb
    kind = Self.kind(in: words)
    ranks = words.compactMap(Self.rank)
    criteria = Self.criteria(in: words)
  }

  private static let compares: Set = ["compare", "comparer", "comparons", "comparez"]
  private static let rejects: Set = [
    "ecarte", "ecarter", "ecartez", "rejette", "rejetez", "enleve", "enlevez", "retire",
    "retirez", "vire", "reject", "drop", "remove",
  ]
  private static let keeps: Set = ["garde", "garder", "gardez", "retiens", "retenez", "keep"]
  private static let pointers: Set = ["celle", "celui", "ecole", "metier", "that", "this"]

  private static func verb(in words: [String]) -> Verb? {
    if words.contains(where: compares.contains) { return .compare }
    if words.contains(where: rejects.contains) { return .reject }
    let isNegated = words.first == "pas" || words.first == "not"
    if isNegated, words.contains(where: pointers.contains) { return .reject }
    guard words.contains(where: keeps.contains) else { return nil }
    return words.contains("pas") ? .reject : .keep
  }

  private static func kind(in words: [String]) -> Kind? {
    for word in words {
      switch word {
      case "la", "celle", "ecole", "ecoles", "school", "schools", "premiere", "seconde":
        return .school
      case "le", "celui", "metier", "metiers", "trade", "trades", "premier", "second": return .trade
      default: continue
      }
    }
    return nil
  }

  static func rank(_ word: String) -> Int? {
    if let number = Int(word), (1...9).contains(number) { return number }
    switch word {
    case "premiere", "premier", "first": return 1
    case "deux", "deuxieme", "seconde", "second", "two": return 2
    case "trois", "troisieme", "third", "three": return 3
    case "quatre", "quatrieme", "fourth", "four": return 4
    case "cinq", "cinquieme", "fifth", "five": return 5
    default: return nil
    }
  }

  /// A word as it was typed.
  func typed(_ position: Int) -> String {
    typed.indices.contains(position) ? typed[position] : words[position]
  }

  /// Whether a word of a comparison names nothing: a verb, an article, a manner.
  static func isGrammar(_ word: String) -> Bool {
    word.count == 1 || compares.contains(word) || grammar.contains(word)
  }

  /// Whether a numeral behind this word counts things: "les deux", "compare deux métiers".
  static func precedesCount(_ word: String) -> Bool {
    compares.contains(word) || ["les", "ces", "the", "these"].contains(word)
  }

  private static let grammar: Set = [
    "le", "la", "les", "un", "une", "des", "du", "de", "et", "ou", "avec", "au", "aux", "en",
    "entre", "sur", "pour", "par", "selon", "contre", "vs", "face", "moi", "svp", "stp",
    "plait", "il", "te", "vous", "peux", "pouvez", "tu", "on", "je", "veux", "voudrais",
    "aimerais", "ces", "ceux", "celle", "celui", "celles", "deux", "ecole", "ecoles",
    "metier", "metiers", "premier", "premiere", "premiers", "premieres", "cote", "niveau",
    "termes", "question", "critere", "criteres", "tout", "tous", "toutes", "options", "choix",
    "resultats", "propositions", "pistes", "and", "or", "with", "to", "the", "of", "by",
    "between", "against", "me", "can", "could", "you", "please", "want", "would", "like",
    "them", "these", "those", "both", "two", "school", "schools", "trade", "trades",
    "results", "choices", "maintenant", "now", "ok", "merci", "thanks",
  ]

  /// In the order said, each once.
  private static func criteria(in words: [String]) -> [Criterion] {
    words.reduce(into: []) { list, word in
      guard let criterion = Criterion.heard[word], !list.contains(criterion) else { return }
      list.append(criterion)
    }
  }

  /// Lower case, without accents, cut at everything that is neither letter nor digit.
  static func fold(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      case "é", "è", "ê", "ë": word.append("e")
      case "à", "â": word.append("a")
      case "î", "ï": word.append("i")
      case "ô", "ö": word.append("o")
      case "û", "ù", "ü": word.append("u")
      case "ç": word.append("c")
      case "œ": word.append("oe")
      case _ where !scalar.isASCII && scalar.properties.isAlphabetic:
        word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}

extension Criterion {
  /// Folded words, French and English.
  static let heard: [String: Criterion] = [
    "gestes": .activities, "activites": .activities, "activities": .activities,
    "contraintes": .constraints, "penible": .constraints, "constraints": .constraints,
    "distance": .distance, "trajet": .distance, "loin": .distance, "route": .distance,
    "diplome": .diplomas, "diplomes": .diplomas, "diploma": .diplomas, "diplomas": .diplomas,
    "duree": .duration, "annees": .duration, "duration": .duration, "years": .duration,
    "internat": .boarding, "dormir": .boarding, "boarding": .boarding,
    "prix": .cost, "cout": .cost, "tarif": .cost, "cost": .cost, "price": .cost,
    "age": .ages, "ages": .ages,
    "metiers": .trades, "trades": .trades,
    "commandes": .services, "orders": .services,
  ]
}
