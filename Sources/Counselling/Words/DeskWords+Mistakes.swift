import Essentials

/// What was wrong with a line, and how it is done.
extension DeskWords {
  func unknownVerb(_ nearest: String?) -> String {
    guard let nearest else {
      return say(
        "Cette commande n'existe pas. « aide » les montre toutes.",
        "There is no such command. “help” shows them all.")
    }
    return say(
      "Cette commande n'existe pas. Vouliez-vous dire « \(nearest) » ? « aide » les montre toutes.",
      "There is no such command. Did you mean “\(nearest)”? “help” shows them all.")
  }

  func howTo(_ verb: DeskVerb) -> String {
    say("À écrire ainsi : ", "Write it so: ") + verb.usage(in: language)
      + "\n" + verb.help(in: language)
  }

  var noCase: String {
    say(
      "Aucun dossier n'est ouvert. « liste » montre les vôtres, « ouvre » en ouvre un.",
      "No case is open. “list” shows yours, “open” opens one.")
  }

  /// One sentence for a case that isn't one's own, that expired and that never was.
  var noSuchCase: String {
    say(
      "Aucun dossier de ce code ou de ce numéro n'est ouvert à votre compte. Vérifiez-le avec la "
        + "personne.",
      "No case of this code or number is open to your account. Check it with the person.")
  }

  var unreadable: String {
    say(
      "Ce dossier est illisible avec les dialogues d'aujourd'hui. Les autres vont bien.",
      "This case can't be read with today's dialogues. The others are fine.")
  }

  var movedOn: String {
    say(
      "L'entretien a continué ailleurs entre-temps. Le dossier est relu : recommencez.",
      "The interview went on elsewhere in the meantime. The case is read again: do it once more.")
  }

  var tooYoung: String {
    say(
      "Avant 15 ans, rien n'est gardé d'une personne jeune : cette réponse n'est pas écrite. Menez "
        + "l'entretien avec son parent : « nouveau parent ».",
      "Nothing is kept of a young person under 15: this answer isn't written. Lead the interview "
        + "with a parent: “new parent”.")
  }

  func noSuchSlot(_ word: String, _ nearest: String?) -> String {
    let hint = nearest.map { say(" Vouliez-vous dire « \($0) » ?", " Did you mean “\($0)”?") } ?? ""
    return say(
      "Ce dialogue n'a pas de réponse « \(word) ».\(hint)",
      "This dialogue has no answer “\(word)”.\(hint)")
  }

  func notUnderstood(_ name: String, _ choices: [String]) -> String {
    let hint = choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
    return say(
      "« \(name) » : cette valeur n'est pas comprise\(hint). Rien n'a changé pour cette réponse.",
      "“\(name)”: this value isn't understood\(hint). Nothing changed for this answer.")
  }

  func impossible(_ name: String) -> String {
    say(
      "« \(name) » : cette valeur n'est pas possible. La réponse reste comme avant.",
      "“\(name)”: this value can't be. The answer stays as it was.")
  }

  var noSubject: String {
    say(
      "Ce métier ou cette école n'est pas au catalogue. « conseil » montre les noms et les rangs.",
      "This trade or school isn't in the catalogue. “advice” shows names and ranks.")
  }

  var notComparable: String {
    say(
      "Il faut deux métiers, ou deux écoles : « compare 1 et 2 », « compare école 1 et école 2 ».",
      "Two trades or two schools are needed: “compare 1 and 2”, “compare school 1 and school 2”.")
  }

  var noDay: String {
    say(
      "Cette date n'est pas comprise. Par exemple : demain, lundi, 5 décembre, 05/12/2026.",
      "This date isn't understood. For instance: tomorrow, monday, 5 december, 2026-12-05.")
  }

  var dayIsPast: String {
    say("Cette date est passée.", "This date is past.")
  }

  func textTooLong(_ limit: Int) -> String {
    say(
      "Ce texte est trop long : \(limit) caractères au plus. Le reste va dans votre outil de suivi.",
      "This text is too long: \(limit) characters at most. The rest belongs into your own tool.")
  }

  func noSuchNumber(_ range: String) -> String {
    say("Ce numéro n'est pas dans la liste : \(range).", "This number isn't in the list: \(range).")
  }

  func noSuchReason(_ reasons: [String]) -> String {
    say("Raisons : ", "Reasons: ") + reasons.joined(separator: ", ") + "."
  }

  func noSuchFilter(_ word: String) -> String {
    say(
      "Le filtre « \(word) » n'existe pas. « aide liste » montre lesquels.",
      "There is no filter “\(word)”. “help list” shows which.")
  }

  var caseIsClosed: String {
    say(
      "Ce dossier est clos. « rouvre » permet de continuer.",
      "This case is closed. “reopen” lets you go on.")
  }

  var eraseElsewhere: String {
    say(
      "Pour tout effacer, avec le code de la personne : tremplin session forget CODE. Ici, rien "
        + "n'a changé.",
      "To erase everything, with the person's code: tremplin session forget CODE. Nothing changed "
        + "here.")
  }
}
