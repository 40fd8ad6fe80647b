import Essentials
import Interview
import Storage

/// The sentences of the workbench, side by side; to counsellors French says *vous*.
struct DeskWords: Sendable {
  let language: Language

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  // MARK: Mistakes

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
      "Cette date n'existe pas. À écrire ainsi : 2026-12-04.",
      "There is no such date. Write it so: 2026-12-04.")
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

  // MARK: What was done

  func welcome(_ name: Counsellor.Name, open: Int, due: Int, new: Int) -> String {
    say(
      "Bonjour \(name). Dossiers ouverts : \(open) ; à faire aujourd'hui ou avant : \(due) ; avec "
        + "du nouveau : \(new). « aide » montre les commandes.",
      "Hello \(name). Open cases: \(open); to do today or earlier: \(due); with something new: "
        + "\(new). “help” shows the commands.")
  }

  var goodbye: String { say("Tout est enregistré. À bientôt.", "Everything is saved. Goodbye.") }

  func opened(_ id: CaseFile.ID) -> String { say("Dossier \(id)", "Case \(id)") }

  func codeForPerson(_ code: ResumeCode) -> String {
    say(
      "Code à donner à la personne : \(code). Il n'est écrit nulle part ailleurs.",
      "Code for the person: \(code). It is written nowhere else.")
  }

  func put(_ id: CaseFile.ID) -> String {
    say("Le dossier \(id) est rangé.", "Case \(id) is put away.")
  }

  func noted(_ answers: [String]) -> String {
    say("Noté : ", "Noted: ") + answers.joined(separator: " ; ") + "."
  }

  func parked(_ names: [String]) -> String {
    say("Mis de côté, car hors du chemin : ", "Set aside, off the path: ")
      + names.joined(separator: ", ") + "."
  }

  var complete: String {
    say(
      "L'entretien est complet : « conseil » montre ce qu'il donne.",
      "The interview is complete: “advice” shows what it gives.")
  }

  var noteSaved: String { say("Note enregistrée.", "Note saved.") }

  func planned(_ number: Int, _ day: String) -> String {
    say("Action \(number) prévue le \(day).", "Action \(number) planned for \(day).")
  }

  func finished(_ number: Int) -> String {
    say("Action \(number) : faite.", "Action \(number): done.")
  }

  func wrote(_ name: String) -> String { say("Fichier : \(name)", "File: \(name)") }

  func lent(_ name: String, _ day: String) -> String {
    say("Dossier confié à \(name) jusqu'au \(day).", "Case lent to \(name) until \(day).")
  }

  func handedOver(_ name: String) -> String {
    say(
      "Dossier confié à \(name) pour de bon ; il n'est plus dans votre liste.",
      "Case handed over to \(name) for good; it isn't in your list any more.")
  }

  func closed(_ reason: String) -> String {
    say("Dossier clos : \(reason).", "Case closed: \(reason).")
  }

  var reopened: String { say("Dossier rouvert.", "Case open again.") }

  func putFirst(_ name: String) -> String {
    say(
      "« \(name) » est placé en premier, comme votre choix.",
      "“\(name)” is put first, as your choice.")
  }

  func placedFirst(_ author: Counsellor.Name, _ reason: String) -> String {
    say("Placé en premier par \(author) : \(reason)", "Put first by \(author): \(reason)")
  }

  /// An echo asks for what speaks for the number (Miller and Rollnick, *Motivational
  /// Interviewing*): why not less, and what would bring more.
  func importance(_ value: Int) -> String {
    value >= 3
      ? say(
        "Importance \(value) sur 10. À demander : « Pourquoi \(value), et pas \(value - 3) ? »",
        "Importance \(value) of 10. Ask: “Why \(value), and not \(value - 3)?”")
      : say(
        "Importance \(value) sur 10. À demander : « Qu'est-ce qui compterait plus pour toi ? »",
        "Importance \(value) of 10. Ask: “What would matter more to you?”")
  }

  func confidence(_ value: Int) -> String {
    value <= 8
      ? say(
        "Confiance \(value) sur 10. À demander : « Qu'est-ce qui t'amènerait à \(value + 2) ? »",
        "Confidence \(value) of 10. Ask: “What would bring you to \(value + 2)?”")
      : say(
        "Confiance \(value) sur 10. À demander : « Sur quoi tu t'appuies ? »",
        "Confidence \(value) of 10. Ask: “What do you build on?”")
  }

  // MARK: Tables

  var columns: Columns { Columns(language: language) }

  var nothing: String { say("Rien.", "Nothing.") }
  var noCases: String { say("Aucun dossier pour ce filtre.", "No case for this filter.") }
  var noAnswers: String { say("Aucune réponse pour l'instant.", "No answer so far.") }

  func count(_ number: Int) -> String {
    say(
      "\(number) dossier\(number > 1 ? "s" : "")", "\(number) case\(number == 1 ? "" : "s")")
  }

  func author(_ author: Answer.Author) -> String {
    switch author {
    case .person: say("la personne", "the person")
    case .parent: say("un parent", "a parent")
    case .counsellor: say("conseiller", "counsellor")
    case .computed: say("calculé", "computed")
    }
  }

  func speaking(_ author: Answer.Author?) -> String {
    guard let author else {
      return say(
        "« mets » note ce que vous dites, « dis » ce que dit la personne.",
        "“set” notes what you say, “say” what the person says.")
    }
    return say("Répond maintenant : ", "Answering now: ") + self.author(author) + "."
  }

  func state(_ file: CaseFile) -> String {
    if file.isClosed { return say("clos", "closed") }
    return file.access == .lent ? say("prêté", "lent") : say("ouvert", "open")
  }

  func reason(_ reason: ClosingReason) -> String {
    switch reason {
    case .enrolled: say("entre en école de production", "enters an école de production")
    case .otherTraining: say("autre formation", "other training")
    case .employed: say("emploi", "employment")
    case .handedOver: say("suivi ailleurs", "followed elsewhere")
    case .gaveUp: say("abandon", "gave up")
    case .unreachable: say("injoignable", "unreachable")
    case .other: say("autre", "other")
    }
  }

  var yes: String { say("oui", "yes") }
  var no: String { say("non", "no") }
  var maybe: String { say("peut-être", "maybe") }

  // MARK: Changes

  func since(_ day: String) -> String {
    say("Depuis votre visite du \(day)", "Since your visit of \(day)")
  }
  var firstVisit: String {
    say("Première visite : tout est nouveau.", "First visit: everything is new.")
  }
  var nothingNew: String { say("Rien n'a changé.", "Nothing has changed.") }
  func changedAnswer(_ name: String, _ old: String, _ new: String) -> String {
    say("\(name) : « \(old) » est devenu « \(new) »", "\(name): “\(old)” became “\(new)”")
  }
  func newAnswer(_ name: String, _ new: String) -> String {
    say("\(name) : « \(new) », nouveau", "\(name): “\(new)”, new")
  }
  func goneAnswer(_ name: String, _ old: String) -> String {
    say("\(name) : « \(old) » n'y est plus", "\(name): “\(old)” is gone")
  }
  func arrived(_ name: String) -> String {
    say("Le catalogue propose maintenant : \(name)", "The catalogue now proposes: \(name)")
  }
  func left(_ name: String) -> String {
    say("Le catalogue ne propose plus : \(name)", "The catalogue no longer proposes: \(name)")
  }

  // MARK: Walk

  var pending: String { say("posée maintenant", "asked now") }
  var ahead: String { say("à venir", "to come") }
  func skipped(_ reason: String) -> String { say("passée : ", "skipped: ") + reason }
  var skippedByPerson: String { say("sautée", "passed over") }
  var notNeeded: String { say("pas utile ici", "not needed here") }
  func onlyIf(_ condition: String) -> String {
    say("seulement si \(condition)", "only if \(condition)")
  }
  func unless(_ condition: String) -> String { say("pas si \(condition)", "not if \(condition)") }
  func needsOption(_ name: String, _ option: String) -> String {
    say("seulement si \(name) = \(option)", "only if \(name) = \(option)")
  }
}
