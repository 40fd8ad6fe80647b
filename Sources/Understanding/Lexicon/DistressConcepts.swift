/// What words speak of, for ``TraitScale``: a name, then words, folded; a word may stand under several.
///
/// Words with the same stem go with them: "frappais" with "frappe".
enum DistressConcepts {
  static let table: StaticString = """
    je: je j jme jsui jsuis chui chuis jai jen jpeux jpeu jveux jve jvais jv moi mwa mwen mi an amwin i im ive myself
    me: me m my mine mon ma mes nous notre us our
    father: pere papa daron daronne reup reuf padre pater dad daddy father papy paternel vieux
    mother: mere maman reum mum mom mother mummy mam momon manman maternelle
    step: beau belle stepdad stepmum stepfather stepmother stepbrother compagnon concubin beauf tuteur
    elder: oncle tonton tata tante tati taty grand papi pepe mamie mami meme uncle aunt grandad grandpa nan parrain marraine cousin cousine neveu niece
    sibling: frere freres frero frerot soeur soeurs brother sister sis bro jumeau jumelle cadet cadette aine ainee brothers sisters petits
    family: famille parents familial family parent fanmi fami fratrie tuteurs
    child: enfant enfants fils fille filles garcon gamin gamine ado gosse petit petite bebe kid kids child son daughter eleve jeune mineur teen
    friend: ami amie amis copain copine copains copines pote potes poto meilleure meilleur friend friends mate mates bestie bff camarade voisine voisin colocataire colloc
    partner: mec meuf mari femme copain copine cheri ex boyfriend girlfriend husband wife partner conjoint fiance keum
    boss: patron chef employeur tuteur moniteur entraineur coach prof professeur surveillant animateur educ educateur maitre cpe directeur boss teacher trainer manager supervisor pretre imam medecin
    man: homme hommes type types gars monsieur bonhomme inconnu inconnus stranger man men guy guys adulte client anonyme anonymes someone quelqu individu
    they: ils elles eux on they them autres others gens people everyone everybody tous bande groupe classe filles garcons mecs
    hit: frappe frappent frapper frappait tape tapent taper tapait bat battent battre battu battue battait cogne cogner cognait tabasse tabasser gifle gifler etrangle etrangler fouette corrige derouille demolit demolir demonte defonce eclate fracasse massacre brutalise maltraite violente secoue pousse poussee bouscule bousculent hit hits hitting beat beats beating beaten slap slaps slapped punch punches punched kick kicks kicked choke choked strangle strangled smacks shove shoves shoved foutent frap bate tab fouke bour
    blow: coup coups gifle gifles claque claques baffe baffes raclee volee torgnole correction fessee mandale ceinture ceinturon martinet cable cintre baton balai louche savate poing poings fouet chaussure belt fist fists stick slipper couteau couteaux arme armes flingue pistolet batte fusil machette knife gun weapon
    wound: bleu bleus marque marques trace traces hematome hematomes cocard ecchymose bosse cicatrice cicatrices plaie plaies griffure griffures bruise bruises bruised scar scars black blessure blessures saigne saignais sang gonfle gonflee casse fendue fendu cote cotes machoire attelle
    body: bras main mains poignet poignets cuisse cuisses visage tete cou gorge dos oeil yeux levre levres nez joue cheveux peau ventre jambe jambes corps arm arms wrist wrists thigh thighs face neck hair skin back eye legs
    selfcut: scarifie scarifier scarif scarification mutile mutiler mutilation entaille entailles taillade coupure coupures coupe coupes lame lames cutter rasoir compas briquet blade razor cut cuts cutting burn burns selfharm saigner brule
    sleeve: manche manches sweat pull bracelet bracelets bandage pansement foulard maquillage fond lunettes pyjama manteau
    die: mourir mort morte morts meurs meurt mourrais mouru crever creve suicide suicider deces decede tuer tue die dying died dead death kill killing killed mor mo mouri clamser disparaitre disparu disparue disparais vanish disappear cadavre tombe tombeau cercueil cimetiere enterrer enterre enterrement ciel paradis
    means: corde cordes noeud pendre pendu pendaison medicament medicaments medoc medocs cachet cachets comprimes comprime doliprane boite plaquette somniferes pilules pills tablets paracetamol overdose javel gaz flingue balle noyer veines rope bleach noose gun avaler avale gober gobe swallowed
    high: pont toit balcon fenetre rebord parapet rambarde etage falaise immeuble rails rail train metro rer quai viaduc bridge roof ledge window platform tracks vide sauter saute jeter jump jumped
    life: vie vivre vis vit vecu vivant vivante exister existe existence life live living alive lavi viv ne nee naitre born
    farewell: adieu adieux lettre lettres message pardon pardonner pardonnez goodbye note testament dernier derniere dernieres last manquer manquerai souvenir
    stop: arreter arrete finir fini finit finie terminer termine stop end ended ending over stopper cesser eteindre pause effacer off
    cant: peux peut peu supporte supporter tiens tient tenir arrive arriver craque craquer cope bout can cannot cant
    sad: triste tristesse malheureux malheureuse deprime deprimee depression depressif desespere desespoir abattu brise brisee casse souffre souffrir souffrance chagrin sad unhappy depressed hopeless broken miserable suffering hurt mal pleine lourd tris lapenn
    cry: pleure pleurer pleurait pleurs larmes larme chiale chialer sanglots sanglote cry crying cried tears
    tired: fatigue fatiguee epuise epuisee epuisement lasse las use usee tired exhausted worn vide videe fatige
    empty: vide vides creux neant fantome ombre invisible transparent inexistant rien nada nothing nobody empty numb hollow ghost robot plafond noir sombre gris dark void personne zero inutile nul nulle worthless useless burden poids fardeau dechet merde monstre erreur echec failure rate
    alone: seul seule seuls solitude isole isolee alone lonely tout solitaire sel
    fear: peur peurs trouille terrifie terrifiee terreur angoisse angoisses panique tremble trembler crains craindre effraie flippe flipper scared afraid terrified frightened pe boule sursaute
    home: maison chez domicile foyer chambre salle cuisine appart appartement baraque cave placard armoire porte cle cles serrure home house room bedroom door key lock escalier kaz lakaz
    return: rentrer rentre rentrent retourner retour revenir revient reviens back return retourne
    escape: fuguer fugue fuir fui enfuir enfui sauver sauve echapper barrer barre casse tirer partir pars parti partie quitter quitte run ran runaway leave left away loin far
    hide: cache cacher cachette secret secrets mentir mens semblant dire dis dit raconter parler parle tell pretend hide hidden
    night: nuit nuits soir soirs matin matins minuit night nights tonight lit bed sommeil dormir dors dort dorment dormi dormait sleep sleeping slept reveille reveiller wake woke oreiller couette
    street: rue dehors trottoir gare gares squat tente voiture camion caravane pont hall parking banc metro cave laverie porche abri sdf homeless street rough car tent outside carton duvet canape sofa hotel 115
    food: manger mange mangent bouffe bouffer repas frigo faim nourriture pain pates riz cantine courses ventre food eat eaten eating fridge hungry hunger meal meals dinner nourrir poubelle poubelles restes
    money: argent sous thune thunes fric loyer factures facture payer paye paie euros dette dettes huissier huissiers expulsion expulse expulses expulser electricite chauffage courant eau rent bills money landlord evicted heating
    school: ecole college lycee bahut classe cour recre recreation couloir couloirs vestiaire vestiaires toilettes self bus cours internat school class classroom lunch corridor playground
    online: insta instagram snap snapchat tiktok whatsapp discord telegram reseaux internet compte comptes message messages dm groupe story video videos photo photos filme filment post poste postent online
    mock: moque moquent moquer moqueries insulte insultent insultes harcele harcelent harcelee harcelement harceler humilie humilient rabaisse ricane ricanent rire rires surnom rumeur rumeurs racket rackette rackettent crache crachent crachat bully bullied bullies bullying mock tease insult spit rejette rejettent rejete exclu exclue ignore ignorent traite traitent moukat pute salope grosse gros pede pedale tapette moche laid bougnoule negro chien clochard freak ugly fat slut fag loser boloss victime chose
    sexual: viol violer viole violee violees abus abuse abuser abusee attouchement attouchements touche touchee toucher tripote caresse caresser nude nudes nu nue nus deshabille deshabiller sexe sexuel sexuelle sexuellement coucher couche seins fesses culotte slip sperme bite rape raped molested naked sexual assaulted grope genoux prostituer prostitution passes lit
    force: force forcee forcent oblige obligee obligent contraint menace menacent menacee menaces menacer chantage coince coincee bloque enferme enfermee sequestre attache retient interdit interdire controle surveille forced make made makes threaten threatened threatens locked
    drink: boit bu bois boire bourre bourree saoul saoule ivre alcool alcoolique bouteille vodka drunk drinks drinking alcohol bwe shit drogue dealer deal
    marry: marier mariage epouser mari bled excision exciser passeport papiers billet
    always: toujours jamais chaque tous toutes souvent encore constamment tlj always never every everyday often again
    since: depuis semaines semaine mois jours ans annees hier since weeks months days
    help: aide aidez aider secours help sauvez urgence police besoin
    shame: honte sale coupable faute culpabilise ashamed dirty degout degoute hais deteste haine hate
    pointless: quoi bon sert importe importance sens interet but espoir avenir futur future point matter matters hope reason envie gout courage force forces energie moral
    nobody: personne nobody aucun aucune noone none no
    exam: maths math francais anglais controle controles examen examens brevet bac devoirs note notes bulletin oral parcoursup exam test homework interro physique dictee cours
    play: jeu jeux fifa fortnite minecraft gta cod warzone valorant console manette partie ps5 xbox zelda mario roblox game games among us lol boss niveau zombie zombies perso foot football rugby basket hand judo boxe karate match matchs equipe finale tournoi sport muscu squat entrainement cross velo ski skate piscine natation marathon team gym
    fiction: film films serie series livre roman chanson rap manga episode theatre piece movie show song book poeme acteur histoire chante titanic
    laugh: mdr ptdr lol haha hahaha mdrr ptdrr xd rigole rire blague drole lmao joke kidding expression exagere facon
    work: metier metiers travail travailler travaille bosser bosse boulot taf stage stages apprentissage atelier chantier usine entreprise job work trade apprenticeship shift formation ecole diplome cap bts
    craft: marteau scie scier meuleuse perceuse tournevis cle etau chalumeau soudure souder soude fer metal acier bois tole planche enclume presse fraiseuse tour machine machines moteur moteurs beton platre enduit peinture clou vis palette outils outil weld welding wood hammer saw viande legumes poulet poisson pain pate four cuisine gateau oignons couteau boucher boucherie abattoir abattoirs oeufs creme burger pizza kebab
    thing: chat chats chien chiens cheval chevaux lapin oiseau hamster vache mouton poule serpent animaux betes cat dog horse ordi ordinateur pc telephone portable tel batterie scooter moto voiture imprimante wifi console frigo reveil phone laptop battery
    illness: cancer accident opere operation asthme allergie allergique entorse dentiste medecin hernie scoliose lunettes diabete migraine grippe vaccin kine hopital
    fine: ok bien super cool heureux heureuse content contente passe gueri mieux regle tranquille gentil sympa adorable inquiete rassurez grave fine happy great kind good sound alright aime aimerais adore kiffe prefere interesse passionne plait like love enjoy prefer aim kif
    age: an ans age years old
    """
}
