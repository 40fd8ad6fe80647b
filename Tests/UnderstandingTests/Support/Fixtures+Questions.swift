import Understanding

extension Fixture {
  /// Questions with a few paraphrases each, as the catalogue has them.
  static let questions: [Vocabulary.Entry] = [
    .init(
      id: "definition",
      phrases: [
        "C'est quoi une école de production ?", "What is an école de production?",
        "c koi une ecole de production", "explique moi les écoles de production",
        "c'est quel genre d'école", "what kind of school is it",
      ]),
    .init(
      id: "cout",
      phrases: [
        "C'est payant ?", "Do you have to pay?", "ça coûte combien", "faut payer pour venir",
        "c gratuit", "pourquoi c'est gratuit", "combien l'année", "how much does it cost",
        "is it free",
      ]),
    .init(
      id: "remuneration",
      phrases: [
        "Est-ce qu'on est payé ?", "Do you get paid?", "on est payé", "c'est payé", "ya un salaire",
        "on gagne combien", "c'est rémunéré", "is there a wage",
      ]),
    .init(
      id: "internat",
      phrases: [
        "Il y a un internat ?", "Is there boarding?", "logement sur place",
        "on peut dormir sur place",
        "on peut être interne", "can i sleep there",
      ]),
    .init(
      id: "admission",
      phrases: [
        "Comment on entre dans une école de production ?", "How do you get in?",
        "comment on s'inscrit", "ya un concours", "comment postuler", "faut un dossier",
        "how do i apply",
      ]),
    .init(
      id: "mauvaises-notes",
      phrases: [
        "J'ai de mauvaises notes, je peux quand même venir ?",
        "My grades are bad, can I still come?",
        "j'ai pas le brevet", "mes bulletins sont pourris",
      ]),
    .init(
      id: "filles",
      phrases: [
        "C'est ouvert aux filles ?", "Is it open to girls?", "ya des filles",
        "une meuf en mécanique c'est possible", "les filles sont acceptées",
      ]),
    .init(
      id: "handicap",
      phrases: [
        "J'ai un handicap ou des troubles dys, je peux venir ?",
        "I have a disability, can I come?", "je suis dyslexique", "ulis c'est possible",
      ]),
    .init(
      id: "duree",
      phrases: [
        "Ça dure combien de temps ?", "How long does it last?", "c long", "combien de temps le cap",
      ]),
    .init(
      id: "transport",
      phrases: [
        "Comment je fais pour venir tous les jours ?", "How do I get there every day?",
        "transport scolaire", "j'ai pas de permis comment je viens",
      ]),
    .init(
      id: "diplomes",
      phrases: [
        "Quels diplômes prépare-t-on ?", "Which diplomas can you get?", "on a quoi comme diplôme",
        "le diplôme est reconnu",
      ]),
    .init(
      id: "horaires",
      phrases: [
        "Quels sont les horaires et les vacances ?", "What about hours and holidays?",
        "ya des vacances", "on finit tard",
      ]),
    .init(
      id: "stages",
      phrases: [
        "Il y a des stages en entreprise ?", "Are there placements in companies?", "ya des stages",
      ]),
  ]
}
