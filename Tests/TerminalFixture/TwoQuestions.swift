import Essentials
import Terminal

/// A conversation of two questions, for the tests that need a real terminal around it.
struct TwoQuestions: ChatDriver {
  let language = Language.french
  let resumeCode: String? = "7F3K-92QX"
  let phrases = TerminalPhrases(
    labels: ScreenLabels(
      heard: "Compris", trade: "Métier", school: "École", step: "Étape", pro: "Pour",
      con: "Contre", contact: "Contact", warning: "Attention", call: "Appelle"),
    emptyAnswers: ["Prends ton temps.", "Je t'écoute."], tooLong: "Au plus {limit} lettres.",
    confirmStop: "Tu veux arrêter ? (oui / non)", carryOn: "On continue.", goodbye: "À bientôt.",
    resume: "Ton code : {code}")
  var answers: [String] = []

  func begin() -> Turn {
    Turn([.say("Salut !"), .ask("Tu habites où ?"), .options(["à la ville", "à la campagne"])])
  }

  mutating func receive(_ line: String) -> Turn {
    answers.append(line)
    return answers.count == 2
      ? Turn([.heard([line]), .say("C'est fini.")], isOver: true)
      : Turn([.heard([line]), .ask("Et tu aimes quoi ?")])
  }

  func names(beginningWith text: String) -> [String] {
    ["Valence", "Valognes", "Vaulx-en-Velin", "Saint-Lô"]
      .filter { $0.lowercased().hasPrefix(text.lowercased()) }
  }

  func agreement(in line: String) -> Bool? {
    ["oui": true, "non": false][line]
  }
}
