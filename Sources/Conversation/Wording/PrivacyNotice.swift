public import Essentials

/// What is promised, in a title and ten short lines; docs/privacy.md says the same at length.
public struct PrivacyNotice: Hashable, Sendable {
  public let title: String
  public let lines: [String]

  /// The notice in a language; `isKept` is false where nothing is written down: at a kiosk.
  public init(_ language: Language, easy: Bool = false, isKept: Bool = true) {
    let text =
      switch (language, easy) {
      case (.french, false): isKept ? Self.french : Self.frenchAtKiosk
      case (.french, true): isKept ? Self.easyFrench : Self.easyFrenchAtKiosk
      case (.english, false): isKept ? Self.english : Self.englishAtKiosk
      case (.english, true): isKept ? Self.easyEnglish : Self.easyEnglishAtKiosk
      }
    let lines = text.split(separator: "\n").map(String.init)
    title = lines[0]
    self.lines = Array(lines.dropFirst())
  }

  /// With its lines numbered, for a printer.
  public var text: String {
    ([title] + lines.enumerated().map { "\($0.offset + 1). \($0.element)" })
      .joined(separator: "\n")
  }

  private static let french = """
    Ce que Tremplin garde, pourquoi, et combien de temps
    Tremplin est un programme qui suit des règles. Personne ne lit la conversation.
    Gardé : les réponses comprises (âge, ville, goûts, refus, métiers), pour reprendre plus tard.
    Jamais gardé : les phrases, un nom, une adresse, la santé, la justice.
    Rien n'est envoyé ailleurs : tout reste sur la machine de Tremplin.
    Avant 15 ans, rien n'est gardé.
    Un code permet de reprendre. Seule son empreinte est gardée : perdu, il ne se retrouve pas.
    Tout s'efface 90 jours après la dernière réponse.
    « effacer » efface tout de suite, pour de bon.
    « session export CODE » donne toutes les données d'un entretien.
    En cas de détresse : des numéros s'affichent. Rien n'est gardé, personne n'est prévenu.
    """

  private static let frenchAtKiosk = """
    Ce que Tremplin garde, pourquoi, et combien de temps
    Tremplin est un programme qui suit des règles. Personne ne lit la conversation.
    Ici, rien n'est gardé, sauf si un code est demandé à la fin.
    Les réponses comprises (âge, ville, goûts, refus, métiers) servent au conseil, c'est tout.
    Jamais gardé : les phrases, un nom, une adresse, la santé, la justice.
    Rien n'est envoyé ailleurs : tout reste sur la machine de Tremplin.
    Avant 15 ans, rien n'est gardé, même avec un code.
    Quand on s'en va, tout s'efface.
    « effacer » efface tout de suite, pour de bon.
    Avec un code : tout s'efface 90 jours après la dernière réponse.
    En cas de détresse : des numéros s'affichent. Rien n'est gardé, personne n'est prévenu.
    """

  private static let easyFrench = """
    Tes réponses et toi
    Tremplin est un programme. Ce n'est pas une personne.
    Tremplin retient tes réponses : ton âge, ta ville, tes goûts.
    Tremplin ne retient pas tes phrases.
    Tremplin ne retient pas ton nom.
    Tes réponses restent sur la machine de Tremplin.
    Tu as moins de 15 ans ? Tremplin ne retient rien.
    Tu as un code. Le code sert à continuer un autre jour.
    Au bout de 90 jours, tout est effacé.
    Tu écris « effacer » : tout est effacé tout de suite.
    Tu vas mal ? Tremplin donne un numéro. Tremplin ne prévient personne.
    """

  private static let easyFrenchAtKiosk = """
    Tes réponses et toi
    Tremplin est un programme. Ce n'est pas une personne.
    Ici, Tremplin ne retient rien.
    Tes réponses servent à te conseiller.
    Tremplin ne retient pas tes phrases.
    Tremplin ne retient pas ton nom.
    Tremplin n'envoie rien.
    Tu t'en vas : tout est effacé.
    Tu écris « effacer » : tout est effacé tout de suite.
    Tu veux continuer un autre jour ? Demande un code à la fin.
    Tu vas mal ? Tremplin donne un numéro. Tremplin ne prévient personne.
    """

  private static let english = """
    What Tremplin keeps, why, and for how long
    Tremplin is a program that follows rules. Nobody reads the conversation.
    Kept: the answers understood (age, town, tastes, refusals, trades), to go on another day.
    Never kept: sentences, a name, an address, health, matters of justice.
    Nothing is sent anywhere: everything stays on Tremplin's machine.
    Under 15, nothing is kept.
    A code lets you go on. Only its hash is kept: a lost code can't be found again.
    Everything goes 90 days after the last answer.
    "erase" erases at once and for good.
    "session export CODE" hands out all the data of a conversation.
    In distress: numbers are shown. Nothing is kept, nobody is told.
    """

  private static let englishAtKiosk = """
    What Tremplin keeps, why, and for how long
    Tremplin is a program that follows rules. Nobody reads the conversation.
    Here nothing is kept, unless you ask for a code at the end.
    The answers understood (age, town, tastes, refusals, trades) are for the advice, no more.
    Never kept: sentences, a name, an address, health, matters of justice.
    Nothing is sent anywhere: everything stays on Tremplin's machine.
    Under 15, nothing is kept, not even with a code.
    When you leave, everything goes.
    "erase" erases at once and for good.
    With a code, everything goes 90 days after the last answer.
    In distress: numbers are shown. Nothing is kept, nobody is told.
    """

  private static let easyEnglish = """
    Your answers and you
    Tremplin is a program. It is not a person.
    Tremplin keeps your answers: your age, your town, what you like.
    Tremplin does not keep your sentences.
    Tremplin does not keep your name.
    Your answers stay on Tremplin's machine.
    Are you under 15? Tremplin keeps nothing.
    You get a code. With the code you can go on another day.
    After 90 days, everything is erased.
    You type "erase": everything is erased at once.
    Are you in trouble? Tremplin gives you a number. Tremplin tells nobody.
    """

  private static let easyEnglishAtKiosk = """
    Your answers and you
    Tremplin is a program. It is not a person.
    Here, Tremplin keeps nothing.
    Your answers are for the advice.
    Tremplin does not keep your sentences.
    Tremplin does not keep your name.
    Tremplin sends nothing.
    You leave: everything is erased.
    You type "erase": everything is erased at once.
    Do you want to go on another day? Ask for a code at the end.
    Are you in trouble? Tremplin gives you a number. Tremplin tells nobody.
    """
}
