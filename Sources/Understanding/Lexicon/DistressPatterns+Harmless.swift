extension DistressPatterns {
  /// Figures of speech and everyday trouble: what ends inside one of these is no distress.
  static let harmless = """
    pendant|le +coup +de +feu
    too|trop|très|assez|est|c +loin +de|d|from +chez|la|home
    am|m|i|is|re|so|suis|est|on +dead|mort|morte +if|when|si|quand
    moral ~défaite|match|note|équipe|om|psg|score|pluie
    joke|blague|film|exam|test|heat|maths|laugh|video|vidéo|regard|escaliers +killed|tué|tue|a|ma|m|kills|is ~me|moi|tué|killing|$
    tué|tue|tuer +du +regard
    frappé|tapé|battu|moqué|mordu une|1 +fois ~ans|petits|petit|maternelle|primaire|ce2|ce1|cp
    moque|moqué|moquent ~rien|pas +de|si|grave|méchant +grave|méchant|$
    m|me +en +moque|fous|fiche
    batterie|pixel|wifi|réseau|maths|anglais ~à|a +la +rue
    mourir|crever|meurs|crève|mort|dying|die +d|de|to +envie|try|know|see|go
    me|m|nous +va|convient|vont|plaît +pas|bien|plus
    la|le|ça|les +laisse|mets|met +de|à +côté|part
    & grave rien|pas moqué|moque|embêté|insulté|charrié
    & mort|morte|morts|dead|cassé|cassée|vidé|vidée|crevé|crevée|épuisé|épuisée|fatigué|fatiguée|bout|force|forces|rincé|claqué|tired|exhausted|peux @effort
    & mourir|mort|morte|morts|crever|meurs|crève|mortel|dying|dead|die|died|tue|tuer|tué|tuez|killing|kill|achève|achevé rire|ris|rigole|rires|drôle|hilarant|hilarious|funny|laughing|laughed|wifi|frites|croissant|burger|pizza|sneakers|trainers|baskets
    & mort|morte|morts|dead|tuer|tué|kill|murder|kills|killing|défoncer|étriper|massacrer|assassiner|tordre retard|late|mess|chambre|note|notes|bulletin|brevet|canapé|devoirs|exo|vélo|cahier|crash|crashed|punie|salis|range -couteau|arme|parle|dis|tell|knife|gun
    suis|est|on|sommes|je +mort|morte|morts +si|quand|on|j|j'ai
    am|m|i|so +so|dead +dead|if +if
    crever|mourir|pendre|suicider +si|quand ~dois|faut|refaire|encore
    veux|vais|envie|want ~mourir|crever|pendre|suicider|die ~mdr|lol|mdrr|ptdr|wifi|maths|fractions|contrôle
    mdr|lol|ptdr|mdrr|mort|xd ~mourir|crève|crever|meurs|die
    c|c'est|est|it|is|s +un|suicidaire|du|suicide|une|la +suicide|mort|tuerie|crime|massacre|torture|de|à|en|tuerie
    est|c +suicidaire +de|d|comme|en|$
    étudie|étudié|lit|lu|joue|vu|regarde|study|read|class|cours|exposé|prévention|prevention|talk|lesson|débat|film|livre|roman ~suicide|mort|meurtre|guerre|harcèlement|violences|violence|bullying|viol|drogue|racisme|death
    suicide|bullying|drug|violence +prevention|awareness
    pas|aucune|no|not +idées|suicidaire|pensées
    suis +pas +suicidaire
    personne|nobody ~famille|connaît|connais|répond|métier|apprenti|pris|kiné
    va|vais|vas|going +bien|super|nickel|mieux|well|fine $|merci|thanks|et|je
    rien|pas|nothing +de|si|trop +grave|grav|grave
    moqué|moquent|moque|embêté|rigole ~rien|pas|fois|gentiment|amicalement +de|si|en|$ +grave|ce2|primaire|maternelle
    moqué|moquent|moque|rigolent|rigole|charrient ~vieille|mob|rire|bien|amicalement|gentiment|blagues
    je|on|me|m +moque|moquent +du|de|des|d +la|le|distance|prix|horaires|l|distances|ce
    moustiques|pubs|publicités|pub|mouches|démarcheurs|vendeurs|mosquitoes|ads ~harcèle|harcèlent|attaquent|harass
    mère|père|frère|soeur|reum|parents|mum|dad|petit|petite ~harcèle|harcel|harcelle|harcèlent ~pour|pr|range|jouer|devoirs
    ça|ca|sa|cela|qui|film|histoire|lumière|livre|musique|chanson|geste|visite +m|me|ma|l +a|frappé|touché|touche|frappe|tue|parle|frapp|touchée +beaucoup|marqué|frappé|touché|touchée|que|vraiment|$
    m|me|ma|l +a|touché +touché|un|une +un|mot|une +mot|$
    beat|beats|beating +me|him|her +to|at +it|fifa|chess|everything|cards|mario|the
    hit +me +with|up|back|as
    hits|hit|slaps +you|hard|different|home
    éducatrice|éducateur|orthophoniste|psychologue|psy|kiné|mission|assistante|conseillère|conseiller|chien|chat|médecin|infirmière|coach|tuteur|prof ~me|m|nous +'suit|suivi|suivent
    suivi|suivie +par +un|une|la|le|mon|ma +éducateur|éducatrice|orthophoniste|psy|psychologue|médecin|kiné|mission|conseillère|dentiste
    camping|campé|campait|camper|campe|colo|scout|scouts|bivouac|festival|randonnée|rando|vacances ~dort|dormait|dors|dormi|dormir|tente|dehors
    dors|dort|dormi|dormir|dormait ~tente|dehors|étoile|voiture ~camping|colo|scout|scouts|festival|rando|bivouac|vacances|étoile|camp
    somewhere|place|room +to +sleep|live|stay +at|in|near|there|on
    dormi|dors|dort|sleep|slept +dans|in|on +le|the|un|a +train|bus|'car|avion|plane
    au|o|à|l +secours|secour|aide|aider ~devoirs|accumulent|parcoursup|choisir|comprends|nul|nulle|orthographe|populaire|catholique|maths|perdu|exercice|brevet|dossier|orientation|sais|métier|inscription
    help ~parcoursup|understand|comprends|maths|choose|homework|capte|question|jcomprends|rien|comprend
    sos +parcoursup|orientation|devoirs|maths|bac|brevet
    danger ~redoublement|redoubler|public|route|volant|skate|extinction|machines|métier
    fin|en +finir|finis|fini ~collège|école|lycée|cours|devoirs|stage|brevet|bac|maths|année|exams|examens|études|cap|troisième|3e|4e|études
    plus|pas|ni +être|etre +en|dans|au|à|assis|enfermé|derrière +général|générale|classe|cours|seconde|un|assis|lycée|collège|bureau|bahut|interne|internat|école
    plus|plu|pas ~force|forces|énergie|avenir|espoir|goût|envie ~muscu|sport|bras|match|lycée|général|maths|cours|école|collège|métier|place|anglais|latin|pâtisserie|étudier|foot|histoire
    perdu|perds|plus|pas +d|espoir|l +espoir|d|avoir +d|avoir|de|pour ~place|école|patron|stage|métier|lycée|mention|permis
    sert|sers ~à|a +rien ~apprendre|réviser|maths|histoire|anglais|cours|école|collège|latin|plombier|formation|métier|devoirs|chapitre|console
    prof|profs|professeur|coach|entraîneur|chef va|vont +me|nous +massacrer|tuer|étriper|démonter|défoncer|éclater|trucider|achever +au|aux|en|à|pour|sur|pendant ~contrôle|interro|devoirs|note|notes|match|bulletin|oral|examen
    dort|dors|dormir|dorm +sur +place
    foutre|fout|fous +en +l +air +ma|mon|mes|la|le|les +journée|soirée|semaine|weekend|week-end|vacances|moteur|planning|moyenne|année|projet|cv|budget|moto|vélo|scooter|ordi|stage|dossier
    sers|sert|servir +en|des|les|à|dans|au|le +salle|plats|clients|table|cuisine|bar|resto|boissons|repas|café|manger
    peur|scared|afraid ~décevoir|déçus|disappoint|rater|échouer|fail|choisir|tromper|dise|refuse|veuille|accepte|inquiète|blesse|dire|say|no|oral|examen|permission|perdre|niveau|parler|public|machines|machine
    bleus|bleu|bruises|bruise ~skate|foot|vélo|sport|judo|travail|football|rugby|ski|trottinette|moto|boxe|handball|tombé|chute
    pleure|pleuré|cried|'cry|pleurer ~film|movie|série|chaton|mignon|joie|oignons|rire|mariage|dessin|fin
    crie|cries|gueule|crient|hurle|shouts|yells ~match|matchs|foot|range|rangé|notes|chambre|télé|téléphone|devoirs|football|musique|bulletin
    parents ~disputent|disputes|argue|fight ~parfois|comme|sometimes|rarement|peu +tout|le|$|normal
    bagarre|bagarrer|chamaille|chamailler|battre|bat ~rire|jouer|jeu|frère|fun
    drinks|drink|'boit|'boi|bois ~tea|coffee|café|thé|lait|eau|water|jus|coca|matin
    puni|prive|privé|punie|confisqué +de|d|la|mon|console|téléphone +console|télé|téléphone|sortie|dessert|portable|jeux
    force|forcé|oblige|obligent|forcent|forces|make|makes|forced ~devoirs|réviser|ranger|étudier|homework|study|légumes|lire|tidy|général|école|école|réussir
    contrôlent|contrôle|surveille|surveillent ~notes|devoirs|carnet|pronote|qualité|console|écrans
    secret +de|of|d +la|fabrication|cuisine|the|cette|famille|recette ~recette|fabrication|pâte|sauce|recipe|$
    masse|massent|kiné|kinésithérapeute ~mollets|match|dos|épaules|sport|entraînement
    photos|photo|pictures|vidéos ~atelier|gâteaux|gâteau|stage|cuisine|moto|voiture|meubles|meuble|classe|chantier|pièces|bijoux|cakes|bread
    abri|sans-abri|abris ~bus|arrêt|pluie|pleut|vélos|jardin
    hôtel|hotel ~travaux|vacances|stage|travailler|réception|noces
    manger|mangé|eat|food ~self|cantine|midi|récré|canteen|cuisine|apprendre
    petit|skip|skipped|saute|sauté +déjeuner|breakfast|le
    sur +un +coup +de +tête
    coup|coups|claque|raclée|gifle ~marteau|fouet|soleil|moral|foudre|fil|pouce|main|oeil|frein|balai|visitant|ping-pong|ping|tennis|beau|neuf|jeune|vent
    forcé|force|forcent +la +main
    tape|tapent|tapé|taper|cogne|frappe|bats|battre|bat|frapper|cogner ~soleil|budget|pâte|tôle|fer|enclume|machine|clavier|clou|clous|blancs|oeufs|tambour|batterie|sac|porte|balle|ballon|poing|doigts|ménage|barre|barres|metal|métal|cuir|oeufs|record|ordinateur|messages|texte|oeufs
    on|ils|nous|équipe|they|we|m|me|jme|s|fait ~taper|tapé|défoncé|éclaté|éclatés|battus|explosé|défoncés|smashed|beaten|battu|battre|exploser|éclater|défoncer ~fifa|foot|hand|rugby|cod|mario|kart|bras|match|5-0|3-0|three|two|nil|finale|basket|ping|handball|samedi|jeu|échecs|console|football
    cogné|cogne|blessé|coupé|coupée|brûlé|brûlée|brûle +le|la|contre|un|à|en|mon|avec|avec|souvent ~doigt|main|poutre|four|cuisine|cuisinant|bricolant|cutter|arts|meuble|table|pied|plats|plaque|genou
    coupe|couper|cut|coupé ~cheveux|bois|légumes|pain|tissu|papier|herbe|haie|arbres|hair|wood|grass|viande|cuir
    saute|sauter|sauté|jump ~plongeoir|élastique|parachute|corde|parkour|walls|obstacles|joie|cheval|trampoline|train|mètres
    trains|train|pont|ponts ~conduire|construire|travaille|réparer|prendre|rater|oncle|rénover
    prends|prend|pris|take|takes +un|une|mon|des|pills|medicine|son|ses|des ~asthme|allergie|dos|hay|grippe|migraine|rhume|tension|thyroïde|adhd|tdah|ritaline|fever
    me|m|jme +casse|tire|barre|sauve|sauv +mon|j|à|entraînement|y|le|demain|j'ai|il|bisous|à ~bus|entraînement|demain|cours|train|plus|tard|foot|devoirs
    fuis|fuit|fuir|évader|évade ~maths|eau|peste|robinet|mer|dessinant|jeu|lecture|campagne|ville|bruit|routine
    partir|quitter|pars|leave ~étranger|région|ville|apprentissage|stage|colo|vacances|internat|étudier|lyon|paris|pro|général|déménage|work|study|18|dix-huit|métier|travailler|matin|heures|bus|'car
    'partir|'parti ~foot|sport|entraînement|ski|mer|camping
    sac|valise|bag|affaires ~prêt|prête|prêts|packed ~stage|colo|vacances|sport|internat|cours|rentrée|school|foot
    dernier|dernière|last +jour|année|day|year|soir +de|du|d|c|of|au|à|avant +stage|collège|cours|l|vacances|lycée|classe|school|c|troisième
    demain|plus|là ~vacances|stage|colo|voyage|rdv
    lettre|mot|note|message +de|d|à|pour|aux ~motivation|parents|patron|absence|recommandation|foot
    plus|pas +là|dispo ~semaine|vacances|stage|demain|lundi
    give|gave +up +on|maths|football|latin|chess|the|french ~maths|latin|french|football|piano
    point|use|sense ~latin|maths|homework|doing|history|french
    déteste|deteste|hate|hais ~prof|maths|lever|assis|cours|sport|attendre|école|lycée|collège|légumes|french|bruit
    suis|sui|jsui|am ~nul|nulle|null|useless|rubbish|bad ~maths|école|cours|anglais|sport|orthographe|cuisine|français|dessin|history|chess|football|collège
    seul|seule|alone ~atelier|travailler|travaille|bosser|cuisine|bricole|mercredi|rythme|révise|bus|train|préfère|work|calme
    placé|placée|foyer|famille +en|d|se|et|accueil ~bien|passe|foyer|cool|sympa
    connais|connaît|know ~personne|nobody ~école|là-bas|production|encore|there
    ami|amis|friends ~village|internat|vacances|loin|nouveau|déménagé +mais|$|ça
    oncle|cousin|homme|monsieur|prof|patron|voisin|man|uncle|teacher ~apprend|apprends|demandé|montre|montré|aide|aider|aidé|teaches|taught|showed ~garage|atelier|souder|bricoler|réparer|métier|jardin|travail|menuiserie|stage|garage|weld|trade|cuisine
    cousin|cousine|copain|copine|ami ~vient|dort|dormir|reste ~week-end|weekend|samedi|vacances|maison
    étudie|étudier|histoire|guerre ~morts|mort|guerre|tués
    grand +mère|père ~mort|morte|décédé|décédée|parti
    mamie|papi|chien|chat|grandma|grandad|dog|cat|poisson|lapin|hamster ~mort|morte|décédé|died|dead|passed|décédée|parti
    voix|chien|moto|voiture|vélo|moteur|téléphone|phone|batterie|console|train|ordi|pc|plan ~mort|morte|dead|died|suicidée|suicidé|lâché|âme
    c|c'est +mort +pour|le|la|les|$
    bout +du +rouleau ~niveau|batterie|essence|patience|téléphone
    mère|père|parents|daronne|prof va|vont ~étrangler|étriper|massacrer|trucider ~si|quand
    dormir ~pendant|stage|internat|formation|semaine
    'boit|boivent|drinks ~café|thé|eau|coffee|tea|coca
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
    coup|coups|claque de|d|mentale +fouet|main|pression|chance|foudre|vieux|soleil|coeur|fil|pouce|oeil|marteau|stress|barre|balai|blues
    quoi +bon ~apprendre|histoire|réviser|maths|étudier|cours|école
    peux|peu +plus|plu ~chapitre|prof|maths|école|cours|ris|rire|lycée|attendre|collège|devoirs|révisions|chaleur|attente|bus|anglais|techno|internat
    marre|mar|assez|fatigué de|d|des ~cours|école|maths|assis|attendre|profs|prof|lycée|collège|réviser
    don|not|do t|not want +to +'die ~worry|lol|though|promise
    en +finir +avec +le|les|l|ce|mes|mon|la|cette|ces ~collège|école|lycée|cours|stage|devoirs|brevet|bac|maths|année|exams|examens|histoire|révisions
    à +la +rue +en|niveau|sur|au|aux|total|totale|totalement
    complètement|totalement|total|équipe|défense|prof +à +la +rue
    étais|était|étions +à +la +rue +dimanche|hier|au|en|samedi
    dead|beat|exhausted after|from|lol ~practice|gym|work|training|school
    dying|die|died to|of|for|from|laughing ~laughter|boredom|'start|see|know|hunger|thirst|embarrassment|try
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
    partir|quitter|leave|'casser|barrer ~études|étudier|study|internat|travailler|vacances|apprentissage|stage|formation|work|school|university|lyon|paris
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
}
