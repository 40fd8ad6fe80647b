extension DistressPatterns {
  /// Families of words; a word behind `'` is taken as it is written, never by its sound.
  static let classes = """
    loved:ami amie amis copain copine pote poto meilleur meilleure soeur frère frérot fils fille cousin cousine mère père maman papa enfant gamin ado élève camarade friend mate bestie brother sister son daughter mum dad mother father kid child pupil boyfriend girlfriend neveu nièce collègue voisine filleul petit-fils petite-fille jumeau jumelle demi-frère demi-soeur reuf reum voisin stagiaire coloc cop's bff pal classmate student niece nephew
    banal:maths math anglais français histoire techno physique philo cours devoirs devoir contrôle contrôles examen examens oral interro note notes bac brevet match jeu jeux fifa foot film série musique console bus homework exam game movie score défaite perdu équipe prix météo temps pluie wifi téléphone batterie réseau parcoursup
    effort:parpaings porter portait entraînement muscu sport chantier cross match course couru courir ménage déménagement révisions révision training gym practice workout marathon vélo rando randonnée foot football rugby transports boulot taf shift heures stage atelier escaliers lundi matin réveil bus
    trade:menuiserie mécanique soudure cuisine boulangerie usinage plomberie maçonnerie coiffure métier métiers
    want:veux veut ve veu vx voudrais voudrait aimerais aimerait envie anvie envi vouloir voulait voulais veulent pense pensé penser pensais songe rêve essayé essaye tenté tente prévu décidé want wants wanna wanted going gonna thinking think tried planning plan feel feeling wish
    die:mourir crever suicider suicid 'die dying mourire décéder clamser mouru crevé claquer
    kill:tuer tué suicider pendre flinguer buter foutre supprimer noyer immoler empoisonner crever jeter finir
    self:me m moi se s te
    kin:père mère reup daron daronne darons parents papa maman frère soeur oncle tante cousin cousine grand-père beau-père belle-mère copain copine mec meuf ex mari femme conjoint tuteur famille fils fille 'dad father mum mom mother stepdad stepfather stepmum stepmother brother uncle boyfriend girlfriend husband partner grandad reum reuf ieuv daronnes vieux vieille tonton tata tati papy papi mamie mamy parrain marraine fiancé fiancée demi-frère demi-soeur belle-soeur beau-frère beau-papa nounou grand-mère pépé 'daddy 'mam 'mummy grandpa granddad grandma 'aunt 'auntie stepbrother stepsister sibling siblings carer foster 'nan mon-père
    adult:prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte animateur tuteur teacher trainer boss neighbour neighbor man guy adult stranger inconnu chef maître pion éducatrice animatrice docteur médecin curé imam prêtre baby-sitter vigile gardien directeur collègue employeur formateur formatrice professeure priest tutor manager supervisor carer doctor babysitter instructor cpe vieux bonhomme gars type mec
    peer:élèves classe camarades potes gars mecs filles garçons gens bande groupe tous classmates kids people boys girls students everyone everybody ils elles they 'on
    other:il elle ils elles 'on quelqu quelqun someone somebody he she they un père mère reup daron daronne parents papa maman frère soeur oncle tante cousin copain copine mec meuf ex mari prof professeur entraîneur coach éducateur éduc moniteur patron surveillant voisin monsieur homme adulte fils 'dad father mum mom mother stepdad stepfather stepmum stepmother brother uncle boyfriend girlfriend husband partner teacher trainer boss neighbour man guy
    hit:frappe frappent frappé frapper tape tapent tapé taper bat battent battre battu cogne cognent cogner gifle giflé tabasse tabassé tabasser fouette étrangle étranglé brutalise maltraite violente hits hit beats beat beating slaps slapped punches punched 'chokes 'choked strangles kicks kicked hurts hurting tabassent éclate éclaté défonce défoncé dérouille massacre fracasse 'mord mordu griffe secoue brûle ébouillante rosse rosser bastonne fesse punche slapping hitting kicking smack smacks smacked whipped whips bashed bashes thumps thumped headbutts headbutted stabbed
    touch:touche touché toucher touch tripote tripoté caresse caressé caresser embrasse embrassé agressé déshabille déshabiller touches touched touching groped gropes molested
    home:maison chez domicile foyer meson home house meso
    road:dehors rue gare voiture parc métro hall cave squat tente banc camion parking
    med:médicaments médocs doliprane paracétamol xanax antidépresseurs tranquillisants cachets comprimés pilules somnifères pills tablets meds dolipranes efferalgan ibuprofène ibuprofen paracetamol medicine médicament médoc cachet comprimé gélules lexomil tramadol anxiolytiques somnifère valium insuline sleeping-pills painkillers tylenol advil aspirin aspirine plaquette boîte
    cry:pleure pleurer chiale 'cry 'crying
    eat:mangé manger mange mangent bouffe bouffer bouffé mangeons mangez bouffent grignoté avalé nourrir
    who:@kin @adult il elle ils elles 'on y quelqu quelqun someone somebody he she they 'ex gars types mecs monsieur
    me:me m moi nous lui leur ma mon mes us my him her jme
    blow:coups gifle gifles claque claques baffe baffes tarte tartes raclée raclées torgnole torgnoles fessée fessées beigne beignes mandale mandales patate patates 'poing 'poings ceinture ceinturon martinet câble fouet savate sandale rallonge
    body:seins fesses cuisse cuisses sexe zizi chatte culotte slip short pantalon jupe soutif soutien-gorge entrejambe poitrine bite pénis vagin braguette caleçon jambes boobs bum butt thigh thighs crotch pants underwear bra legs trousers skirt 'ass privates penis vagina shorts
    hand:main mains doigt doigts 'hand 'hands fingers
    social:insta snap tiktok whatsapp réseaux facebook internet discord snapchat instagram telegram online groupe twitter story stories
    place:lycée collège école bahut classe récré 'cour cantine vestiaires vestiaire couloir couloirs bus toilettes sortie school class playground lockers canteen corridor
    high:pont toit balcon fenêtre falaise immeuble étage viaduc bridge roof balcony window cliff building rooftop
    rail:train métro rails tgv rer camion tram tracks truck lorry subway tube
    blade:lame lames rasoir cutter couteau ciseaux blade razor knife scissors compas 'verre
    skin:bras poignet poignets veines cuisses cuisse avant-bras peau ventre jambes arm arms wrist wrists thighs thigh legs skin
    nobody:personne nobody noone aucun
    always:tous toujours chaque tout souvent jours jour soirs soir temps always every everyday often constantly night nights matins matin semaine encore
    gone:mort morte disparu disparue parti partie absent gone dead 'disappeared vanished
    game:jeu jeux partie console fifa fortnite minecraft gta cod valorant lol manette niveau boss perso personnage avatar playstation xbox switch ps4 ps5 zombie zombies game games level character player match skin
    fiction:film films série séries livre roman chanson musique clip rap théâtre pièce manga anime épisode saison exposé rédaction histoire podcast documentaire reportage movie movies show song book series episode novel play story essay
    sport:foot hand rugby basket tennis boxe judo karaté match matchs tournoi équipe finale adversaire adversaires ligue penalty piscine coupe ping-pong échecs belote cartes uno monopoly mario football team final opponents league volley marathon
    schooly:maths math physique chimie anglais français histoire svt techno philo espagnol allemand algèbre fractions interro interros contrôle contrôles devoirs oral examen exam exams test homework brevet bac parcoursup dictée orthographe dissertation révisions exercice exercices lesson physics
    tire:cross entraînement muscu rando randonnée chantier shift stage taf boulot vélo marathon pompes squats abdos footing sport sprint bornes km séance gym workout practice training run
    laugh:mdr mdrr mdrrr ptdr ptdrr lol xd haha hahaha lmao lmfao rofl jrigole rigole plaisante déconne jk blague kidding drôle drole marrant
    weather:chaleur froid canicule soleil pluie vent heat cold
    stuff:téléphone ordi ordinateur pc wifi batterie réseau voiture moto scooter vélo moteur pneu machine console chargeur imprimante télé réveil plan phone laptop battery car engine
    desk:cv dossier paperasse formulaire parcoursup inscription questionnaire rapport mail mails réunion logiciel excel tableur fractions dissertation
    thing:piment odeur mouette moustique moustiques distributeur banque pub pubs wifi chat chats chien chiens oiseau oiseaux cheval poule poules abeille guêpe abeilles kebab pizza burger croquettes chargeur imprimante canicule ponceuse perceuse facture
    """
}
