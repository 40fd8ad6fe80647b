import Essentials
import Storage

/// What was done.
extension DeskWords {
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
}
