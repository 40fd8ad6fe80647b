/// What is promised, in ten short lines; docs/privacy.md says the same at length.
enum PrivacyNotice {
  static let french = """
    Ce que Tremplin garde, pourquoi, et combien de temps
    1. Tremplin est un programme qui suit des règles. Personne ne lit la conversation.
    2. Gardé : les réponses comprises (âge, ville, goûts, refus, métiers), pour reprendre plus tard.
    3. Jamais gardé : les phrases, un nom, une adresse, la santé, la justice.
    4. Rien n'est envoyé : tout reste sur cette machine.
    5. Avant 15 ans, rien n'est gardé.
    6. Un code permet de reprendre. Seule son empreinte est gardée : perdu, il ne se retrouve pas.
    7. Tout s'efface 90 jours après la dernière réponse.
    8. « effacer » efface tout de suite, pour de bon.
    9. « session export CODE » donne toutes les données d'un entretien.
    10. En cas de détresse : des numéros s'affichent. Rien n'est gardé, personne n'est prévenu.
    """

  static let easyFrench = """
    Tes réponses et toi
    1. Tremplin est un programme. Ce n'est pas une personne.
    2. Tremplin retient tes réponses : ton âge, ta ville, tes goûts.
    3. Tremplin ne retient pas tes phrases.
    4. Tremplin ne retient pas ton nom.
    5. Tes réponses restent sur cette machine.
    6. Tu as moins de 15 ans ? Tremplin ne retient rien.
    7. Tu as un code. Le code sert à continuer un autre jour.
    8. Au bout de 90 jours, tout est effacé.
    9. Tu écris « effacer » : tout est effacé tout de suite.
    10. Tu vas mal ? Tremplin donne un numéro. Tremplin ne prévient personne.
    """

  static let english = """
    What Tremplin keeps, why, and for how long
    1. Tremplin is a program that follows rules. Nobody reads the conversation.
    2. Kept: the answers understood (age, town, tastes, refusals, trades), to go on another day.
    3. Never kept: sentences, a name, an address, health, matters of justice.
    4. Nothing is sent: everything stays on this machine.
    5. Under 15, nothing is kept.
    6. A code lets you go on. Only its hash is kept: a lost code can't be found again.
    7. Everything goes 90 days after the last answer.
    8. "erase" erases at once and for good.
    9. "session export CODE" hands out all the data of a conversation.
    10. In distress: numbers are shown. Nothing is kept, nobody is told.
    """
}
