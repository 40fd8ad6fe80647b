/// Everyday words that look like words of the lexicon or of the catalogue, and are right as they
/// are: without them "sorte" would be repaired to "porte".
///
/// Chosen by running frequent French and English words through the speller; folded to ASCII.
enum PlainWords {
  static func add(to glossary: inout Glossary) {
    for word in list.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == 10 }) {
      let letters = Array(word)[...]
      glossary.add(letters, hash: WordHash.of(letters), as: .plain)
    }
  }

  static let list = """
    acceder accept accepte acces access acheve acide activities actualite actualites actuelle
    address administratifs administrative administratives adopte adopted adoptee adopter ados
    advantage agence agences agree agreed agriculteurs aient aile ailes aimais aimait aimez ainsi
    ajout ajoutant alain alerte alger alice allais allait alles alliance allie allows along altitude
    amant amendement amies amour amuse amuser android andy angleterre anglo anneau annexe annie
    anniversary annuel annuelle apparente appartient apple apport appris appui arabie argument
    arrested assets assiette assistance assurent attaque attaquer atteindre atteints attempt
    attempts attente attentes augmentation augmente aupres auras aurez autel auteur auteurs author
    automatique autorite avait avance avancee avancees avancer avere avoid ayant bail baise baisse
    baisser ball bande barbe barriere baseball basis bati batman baton battle bear beaute beauty
    became began belge belges best betes bird birds blame blanche blanches blessure bleue bloc block
    blocs blonde bord border bottle boucle boule break breaking breath breton broad bruce brune
    brute built buteur buts cache cadre cadres cahier campaign canard canaux cannabis capables
    capitale card cards career carre carrefour carres carried carriere carry carton cases cash
    catherine causes cellules centaine centaines centrale centre certaines certains certes chair
    champion champions chanter chanteur chanteuse chapitre chapitres chapter chaque char charbon
    charged charger charles charte cheese chefs cheque cherchant cheri cherie chief chien chiens
    chili chine choque chretien chute cibles circonstances circulaire circuler citation citations
    cite citer cites claim classement claude clause clement codes coeurs colle collecte collected
    collection collections coller colonies color combler coming comique comite commandant
    commandement commenter common compagne compagnie compagnies comparer compenser competitive
    complement complete completed completer complexe comportement compose composee composer composes
    composition comprenez compromis comptant comptent conception concern concerne concerned
    concernes concerns concerts conclure concurrents conducted conference conforme conge connaissez
    connection connerie conneries connu connue conquete consacrer conservation consider constant
    constater constitue constituer construite consulte contains contente contenter contenu contenus
    context contexte continent contraire contribue contribuer convention conversion conviction copie
    corde cordes core coree corruption corse cotes coule counter couple cour coureurs courrier court
    courte courts couvent couvre couvrir cover coverage crash creature creee creme crew crier crime
    crimes crisis critere criteres croire croises croit croyais croyait croyez daily danser dates
    davis dear debat debit decade decades decede decennie decennies deces decharge declaration
    declarer decouvre decouvrez decrire dedie deep defend defenseur definitive defis demandais
    demarche demarrer democrate demontre demontrer denis denoncer department depasse depasser depth
    deputy derive dessous destin destine destinee destinees destines detresse dette dettes devais
    devenue devenus difficult difficulte difficultes dinner directive director disait discuss dise
    dispute disputer dits divisions dogs domestique dominique donna dore douce draft drinking drole
    duree durs earlier earth echanger economie ecrite ecrites ecriture edge editions efficace either
    emergence enceinte encontre encourage encourager encre ends enter entier entire entreprendre
    entry epais epidemie equation esperer essaie etage etages etant etats etendu europe examiner
    exces exchange exciting exemplaire exemplaires existant existing expansion expected expert
    explication exploration explorer exploser faciliter factures faible faille faisaient faisait
    faite faith fall fallait falls families fasse faudrait faune fellow femmes feront ferroviaire
    feter fetes fiere fighting figure figures file filer filet films filtre financement finie finis
    finlande fired fish fixer foie foire folle fonce fondation fonde fondre fonds ford forgot
    formant formed formee fortement foudre fraiche franchir franchise francis francoise frank fred
    frites fuir fume fumee functions funding galerie galeries gamme gants geant geants genant
    genereux george giant gouverneur government governor grace grain graines granted graphique greve
    grippe grosse grotte guere guerre guerres guest habituel haine harry haute hautes hear hearing
    heart heaven helped hide historien homes horse hote humidite ideas idem imaginaire imposant
    impose imposee imposer inde indeed independance independence index individuel individuelle
    individuelles individuels infection inferieur inferieure inflation ingenieur injured inscrite
    insectes insee insiste inspection inspired instance instances integrer intelligente intelligents
    intended intention interessant interessante interessantes interessants interests interface
    interprete interpreter intimite inventaire invention investir james jaune jaunes jette joint
    jones jouait jouer jouets journalisme kate kick known lait largement largest larmes laser latest
    latter lave laws leader leaders leads leger lesquelles lesquels less lets letter letters leve
    levee levres libere liberer liberte libertes libye license liees ligue liked lines linked lived
    livres loans locataire longue longueur looked looks loved lower loyer macron magazine mails
    maintain maintenir maires maitresse makes malade malades malaise malin manage manche manches
    maniere manieres manner manteau marais marc marco marechal marge maria marins mark marque
    marquee marquer married martin mass masse masses matches mate materials maternelle means measure
    measures mechants menages mental mentalite mentionne mentionner mentir mercedes meres mettait
    mette mettez meurt meurtre meurtres mile miles milliers millions mince ministres miss missed
    mobilier mobilisation modes monstre monstres montee month mots moved movement moves moyennes
    multiple music mutuelle naitre named nationaux needed nette neveu news nick noire notaire noted
    noter object occurred official officials older operating opinions ordinaire ordre ordres
    originalite origines otan ouest ours outre owned pages paiement pair paire panier panique pape
    paper paques paquet paraitre parcours park parker parking parlais parlait parlant parlent parmi
    parole paroles partagee partagent partager partent particular particules partners parvient
    passages passions past path patrie pause peace pensant pente percu perdre peres personal
    personally perte pertes peste peter peuple philippe phrase phrases piege pique pires piste plage
    plages plaindre plaint plainte plaintes plaire plane planetes planned plat player playing plays
    pleine plume poche poete poetique poils poing policiere policiers pomme pommes pompiers poor
    portant portrait portraits posez positions possede posseder possibilite possibilites poster
    postes posts potable pouce pouces pourrais pourras pourront pouvais pouvoirs power powers
    presente press pression pressions pressure pretendre pretre pretres previsions price prie prier
    priere prieres prime primes princes princess princesse prit prize probabilite procede proceder
    prochaine prochaines product products produire professor progress projection promener promesse
    promet proof proper property prophete proportion propriete proprietes protection proteger
    proteines prove publiees publies purposes qualifie qualifier qualifies quant quantite quantites
    quartiers quete quick racheter raise raised rajouter rangs rarement rassembler rates reaction
    realise realisee realisees realiser realises realiste realite realize realized rebelle rebelles
    recemment recente recentes recit recits recognize recognized recommande recompense reconnais
    recovery recu recue recul recus redaction reellement reference referred refuge refugies
    regarding register regrette regulier reguliere reguliers reine rejet rejete relais religion
    religions religious remained remaining remede remet remis remporte remporter rendement rendue
    renoncer rent renverser renvoie repartition replace replaced report reported reporter reports
    repousser reprises reputation required residence residences residents resister resolu resoudre
    respecte respecter respirer response responsible ressemble ressembler ressens ressent restait
    restant retard retenir return returned returns revealed revele reveler revenu revenue revenus
    reviendra reviews risk roles rome roses rouges sacre sacrifice sainte salt sante sauce savais
    savait savez saviez saving saying sciences score scored scott seance seances secret secretaire
    secrete secrets sections seeing seek seigneur semestre senateur senateurs sending sentir seras
    serge sergent serieuse serieuses serment sets setting sexualite shall shame shared sharing
    shipping shoot shopping short shots shows sides siens signe signer simon singe singer smart
    socio soins soldiers solid solidaire solide solides sols somehow somewhat sondage sondages sonde
    sonne sortez souligne souligner soumis soupe source souris soutiens speaking spending spot
    square star stars states statue steam steps stick stood store stores stories story strike
    studies studio studios stuff suisses suivez suivie suppose supposed supreme surprise survivre
    sweet synthese syrie taire taken talent talks tank taste taxes taylor tele telle telles tells
    tempete tendre terme terrains terrestre territory testing texte theatre theme those though tiers
    tigre till tires tirs title toile tolerance torture totalite tough tournant tournois trace
    traces track tradition traitant transaction transfert transferts transmis transportation
    travaillant traverse tries triomphe trip triste tristesse trone troupe troupes trous trouvaient
    trouvais trouvant trump truth tueur turcs turns understood using utilite vaisselle valait valls
    varie veille veiller venait vend venez venger vent venue verbe veritable veritables verite verte
    vertu veste vice vides vietnam views villa virage visibles vivait vive vivement vivent voient
    voies voile voire vole voler volontaires vols vote voted voter voulant voyais voyait voyant
    wales walter wanted watching water wear wedding weird went whatever whenever whether while white
    whole wild word words world worse worst wrote
    """
}
