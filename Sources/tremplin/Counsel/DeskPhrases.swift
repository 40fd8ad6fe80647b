import Essentials
import Terminal

/// What the terminal itself says at the workbench.
struct DeskPhrases {
  let phrases: TerminalPhrases

  init(_ language: Language) {
    func say(_ french: String, _ english: String) -> String {
      language == .french ? french : english
    }
    phrases = TerminalPhrases(
      labels: ScreenLabels(
        heard: say("Compris", "Heard"), trade: say("Métier", "Trade"),
        school: say("École", "School"), step: say("Étape", "Step"), pro: say("Pour", "For"),
        con: say("Contre", "Against"), contact: say("Contact", "Contact"),
        warning: say("Attention", "Careful"), call: say("Appeler", "Call")),
      emptyAnswers: [
        say("« aide » montre les commandes.", "“help” shows the commands.")
      ],
      tooLong: say(
        "Cette ligne est trop longue : {limit} caractères au plus.",
        "This line is too long: {limit} characters at most."),
      confirmStop: say("Quitter ? (oui / non)", "Leave? (yes / no)"),
      carryOn: say("On continue.", "Going on."), goodbye: say("À bientôt.", "Goodbye."),
      resume: "")
  }
}
