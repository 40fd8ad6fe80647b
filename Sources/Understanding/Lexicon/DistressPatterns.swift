/// What is said of danger, as patterns; their notation is ``DistressPattern``'s.
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
    want:veux veut ve veu vx voudrais voudrait aimerais aimerait envie anvie envi vouloir voulait voulais veulent pense pensé penser pensais songe rêve essayé essaye tenté tente prévu décidé want wants wanna wanted going gonna thinking think tried planning plan feel feeling wish
    die:mourir crever suicider suicid 'die dying mourire
    kill:tuer tué suicider pendre flinguer buter foutre supprimer
    self:me m moi se s te
    kin:père mère reup daron daronne darons parents papa maman frère soeur oncle tante cousin cousine grand-père beau-père belle-mère copain copine mec meuf ex mari femme conjoint tuteur famille fils fille 'dad father mum mom mother stepdad stepfather stepmum stepmother parents brother uncle boyfriend girlfriend husband partner cousin grandad
    adult:prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte animateur tuteur teacher trainer boss neighbour neighbor man guy adult stranger inconnu
    peer:élèves classe camarades potes gars mecs filles garçons gens bande groupe tous classmates kids people boys girls students everyone everybody ils elles they 'on
    other:il elle ils elles 'on quelqu quelqun someone somebody he she they un père mère reup daron daronne parents papa maman frère soeur oncle tante cousin copain copine mec meuf ex mari prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte fils 'dad father mum mom mother stepdad stepfather stepmum stepmother brother uncle boyfriend girlfriend husband partner teacher trainer boss neighbour man guy
    hit:frappe frappent frappé frapper tape tapent tapé taper bat battent battre battu cogne cognent cogner gifle giflé tabasse tabassé tabasser fouette étrangle étranglé brutalise maltraite violente hits hit beats beat beating slaps slapped punches punched chokes choked strangles kicks kicked hurts hurting
    touch:touche touché toucher touch tripote tripoté caresse caressé caresser embrasse embrassé agressé déshabille déshabiller touches touched touching groped gropes molested
    home:maison chez domicile foyer meson home house meso
    road:dehors rue gare voiture parc métro hall cave squat tente banc camion parking
    med:médicaments médocs doliprane doliprane paracétamol xanax antidépresseurs tranquillisants cachets comprimés pilules somnifères pills tablets meds
    cry:pleure pleurer chiale 'cry 'crying
    eat:mangé manger mange mangent bouffe bouffer bouffé
    """

  /// Figures of speech and everyday trouble: what ends inside one of these is no distress.
  static let harmless = """
    bout +du +rouleau ~niveau|batterie|essence|patience|téléphone
    mère|père|parents|daronne|prof va|vont ~étrangler|étriper|massacrer|trucider ~si|quand
    dormir ~pendant|stage|internat|formation|semaine
    boit|boivent|drinks ~café|thé|eau|coffee|tea|coca
    bon|sert ~chapitre|exercice
    faire +tuer|défoncer|engueuler|étriper +par
    enfer +ces|ce|cet|cette|les|le|pour ~bouchons|devoir|devoirs|trajet|bus|transports|chaleur|cours|maths|métro|exo
    pas +de +cantine|voiture|permis
    homeless|lost +in
    touché un +mot
    couteau de|à|suisse|pour +cuisine|huîtres|pain|beurre|boucher
    couteau +suisse
    harcèle|harcèlent|harcelle +pour|de|avec
    mourir|crever|'die|pendre ~tellement|parce|because ~gênant|honte|drôle|rire|beau|cher|awkward|embarrassing|cringe|contrôle|maths
    logement|appart|appartement|studio ~près|école|internat|alternance|étudiant
    plutôt|préfère|préférerais|rather mourir|crever|'die ~que|than ~être|faire|porter|travailler|manger|bosser|cours|bureau|do|work|wear|eat|sit|be
    mère|père|parents|daronne|daron|darons|prof|mum|mom|dad|teacher|coach|boss|soeur va|vont|will|gonna|going|ll ~tuer|kill|tué|défoncer|buter
    fait|fé|fais +battre|tabasser|défoncer|massacrer|taper|tapé ~fifa|console|match|foot|maths|jeu|finale|but|buts|points
    s +est fait +battre|massacrer|défoncer|éclater
    bat|battu|battue|beat|beats|battent ~fifa|console|échecs|chess|ping|foot|course|cartes|jeu|game|mario|tennis|basket
    tue|tuer|tué|kill|killing|killed ~temps|boss|game|time|ennemi|ennemis|ennui|zombies|bête|cochon|bêtes|animaux
    pleure ~rire|film|films|oignons|oignon|série
    bout +de +ma +vie ~matin|lundi|cours|soir|fatigue|taf
    vais +pas +bien|trop +loin
    il|elle pleure ~bébé|frère|soeur|chien
    forcé|force|forcent|oblige|obligé|obligent|forces|forced ~ranger|devoirs|manger|étudier|travailler|réviser|lever|tidy|study|homework|légumes|lire|général
    coup|coups|claque de|d|mentale +fouet|main|pression|chance|foudre|vieux|soleil|tête|coeur|fil|pouce|oeil|marteau|stress|barre|balai|blues
    quoi +bon ~apprendre|histoire|réviser|maths|étudier|cours|école
    peux|peu +plus|plu ~chapitre|prof|maths|école|cours|ris|rire|lycée|attendre|collège|devoirs|révisions|chaleur|attente|bus|anglais|techno|internat
    marre|mar|assez|fatigué de|d|des ~cours|école|maths|assis|attendre|profs|prof|lycée|collège|réviser
    don|not|do t|not want +to +'die ~worry|lol|though|promise
    en +finir +avec +le|les|l|ce|mes|mon|la|cette|ces ~collège|école|lycée|cours|stage|devoirs|brevet|bac|maths|année|exams|examens|histoire|révisions
    à +la +rue +en|niveau|sur|au|aux|total|totale|totalement
    complètement|totalement|total|équipe|défense|prof +à +la +rue
    étais|était|étions +à +la +rue +dimanche|hier|au|en|samedi
    dead|beat|exhausted after|from|lol ~practice|gym|work|training|school
    dying|die|died to|of|for|from|laughing ~laughter|boredom|start|see|know|hunger|thirst|embarrassment|try
    killing|kills|kill me|for ~homework|feet|back|heat|burger|lol
    homework|feet|back|heat|shoes|maths|teacher|exam +is|are|s|will|going ~killing|kill
    ran|run +away +with ~ball|idea|money
    suicide +squad|collectif|commercial|professionnel|financier|social
    du|un|mission +suicide ~de|prendre|faire|projet
    mal|mort|morts|morte au|aux|à|de|la ~dos|ventre|tête|dents|faim|soif|froid|chaud|fatigue|rire|trouille|peur|jambes|pieds|genou
    coupé|coupée|brûlé|brûlée|blessé|blessée ~cuisine|atelier|four|bricolant|bricolage|doigt|travaillant|couteau|sport|foot|papier|scie
    menace|menacent ~interro|contrôle|colle|heures|punition|punir|averse
    peur +du|de|des|d ~vide|avion|araignées|rater|trouver|oral|oraux|noir|hauteur|examen|maths|machines|bruit|chiens|tromper|échouer|réussir
    scared|afraid +of ~heights|spiders|exams|dark|dogs|failing|machines|noise
    sauve|sauver|aide|aidez|help +moi|me ~choisir|trouver|choose|find|métier|école|maths|orientation|devoirs|cours|school|trade
    partir|quitter|leave|casser|barrer ~études|étudier|study|internat|travailler|vacances|apprentissage|stage|formation|work|school|university|lyon|paris
    sert ~maths|anglais|histoire|brevet|techno|latin|cours|réviser|console
    dors|mange|dort +plus|pas ~viande|porc|weekend|internat|cantine|gluten|lait|matin|midi
    saute|sauté|skip ~joie|corde|petit|breakfast|classe
    meurs|crève|mourir|crever +de|d|la +faim|soif|chaud|froid|dalle|envie|impatience|ennui|rire|honte|jalousie|fatigue|trouille
    personne|nobody ~famille|classe|métier|family ~fait|sait|connaît|répondu|candidature|does|knows|job
    viré|virée|exclu|exclue|renvoyé|kicked|expelled ~lycée|collège|école|cours|stage|apprentissage|équipe|club|cfa|school|class|team
    seul|alone ~après-midi|révise|week-end|travailler|travaille|bosser
    frappe|frapper|tape|taper|cogne|cogner ~balle|ballon|métal|fer|clou|clous|clavier|ordi|sac|marteau|cv|texte|rapport|nail|nails|code
    touche|touché|toucher ~tout|bois|fond|but|ballon|bourse|aides|salaire
    touche|touché beaucoup|que|vraiment +merci|vous|m
    """

  /// In the order in which they are tried.
  static let entries: [Entry] = [
    explicitSuicide, explicitViolence, explicitDanger, explicitSexualViolence, explicitBullying,
    explicitRunaway, explicitNoRoof, implicitSuicide, implicitViolence, implicitSexualViolence,
    implicitBullying, implicitRunaway, implicitNoRoof, implicitDanger,
  ]
}
