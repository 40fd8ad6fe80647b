/// What is said of danger, as patterns; their notation is ``Pattern``'s.
///
/// Written from what people say, in families: somebody (self, kin, another), what is done or
/// wished, and the words between. Elisions are words of their own: `j ai`, `m a`, `don t`.
enum DistressPatterns {
  struct Entry: Sendable {
    let grade: Distress.Grade
    let subject: Distress.Subject
    let lines: String
  }

  /// Names and their words; a word behind `'` is taken as it is written, never by its sound.
  static let classes = """
    loved:ami amie amis copain copine pote poto meilleur meilleure soeur frère frérot fils fille cousin cousine mère père maman papa enfant gamin ado élève camarade friend mate bestie brother sister son daughter mum dad mother father kid child pupil boyfriend girlfriend cousin neveu nièce collègue voisine filleul petit-fils petite-fille jumeau jumelle
    banal:maths math anglais français histoire techno physique philo cours devoirs devoir contrôle contrôles examen examens oral interro note notes bac brevet match jeu jeux fifa foot film série musique console bus homework exam game match movie score défaite perdu équipe prix météo temps pluie wifi téléphone batterie réseau parcoursup
    effort:parpaings porté portés porter portait entraînement muscu sport chantier cross match course couru courir ménage déménagement révisions révision training gym practice workout marathon vélo rando randonnée foot football rugby transports boulot taf shift heures stage atelier escaliers lundi matin réveil heures bus
    trade:menuiserie mécanique soudure cuisine boulangerie usinage plomberie maçonnerie coiffure métier métiers
    want:veux veut ve veu vx voudrais voudrait aimerais aimerait envie anvie envi vouloir voulait voulais veulent pense pensé penser pensais songe rêve essayé essaye tenté tente prévu décidé want wants wanna wanted going gonna thinking think tried planning plan feel feeling wish
    die:mourir crever suicider suicid 'die dying mourire
    kill:tuer tué suicider pendre flinguer buter foutre supprimer
    self:me m moi se s te
    kin:père mère reup daron daronne darons parents papa maman frère soeur oncle tante cousin cousine grand-père beau-père belle-mère copain copine mec meuf ex mari femme conjoint tuteur famille fils fille 'dad father mum mom mother stepdad stepfather stepmum stepmother parents brother uncle boyfriend girlfriend husband partner cousin grandad
    adult:prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte animateur tuteur teacher trainer boss neighbour neighbor man guy adult stranger inconnu
    peer:élèves classe camarades potes gars mecs filles garçons gens bande groupe tous classmates kids people boys girls students everyone everybody ils elles they 'on
    other:il elle ils elles 'on quelqu quelqun someone somebody he she they un père mère reup daron daronne parents papa maman frère soeur oncle tante cousin copain copine mec meuf ex mari prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte fils 'dad father mum mom mother stepdad stepfather stepmum stepmother brother uncle boyfriend girlfriend husband partner teacher trainer boss neighbour man guy
    hit:frappe frappent frappé frapper tape tapent tapé taper bat battent battre battu cogne cognent cogner gifle giflé tabasse tabassé tabasser fouette étrangle étranglé brutalise maltraite violente hits hit beats beat beating slaps slapped punches punched 'chokes 'choked strangles kicks kicked hurts hurting
    touch:touche touché toucher touch tripote tripoté caresse caressé caresser embrasse embrassé agressé déshabille déshabiller touches touched touching groped gropes molested
    home:maison chez domicile foyer meson home house meso
    road:dehors rue gare voiture parc métro hall cave squat tente banc camion parking
    med:médicaments médocs doliprane doliprane paracétamol xanax antidépresseurs tranquillisants cachets comprimés pilules somnifères pills tablets meds
    cry:pleure pleurer chiale 'cry 'crying
    eat:mangé manger mange mangent bouffe bouffer bouffé
    """

  static let groups: [PatternGroup] =
    [PatternGroup(meaning: .harmless, lines: harmless)]
    + entries.map { entry in
      PatternGroup(
        meaning: .distress(Distress(grade: entry.grade, subject: entry.subject)),
        lines: entry.lines)
    }

  /// In the order in which they are tried.
  static let entries: [Entry] = [
    explicitSuicide, farewell, explicitViolence, blows, explicitDanger, menace,
    explicitSexualViolence, assault, explicitBullying, persecution, explicitRunaway,
    explicitNoRoof, destitution, implicitSuicide, despair, implicitViolence, fear,
    implicitSexualViolence, predators, implicitBullying, isolation, implicitRunaway,
    implicitNoRoof, hardship, implicitDanger, menaceFelt,
  ]
}
