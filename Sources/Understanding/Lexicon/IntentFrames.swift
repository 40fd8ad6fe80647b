/// What is done, and to what, for each intent; words are stems, so forms of a verb count as one.
///
/// The first frame that fits counts; those that undo things come first, and are the strictest.
enum IntentFrames {
  static let list: [IntentFrame] = [
    IntentFrame(
      .erase,
      """
      efface effacer effacez effaces supprime supprimer supprimez detruis detruire detruisez vire
      jette jeter delete erase wipe clear remove destroy forget oublie oublies oublier oubliez
      nettoie nettoyer efase
      """,
      """
      tout toutes tous donnees infos informations historique conversation discussion chat session
      compte trace traces everything all data info information history account
      """, opens: true),
    IntentFrame(
      .restart,
      """
      recommence recommencer recommencez reprendre reprends refaire refais refait repartir repars
      restart start begin redo reset redemarre redemarrer rekomanse rekomance remets remettre go
      """,
      "debut zero depart nouveau over again beginning scratch start entier", opens: true),
    IntentFrame(
      .withdraw,
      """
      oublie oublies oubliez laisse laissez enleve enlever enlevez retire retirer retirez annule
      annuler annulez raye rayer barre ignore ignorez cancel remove drop forget scratch undo discard
      withdraw supprime efface bliye
      """,
      """
      ca reponse reponses dernier derniere dit disais tomber viens that it last answer said liste
      sa list previous
      """, opens: true),
    IntentFrame(
      .human,
      """
      parler parle parlé parlez discuter echanger voir rencontrer contacter appeler joindre passe
      passer passez passes mettre mets trouver avoir speak talk call contact meet see chat reach pale
      koze connect rappeler
      """,
      """
      quelqu quelqun personne humain humaine conseiller conseillere adulte gens prof educateur
      someone somebody person human adviser advisor counsellor counselor people moun vivant
      """, opens: true),
    IntentFrame(
      .summary,
      """
      resume resumer resumez recap recapitule recapituler bilan rappelle rappeler rappelles redis
      redire montre montrer affiche afficher relis relire show sum summarise summarize remind list noted recall got read
      """,
      """
      dit reponses repondu note retenu instant answers said told noted far profil
      """, opens: false),
    IntentFrame(
      .correct,
      """
      corrige corriger corrigez change changer modifie modifier rectifie rectifier fix correct edit
      amend
      """,
      """
      reponse reponses age ville adresse code postal niveau classe quelque erreur faute answer age
      town city place something mistake choix metier
      """, opens: true),
    IntentFrame(
      .correct, "trompe tromper goure gouree plante plantee tronpe mistake wrong erreur betise",
      "me m suis ai j i made got fait dit ma c est was", opens: true),
    IntentFrame(
      .back,
      """
      retour retourne retourner revenir reviens revient revenez recule reculer remonte remonter
      back previous retourné viré tounen rotourn
      """,
      """
      question avant arriere precedent precedente cran etape page derniere dernier step one last
      previous earlier before peu kestion aryè dèyè
      """, opens: true),
    IntentFrame(
      .repeat,
      """
      repete repeter repetez redis redire reformule reformuler repose relis redemande repeat rephrase
      reword say ask relance
      """, "question ca autrement again that encore fois phrase differently once mots", opens: true),
    IntentFrame(
      .skip,
      """
      passe passer passez saute sauter zappe zapper skip next suivante suivant move avance avancer
      """, "question questions this one it that suivante suite another", opens: true),
    IntentFrame(
      .skip, "repondre dire parler answer say tell",
      "veux voudrais envie prefere prefererais want rather prefer feel", opens: false,
      isNegative: true),
    IntentFrame(
      .why,
      "pourquoi why pouki pourkoi sert raison rapport interet regarde utile",
      "demande demandes demandez question savoir veux ask asking know need",
      opens: true
    ),
    IntentFrame(
      .help,
      "comprends comprend compris comprendre capte pige understand konprann konpran understood follow",
      "je j i question rien mot quoi mwen mi t word that this", opens: false, isNegative: true),
    IntentFrame(
      .help, "aide aider aidez aides help explique expliquer expliquez explain ede",
      "moi me peux besoin need can mieux svp stp please mwen autrement better question", opens: true
    ),
    IntentFrame(
      .dontknow,
      """
      sais sait savoir idee idees know idea clue kone sav konnen choisi decide reflechi rappelle
      souviens remember decided sure vois
      """, "je j i mwen mi encore vraiment have got the any", opens: false, isNegative: true),
    IntentFrame(
      .stop,
      "arrete arreter arretez stoppe stopper quitter quitte finir terminer stop quit leave exit",
      """
      je veux on maintenant la conversation discussion chat questions want now here this talking
      aujourd entretien interview
      """, opens: true),
    IntentFrame(
      .insult,
      """
      con conne debile nul nulle nuls bete naze stupide idiot idiote abruti abrutie useless stupid
      dumb rubbish merde pourri pourrie inutile incapable relou lourd idiotic crap
      """, "tu t es vous etes you your bot robot ton truc machine appli programme site app",
      opens: true
    ),
    IntentFrame(
      .thanks, "merci mercis thanks thank cheers mersi mesi",
      "beaucoup aide aider tout toi vous bien super genial cool much help lot you gentil infos sympa",
      opens: true),
  ]
}

extension IntentFrames {
  /// The frames whose verb is among the words, a bit each by their position in the list: most
  /// utterances have none, and then nothing more is looked at.
  static func heads(in utterance: Utterance) -> UInt64 {
    utterance.words.reduce(0) { $0 | byHead[$1.stem, default: 0] }
  }

  private static let byHead: [UInt64: UInt64] = {
    var frames: [UInt64: UInt64] = [:]
    for (position, frame) in list.enumerated() {
      for head in frame.heads { frames[head, default: 0] |= 1 << position }
    }
    return frames
  }()
}
