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

  /// Nil where the text holds none of the verbs.
  init?(_ text: String) {
    words = Self.fold(text)
    guard let verb = Self.verb(in: words) else { return nil }
    self.verb = verb
    kind = Self.kind(in: words)
    ranks = words.compactMap(Self.rank)
    criteria = Self.criteria(in: words)
  }

  private static func verb(in words: [String]) -> Verb? {
    if words.contains(where: ["compare", "comparer", "comparons", "comparez"].contains) {
      return .compare
    }
    let rejects = [
      "ecarte", "ecarter", "ecartez", "rejette", "rejetez", "enleve", "enlevez", "retire",
      "retirez", "vire", "reject", "drop", "remove",
    ]
    if words.contains(where: rejects.contains) { return .reject }
    let negated = ["pas", "not"].contains(words.first ?? "")
    let pointed = words.contains {
      ["celle", "celui", "ecole", "metier", "that", "this"].contains($0)
    }
    if negated, pointed { return .reject }
    let keeps = ["garde", "garder", "gardez", "retiens", "retenez", "keep"]
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

  private static func rank(_ word: String) -> Int? {
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

  /// In the order said, each once.
  private static func criteria(in words: [String]) -> [Criterion] {
    words.reduce(into: []) { list, word in
      guard let criterion = Criterion.heard[word], !list.contains(criterion) else { return }
      list.append(criterion)
    }
  }

  /// Lower case, without accents, cut at everything that is neither letter nor digit.
  static func fold(_ text: String) -> [String] {
    let plain: [Character: String] = [
      "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "î": "i", "ï": "i", "ô": "o",
      "ö": "o", "û": "u", "ù": "u", "ü": "u", "ç": "c", "œ": "oe",
    ]
    var words: [String] = [""]
    for character in text.lowercased() {
      if let letters = plain[character] {
        words[words.count - 1] += letters
      } else if character.isLetter || character.isNumber {
        words[words.count - 1].append(character)
      } else {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }
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
