/// Words that people write, and what a misspelt one may be meant to be: without them "chacne" would be
/// repaired to "chaîne", and not to "chance".
///
/// Those that stand in three sentences of the lessons or more, spelt as they should be; folded to ASCII.
enum CommonWords {
  static func add(to glossary: inout Glossary) {
    glossary.add(words: list, as: .common)
  }

  static let list = """
    abattoir abattre abord about above abri abribus abroad absences absolument absolutely abuse
    abused accent accepte accepter acceptez acces accessible accident accompagne accompagnee
    accord account accounts accueille accueillons acharne achete acheter acheve across acte
    actually address adieu administration admis adolescent adore adorent adresse adulte adultes
    aesh affaire affaires affame affamee affiche afford afraid after afternoon afterwards again
    against agreed agressee agression agricole aide aident aider aides aidez ailes ailleurs
    aimais aime aimer aimeraient aimerais aimerait aimerions aine aise alarm alcool alerte
    alimentaire alive allaient allait alle allemand aller allergique allowance allowed allume
    allumer alone alors already also alternance alternant always ambassadrice ambiance ambulance
    amie amies amis among amoureux ampoules amwin ancien ancienne anciennes anciens anglais
    anglaise animaux anime anko annee annees anniversaire annonce annule answer answered
    answering answers anti anybody anymore anyone anything anyway anywhere apart appart
    appartement appele appelee appeler appelle appellent appendicite application apply apporte
    apporter apprehende apprend apprendre apprends apprenti apprentice apprentices
    apprenticeship apprentie apprentis apprentissage appris appuyer apres araignees arbre argent
    argue arme armee armoire arms armurier arnaque around arrache arret arrete arreter arriere
    arrive arrivee arriver article artisans asked asking asks asleep assaulted assembly assez
    assiette assiettes assise assistant assistante association associe assoit assurance asthme
    atelier ateliers attaquer attend attendant attendent attendez attendre attends attente
    attention attire attouchements aucun aucune aujourd aunt aupres aura aurai aurais aurait
    auriez aussi autant autiste automatique autoroute autour autre autrement autres available
    avais avait avale avaler avance avant avec avenir avertissement avez avis avoir avons avoue
    away back bagarre baguette bahut bail baisse baker bakery baking balance balcon balle balles
    banc band bande bank barbier base basically basket baskets bass bateau bateaux bathroom
    batiment battent battered batterie battle battre battu battues beaten beating beats beau
    beaucoup bebe because become bedroom been before begaie begged begin behind being belle belt
    bench benefits benevole benevoles beside besoin best bete betes betise betises better
    between beurre bibliotheque bien bientot bijoux bike bikes bill billet billets binome bins
    birthday bizarre bizarrement bizutage black blades blagues bled bleed bleeding bless blesse
    bleue bleus blood bloque bloquee blouse blouson board boarding boat boire bois boit boite
    boites bombe bombed bonjour bonne book books boots bored boring boss bosser both bother
    bouche boucher boucle boude bouffe bouffer bouger bought boulanger boulangerie bourreau bout
    boxe boxes boyfriend boys brackets bras bread break breakfast bref brevet bricoler bridge
    brigade brilliant bring bringing brioche briquet brise brochure broke brother brothers
    brought bruises bruit brule brulent bruler brulures budget buffet build building built
    bulletin bullied bullies bullying bureau burger buried burn burned burns burnt buses
    business butcher bute buts buys cabane cabinet cache cachee cacher cachets cachette cadeau
    cafe cage caisse call called calling calls calme calmer camarades came camion campe camping
    canape cancel candidats candidature cannot cant canteen cantine caravane cardiaque care
    career caresse carottes carpentry carrosserie carte cartes carton cartons cash casier casque
    casse casser casseroles catastrophique catch catering cats cauchemars cause cave ceinture
    cela celui centime centre cents ceramique certificate cerveau cette ceux chacun chair
    chaleur chambre championnat change changed changer changing chanson chantage chante chanter
    chantier chantiers chaque charges charpente charpentier charrient chasseur chat chatting
    chaud chaude chaudronnerie chauffage chaussettes chaussures check checking checks chef
    chelou chemistry cheque cherche cherchent chercher cherchons chess chevaux cheveux chewing
    chez chiale chien chiens chiffres children chips chisel chisels chocolat choice choisi
    choisir choisis choix chomage choose choosing chorale chose choses chou chui chute chutes
    cicatrice cicatrices ciment cinema cinq cinquante cinquieme circule circus ciseaux cite
    civique claque claques class classe classes classique classroom clean cles client clients
    cliff climbed climbing clock close closes closest clothes clou club clue clumsy coach cochon
    code coeur coffee coffre cogne coiffeuse coiffure coince coincee cold colere college
    collegue collegues colo colonie colour combien come comes coming commande commandes comme
    commence commencer comment commerce commercial commis commit commun compagnon company
    compare completement compliments complique comprend comprendre comprends compris compta
    comptable compte concert concours concret concretement conditions conduire conduit confiance
    confie confisque conjoint conjugales connais connaissez connait connaitre connu conseil
    conseille conseiller conseillez conseils consent consentement console construit contact
    contacter content continue continuer contraception contrat contre controle controler
    convention conversation convient cook cooking cool copain copains copine copines copy corde
    cordiste correct correctement correcteur correspond corriger cost costs cote couche coucher
    could couleur couloir count country coup coupant coupe couper coupes coups coupures courrier
    cours course courses couru cousin cousine cousins coute couteau couteaux couverture couvreur
    cover covered crache crachent crains craint crame crayon cree creer creme crepe crepes creve
    crever crie cried crient crime crocs croient crois croiser croissant croissants croit
    croquettes cross crying cuir cuisine cuisinier cuisse cuisses cuit customers cutter dads
    daily dalle danger dangereux dangerous dans danse dark daron daronne data date dates
    daughter davantage days dead deal death debout debrouille debut dechire decide decided deco
    decoupe decouper decouvert decouvrir decroche decu decue dedans defence defense defonce
    defoncer degoute degres dehors deja dejeuner delegue delete deleted delire demain demande
    demandent demander demandez demenage demenager demineur demolir demonte demonter dent dents
    depart departement depend depends depression depui depuis derange dernier derniere dernieres
    derriere descendu deshabiller design desk desole desolee desosser dessin dessine dessiner
    dessus destroyed detention deteste dette deux deuxieme devait devant devenir devient devis
    devoir devoirs devons devore devrait didn died difference different differents difficile
    dimanche dimanches diner dinner dinners diploma diplome diplomes dirais dirait dire direct
    directeur director dirige dirty disait disant discipline discussion discute disent disons
    disparais disparaissais disparaitre disparu dispute distance distingue distribue dites
    divorce doctor documentary documents does doesn doigts doing dois doit domestic domicile
    donc done donne donnee donnees donner donnerais donnez dons dont door doors dorm dormait
    dormi dormir dormons dors dort dossier douche douches douleur douze down drama drawing dress
    drill drink drinking drinks drive driver driving drogue droit droite drole drop dropped
    drowning drunk dummy dunno dure duree during dying dyslexic dyslexie dyslexique each early
    earn easier eaten eating eats ebeniste ebenisterie ecart echafaudage echange echappe echec
    echecs ecole ecoles economies ecoute ecran ecraser ecrire ecris ecrit educateur education
    educatrice efface effacer effectif effets egouts eight eighteen either electricien
    electricite electrique eleve eleven elever eleves elle elles else email embarrassing
    embauche embete embrassee embrasser embrouille emmener emploi employer employers employeur
    employeurs emporter empty enceinte encore endormir endroit ends enerve enfance enfant
    enfants enfer enferme enfermee enfin enfui enfuie enfuir engines engueule enjambe enleve
    enmen ennui ennuie enough enseigne enseignement ensemble entaille entend entends enterre
    entraine entrainement entraineur entre entreprise entreprises entrer entretien envie environ
    envisageable envoie envoye envoyer epaule epinards episode epluchant equipe erreur escalade
    escalier escaliers escape escaped espagnol essaie essaye essence estheticienne estomac
    etabli etablissement etablissements etage etaient etais etait etapes etat etau eteindre
    eteint etes etouffe etranger etrangle etrangler etre etudes etudiant etudie etudier etudions
    euro euros evade evader even evening ever every everybody everyone everything everywhere
    evicted eviter exact exactement exactly exam examen exams excuse exercice exige existais
    existe exister experience explain explique expliquer expliquez exploite explose exploser
    expose expres expression expulses expulsion eyes fabrique fabriquer face facilement facon
    factory facture failed failli faim fair faire fais faisable faisais faisait faisant fait
    faites fake fall falling familial famille familles family famine fanfare fantome farine farm
    fasse fast father fatigue faudrait fausse faut fautes favourite fear fede federation feed
    feel feeling feet felees fell fella femme femmes fenetre fenetres fera ferai ferais ferme
    fermee fermeture ferrant ferronnerie fesses feuilletee fevrier fiche fichier fifteen fifty
    fight figure file fill fille filles filleul film filme films fils final finale finalement
    finally find fine finger fingers fini finir finish finished finissent finit fire firefighter
    firm first five fixe fixing fleuriste flippe flipper floor florist flying fnep fois
    following fonction fond font food foot football force forced forcee forcent forcing forfait
    forgeron forgot form formateur formation formations forme forment formulaire formule forum
    foster fouette fouille found four fourni fournil fourteen foutre foutu foyer fractions
    fraiches fraiseuse francais franchement frappe frappent frapper freak free frere fridge
    friend friendly friends frightened frigo frites froide frole from fromage frotte fugue fuite
    full fumer funebres funeral funny fusil future gagne gagner galere game gamin gaming gamins
    gants garage garcon garcons garde garder gardien gare gars gateau gateaux gauche genant
    gendarme general generale genre gens gentil gentille gentiment geography geometrie gerant
    gestes getting gifle giflee girl girlfriend girls give gives giving glace glisse goals going
    gone gonfle gonna good goodbye gorge goute gouter grabbed grade grades gran grand grandad
    grandfather grandi gratte gratuit gratuite grave great griffe grille grosse ground group
    groupe groupes groups guards guerre guess gueule guitare guys gymnase habillee habite
    habitons habits habitue haha hair hairdressing halal half halfway hall hamster hand handball
    handle hands happened happens happy harcele harcelee harcelement harcelent harceler harm
    harnais hasn hate hates have haven havent head headshot hear heard heart heat heavy heberge
    hebergement heights hein held hell hello help helpline helps here heroine herself hesite
    heure heures heureusement hidden hide hiding hier high himself hire histoire histoires
    history hits hiver hold holidays home homeless homework homme honest honestly honte hoodie
    hope horaires horreur horror horse horticulture hospital hostage hostel hour house housing
    huit humeur humilie hundred hungry hurle hurt hurting hurts husband idea idee idees identite
    ignore imagine immeuble important importe impossible impots impression imprimante incendie
    inconnu inconnus industriels industry infirmier infirmiere inflige info information
    informations informatique infos inquiete inscription inscriptions inscrire inscrit inside
    insta instant instead instructor instructors insulte insulter insultes integrer interdit
    interesse interesserait interet interieur internat interne internet internship interview
    intime into irait irlandaise isnt jaloux jamais jambe jambes janvier japonais jdor jete
    jeter jette jeudi jeun jeune jeunes jobs join joinery joke jokes joking joue jouer jour
    journal journee journees jours jpeu jsui jsuis judo juge juillet juin jumeau jumelle jump
    jumped jupe jurer jusqu jusque just juste jvai jveu jveux karaoke kebab keen keep keeps
    kestion kestyon ketchup kicked kids kiffe kill killed killer killing kilometres kilos kind
    kinda kine kitchen knee knife knives know knows kone konprann labour lads laisse laisser
    laissez lait lame lames lampe lancer landlord langue langues lapin laptop lasagne last late
    later lathe laugh laughed laughing laughs laundrette lavabo lave laverie lawyer leaked learn
    learned leather leave leaves leaving lecon left leftovers legally legs lekol lendemain
    lequel lessive lesson lessons letter letters lettres leur leurs leve level lever levy
    library licence lien life lift lifts lights like liked likes line list liste literally
    litteralement little live lived lives living livraison livres livret local locale locaux
    lock locked lockers locks logement loger logiciel loin long longtemps look looked looking
    looks lost loud lourd love loved lovely loves lumiere lunch lundi lunettes luthier lyce
    lycee lycees machine machines maconnerie made mail main mains maintenant mairie mais maison
    maitre maitresse majeur majorite make makes making malade maladroit malaise maman mamie
    manage manager manche manches manette mangas mange manger maniere manque manquer manteau
    manuelle maquette maraudes marche marcher mardi mari mariage mariee marier marine mark
    market marks marraine married marry marteau masque massacre massacrer massage masse match
    mate matelas mates mathematiques maths matiere matieres matin matinee matins matter matters
    mature mauvais mauvaise mauvaises maybe mdph meals mean meaning means meant mecanique
    mechant mecs medecin medecine mediatheque medicaments meet meeting meilleur meilleure meme
    memes memoire menace menacent menaces menage mental menti mention mentir mentor menu
    menuiserie menuisier merci mercredi mercredis mere merite message messages mesures metal
    metalwork metier metiers metres metro mets mettent mettez mettre meuble meubles meurs meurt
    midi mieux might miles militaire mille mind mine mineur mineurs minimum ministre minuit
    minute minutes mise misere miss missed missing mission mixte mobile mobylette moche mocks
    mode moins mois moitie moment monde money moniteur monsieur monstre montage monter month
    months montre montrer mood moque moquer moqueries moral morceaux mord mords more morning
    mornings mort morts most mostly moteur moteurs mother motivation motive moto motorbike mots
    mourir move moved moving moyenne moyens much mums murder music musique must mutile mwen mwin
    myself naissance naitre naked name names nationale nature near nearly need needed needs
    neige neighbour nephew nervous network neuf never neveu next nickel nicking nickname niece
    night nights nine niveau nobody noie noires noise noms none nope normal nose note notes
    nothing notice notifications notre nourrir nourriture nous nouveau nouveaux novembre nowhere
    nudes nuit nuits nulle number numbers numero nurse nursing objets obligatoire oblige
    obligent obstacle obtenu occasion occupe occuper octobre odeur oeil oeufs oeuvre offer
    offert office officer offre okay older once oncle ones online only onze open opening
    operation opere option options orage oral ordi ordinary ordinateur ordre oreiller oreilles
    organise organiser orientation orthographe otage other others ouais oublie outdoors outils
    outside ouvert ouvertes ouverture ouvre ouvrir oven over owes packed page paid paie pain
    painting paix pale pancakes panne pansements papa paper paperasse papers paperwork papi
    papier papiers paquet parachute parait parce parcours pareil parents parfois park parking
    parle parlent parler parlez parmi parole parrain part partage parte partent parti
    particuliers partie parties partir partis partner partout party pask pass passe passed
    passent passeport passer passera passerait passeurs passport past pastry pates patience
    patient patients patisserie patissier patron patronne patrons pattes paume pause paye payer
    pays paysagiste peau peche peine peinture penalty pend pendant pendre pends pendu pense
    penser people pepe perceuse perd perdre perds perdu pere perfect periode periodes permis
    permission persecute perso person personnage personne personnes pete peter petit petite
    petits peur peut peuvent peux pharmacie philo phobie phone phones photo photos phrase
    phrases physics physique pick picked picking picks pics picture pictures piece pieces pieds
    piges pills pique piscine pistolet pizza placard placards place placement plafond plainte
    plaisante plaisent plait planning plants plaque plaquer plasters plateau platform platre
    play playing playlist plays please plein pleurant pleure pleut plombier plonge pluie
    plumbing plus plusieurs plutot poches poignet poignets poing point points police policier
    pomme pompes pompier poncer poor porc porno portable portail porte portefeuille porter
    portraits portugais pose poser position possible post postcode pote potes pottery poubelle
    poubelles pour pourcentage pourquoi pourrai pourrais pourrait pourriez pousse poussee
    pousser pouvait pouvez pouvoir practice practised pratique pratiquement precedente precise
    prefer prefere preferee preferees prefererais prefererait premier premiere prend prendrait
    prendre prends prenez prenne prennent prenom prepa prepare preparer pres presente presenter
    presque pression pret prete pretend prevenir prevention prevoir prevu primaire principal
    principale printer pris prise prison private privee prix problem probleme prochain prochaine
    proche production produit produits prof professeur professeure professionnel professionnelle
    professionnels profil profite profs programme progresse project projets promis promise
    proper properly propose proprietaire proprio psychiatrie psychologue ptdr public publie pubs
    puis pull punch punched punches punir punis pupil pupils purpose pushed putting
    qualification qualites quand quatorze quatre quatrieme queen quel quelle quelles quelqu
    quelque quelques quels question questionnaire questions quick quiet quinze quit quite quitte
    quittent quitter quiz quoi quotidien raccompagner rackette racketter raclee raconte raconter
    radio rain raises raison rale ramadan ramene range ranger raped rappelle rapport rapporte
    rare rase rasoir rassurez rate rater rates rather rayon razor read reading really reason
    reasons recent recette recettes recevoir recherche reclame recognised recois recoit
    recommence recommencer recommencera record recre recrute recu recupere recuperer redouble
    refaire refait reflechir refuse refuses regarde regarder regime region reglement regler
    regles regrette rejoindre reliure remarquerait remarques rembourse rembourser remember
    remets remise remonte remonter remove remplir rencontre rend rendez rendre rends rendu rent
    rentre rentree rentrer rentrerai repare reparer repars repart repas repasse repete repeter
    repond repondre reponds repondu reponse reponses report repose reprend reprendre represente
    repris reseau reseaux reserve reset respecte ressemble restaurant reste restee rester restes
    resultat resultats results retard rete retenu retire retour retourner retraite retrouve
    retrouvent retrouver retrouvera return reussir reve reveil reveille reveillee reveiller
    revenir revenu reviens revient revise reviser revoir rhume riant rien right rigole rigoler
    rire risque river roasted robot role rollercoaster ronces ronge roof roofer roofing room
    roommate rooms rope roue rough roughly round route ruban rubbish rugby ruine running runs
    sachets sacs safety sage said saigne saigner sais saisi saison sait salaire salaries salle
    same samedi sandwich sandwichs sang sanglier sans sante saoule sapeur sauce sauf saut saute
    sauter sauvee savent savoir savon saws saying says scar scare scared scares scarifications
    scarifie scary scene scholarship school schools scolaire scolarite scooter scouts scratch
    seance seances season seat seche second seconde secondes secoue secours section secu
    securite seeing seen segpa seize sejour self sell semaine semaines semblant send sends sens
    sent sentir separes sept septembre sera serai seraient serait serie serieux serrure
    serrurerie sert servent service servir session seul seule seulement seuls seventeen sewing
    sexual sexuelle sexuellement sexuelles share shelf shelter shift shoes shoot shop short shot
    should shouts show showed shower shows shut sick siege sign signale signe signed signer
    signing silence since single sinon sister sisters site sites sitting sixieme sixteen sixth
    skate skills skin skip skipped slapped slaps slaughtered sleep sleeping sleeves slept slow
    small smell snap social sociale societe soeur soeurs sofa soif soignante soigner soir soiree
    soirs sois soit soixante solde soleil solo soltea solutions some somebody someone something
    sometimes somewhere sommes song sonne sont soon sorry sors sort sorte sorted sorti sortie
    sortir souci souder soudeur soudeurs soudure souffle souffre souffrir souhaite sound sounds
    sous soutiens souvent souviens spare speak specialite spectacle spelling spent spiders spit
    split sport spring squat squatte stab stade staff stage stages stagiaire stagiaires stairs
    stairwell stand standard start started starting starts starved starving station statistiques
    stay staying step stepdad stepfather steps still stitches stockroom stomach stop stopped
    story straight strangle stress stresse strict stricts striker stuck student students studied
    studio study studying stuff style subi subit subject subjects success such suffit sugar
    suggest suicidaire suicidaires suicide suicider suis suit suite suivante suivent suivi
    suivre sujet summer super supermarche supervisor supplie supporte supprime supprimer surnom
    surprise sursaute surtout surveillant surveillants surveille surveiller suture swear
    swimming switch sympa sympas system tabasse tabasser table tableau tablets taches taillade
    tailler tailleur taire take taken takes taking talk talking talks tant tante tape taper
    tapissier tard tatouage tattoo taxe teach teacher teachers teaches teaching team tease
    technicien techno teint tele telecommande telephone telephones tell tellement telling temps
    tenir tennis tension tent tentative tente tenue term terme terminale termine terrain terreur
    terrible terrifie terrified terrifiee terrorise test tete text texte texted texting texts
    than thanatopracteur thank thanks that thats theatre their them then theorie there theres
    these they theyre thighs thing things think thinking thinks thirteen this those though
    thought threatening three threw throat through throw throws thumb ticket tickets tied
    tiennent tiens tient tight tiktok till time times timide tins tiny tire tired tiree tirer
    tissu toast today together toilets toilettes toit told tole tombe tombee tombent tomber
    tomorrow tonight tonton took tools torture total totally touche touched touchee toucher
    touching toujours tour tournent tourner tournoi tous tout toute toutes town trac traces
    trade train traine trained trainee trainees training trains traite trajet tram tranquille
    transmettre transports trapped travail travaille travailler travailleurs travaux travay
    travel travers traverse tray tremble trempe tres tried trip triste trois troisieme
    troisiemes trompe tromper tronconneuse trop trottinette trottoir trouille trousse trouve
    trouvent trouver truc trucs true trying tuer tuerie tues tueur turned turning turns tuteur
    tutor twelve twenty twice type types typing tyran uncle under uniform unpaid until
    upholstery upset urgences urine used usinage usine usineur using usual usually utile utilise
    utiliser vacances vaches vais vaisselle valise vaut vegetarian veines velo velos vendre
    vendredi vendu venez venir vente ventre venu venue verifie verifier verra verre verse
    vestiaire vestiaires vetements veterinaire veuillez veulent veut veux viande victime
    victimes vide video videos viennent vient vieux ville vingt viol violated viole violee
    violence violences violent violer virer vires visage vise visit visite visiter vite vitrail
    vive vivement vivre vocational voice voila voir vois voisin voisine voit voiture voitures
    voix volant vole volent volets volontaire volontairement volontiers volunteer vomir vont
    vote votre voudrais voudrait voulais voulait voulez vouloir voulu vous voyage voyager voyant
    vrai vraiment wage wait waits wake walk walking wall wallah wanna want wanted wants warm
    wasn watch watched watching wear wears weather website wedding week weekend weekends weeks
    weight weird welcome welding well went were wesh what whatever whatsapp when whenever where
    whether which while white whoever whole wifi will wind window winter wish wishes with
    without woke woman women wonder wondering wont wood word work worker working works workshop
    workshops world worried worry worse worst worth would wouldn wrist write writing wrong wrote
    yaourt yeah year years yesterday yeux yinm young younger youngsters your yourself youtube
    zero zombies zone
    """
}
