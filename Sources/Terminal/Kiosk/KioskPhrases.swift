import Essentials

/// What the kiosk itself says: it speaks before any server does, and when none is there.
///
/// It addresses nobody, for it doesn't know yet who is there: neither *tu* nor *vous*.
struct KioskPhrases: Sendable {
  let welcome: String
  let start: String
  /// In this language, for those who read it.
  let otherLanguage: String
  let away: String
  let notKept: String
  let wait: String
  let finish: String
  let eraseNow: String
  let next: String
  let areYouThere: @Sendable (Duration) -> String
  let finishTitle: String
  let finishChoices: [String]
  let keeping: String
  let codeTitle: String
  let codeUse: String
  let codeDone: String

  fileprivate static let french = Self(
    welcome: "Un métier, une école : parlons-en !",
    start: "Pour commencer : une touche.",
    otherLanguage: "En français, touche 2.",
    away: "La borne revient dans un instant.",
    notKept: "Rien n'est gardé : à la fin, tout est effacé.",
    wait: "Un instant…",
    finish: "Échap ou 0 : Fini / Effacer",
    eraseNow: "Touche 1 : Fini / Effacer",
    next: "Entrée : suite",
    areYouThere: {
      "Toujours là ? Une touche, et on continue. Sinon, tout sera effacé dans "
        + "\($0.components.seconds) secondes."
    },
    finishTitle: "C'est fini ?",
    finishChoices: [
      "Oui, tout effacer", "Oui, mais avec un code pour reprendre un jour", "Non, continuer",
    ],
    keeping: "Un instant, le code arrive…",
    codeTitle: "Le code, à noter ou à prendre en photo :",
    codeUse: "Il permet de reprendre plus tard, ici ou ailleurs.",
    codeDone: "Une touche : Fini / Effacer")

  fileprivate static let english = Self(
    welcome: "A trade, a school: let's talk!",
    start: "To start, press any key.",
    otherLanguage: "In English, press 2.",
    away: "This kiosk will be back in a moment.",
    notKept: "Nothing is kept: at the end, all of it is erased.",
    wait: "One moment…",
    finish: "Esc or 0: Done / Erase",
    eraseNow: "Key 1: Done / Erase",
    next: "Enter: more",
    areYouThere: {
      "Still there? Press any key to go on. If not, everything will be erased in "
        + "\($0.components.seconds) seconds."
    },
    finishTitle: "Have you finished?",
    finishChoices: [
      "Yes, erase everything", "Yes, but with a code to go on another day", "No, go on",
    ],
    keeping: "One moment, here comes the code…",
    codeTitle: "The code, to write down or to photograph:",
    codeUse: "It takes the conversation up again, here or elsewhere.",
    codeDone: "Any key: Done / Erase")
}

extension KioskPhrases {
  init(_ language: Language) {
    self = language == .french ? .french : .english
  }
}

extension Language {
  var other: Language { self == .french ? .english : .french }
}
