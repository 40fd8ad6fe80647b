import Essentials

extension DeskVerb {
  /// How it is written: the verb and what follows.
  func usage(in language: Language) -> String {
    let arguments = language == .french ? arguments.french : arguments.english
    return arguments.isEmpty ? name(in: language) : "\(name(in: language)) \(arguments)"
  }

  private var arguments: (french: String, english: String) {
    switch self {
    case .list:
      (
        "[ouverts|clos|tous] [dus] [nouveaux] [miens|prêtés] [métier=…] [dep=…]",
        "[open|closed|all] [due] [new] [mine|lent] [trade=…] [dep=…]"
      )
    case .new: ("[jeune|parent|entreprise]", "[youth|parent|business]")
    case .open: ("CODE ou n° de dossier", "CODE or case number")
    case .set: ("[qui=parent] âge=16 commune=Caen …", "[who=parent] age=16 place=Caen …")
    case .unset: ("réponse", "answer")
    case .go: ("réponse ou n°", "answer or number")
    case .say: ("paroles", "words")
    case .speaker: ("jeune|parent|moi|auto", "youth|parent|me|auto")
    case .cards: ("[oui 1 4] [non 2] [peut-être 3]", "[yes 1 4] [no 2] [maybe 3]")
    case .compare: ("A et B [sur critère]", "A and B [by criterion]")
    case .keep, .reject: ("métier ou école", "trade or school")
    case .first: ("métier ou école parce que raison", "trade or school because reason")
    case .page:
      (
        "[texte|markdown|html|json] [conseiller] [facile (FALC)] [numéros]",
        "[text|markdown|html|json] [counsellor] [easy] [helplines]"
      )
    case .scale: ("[importance=0–10] [confiance=0–10]", "[importance=0–10] [confidence=0–10]")
    case .note: ("texte", "text")
    case .plan:
      (
        "jour texte (demain, lundi, 5 décembre, 05/12/2026)",
        "day text (tomorrow, monday, 5 december, 2026-12-05)"
      )
    case .done: ("n° d'action", "action number")
    case .assign: ("nom [jusqu'au jour]", "name [until day]")
    case .close: ("raison", "reason")
    case .language: ("fr|en", "fr|en")
    case .help: ("[commande]", "[command]")
    case .leave, .due, .answers, .undo, .walk, .advice, .notes, .calendar, .changes, .reopen,
      .quit:
      ("", "")
    }
  }

  /// What it does, in a sentence.
  func help(in language: Language) -> String {
    switch (self, language) {
    case (.list, .french): "Vos dossiers, filtrés."
    case (.list, .english): "Your cases, filtered."
    case (.new, .french): "Commence un entretien ; son code est à donner à la personne."
    case (.new, .english): "Begins an interview; its code is for the person."
    case (.open, .french):
      "Ouvre un dossier, avec le code que la personne a donné la première fois."
    case (.open, .english): "Opens a case; the first time, with the code that the person gave."
    case (.leave, .french): "Range le dossier ouvert."
    case (.leave, .english): "Puts the open case away."
    case (.due, .french): "Ce qui reste à faire, dans tous vos dossiers."
    case (.due, .english): "What is still to be done, in all your cases."
    case (.set, .french):
      "Remplit plusieurs réponses d'un coup, ou les corrige. « = 16 » répond à la question posée."
    case (.set, .english):
      "Fills several answers at once, or corrects them. “= 16” answers the question asked."
    case (.unset, .french): "Retire une réponse."
    case (.unset, .english): "Takes an answer out."
    case (.answers, .french): "Toutes les réponses, avec qui les a données."
    case (.answers, .english): "All answers, with who gave them."
    case (.go, .french): "Montre une question ; « = … » y répond ensuite."
    case (.go, .english): "Shows a question; “= …” then answers it."
    case (.say, .french):
      "Ce que la personne dit, compris comme dans la conversation. Ses mots ne sont pas gardés."
    case (.say, .english):
      "What the person says, understood as in the conversation. The words aren't kept."
    case (.speaker, .french):
      "Qui répond à partir de maintenant. « auto » : vous pour mets, la personne pour dis."
    case (.speaker, .english): "Who answers from now on. “auto”: you for set, the person for say."
    case (.cards, .french): "Trie les activités en trois tas."
    case (.cards, .english): "Sorts the activities into three piles."
    case (.undo, .french): "Revient sur le dernier changement de réponses."
    case (.undo, .english): "Takes the last change of answers back."
    case (.walk, .french): "Ce qui est demandé, ce qui est passé, et pourquoi."
    case (.walk, .english): "What is asked, what is skipped, and why."
    case (.advice, .french): "Métiers et écoles, avec leurs raisons."
    case (.advice, .english): "Trades and schools, with their reasons."
    case (.compare, .french): "Deux métiers ou deux écoles côte à côte."
    case (.compare, .english): "Two trades or two schools side by side."
    case (.keep, .french): "Garde un métier ou une école."
    case (.keep, .english): "Keeps a trade or a school."
    case (.reject, .french): "Écarte un métier ou une école ; il ne sera plus proposé."
    case (.reject, .english): "Rejects a trade or a school; it isn't proposed again."
    case (.first, .french): "Met un choix en premier, de votre part, avec votre raison."
    case (.first, .english): "Puts one choice first, as yours, with your reason."
    case (.page, .french): "La page à emporter, ou le bloc pour i-milo (conseiller)."
    case (.page, .english): "The page to take home, or the block for i-milo (counsellor)."
    case (.scale, .french): "L'importance du projet et la confiance, de 0 à 10."
    case (.scale, .english): "How much the plan matters, and how sure they are, 0 to 10."
    case (.note, .french): "Écrit une note datée. Ni nom, ni santé, ni adresse."
    case (.note, .english): "Writes a dated note. No name, health or address."
    case (.notes, .french): "Les notes et les actions du dossier."
    case (.notes, .english): "The notes and actions of the case."
    case (.plan, .french): "Prévoit une action pour un jour."
    case (.plan, .english): "Plans an action for a day."
    case (.done, .french): "Marque une action comme faite."
    case (.done, .english): "Marks an action as done."
    case (.calendar, .french): "Écrit les actions à venir dans un fichier .ics."
    case (.calendar, .english): "Writes the actions to come into an .ics file."
    case (.changes, .french): "Ce qui a changé depuis votre dernière visite."
    case (.changes, .english): "What has changed since your last visit."
    case (.assign, .french): "Confie le dossier à un ou une collègue, pour un temps ou pour de bon."
    case (.assign, .english): "Hands the case to a colleague, for a time or for good."
    case (.close, .french): "Clôt le dossier avec une raison."
    case (.close, .english): "Closes the case with a reason."
    case (.reopen, .french): "Rouvre un dossier clos."
    case (.reopen, .english): "Opens a closed case again."
    case (.language, .french): "Change la langue de l'établi."
    case (.language, .english): "Changes the workbench's language."
    case (.help, .french): "Cette liste, ou l'aide d'une commande."
    case (.help, .english): "This list, or the help of one command."
    case (.quit, .french): "Range tout et quitte."
    case (.quit, .english): "Puts everything away and leaves."
    }
  }
}
