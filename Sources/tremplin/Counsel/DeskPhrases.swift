import Essentials
import LineProtocol
import Terminal

/// What the terminal itself says at the workbench.
struct DeskPhrases {
  let phrases: TerminalPhrases
  /// Around the cards that come over the wire.
  let words: JSONObject

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
    words = [
      "trades": .string(say("Métiers", "Trades")), "schools": .string(say("Écoles", "Schools")),
      "steps": .string(say("La suite", "What next")), "message": .string(say("Message", "Message")),
      "website": .string(say("Site", "Website")), "checked": .string(say("Infos de", "As of")),
      "diplomas": .string(say("Diplômes", "Diplomas")),
      "services": .string(say("Services", "Services")),
    ]
  }

  /// Yes or no, where a word is no doubt one of them.
  static func agreement(in line: String) -> Bool? {
    switch line.lowercased().filter(\.isLetter) {
    case "oui", "o", "yes", "y": true
    case "non", "n", "no": false
    default: nil
    }
  }

  static func unwritable(_ name: String, _ language: Language) -> String {
    language == .french
      ? "\(name) ne peut pas être écrit. Choisir un autre dossier avec --output."
      : "\(name) can't be written. Choose another folder with --output."
  }
}
