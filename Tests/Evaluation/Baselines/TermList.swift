import Understanding

/// The plain words that the keyword and edit-distance baselines look for.
struct TermList {
  struct Term {
    var words: String
    var item: Item
  }

  /// Terms by the question they answer; the empty key holds those that count everywhere.
  private(set) var terms: [String: [Term]] = [:]
  let questions: [Term]
  let gazetteer: Gazetteer

  init(_ vocabulary: Vocabulary, _ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    questions = vocabulary.questions.flatMap { question in
      question.phrases.map {
        Term(words: PlainText.fold($0), item: Item(slot: "faq", value: question.id))
      }
    }
    for asked in ["likes", "dislikes", "vetoes"] {
      add(vocabulary.facets, to: asked, slot: asked)
    }
    add(vocabulary.trades, to: "trade", slot: "trade")
    add(vocabulary.trades, to: "nothing", slot: "trade")
    add(vocabulary.sectors, to: "sector", slot: "sector")
    for (slot, lists) in Self.plain {
      for (value, words) in lists {
        for word in words.split(separator: ",") {
          let key = slot == "intent" ? "" : slot
          terms[key, default: []].append(
            Term(words: PlainText.fold(String(word)), item: Item(slot: slot, value: value)))
        }
      }
    }
  }

  private mutating func add(_ entries: [Vocabulary.Entry], to asked: String, slot: String) {
    for entry in entries {
      for phrase in entry.phrases {
        terms[asked, default: []].append(
          Term(words: PlainText.fold(phrase), item: Item(slot: slot, value: entry.id)))
      }
    }
  }

  /// What anybody would put into a first version.
  private static let plain: [String: [String: String]] = [
    "yesno": [
      "yes": "oui,ouais,yes,yeah,ok,d'accord,bien sûr,carrément,exact",
      "no": "non,nan,no,nope,pas du tout,jamais",
      "maybe": "peut-être,ça dépend,bof,maybe,je sais pas",
    ],
    "level": [
      "6e": "6e,sixième", "5e": "5e,cinquième", "4e": "4e,quatrième",
      "3e": "3e,troisième,3ème", "segpa": "segpa", "ulis": "ulis", "2de": "2de,seconde",
      "1re": "1re,première", "tle": "terminale,tle", "cap1": "cap 1,1re année de cap",
      "cap2": "cap 2,2e année de cap", "dropout": "déscolarisé,j'ai arrêté l'école",
    ],
    "reach": [
      "any": "partout,n'importe où,anywhere", "near": "pas loin,à côté,près,nearby",
    ],
    "intent": [
      "back": "retour,revenir,back", "help": "aide,help", "why": "pourquoi,why",
      "repeat": "répète,répéter,repeat", "skip": "passe,passer,suivant,skip,next",
      "dontknow": "je sais pas,je ne sais pas,i don't know", "summary": "résumé,summary",
      "correct": "en fait,je me suis trompé,pardon", "withdraw": "oublie,laisse tomber,forget it",
      "erase": "efface,supprime,erase,delete", "stop": "stop,arrête,quitter,quit",
      "restart": "recommencer,recommence,restart", "human": "conseiller,quelqu'un,human",
      "language fr": "français,french", "language en": "english,anglais",
      "thanks": "merci,thanks,thank you", "greet": "bonjour,salut,hello,hi,coucou",
      "insult": "con,idiot,nul,stupid", "offtopic": "météo,blague,foot,weather",
    ],
  ]
}
