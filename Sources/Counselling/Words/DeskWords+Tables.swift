import Essentials
import Interview
import Storage

/// What stands in tables, and around them.
extension DeskWords {
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
    if let name = file.lentTo { return say("prêté à \(name)", "lent to \(name)") }
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
