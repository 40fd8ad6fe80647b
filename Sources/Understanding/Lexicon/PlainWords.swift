/// Everyday words that look like words of the lexicon or of the catalogue, and are right as they
/// are: without them "sorte" would be repaired to "porte".
///
/// Chosen by running frequent French and English words through the speller, those first that it
/// takes for a cry for help ("excuser" for "exciser"); folded to ASCII.
enum PlainWords {
  static func add(to glossary: inout Glossary) {
    glossary.add(words: list, as: .plain)
  }

  static let list = """
    saint sainte saints abutting acceder accept accepte acces access accession accusing acheve acide activities
    actualite actualites actuelle address administratifs administrative administratives adopte
    adopted adoptee adopter ados advantage agence agences agree agreed agriculteurs aient aile ailes
    aimais aimait aimez ainsi ajout ajoutant alain alerte alger alice allais allait alles alliance
    allie allows along altitude amant amendement amies amour amuse amusee amuser amusing android
    andy angleterre anglo anneau annexe annie anniversary annuel annuelle apparente appartient apple
    apport appris appui arabie argument arousing arrested assets assiette assistance assurent
    attaque attaquer atteindre atteints attempt attempts attente attentes augmentation augmente
    aupres auras aurez autel auteur auteurs author automatique autorite avait avance avancee
    avancees avancer avere avoid ayant bail baise baisse baisser ball bande bantu barbe barriere
    baseball basis bath baths bati batman baton batter batters battle batty bear beast beasts beaute
    beauty became began belge belges best betas betes bhutan bird birds blame blanche blanches
    blessure bleue bloc block blocs blonde boats bord border bottle boucle boule brats break
    breaking breath breton broad bruce brume brune brute built buster buteur buts butter butters
    buttress butts cache cadre cadres cahier campaign canard canaux cannabis capables capitale card
    cards career carre carrefour carres carried carriere carry carton cases cash catherine causes
    cellules centaine centaines centrale centre certaines certains certes chair champion champions
    chantais chantait chantant chanter chanteur chanteuse chapitre chapitres chapter chaque char
    charbon charged charger charles charte cheese chefs cheque cherchant cheri cherie chief chien
    chiens chili chine choquait choque choquee choquees choquer choques chretien chute cibles
    circonstances circulaire circuler citation citations cite citer cites claim classement claude
    clause clement clever clutter cocteau codes coeurs coked colle collecte collected collection
    collections coller colonies color combler coming comique comite commandant commandement
    commenter common compagne compagnie compagnies comparer compenser competitive complement
    complete completed completer complexe comportement compose composee composer composes
    composition comprenez compromis comptant comptent conception concern concerne concerned
    concernes concerns concerts conclure concurrents conducted conference conforme conge connaissez
    connection connerie conneries connu connue conquete consacrer conservation consider constant
    constater constitue constituer construite consulte contains contente contenter contenu contenus
    context contexte continent contraire contribue contribuer convention conversion conviction cooke
    cooked copie corde cordes core coree corner corruption corse cotes coule counter couple cour
    coureurs courrier court courte courts cousteau couvent couvre couvrir cover coverage crash crave
    creature creee creme crevettes crew crewed crier crime crimes crisis critere criteres croire
    croises croit croyais croyait croyez custer cute cutest cutters cygne daily danser dates davis
    dear dearest dears debat debit decade decades decede decennie decennies deces decharge
    declaration declarer decouvre decouvrez decrire dedie deep defend defenseur definitive defis
    demandais demarche demarrer democrate demontre demontrer denis denoncer department depasse
    depasser depth deputy derive dessous destin destine destinee destinees destines detresse dette
    dettes devais devenue devenus difficult difficulte difficultes dinner directive director disait
    discuss dise dispute disputer dits divisions dogs domestique dominique donna dore douce draft
    drawn drinking drole drying duree durs dyeing earlier earth echanger economie ecrite ecrites
    ecriture edge editions efficace either emergence enceinte encontre encourage encourager encre
    ends enter entier entire entreprendre entry epais epidemie equation esperer essaie etage etages
    etant etats etendu europe examiner exces exchange excise excitait excite excited excitee
    excitees exciter excites exciting exclusion excursion excusee excuser excusera exemplaire
    exemplaires existant existing exorciser expansion expected expert explication exploration
    explorer exploser faciliter factures faible faille faisaient faisait faite faith fall fallait
    falls families fasse faudrait faune fellow femmes feront ferroviaire feter fetes fiere fighting
    figure figures file filer filet films filtre financement finie finis finlande fired fish fixer
    foie foire folle fonce fondation fonde fondre fonds ford forgot formant formed formee fortement
    foudre fougue fraiche franchir franchise francis francoise frank fraser fred frites fuir fume
    fumee functions funding fusiliers galerie galeries gamme gants geant geants genant genereux
    george giant gicle gicler gouverneur government governor grace grain graines granted graphique
    greve grippe grosse grotte guere guerre guerres guest habituel haggling haine hanche handing
    handling harry haunting haute hautes hear hearing heart heaven helped hide historien hoche homes
    horse hote humidite humilite hunts hurst ideas idem imaginaire imposant impose imposee imposer
    incruste inculper inculte inde indeed independance independence index individuel individuelle
    individuelles individuels infection inferieur inferieure infeste infested infestee infestes
    inflation ingenieur ingested injured inscrite insectes insee inseree inserees inserer inseres
    inserez insert inserts inset insiste insolite inspection inspired instance instances insulaires
    insulate insulated integrer intelligente intelligents intended intention interessant
    interessante interessantes interessants interests interface interprete interpreter intimite
    inventaire invention investie investir james jaune jaunes javelin javelot jette joint jones
    jouait jouer jouets journalisme kate kick kilt kilter kindling kipling known kyle laces lait
    lakes lambs lamest lanes largement largest larmes laser latest latter lave laws leader leaders
    leads leger lesquelles lesquels less lets letter letters leve levee levres libere liberer
    liberte libertes libye license liees ligue liked limes lines linked lived livres loans locataire
    longue longueur looked looks loved lower loyer macron magazine mails maintain maintenir maires
    maitresse makes malade malades malaise malin manage manche manches manchette manchettes maniere
    manieres manner manteau marais marc marco marecage marecages marechal marge maria marianne
    marinade marinate mariner mariners marins mark marque marquee marquer married martin mass masse
    masses matches mate materials maternelle means measure measures mechants melaient mena menageant
    menagent menages menaient mental mentalite mentionne mentionner mentir mercedes meres mettait
    mette mettez meurt meurtre meurtres mile miles milliers millions mince ministres miss missed
    mobilier mobilisation modes monstre monstres montee month morne morse morue morve mots moved
    movement moves moyennes multiple music mutine mutuelle myrte naitre named nationaux needed nette
    neveu news nick noire notaire noted noter nouer nudges nuees nukes object occurred official
    officials older operating opinions ordinaire ordre ordres originalite origines otan ouest ours
    outre overcome overdo overdone overdue overlord overlords overrode overshoot overshot owned
    pages paiement pair paire pander panier panique pape paper paques paquet paraitre parcours park
    parker parking parlais parlait parlant parlent parmi parole paroles partagee partagent partager
    partent particular particules partners parvient passages passions past path patrie pause peace
    penderie pensant pente percu perdre peres personal personally perte pertes peste peter peuple
    philippe phrase phrases piege pile piled pilee pillee pillees piller pinched pique pires piste
    plage plages plaindre plaint plainte plaintes plaire plane planer planetes planned planner plat
    platter player playing plays pleine plume poche poete poetique poils poing policiere policiers
    polls pomme pommes pompiers pondu poor portant portrait portraits posez positions possede
    posseder possibilite possibilites poster postes posts potable pouce pouces pourrais pourras
    pourront pouvais pouvoirs power powers presente press pression pressions pressure pretendre
    pretre pretres previsions price prie prier priere prieres prime primes princes princess
    princesse prit prize probabilite procede proceder prochaine prochaines product products produire
    professor progress projection promener promesse promet proof proper property prophete proportion
    propriete proprietes protection proteger proteines prove puanteur publiees publies purposes
    qualifie qualifier qualifies quant quantite quantites quartiers quete quick quill quills quilted
    quilting quilts raced racheter raged raise raised rajouter raked rangs rapping rarement
    rassembler rasseoir rates raves razed reaction realise realisee realisees realiser realises
    realiste realite realize realized reaped rebelle rebelles recemment recente recentes recit
    recits recognize recognized recommande recompense reconnais recovery recu recue recul recus
    redaction reellement reference referred refuge refugies regarding register regrette regulier
    reguliere reguliers reine rejet rejete relais religion religions religious remained remaining
    remede remet remis remporte remporter rendement rendue renoncer rent renverser renvoie
    repartition replace replaced report reported reporter reports repousser reprises reputation
    required residence residences residents resister resolu resoudre respecte respecter respirer
    response responsible ressemble ressembler ressens ressent restait restant retard retenir return
    returned returns revealed revele reveler revenu revenue revenus reviendra reviews risk roles
    rome roped roping roses rouges sacre sacrifice sacrificed sainte salt sante sapped sauce savais
    savait savez saviez saving saying sciences score scored scott scrapped seance seances secret
    secretaire secrete secrets sections seeing seek seigneur semestre senateur senateurs sending
    sentir seras serge sergent serieuse serieuses serment sets setting sexualite shall shame shared
    sharing shipping shocked shoot shopping short shots shows sides siens signe signer simon singe
    singer slabs slavs slays slips smart snapped snaps soaps socio soins soldiers solid solidaire
    solide solides sols somehow somewhat sondage sondages sonde sonne sortez souligne souligner
    soumis soupe source souris soutiens speaking spending spot square star stars states statue steam
    steps stick stood store stores stories story strike stubbed studies studio studios stuff
    succeder suisses suivez suivie suppose supposed supreme surprise survivre susciter swapped swaps
    sweet synthese syrie taire taken talent talks tamer tamper tank tapers tapir taser taste tater
    taxee taxer taxes taylor tele telle telles tells tempete tendre terme terrains terrestre
    territory testing texte theatre theme those though thread tiers tigre till tires tirs title
    toile tolerance torche torcher torture totalite touchy tough tougher tournant tournois trace
    traces track tradition traitant transaction transfert transferts transmis transportation
    travaillant traverse treated treatises tries triomphe trip triste tristesse trone troupe troupes
    trous trouvaient trouvais trouvant trump truth tueur turcs turns understood using utilite vaines
    vaisselle valait valls varie veille veiller veilleur veilleurs venait vend venez venger vent
    venue verbe veritable veritables verite vermines verte vertu veste vice vides vietnam views
    villa virage visibles vivait vive vivement vivent voient voies voile voilee voiler voire vole
    voler volontaires vols vote voted voter voulant voyais voyait voyant wales walter wanted
    watching water wear wedding weird went whatever whenever whether while white whole wild word
    words world worse worst wrote
    """
}
