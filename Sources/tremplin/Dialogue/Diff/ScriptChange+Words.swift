import DialogueTools
import Essentials
import Interview

extension ScriptChange.Verdict {
  func words(in language: Language) -> String {
    switch (self, language) {
    case (.goesOn, .french): "continue"
    case (.goesOn, .english): "goes on"
    case (.asksAgain, .french): "redemande"
    case (.asksAgain, .english): "asks again"
    case (.losesAnswer, .french): "perd une réponse"
    case (.losesAnswer, .english): "loses an answer"
    }
  }
}

extension ScriptChange {
  func words(in language: Language) -> String {
    let words = kind.words
    return language == .french ? words.french : words.english
  }
}

extension ScriptChange.Kind {
  fileprivate var words: (french: String, english: String) {
    func list(_ symbols: [Symbol]) -> String {
      symbols.map(\.rawValue).joined(separator: ", ")
    }
    return switch self {
    case .slotRemoved: ("l'emplacement a disparu", "the slot is gone")
    case .optionsRemoved(let options): ("sans \(list(options))", "without \(list(options))")
    case .optionsAdded(let options): ("avec \(list(options))", "with \(list(options))")
    case .typeNarrowed: ("d'autres valeurs qu'avant", "other values than before")
    case .typeWidened: ("plus de valeurs qu'avant", "more values than before")
    case .constraintsChanged: ("d'autres contraintes", "other constraints")
    case .sensitivityChanged: ("une autre sensibilité", "another sensitivity")
    case .labelChanged: ("un autre nom", "another label")
    case .added: ("nouveau", "new")
    case .removed: ("supprimé", "gone")
    case .moved: ("déplacé", "moved")
    case .movedElsewhere: ("déplacé sous une autre branche", "moved under another branch")
    case .conditionChanged: ("une autre condition", "another condition")
    case .contentChanged: ("fait autre chose", "does something else")
    case .outcomeChanged(let old, let new):
      ("la fin \(old) devient \(new)", "the end \(old) becomes \(new)")
    case .textChanged(let part, let languages):
      (
        "texte de \(part) (\(languages.map(\.rawValue).joined(separator: ", ")))",
        "text of \(part) (\(languages.map(\.rawValue).joined(separator: ", ")))"
      )
    case .wordsChanged(let option):
      ("d'autres mots entendus pour \(option)", "other words heard for \(option)")
    }
  }
}
