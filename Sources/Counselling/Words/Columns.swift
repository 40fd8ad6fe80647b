import Essentials

/// The names of the tables' columns.
struct Columns: Sendable {
  let language: Language

  private func say(_ french: String, _ english: String) -> String {
    language == .french ? french : english
  }

  var number: String { say("N°", "No.") }
  var file: String { say("Dossier", "Case") }
  var state: String { say("État", "State") }
  var place: String { say("Commune", "Place") }
  var trade: String { say("Métier", "Trade") }
  var due: String { say("À faire", "Due") }
  var last: String { say("Touché", "Touched") }
  var news: String { say("Nouveau", "New") }
  var answer: String { say("Réponse", "Answer") }
  var value: String { say("Valeur", "Value") }
  var author: String { say("Dit par", "Said by") }
  var question: String { say("Question", "Question") }
  var walked: String { say("Parcours", "Walk") }
  var action: String { say("Action", "Action") }
  var day: String { say("Le", "On") }
  var done: String { say("Fait", "Done") }
  var note: String { say("Note", "Note") }
  var by: String { say("Par", "By") }
  var card: String { say("Activité", "Activity") }
  var pile: String { say("Tas", "Pile") }
  var command: String { say("Commande", "Command") }
  var does: String { say("Effet", "Effect") }
}
