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

  static let entries: [Entry] = [
    Entry(
      grade: .explicit, subject: .suicide,
      lines: """
        prépare|prévois|planifie|organise mon|ma|son|sa +suicide|mort
        swallowed|took|taken|swallow all ~pills|tablets|meds|medicine
        rejoindre|retrouver ~ciel|paradis|là-haut
        me|m|se|s +pendre|suicider|flinguer|'buter|'tuer $
        je|j +me|m +pends|flingue|suicide $
        fini|finie pour +moi
        jour|nuit|soir|fois ~dernier|dernière +de|jour ~vie
        arrêter|arrête|stopper +de|d +vivre|respirer|exister
        marre|assez +de|d +vivre|exister|respirer
        mort|mourir serait|est|soulagerait|seule +solution|mieux|soulagement
        mutilation|automutilation|scarification|automutile
        blesse|blesser|griffe|frappe|cogne +moi-même|volontairement|exprès
        saut|sauter|jump +du|dans|off|in ~vide|bridge|roof
        hang|hanging|hanged +himself|herself|myself
        wants|want|wanna|trying|tried +to +die|dead
        rather|better +be|off|i|if +dead
        slit|slash|cut ~wrists|arms|veins
        voices|voix ~kill|tuer|mourir
        envie|envi|veux|ve|veu|vais|va|voulait ~mourir|crever|suicider
        @want crever|crevé|mourir $
        fait|fé|faire une|1 +tentative|ts
        serai|seré|serais|sera bientôt|plus|pu plus|là|la $
        serai|seré bientôt +plus +là|la
        adieu tout|tous|monde|la|le
        écris|écrit|lettre|message|mot ~adieu|adieux
        want|wanna|gonna|going end +it|things|everything
        cut|cutting|cuts|slice|slicing +my|her|his +arms|wrists|legs|thighs|skin|arm|wrist
        fille|fils|copine|copain|amie|pote|soeur|frère coupe|scarifie|mutile|taillade +les|le|se|avec|bras|depuis
        plus|plu|pas|pa envie|envi +d|de +être|continuer|rester|exister|vivre|me $
        plus|plu envie|envi +d|de +être là|vivant|ici
        envie|voudrais|veux|aimerais ~cesse|cesser|arrêter +d|de +vivre|exister|respirer
        m|me|s|se +donner +la +mort
        attenter à|a +mes|ses|ma +jours|vie
        préférerais|préfère|préférais être +mort|morte
        j|je aimerais|voudrais|veux +être +mort|morte|crevé
        j|je +vais|veux +en +finir $
        veux|vais|va|voulait|veut|envie en +finir +ce|avec|pour|une|demain|maintenant|bientôt
        elle|il|je|j|moi|i|she|he|they|we @want mourir|crever|suicider|'die
        moi|je|j vouloir|vouloire|voulu mourir|crever
        @want @self +@kill
        @want finir|terminer|arrêter|stopper ma|sa|cette +vie|vi
        envie|envi|anvie|décidé|voudrais|veux finir|finire|finisse|terminer avec la|ma +vie|vi
        @want ~mettre fin
        plus|plu envie|envi|anvie|force|goût|courage|raison|raisons ~vivre|vivr|exister
        marre|mar|assez|ras-le-bol de +vivre|vivr|exister
        veux|ve|veu|veut plus|plu|pas vivre|vivr|exister|être +vivant|vivante
        pris|pri|avalé|avaler|prendre|prends @med ~mourir|crever|partir|finir
        pris|pri|avalé|avaler toute|tous|tout|plein|boîte|tube @med
        avalé|avaler|bu|boire @med|javel|poison|produit
        took|taken|swallowed|swallow @med ~die|end|sleep|everything
        took|swallowed|taken all|bunch|whole|lot|bottle @med
        end|ending his|her|my|their|own +life|lives
        ends|ending it +all
        idw|want|wanna don|t|not|idw live|exist anymore|longer|more
        idw live|exist|be
        don|do|dont|doesn|didn t|not|dont want|wanna +to|live|exist|wake live|exist|be|up|anymore
        say|says|said|saying ~kill|hang|end +himself|herself|themselves|myself
        kill|hang|shoot|harm|cut|burn|starve|stab|hurt +myself|himself|herself
        killing|hanging|harming|cutting|burning|starving|hurting +myself|himself|herself
        cut|cutting|cuts|slit|slitting my|her|his +wrists|wrist|arms|arm|veins|legs|skin
        overdose|overdosed|od on|with|taking
        take|taking my|his|her own +life
        jump|jumping off|from|in|out ~bridge|roof|window|train|building
        me|m|se|s scarifie|scarifier|mutile|mutiler|taillade|taillader|charcute|lacère|lacérer|entaille
        me|m|se|s coupe|couper|ouvre|ouvrir|taille|tailler|brûle|entaille les|le +bras|poignets|poignet|veines|cuisses|jambes|avant-bras
        me|m|se|s coupe|couper|brûle|blesse|griffe +exprès|volontairement
        me|m|se|s fais|fait|faire du|dû +mal
        me|m|se|s jeter|jette|balancer|balance ~train|pont|fenêtre|toit|balcon|rails|métro|voiture|vide
        sauter|saute|sauté ~fenêtre|pont|toit|balcon|étage
        m|me|se|s ouvrir|ouvre|tailler les +veines
        m|me|se|s foutre|fous|fout en +l +air
        serais|serait|seré|sré mieux|bien mort|morte
        mieux si|que j|je ~mort|morte|existais|là
        monde mieux|meilleur sans +moi
        voulu|essayé|tenté|failli @self tuer|suicider|pendre|ouvrir|jeter
        idées|pensées|envies suicidaires|suicidaire|noires|mort
        idées|pensées|envies ~mourir|suicide
        lettre|mot d +adieu|adieux
        plan|date|corde|moyen|méthode ~mourir|suicider|pendre|tuer|suicide
        corde ~pendre|mourir|finir|cou
        comment|how ~mourir|suicider|suicide|'die|kill +sans|myself|quickly|vite|douleur|souffrir
        suicidal|suicide thoughts|thought|ideas|note|plan
        want|wants|wanted|wanna ~die|dead|disappear +forever|anymore
        life|living not|isn|isnt|no ~worth
        vie|vi ~vaut|vau plus|pas ~peine|coup|vécue
        rien|raison ~vivre|retient +ici|vie
        partir|disparaître|dormir pour +toujours
        quitter ce +monde
        dire|écris|écrire adieu|adieux ~tous|famille|monde
        parle|parler|pense|penser|menace|rêve de|d|au|à +mourir|suicide|crever|suicider
        """),
    Entry(
      grade: .explicit, subject: .violence,
      lines: """
        @kin|il|elle me|m|nous|a ~'coup|'coups|claque|gifle|raclée|fessée|poing +de|poing|ceinture|pied|dans|tous|par|chaque
        @kin|il|elle ~me|m|nous frappe|tape|bat|cogne|gifle|fouette +avec
        il|elle|père|mère ~tiré|traîné|attrapé|saisi par ~cheveux|gorge|cou|bras
        en +train +de frapper|taper|battre|tabasser +ma|mon|mes|me|sa|son
        laissent|laisse +sans ~manger|nourriture
        cassé|tordu|fracturé|luxé +le|mon|la|une ~bras|nez|dent|poignet|côte
        me|m +tape|frappe|cogne +dessus|souvent|fort
        ceinture|martinet|bâton|balai|câble ~frappe|tape|me|frappé|dos
        dad|father|mum|mom|stepdad|stepmum|he|she|parents ~belt|stick|fist|bruises
        smacks|smacked|whips|whipped|throws|threw +me|things
        corrige|corriger +à|avec +coups|ceinture
        femme|ma|copine +battue
        @kin|il|elle|on m|me|nous +a|ont|avait +frappé|frappée|tapé|tapée|giflé|giflée|battu|battue|cogné|étranglé|secoué|brûlé|mordu|poussé
        @kin me|m|nous +fout|met|donne|mettent|donnent|colle|balance des|d|de|une +coups|claques|gifles|baffes|raclées|torgnoles|claque|gifle|baffe
        me|m|nous met|mets|met|fout|donne|balance|prends +des +coups|claques|gifles|baffes
        me|m +lève|levé|leve la|sa +main
        lève|leve|levé la +main sur|dessus
        jette|balance|lance|claque ~contre +le|mur|la|un|une +mur|porte|table
        dad|father|mum|mom|mother|stepdad|stepmum|boyfriend|brother|uncle|he|she punched|slapped|kicked|hit|beat|choked|strangled|pushed|burned|burnt|grabbed|hits|beats me|my|us
        mum|mom|mother|sister|brother|she|he gets|got|is|being|been +beaten|hit|punched
        violent|violente|violents +avec|envers|contre +moi|ma|nous|mes|lui|elle
        violent +with|to|towards +me|us|my|her
        afraid|scared|peur ~hit|hits|frapper|frappe|tape|tuer|battre|beat
        @other ~me|m|moi|nous ~@hit
        @other me|m|mè|nous @hit
        @other frappe|frappent|tape|tapent|bat|cogne moi|nous
        @kin|@adult ~frappe|frappent|tabasse|cogne|gifle|brutalise|maltraite|battu
        se|s|me|m|nous fait|fé|fais|font|faire|faisons frapper|taper|tabasser|battre|cogner|tabassé|battu|tapé ~@kin|@home|par
        me|m fais|fait|fé|font|faire tabasser|frapper|cogner|taper|gifler
        me|m fais|fait|fé battre +par|à|a|chez|tous|quand|depuis|souvent
        maire|mère|père|pair|frère|daron|reup me|m ba|bat|tape|frape
        @other bat|tape|frappe|cogne|tabasse ma|mon|ses|son|sa +mère|soeur|frère|enfants|petit|petite|femme
        'coups|bleus ~@kin|ceinture|bâton|maison
        'coups de +ceinture|bâton|poing|pied|câble|fouet ~me|moi|père|mère|maison|m
        donne|met|mettent|donnent|prends|reçois|mange|prend des +coups|claques|gifles|tartes
        m|me|nous a|ont|avait frappé|giflé|tabassé|cogné|étranglé|battu
        hits|beats|slaps|punches|kicks|chokes|hurts|beating|hitting me|us|her|him|my
        hit|beat|slapped|punched|kicked|choked|strangled me|us +last|again|yesterday|with|so|until|because|today|every
        gets|get|getting|got|being|is|am|are|was|be beaten|hit|abused|battered +by|at|up|every
        dad|father|mum|mom|mother|stepdad|stepfather|boyfriend|brother|uncle|parents beats|hits|hit|beat|slaps|punches|abuses|hurts|kicks me|us|him|her|my
        enferme|enferment|enfermé|enfermée|séquestre|attache|attachent|attaché dans|à|chez|au ~chambre|cave|maison|cage|radiateur|placard
        prive|privé|privent de +manger|nourriture|repas
        locks|locked|keeps|ties me|us ~room|basement|house|cellar
        won|doesn|don t|not let|give us|me ~eat|food
        mari|mariage|marier|marié de|contre|par|sans ~force|forcé|volonté|gré
        """),
    Entry(
      grade: .explicit, subject: .danger,
      lines: """
        pris|prise ~drogue|cachetons|ecstasy|héro|coke|alcool ~bouge|respire|réveille|répond|plus
        bouge|réagit|répond|réveille +plus|pas
        won|doesn|isn|not +t|wake|responding|moving ~wake|up|moving|respond|breathing
        they|he|someone|people +are|is|re|s +holding|keeping|locking +me|us
        envoyer|emmener|renvoyer|partir|envoient ~bled|pays ~marier|mariage|marié|mariée
        veut|veulent|va ~marier|excision|exciser|excisée
        sale|tire|tiré|coup +feu|dessus|de ~moi|nous|feu
        accident|saigne|sang|blessé|blessée ~beaucoup|grave|partout|vite|secours
        père|mère|il|elle|frère|mec ~arme|couteau|fusil|hache|marteau ~crie|menace|main|tuer|peur|moi|me
        suis|je enfermé|enfermée ~laisse|laissent ~sortir|partir
        on|ils|il me|m|ne|nous laisse|laissent +pas|plus +sortir|partir
        ne|me|nous +laisse|laissent +pas +sortir|partir
        est|is|s|has|il|he devant|derrière|outside|at ~porte|door ~couteau|knife|gun|arme|tuer|kill
        quelqu|quelqun|homme|type|mec|gars|voiture un|me|m|nous +suit|poursuit|suivi
        someone|man|guy|car|he is|s|keeps|was +following|stalking|chasing|watching +me|us
        said|says|told|threatened he|she|they|to|me ~kill|hurt|stab +me|us|my
        fait|fé|faire +une|1 +overdose|crise|od
        va|vont|veut|veulent me|m|nous +séquestrer|kidnapper|enlever|vendre|marier
        marier|mariée|marié ~force|pays|bled|veux|voulu|contre|avec
        forcing|force|forced|forces|making|make|want us|me ~marry|married|marriage
        forcent|forcer|obligent|oblige|veulent|veut me|m à|a ~marier
        @other ~couteau|couto|flingue|pistolet|arme|hache +sur|dans|et|à
        il|elle|ils a|ont +un|1|une +couteau|couto|arme|flingue|pistolet|fusil|hache
        he|she|they has|have|s|got +a +knife|gun|weapon
        respire|respir plus|pas|mal
        isn|not|t|stopped|can|cannot breathing|breathe
        est|s inconsciente|inconscient|évanouie|évanoui
        is|s|fell|lying|out unconscious|passed|bleeding
        perd|perdu|saigne|pisse beaucoup|plein|trop|énormément|le|du ~sang
        suis|est|sommes|nous|m|me enfermé|enfermée|retenu|retenue|séquestré|kidnappé ~laisse|sortir|partir|volonté|peux
        enfermé|enfermée|retenu|retenue ~laisse|laissent ~sortir|partir
        retient|retiennent|retenu|garde|gardent contre +ma|sa|notre +volonté
        retient|retiennent|enferme|enferment ~peux|laisse|sortir|partir
        held|keeping|kept|locked|trapped ~against|out|leave
        won|don|can t|not ~let ~leave|out|go
        il|ils|ex|voisin|gars|mec va|vont|ve|va +me|m|nous +tuer|tué|buter|planter|poignarder|égorger
        veut|veu|veulent me|m|nous tuer|tué|buter|planter|poignarder|égorger
        aidé|aidez|aide moi|nous ~tuer|tué|peur|danger|frappe|mal
        aidez|aide|sauvez|secourez moi|nous +vite|il|elle|je|on|svp|please
        help me +he|she|they|i|please|now
        quelqu|quelqun|un|homme|type|gars ~veut|va ~faire +du +mal
        trying|tries|going|wants|threatened|threatens|threatening to +kill|hurt|stab|shoot|rape me|us|her|him|my
        appelez|appelé|appelle|appeler|apelé|envoyez flics|police|keufs|secours|pompiers|samu|ambulance|gendarmes
        call|send|need|get +an|the|a|me +police|cops|ambulance|help|911|999
        menace|menacé|menacent|menacer de|avec ~mort|tuer|couteau|frapper|arme
        menace|menacent me|m|nous ~tuer|mort|buter
        poursuit|poursuivent|suit|suivent me|m|nous ~rue|partout|dehors|peur
        me|m|nous poursuit|poursuivent|suit|suivent ~rue|partout|dehors|depuis
        following|stalking|chasing +me|us
        overdose|overdosé|od|coma
        avalé|bu|pris ~poison|javel|produit
        obligé|oblige|obligent|forcé|force|forcent de|à|me|m ~vendre|dealer|drogue|voler|transporter|prostituer
        forced|forcing|force|make|making ~sell|carry|deal|steal ~drugs|weed|stuff|for
        """),
    Entry(
      grade: .explicit, subject: .sexualViolence,
      lines: """
        subi|subis|subir|vécu ~attouchements|viol|inceste|agression
        touches|touched me ~no|stop|private|wrong|asleep|sleep
        baissé|enlevé|enlève|retiré +mon|ma|mes|sa|son pantalon|culotte|vêtements|habits|soutien
        took|pulled|takes ~clothes|pants|underwear
        coucher|couche|sexe|sex|rapports ~argent|contre|force|obligé|money
        adulte|homme|mec|type|prof|coach|man|teacher ~photos|nudes|photo|pictures ~nue|nu|nudes|déshabillée|naked|corps
        embrassé|embrasse|embrasser +de|sans|contre +force|accord|gré|envie|volonté
        plus +vieux|âgé ~touche|couche|embrasse|touché
        @other m|ma|me ~touché|touchée|touche +là|où|en|partout|contre|quand|sans|sous
        oncle|cousin|beau-père|voisin|entraîneur|coach|prof|moniteur ~il|elle +me|m ~touche|touché|tripote
        @other m|ma +a|forcé +forcé|forcée $
        @other m|ma +a +forcé|forcée +à|a|et|alors|un|dans|chez
        @other ~vient|rentre|entre|monte|glisse|comes|gets|climbs ~lit|bed
        couché|coucher|dormir ~avec|forcé|force ~envie|obligé|force|voulais|pas
        voulais|veux|voulait|want|wanted +pas|to|t ~il|he|mais|but ~continué|fait|forcé|insisté|kept|forced|touché
        made|makes|make me|her +have|do|touch|watch|take sex|it|him|things|clothes|porn
        veut|demande|réclame|insiste|menace ~nudes|nude|nues|photos ~nue|nues|nu|moi|corps|envoie|seins
        inceste|incest|pédophile|paedophile|pedophile ~moi|me|mon|ma|my|a|est|is
        attouchements|attouchement|agression|agressions sexuelle|sexuelles|sur|par|de|quand
        exhibe|exhibé|masturbe|masturbé ~moi|devant|me|front
        @kin|@adult ma|m|me|nous touché|touche|touch|tripote|caresse
        @other me|m touche|touché|touch|tripote|caresse ~partout|fesses|seins|bas|ba|sexe|cuisses|culotte|nuit|lit|chambre|veux|force|endroits|entre|an
        entraîneur|coach|oncle|cousin|beau-père|père|voisin|prof|éducateur|frère|moniteur|patron a|m|me|ma ~touché|touche|violé|caressé|embrassé
        oncle|cousin|entraîneur|coach|voisin|prof|père|monsieur|homme me|m|ma +touche|touché|touch
        @other ~viole|violé|violée|violer|abusé|abuse de|me|m|moi|elle
        m|me|s|se|été violé|violée|violer|agressée|agressé|abusée
        mains ~culotte|pantalon|slip|soutien
        touche|touché|toucher|mis|met ~fesses|seins|sexe|chatte|culotte|zizi|parties|intime
        force|forcé|forcée|oblige|obligé|obligée ~coucher|sexuelles|embrasser|déshabiller|sucer|nues|nue|toucher|sexe
        rapport|rapports|relation|relations ~forcé|forcés|force|voulais|veux|consentement
        photos|photo|vidéo|nudes|images ~nue|nues|nu|intimes|intime|sexe
        envoyer|envoie|envoyé|demande|veut|réclame|menace ~nudes|nues|nue|nus
        diffuse|diffusé|publié|partagé|montré|tourne mes|ma|des|une ~nudes|nues|nue|intimes|intime
        nudes ~envoyer|publier|diffuser|menace|menacent|partagé
        raped|rape|raping|molested|groped me|her|him|us|by
        was|been|got|were raped|molested|assaulted|groped|abused
        touches|touched|touching|feels me|her|us ~private|down|there|under|between|bed|sleep|want|places|sexually|inappropriately
        uncle|coach|teacher|stepdad|cousin|father|dad|brother|man|trainer touched|touches|gropes|groped|rubs +me|my
        forced|forces|made|makes me|her ~sex|sexual|kiss|undress|touch|naked|things
        puts|put his +hand|hands ~me|my|pants|shirt|skirt
        send|sent|asks|asking|wants|leaked|shared|posted ~nudes|naked|nude
        prostitue|prostituer|prostitution|michetonne
        """),
    Entry(
      grade: .explicit, subject: .bullying,
      lines: """
        subis|subi|subit|vis ~harcèlement|harcelement|moqueries|insultes|brimades
        attendent|attend ~sortie|dehors|portail ~frapper|taper|tabasser
        boys|girls|kids|bullies|they|classmates ~hit|hits|beat|punch|kick|slap +me
        steal|steals|take +my ~money|phone|lunch ~hit|every|threaten
        photo|photos|vidéo|vidéos|tiktok ~moi|ma|mes|mis|filmé ~moquer|insulter|rire|partout|humilier
        filmé|filment|filme ~frapper|tabasser|humilier|vestiaires|toilettes|posté
        traitent|traite|traité +de ~tous|jours|pute|pd|sale|salope|grosse|toujours
        traite|traitent +moi|me|m ~pute|pd|sale|salope|sorcière|singe
        hate|mean|horrible|nasty +messages|comments ~me|instagram|snapchat|every
        menace|menacent|menacé|menacée ~insta|snap|réseaux|messages|tiktok|sortie|collège|lycée
        raciste|racistes|homophobe|homophobes ~insultes|insulte|moi|traitent|messages
        toute|tout|tte|les|des|un|ma|la +classe|monde|élèves|gars|groupe|autres|bande me|m|nous +harcèle|harcèlent|insulte|insultent|frappe|frappent|tape|tapent|rackette|humilie|humilient|menace|menacent
        insultent|insulte|humilient|frappent|tapent|harcèlent ~tous|toujours|chaque|tout ~jours|temps|jour|matin|récré
        créé|crée|fait|créer un|une +groupe|compte|page|faux ~contre|moi|insulter|moquer
        crachent|crache|cracher dessus|sur|moi|visage
        fils|fille|enfant|frère|soeur|élève|ami|amie|copain|copine est|fait|se +harcelé|harcelée|racketté|harceler|insulter|frapper
        son|daughter|brother|sister|friend|kid|pupil is|being|gets|getting|was ~bullied|harassed
        victime ~harcèlement|harcelement|racket|cyberharcèlement
        rackette|rackettent|racketté|racketter
        suis|est|sui|fais|fait|fé|me|m|été|été harcelé|harcelée|arcelé|arselé|harceler|racketté|racketter|humilié
        @other me|m|nous harcèle|harcèlent|harcel|rackette|rackettent|humilie|humilient
        @peer|élèves|classe ~me|m|moi frappe|frappent|tape|tapent|insulte|insultent|moque|moquent|menace|menacent|crachent|poussent|bousculent|harcèlent
        élèves|gars|garçons|filles frappe|frappent|tapent|insultent|poussent +moi
        @other me|m frappe|frappent|tape|tapent|insulte|insultent|crache|crachent ~récré|collège|école|lycée|bahut|classe|cour|bus|vestiaire|couloir
        me|m fais|fait|fé insulter|harceler|humilier|racketter|cracher|tabasser|frapper
        on|ils|elles me|m +menace|menacent|insulte|insultent ~insta|snap|whatsapp|réseaux|tiktok|internet|téléphone|messages|tous
        insultes|menaces|messages ~mort|insta|snap|whatsapp|tiktok|réseaux|tous|mourir|suicider
        victime de|du +harcèlement|cyberharcèlement|racket
        cyberharcèlement|cyberharcelé|cyberbullied|cyberbullying
        groupe|compte|page ~contre|insulter|moquer +moi
        disent|dit|écrivent|dis ~tue|suicide|crever +toi
        death|rape|hate +threats|threat|messages
        bully|bullies|bullied|bullying|harass|harassed|harassing|harasses me|him|her|us|by
        am|m|being|getting|get|is|got|been bullied|harassed|picked|beaten|jumped +on|by|at|up|every|online
        beat|beats|push|pushes|hit|hits|kick|spit|punch +me ~school|playground|class|break|bus|every
        they|kids|everyone|classmates|people hit|beat|punch|kick|threaten|insult|harass|shove|trip +me
        told|tell|tells|telling me|him|her ~kill|die
        send|sends|sending|get|getting|post ~threats|insults|hateful|hate
        """),
    Entry(
      grade: .explicit, subject: .runaway,
      lines: """
        suis|ai|je pas|plus +rentré|rentrée|dormi|revenu|revenue ~maison|chez|foyer ~depuis|jours|nuits|hier|semaine
        jours|nuits|semaine ~pas|plus +rentré|rentrée|revenu ~maison|chez|foyer
        not|never|won +going|t|coming|going +back|home|go +home|there
        snuck|sneaked|slipped +out
        plus|pas|jamais +y|chez +retourner|retournerai|retourne|rentrerai ~foyer|maison|parti|partie
        recherche|recherchent|cherchent|cherche ~police|gendarmes|fugue|éducateurs|parents
        suis|sui|est|sommes +en +fugue|cavale
        parti|partie|quitté|barré|barrée|enfui|tiré ~maison|foyer|chez|famille ~dire|sait|savent|prévenir|cachette
        parti|partie|quitté|sauvé|sauvée|enfui|enfuie du|de|le|la foyer|maison|chez|internat|famille ~nuit|hier|soir|matin|jours|semaine|retournerai|retourner|rentrerai
        run|ran|running +off|away ~home|night|parents|foster|family|weeks|days|ago
        left|leaving home|house ~going|not|never|coming ~back
        veux|vais|rentrerai|retournerai|rentre +plus|pas|jamais ~foyer|maison ~suis|dehors|fugue
        @self|j|je|ai|suis fugué|fugue|fuguer|fugé
        en +fugue
        suis|sui|est|me|m|s sauvé|sauvée|enfui|enfuie|échappé|échappée|barré|barrée|tiré|tirée|cassé|cassée ~maison|foyer|chez|moi|meson
        parti|partie|quitté|partir ~maison|foyer|chez|moi|meson ~cachette|secret|dire|sait|prévenir|nuit|savent|personne
        quitté|parti|partie la|le|du|de +maison|foyer|meson ~hier|nuit|jours|soir|semaine|cachette
        ran|run|running|runs|runaway away +from|last|two|three|yesterday|since
        left|snuck|sneaked|escaped|fled home|house ~night|telling|without|secretly|days|know|ago|care
        rentré|rentre|rentrée plus|pas ~maison|chez ~jours|semaine|hier|dimanche|lundi|nuits
        haven|hasn|not|t been|gone +home ~days|week|since|nights
        """),
    Entry(
      grade: .explicit, subject: .noRoof,
      lines: """
        jsui|suis|sui|est|sommes +dehors|dehor|deor ce|cette|la|depuis|et|avec +soir|nuit|hier|froid
        suis|sui|est|sommes +dans +la +rue
        on|i|m|am|we|re|are +on|in|living +the +street|streets
        rien|pas|plus +mangé|mange|manger ~jours|hier|dimanche|depuis
        jours|jour ~rien|pas|plus +mangé|manger|bouffé
        hôtel|hotel +social|d|du|meublé|ce|ou ~virer|demain|plus|sortir|dehors|argent|expulser
        dort|dors|dormons|logés|vit|vivons ~hôtel|hotel ~plus|virer|demain|rien|payer
        nulle +part ~dormir|aller|rester|ce|où|ou
        nulle +part $
        va|vont|veut|veulent +nous|me|m +virer|mettre|expulser|jeter +dehors|demain|de|à|ce
        starving|hungry ~food|days|home|eat
        have|got|ve|has|there|is|s no|any +food|roof|home
        plus|pas|sans +de|d +endroit|toit|logement|chez ~dormir|moi|vivre|aller|nous
        perdu notre|mon|son|l|la +logement|appart|appartement|maison|toit
        lost our|my|the +home|house|flat|apartment
        dors|dort|dormi|dormons|dorment|sleeping|sleep ~voiture|rue|gare|dehors|car|street|streets|station|tente|tent
        jours|days +sans|without +manger|eating|food
        crève|crèves|meurs ~vraiment|rien +faim|manger
        pas|plus|pa|plu|sans|ni +de|d|aucun +toit|logement|maison|meson|domicile|hébergement|foyer
        pas|plus|pa|plu +toit|logement|maison|meson ~dehors|nuit|rue|dormir
        dors|dort|dor|dormi|dormir|dorm|vis|vit|passe|dore|nuit dehors|deor|rue|gare|voiture|métro|parc|cave|hall|squat|tente|banc|cage|parking|camion
        dort|dors|dormir|vit|vis dans|à|ds|sous ~rue|gare|voiture|parc|cave|hall|squat|tente|banc|pont|porche|camion
        squatte|squat|squatter|squate +un|une|des|la|dans|chez cave|appart|immeuble|maison|hall|garage|bâtiment|cage
        m|ma|me|ont|été|nous|suis viré|virée|vire|jeté|jetée|chassé|chassée|foutu|foutue|mis|mise ~maison|dehors|meson|porte|appart|chez|logement|foyer|deor
        où|ou|endroit|place|part ~dormir|dormire|coucher|crécher +ce|cette|nuit|soir|demain|maintenant
        sais|sai|sé|sé pas|pa|plus ~où|ou +dormir|aller|crécher +ce|cette
        plus|plu|rien|pas|pa|ni à|a +manger|mangé|bouffer ~maison|chez|frigo|moi|jours|hier|famille
        rien|ni +à|a +manger|mangé|bouffer
        n|on|y a|ai|ya plus|plu|pas|pa +à|a|de|d|quoi manger|nourriture|bouffe|bouffer
        plus|pas|rien ~frigo|placards +vide|vides
        frigo est|toujours|complètement +vide
        pas|rien|pa|ni mangé|bouffé depuis|dep +hier|2|deux|3|trois|plusieurs|longtemps|avant|des|lundi|dimanche|samedi
        mangé|bouffé depuis +2|deux|3|trois|hier|plusieurs|avant|quatre|4|des
        haven|havent|hasn|not|t|didn|nothing eaten|eat|ate ~days|yesterday|since|day
        no|not|any|without food|money ~home|house|eat|fridge|left|us
        no|any|without|have roof|home|house|place|shelter over|to|tonight|anymore|anywhere|left
        nowhere|anywhere|no|place|somewhere to +sleep|go|stay|live
        sleep|sleeping|slept|live|living|lives in|on|at|out|rough|under ~car|street|streets|station|park|bench|outside|tent|van|squat|stairwell|bus|bridge|doorway
        kicked|threw|thrown|chucked|put|locked me|us|him|her +out
        kicked|thrown|chucked out +of|by|and|last
        fermé|ferme|complet|plein ~dors|dehors|dort
        hôtel|hotel ~plus|rien|payer|argent
        hôtel|hotel ~soir|demain ~plus|rien|payer
        à|a|ala +la +rue +depuis|avec|et|ce|cette|demain|ma|mes|j|je|dans|aidez|aide
        suis|est|sommes|sui|retrouve|finir|vis|vit|dors|famille à|a +la +rue $
        i|am|m|we|re|are|is|been|became|mum|being +homeless
        hébergement|abri|toit ~urgence|soir|nuit
        """),
    Entry(
      grade: .implicit, subject: .suicide,
      lines: """
        va|vas|vais +pas +fort|top|bien|du +$
        va|vas +pas +fort|bien|terrible
        moral +à|au|dans|plus|est +zéro|plus|les|bas|0
        vaux|vau +rien
        suis|sui|chui +une|un +merde|déchet|bonne|fardeau|boulet|raté|ratée|moins|problème|erreur|incapable
        tout|tou +est|semble|noir +noir|gris|vide|foutu|perdu|sombre
        fais|fait|fé +que +pleurer|de +pleurer|dormir
        fais|fait|fé +que +de +pleurer
        si +je|j ~disparais|disparaissais|mourais|meurs|partais|étais ~personne|soulagés|mieux|manquerait|remarquerait
        isole|isolé|renferme|enferme ~chambre|plus|rien|sert|mange|parle|tous
        dit|dis|says ~sert|vaut|sers +à|rien|plus +rien
        i|am|m|feel +so|all|just|feel|completely +broken|lost|empty|alone|useless|worthless
        broken|dead|empty|numb|dying +inside
        what|whats|s +the|s +point|the $
        wish ~never|wasn|not ~born|exist|here
        never|not +been|be|exist +born
        just|only +want|wanna ~stop|end|over|quiet|sleep
        plus|pas|aucun +le|de|l|la +goût|joie|plaisir|moral|motivation +de|pour|à +vivre|rien|vie
        peur +de +moi|ce +même|que
        fatigué|fatiguée|épuisé|épuisée|lassé +de|d +tout|vivre|exister|la|faire +semblant|vie
        angoisse|angoisses|panique ~tous|jours|nuits|respirer|soir
        vivre|exister +me|m|est|c +fatigue|épuise|trop|dur
        vie|vi n|a|ai ~aucun|plus|pas +de|d|sens sens
        vie|vi ~aucun +sens
        vais|va|vé|vas|suis|sui vraiment|très|super|tellement|trop|plus|si +mal $
        je|j +vais|vé ~mal +en|depuis|ces|tous
        fond +du +trou|gouffre
        plus|plu|pu la|de|aucune +force|courage|énergie $
        sens|sen|feel +de|like +trop|a|burden
        sens|sens|sen +pas|plus +à|bien|moi|exister|vivant|vivante $
        vie|vi ~aucun|pas|plus +de|sens +sens
        déteste|hais|supporte|déteste|hait +plus|pas|ma|cette|la|tellement +vie|vi|ma
        vie|vi|life +est|c|is|s ~merde|nulle|enfer|foutue|pourrie|cauchemar|hell|shit|horrible|ruined
        hate|hating +my|this|being +life|alive
        i|am|m|so +so|just|am|tired +tired|done|exhausted +of|with +everything|life|living|fighting|it
        everything|life|it +is|s|feels|all +pointless|meaningless|hopeless|useless|dark
        nobody|noone|one +would|will|even|really +miss|care|notice|loves|cares
        fait|fé|faire une|1 ~tentative|ts ~passé|dernière|ans|avant|dernier
        personne +me|m|ne|n ~comprend|aime|écoute|voit|regarde
        suis|sui|chui +au|à +bout|bout
        manque|manquerai|manquerais|manquerait +à|a +personne
        i|can +just|can|t +can|t|cant +do|go|take|handle|cope|keep ~anymore|on|longer
        can|cant|cannot +t|cope|go|take|carry +go|cope|on|take|carry +on|anymore|it
        don|dont|t +see|have +a|the|any +point|future|way|hope
        falling|fall|breaking +apart|down
        lost +all|the +hope|will
        want +it|everything|this +all|to|pain +stop|to|end
        veux|voudrais|aimerais +que ~arrête|s'arrête|stoppe|cesse|finisse
        pleure|pleurer +tout|toute|tous|toutes|chaque +le|les|la|nuit|soir
        je|j|jser|jsers|moi sers|sert|ser|jser à|a +rien
        jser|jsers à|a +rien
        i|am|m|feel|feeling useless|worthless
        je|j peux|peu|pe|en|n plus|plu|pu +continuer|supporter|tenir|vivre|avancer|lutter|rien|du
        en|an|n peux|pe|peu|pu|peut +plus|plu $
        en|an|n|jan|jen peux|pe|peu|pu|peut +plus|plu de|d +vivre|tout|rien|chez|vivr
        en|an|n|jan|jen peux|pe|peu|pu|peut +plus|plu de|d la|cette|ma +vie|vi
        jan|jen pe|peu|peux|pu|pe plus|plu $
        en|an|jen|jan +peux|pe|peu +plus|plu|pu +je|j|vraiment|là|du|aidez|aide|il|mes|mon|ma|tous|et
        à|a +quoi|koi|kwa +bon $
        à|a +quoi|koi|kwa ça|sa|ca|bon|vivre|continuer ~vivre|continuer|lever
        sert|ser à|a +rien ~vivre|continuer|lutter|essayer|vie
        marre|mar|assez|fatigué|fatiguée|lassé|dégoûté|épuisé|usé de|d +la|ma|cette +vie|vi
        vois|voit tout|tou|plus|aucun|pas +en|d|de|un +noir|avenir|issue|futur|espoir|sens
        trop|tro +nul|nulle|mauvais|bête|moche +pour|à|de +vivre|exister|aimer
        vie|vi ~plus|pas|aucun|pu +de|d +sens
        vie|vi ~sert|nulle|foutue|merde|enfer|gâchée|finie|pourrie|ratée
        je|j|i|m|am @cry toutes|tous|tou|tout|ttes|chaque|tlt ~nuits|soirs|jours|soir|temps|swar|nuit|les
        je|j|i @cry souvent|beaucoup|sans|seul|seule|nuit|soir
        suis|sens|sui|chui|sen|feel|me 'vide|mort|cassé|brisé|brisée|empty|numb|broken +dedans|à|de|inside|intérieur
        sens|sen|suis|sui|feel +trop|très|tellement|si|tout|toute|juste|vraiment +seul|seule|vide|nul|nulle|inutile|invisible|transparent|perdu|triste
        sens|feel|sen +'vide|inutile|empty|worthless|useless|hopeless|invisible|abandonné|rejeté|numb|seul|seule|nul|nulle
        jsui|suis|sui +'vide $
        jsui|suis|sui +inutile|empty|worthless|useless|hopeless|invisible|abandonné|rejeté|numb
        déteste|deteste|hais|hait|dégoûte|supporte +plus ~moi|corps|vie
        me|m +déteste|détesste|hais|dégoûte|haïs
        poids|fardeau|boulet|burden pour|for|à ~famille|tout|tous|eux|mes|ma|everyone|parents|my
        personne|nobody|noone|no-one ~manquerait|remarquerait|remarque|aime|miss|care|cares|loves|notice|likes|comprend|écoute|pleurerait
        tout|tt|tou monde ~mieux sans|si +moi|j|je
        plus|plu|aucun|pas|pa|zéro|no|any +d|de|hope espoir|avenir|envie|left|anymore
        no|any +hope|future
        plus|plu goût|gout|envie|envi +à|de|a|d +rien
        dors|dort|dormir|mange +plus|pas|presque|plu ~mange|dors|dort
        je|j dors|mange +plus|plu $
        je|j dors|mange +plus|plu +du|rien|depuis
        endormir|dormir|réveiller|sleep ~jamais|pas|plus|never|not +me|réveiller|wake|up
        voudrais|veux|veu|aimerais|envie|envi ~disparaître|disparaisse|disparaitr $
        voudrais|veux|aimerais|envie|veu ~disparaître +pour|de|vraiment|totalement|à|d|et|je|loin
        wish|want|could|wanna|to +i|could|just|to +disappear|vanish
        wish|wanna|want|could i|to|just could|to|disappear|i|just disappear|vanish|just
        i|to|could +disappear|vanish
        wish i +was|were|wasn|weren|never|had|hadn ~born|exist|existed|here|alive|dead
        can|cant|cannot|couldn +t|not|do|take|go|handle ~anymore|longer|on
        cant|can|t +do|take|handle|go this|it|on +anymore|more|longer
        hate|hates +myself|himself|herself|my|me ~life
        hate +myself|himself|herself
        tired|sick|done +of|with +living|life|everything|being|fighting
        point|reason|use ~living|life|going|trying|anymore
        cry|crying +myself|every|all|at|alone ~night|sleep|day|time
        better|happier|easier +off|without|if ~me|i|gone|disappeared
        no +one|body|future|hope|way +would|will|for|left|out|cares|miss
        give|giving|gave +up +on ~life|everything
        everything|nothing +feels|is|matters ~pointless|hopeless|anymore|matters
        self|selfharm|cut|scarifiais|mutilais|coupais|scarifié +harm|used|avant
        avant|déjà|used|before ~scarifiais|mutilais|scarifié|mutilé|coupais
        me|m +scarifiais|mutilais|coupais|scarifié
        essayé|tenté|voulu|failli|tried|wanted ~mourir|suicider|tuer|finir|die|kill
        au +bout +du +rouleau
        je|suis|sui +suis|à|a +bout
        pas|plus|pa +le|la|envie|force|courage|l +force|courage|énergie +de|d +me|rien|lever|continuer
        tout|tous|all|everything +est|serait|ira|it|is +foutu|fini|perdu|over
        dépression|déprime|déprimé|déprimée|dépressif|depressed|depression
        idées|pensées|dark|black +noires|sombres|thoughts
        boule|crises|crise|attacks|attaques +au|d|de|panique|panic ~angoisse|panique|ventre
        broie|broyer +du +noir
        mal +dans +ma +peau
        existe|compte +pas|plus|pour +personne
        va|vas|vais|ça|vé +vraiment|très|trop|pas|plus +mal|bien|du +tout|depuis|en
        vais|vé|me|suis +pas|trop|très|vraiment|super|tellement +bien|mal +en|du|depuis|je|et
        """),
    Entry(
      grade: .implicit, subject: .violence,
      lines: """
        énerve|enerve|s'énerve|emporte ~vite|souvent|tout|fort ~père|peur|maison|moi
        père|beau-père|mère|mec|copain|darons|frère ~énerve|emporte|pète vite|souvent|câble|tout|fort|facilement
        ose|oser +pas|plus ~rentrer|rentré|retourner
        marques|bleus|traces|hématomes ~parler|dire|cacher|cache|expliquer|corps|bras|dos
        contrôle|surveille|interdit|décide|isole +tout|mes|mon|ma|me|m ~fais|téléphone|sors|amis|sorties|habits
        home|house +isn|is|not|s +not|t|safe|scary +safe|a|for
        scares|frightens|terrifies +me
        yells|shouts|screams|yelling|shouting|screaming +at +me|us|my
        compliqué|tendu|difficile|dur|chaud ~père|maison|chez|beau-père ~énerve|crie|boit|peur|frappe
        marche|marcher +sur +des +oeufs ~maison|père|chez
        dad|mum|father|mother|stepdad|boyfriend +scares|frightens|threatens|controls
        chez|maison +moi|nous|la ~crie|cri|hurle|gueule
        crie|crient|hurle|hurlent|gueule ~tout|tous|toujours ~maison|chez|home
        crie|crient|hurle|hurlent tous|tout|toujours +les|le ~maison|chez
        @kin|il|elle +est|devient|is|gets|becomes|peut ~violent|violente|aggressive|agressif
        pas|pa|plus +envie|envi|pressé|hâte +de|d +rentrer|rentré|retourner ~chez|maison|soir
        parents|mum|dad|they|darons ~fight|fighting|shout|scream|argue|yell|hurlent|disputent|battent|engueulent ~time|night|always|day|temps|soirs|nuit|jours
        sens|feel|suis|am|m +pas|plus|don|not|t ~sécurité|safe|tranquille ~maison|chez|home|famille|foyer
        sens|sent|feel +pas|plus|pa +en +sécurité
        don|dont|not|never +t|feel +feel|safe +safe
        rabaisse|rabaissent|humilie|insulte ~temps|jours|toujours|maison
        gets|get|goes|is|devient|est +angry|mad|violent|violente|furious|crazy|méchant|fou ~breaks|drinks|hits|scared|boit|casse|bu
        dad|mum|father|mother|stepdad|père|mère|beau-père +drinks|drunk|boit|bois
        peur +de|d +lui|elle|eux|mon|ma
        chez|maison|home ~crie|crient|hurle|hurlent|crier|insulte|yelling|screaming|shout|shouting tout|tous|toujours|all|every|tt
        crie|crient|hurle|hurlent|cri dessus|sur +moi|me|tout|tous|tt
        me|m|nous +crie|crient|hurle|hurlent|gueule|insulte|insultent|rabaisse|rabaissent
        bleus|marques|cicatrices|bruises|marks ~dire|cacher|expliquer|partout|partou|bras|dos|explain|hide|arms
        a|ai|has|have|toujours +toujours|des|d|plein|always|souvent|de|got|all ~bleus|bruises
        pas|pa|plus|not|t +en|à|safe +sécurité|abri|at ~maison|chez|home
        sens|sent|feel +pas|plus|don|not|un|mal|safe ~sécurité|home|maison
        mère|mum|mom|mother|maman ~pleure|cries|crying|peur|scared|afraid ~père|dad|lui|him|father|beau-père|copain|mari
        énerve|énervé|enerve|énerv|boit|bu|boi|drinks|drunk|angry|colère|ivre|bourré ~casse|cass|frappe|crie|hurle|peur|breaks|smashes|scared|enfer|violent|tape
        casse|cassé|breaks|smashes|lance|jette|throws +tout|tt|des|everything|things|stuff|les ~maison|home|énerve|boit|drunk|mur|angry|quand
        père|mère|mn|reup|beau-père|mum|dad|parents|darons|daron +boit|boi|drinks|bois|alcoolique|alcoholic|drogue
        @other ~me|m|moi +fait|fé|fais|font|faire|foutre +peur|trop|vraiment
        @kin ~énervé|fâché|colère|violent|angry|violente|furieux ~peur|scared|afraid
        peur|peure|pér +de|d|qu|que +mon|ma|mes|lui|mn|elle|rentrer|rentré|son|ce|il|papa|maman|retourner +père|mère|frère|beau-père|oncle|copain|ex|reup|chez|à|a|daron|parents|mec|maison|soir|me|frappe|revienne
        peur +de|d +rentrer|rentré|retourner|rentre
        scared|afraid|terrified +to|2|of|about +go|going|my|him|be ~home|dad|father|stepdad|mum|boyfriend|brother|uncle|him|he
        scared|afraid|terrified +of +him|her|them
        veux|veu|veut|ve|envie|want +pas|plus|pa|plu|de|to|t +rentrer|rentré|go|retourner ~soir|maison|chez|home
        enfer|lenfer ~maison|chez|home
        chez|ché|maison|home ~enfer|lenfer|horrible|hell|cauchemar|nightmare|invivable
        maison|chez|moi|home +c|moi|est|is|it|s|mes|lenfer|nous ~enfer|horrible|dur|hell|cauchemar|nightmare|invivable|tendu|lenfer
        passe|va|pass +mal|pas|trop|très|vraiment ~maison|chez|home
        things|stuff|it|home|going +are|s|is|get|on|really ~bad|rough|scary|violent|awful|tense ~home
        tell|say|talk|dire|parler|raconter +you|anyone|about|ce|pas|de ~happens|happening|passe ~home|maison|chez
        privent|prive|privé|punit|punissent|punish +de|me|d|m|moi +repas|manger|sortie|dîner|dehors|food
        parents|mum|dad|mère|père +se|me|m|always|are|fight|s ~disputent|battent|engueulent|fighting|tapent|déteste|détestent|hates
        surveille|contrôle|controls|checks|contrôlent|fouille +tout|mon|my|me|mes|tous ~téléphone|phone|sorties|messages|everything
        laisse|laissent|lets|interdit +pas|me|m|don|de|plus ~sortir|voir|parler|see|go|out|amis|friends
        """),
    Entry(
      grade: .implicit, subject: .sexualViolence,
      lines: """
        prof|coach|entraîneur|oncle|cousin|voisin|monsieur|homme|adulte +est|trop|devient|me +trop|tactile|colle|bizarre|insistant|chelou +tactile|proche|avec|bizarre|moi
        secret|secrets +avec|entre|with +mon|my|un|lui|him|nous|ma
        makes|make|made +me +feel|uncomfortable|dirty|uneasy|do
        cousin|uncle|brother|stepdad|he|man|guy|someone|teacher ~did|does|done +something|things|stuff|bad +to|with|bad +me
        regarde|mate|observe|watches|stares ~change|douche|déshabille|bizarrement|corps|undress|shower|body
        veux|peux +pas +en +parler ~fait|mal|oncle|cousin|touché
        mec|homme|type|gars|garçon|man|guy|boy +plus|older|beaucoup|who|de +vieux|âgé|man|guy|older|30|40|25
        il|elle|on|he|she m|me|did +a|fait|things +fait|fé|things|stuff|to +des|un|to|me +choses|trucs|truc|chose|me
        fait|fé +promettre|jurer ~rien|pas|dire|personne
        keep|keeping +it|this|a|our +a|secret|as +secret
        told|tells|says|made +me|us ~tell|anyone|secret|promise|quiet
        aime|veux|peux|supporte +pas|pa|plus ~seul|seule|rester ~oncle|cousin|prof|coach|père|lui|voisin|frère
        garder|gardes|garde +le|un|ça|ce|pour +secret|pour|toi
        m|ma|me|nous a|fait|fé|ont|faisait ~choses|trucs|truc|chose ~petit|petite|dire|honte|enfant|bizarres|voulais|parler|ans|pas|pa
        m|ma|me fait|fé|faisait ~choses|trucs|truc|chose ~dire|parler|pa|bizarres|chelou|petite|petit
        honte|dégoût|sale|dirty|ashamed|gross +de|of|d|about|à +ce|what|cause ~fait|m|did|done
        plus|plu|pas|pa|jamais|don|t|not ~seul|seule|alone +avec|with|chez ~cousin|oncle|père|beau-père|frère|prof|coach|lui|him|uncle|stepdad|teacher|voisin|entraîneur
        prof|coach|entraîneur|adulte|monsieur|éducateur|homme|voisin|animateur|mec|teacher|trainer|man|guy|adult|older +plus|m|me|qui|a|s|more|sends|keeps|mn ~msg|messages|message|envoie|envoi|photos|texts|photo|pictures|chelou|bizarres|weird
        messages|msg|msgs|sms|photos|texts|remarques|questions ~bizarres|chelou|chelous|louches|weird|creepy|gênants|gênantes|sexuels|inappropriate|intimes|corps|body
        dit|di|demande|told|said|tells|says|promettre|jurer +de|me|m|que|it|to|not|pa ~pas|rien|pa|secret|anyone|personne|not ~dire|di|secret|tell|parler
        notre|our|c|petit|little|un +petit|secret|était|little +secret|notre|entre
        met|mettent|makes|make|rend|sens|feel +mal|me|pas ~aise|uncomfortable|uneasy ~touche|touch|regarde|épaule|adulte|prof|coach|seul|alone|looks
        mal +à|a +l +aise ~adulte|homme|prof|touche|regarde|oncle|cousin|lui
        adulte|homme|prof|coach|oncle|man|uncle|teacher|cousin ~mal|touche|touches|me|regarde +à|l|all|épaule|the|me|mon ~aise|temps|épaule|corps|time|shoulder|uncomfortable
        something|stuff|things|bad|thing +happened|happens|with|he|did|bad ~uncle|cousin|talk|tell|stepdad|party|coach|teacher|man|boy|brother|told
        asks|asking|demande|keeps|wants|veut ~pictures|photos|pics|photo|video|webcam|cam
        regarde|regarder|watches|staring|entre|comes|mate|matte ~douche|shower|change|changer|dors|chambre|room|nuit|undress|sleep
        """),
    Entry(
      grade: .implicit, subject: .bullying,
      lines: """
        appelle|appellent|appèle|call|called|calls +la|le|me|sale|moi|grosse|gros|fat +grosse|gros|thon|moche|fat|ugly|freak|bouboule|baleine|intello|pd|gay
        personne|nobody ~veut|veulent|wants +de|d|to +moi|with|be|sit
        mal|boule +au|à +ventre ~aller|cours|école|collège|lycée|retourner|matin|lundi
        kids|people|they|girls|boys|everyone +are|is|r +mean|nasty|horrible|cruel|rude +to +me
        sèche|sécher|manque ~peur|eux|elles|moqueries|insultes
        fout|foutent|foute +de +ma +gueule
        mange|manger ~seul|seule ~personne|veut|toilettes|midi|parle
        toilettes|wc|cdi|infirmerie|toilets|library ~cache|réfugie|hide|mange|récré|eat
        change|changer +de|d +collège|école|lycée|classe ~moquent|insultent|peur|eux|harcèl|supporte
        surnom|surnoms|moqueries|rumeurs|moquerie +sur|tous|me|moi|à|mon|ma
        personne +me|m|ne|veut ~parle|parler|adresse|rester|manger|asseoir
        pas|aucun|plus|no|any|zéro +d|un|de|friends|amis +ami|amis|friends|copains|potes ~personne|école|collège|tous|seul|parle|nobody|school
        rigolent|rigole|rient|rit|moquent|moque +tous|de|tout +moi|de|mon|ma
        exclu|exclue|viré|virée|mis|écarté|ignoré|ignorent|ignorée +m|me|du|par|de|tous ~groupe|tous|autres|classe
        ignore|ignorent|évitent|évite|ignored|ignores +tous|tout|me|by|everyone
        me|m +ignore|ignorent|évitent|excluent|rejettent
        laughs|laugh|laughed|laughing +at +me|my
        moque|moke|moquent|rit|ri|rient|rigole|rigolent|fout|foutent +de|d|tous|tout|tlt +moi|ma|mon|gueule
        tout|tou|tous|tt|everyone|everybody|ils|elles|they|classe|people ~laugh|laughs|laughing|moque|moquent|moke|ri|rient|rit|rigole +at|de|about +moi|me|mon|my
        mis|met|mise|mettent|laisse|laissé +à|de|a|toujours|tout +l|côté|part|écart|coté|seul
        dit|disent|raconte|racontent|rumeurs|spread|spreading|say|saying +des|des|rumours|rumors|mal|things|trucs|sur|stuff +choses|trucs|sur|rumeurs|about|moi|conneries|behind ~moi|me
        m|me|appellent|appelle|call|calls|traitent|traite +appellent|appelle|traite|traitent|me|de|names|m +le|la|gros|grosse|fat|names|de|ugly|stupid|thon|intello|pd|gay|every|sale
        fais|fait|faire|pretend|fake|invente|sèche ~semblant|malade|sick|ill|cours ~voir|école|collège|school|lycée|eux|them|pas|peur
        personne|nobody|noone|aucun ~parle|parler|talks|sits|veut|mange|assoit|adresse|joue +moi|me|à|à|a|avec|with|to|moi|next|o|au|pas
        peur|boule|scared|afraid|trouille|angoisse|terrified ~aller|daller|d|go|going|retourner|venir +à|au|o|to|en|a|l ~collège|colège|école|lycée|school|bahut|cours|classe|colege|ecole|college
        make|makes|making|poke +fun +of +me|my|him|her
        used|été|avant|étais|before ~bullied|harcelé|harcelée|moquait
        seul|seule|alone ~récré|cantine|break|lunch
        volent|vole|volé|cassent|cachent|prennent|steal|hide|take +mes|mon|ma|my|moi ~affaires|sac|argent|téléphone|goûter|things|stuff|bag|money|lunch
        poussent|bousculent|push|shove|trip +me|moi|m
        me|m +poussent|bousculent|embêtent|emmerdent|lâchent|cherchent|traitent
        exclu|exclue|exclut|rejeté|rejetée|rejettent|rejeté|left par|du|de|out groupe|tous|autres|classe|of|tout
        picks|pick|picking|gang +on|up +me|him|her|my|on
        """),
    Entry(
      grade: .implicit, subject: .runaway,
      lines: """
        marre|mar|assez +de|d|du +chez|ma|mes|foyer|la|tout ~partir|casse|barre|pars|tire|fuguer
        vais|vé|va|compte +pas|plus +rentrer|rentré|retourner ~soir|maison|chez|foyer|nuit
        pense|réfléchis|songe|envisage +à|a +fuguer|fugue|partir|m
        thinking|planning|about +of|about|to +running|leaving|escaping
        can|cant +t|live|stay|stand +live|stay|be +with|at|here +my|home ~parents|family|mum|dad|anymore
        partir +loin|et|sans ~revenir|retourner|personne|famille|tous
        bag|sac|bags|valise ~packed|prêt|prêts|pret ~leaving|pars|tonight|nuit|leave|partir
        leaving|leave ~not|without ~telling|anyone
        can|cant t|stay|live ~home|here|there anymore|longer
        fuir|quitter|fuguer|partir|leave|escape ma|mes|my|cette|de|la famille|parents|family|maison
        veux|vais|envie|pense|veu|want|going|gonna ~fuguer|fugue|enfuir|run
        want|wanna|going|gonna|thinking|need ~run|running +away
        can|cant|won +t|stay|live +stay|live|at|here ~home|there|parents +anymore|longer
        supporte|supporter|tiens|peux|stand +plus|plu|my|pas|live ~parents|famille|maison|foyer|chez
        veux|vais|vé|va|envie|pense|voudrais|dois|faut|need|want|going|gonna|wanna|besoin|veut|ve|prêt ~partir|barrer|casser|tirer|quitter|fuir|fuguer|leave|leaving|escape|sauver|enfuir|get +de|d|from|la|le|home|away|out|chez ~chez|maison|foyer|home|house|moi
        supporte|supporter|suporte|tiens|stand|bear +plus|plu|my|being ~chez|maison|home|parents|foyer
        me|m|jme +casse|barre|tire|sauve|arrache maison|chez|foyer|bientôt|bientot|nuit
        sac|bag|valise|affaires|bags ~prêt|prêts|pret|packed|prêtes|fait|prêtes +je|jpars|pars|i|et|pour|leaving|is|for ~pars|leaving|nuit|soir|tonight|partir|going|jpars|part
        need|want|have|got|trying +to|2|a ~out|away|leave ~house|home|here|family|parents
        partir|leave|pars|disparaître|leaving ~dire|telling|prévenir|sans|without ~personne|anyone|rien|goodbye
        loin +de|d +chez|ma|mes|eux|tout ~famille|moi|parents|eux
        """),
    Entry(
      grade: .implicit, subject: .noRoof,
      lines: """
        gauche +à|a|et +droite ~dors|dort|vis|loge|héberge
        dors|dort|loge|vis|squatte ~gauche|droite|potes|copains|amis
        mange|mangeons|manger|eat|eats ~une|1|once|one +fois|seule|a|meal|seul ~jour|day
        dettes|loyer|rent|huissier|huissiers|impayés ~perdre|virer|expulser|dehors|payer|pay|expulsion
        can|cant|cannot +t|pay|afford ~rent|food|heating
        sleep|sleeping|stay|staying|crash|crashing +at|on|with|in ~friends|friend|place|places|different|sofas|couches
        fois|soirs|soir|parfois|jours|days ~mange|mangent|mangé|eat +pas|rien|nothing|plus|t
        on|mange|we +mange|don|doesn +pas|t|plus|eat +toujours|tous|always|every|le +soir|jours|jour|day|faim
        plus|coupé|no|without|sans +d|l|de|electricity|heating|water +électricité|chauffage|courant|électricité
        might|going|could|may|about +lose|to +our|my|the|lose ~home|house|flat
        va|vont|allons|risque|peut +perdre|perd|se ~logement|appart|maison|dehors
        payer|paye|paie|pay +plus|le|the|rent +loyer|rent
        saute|sauter|skip|skipping|manque|saut ~repas|meals|meal|dîner|dinner ~rien|pas|money|nothing|argent|y|afford|assez|parce
        fair|faire|être|va|vont|menace|menacés|nous|on|risque|risquent|being|getting|get|re|be ~expulsé|expulsés|expulser|virer|expulsion|evicted|eviction|expulsée
        don|not|t always|even have|eat|get ~dinner|food|lunch|meals|breakfast|eat
        pas|pa|plus|plu|don|not|t|rarement +toujours|tous|assez|always|enough|souvent|forcément|have ~manger|mange|dinner|eat|food|repas|à|lunch
        mange|manger|manges|eat +pas|pa|qu|que|once|only|only +toujours|tous|une|assez|à|a|once|every|un +fois|faim|ma|le|jours|day
        faim|hungry|fin +chez|tout|souvent|le|à|at|all|every|la|most|tous|soir ~maison|temps|soir|home|time|night|jours|day|moi
        canapé|canapés|couch|sofa|sofas ~potes|pote|friends|copains|surfing|surf|friend|amis|différents|gens
        dors|dort|dor|sleep|staying|vis|héberge|stay|sleeping ~potes|pote|friends|copains|copain|amis|gauche|droite|différents|hôtel|voiture|hostel|sofa|tante
        plus|coupé|coupée|pas|no|cut|sans +d|de|l|hot|le|a|electricity|off +électricité|eau|chauffage|heating|courant|electricity|water|gaz ~maison|chez|home|appart|depuis|we
        peut|peux|peuvent|can|arrive|arrivent +plus|pas|t +à|payer|pay|a ~loyer|rent|manger|courses|food
        sais|know|sait +pas|pa|don|not|plus ~où|where|ou ~dormir|dors|sleep|live|vivre|habiter|stay
        """),
    Entry(
      grade: .implicit, subject: .danger,
      lines: """
        sait|sé|savent|knows|know +où|ou|where ~habite|j|live|dors
        lâche|lâchent|lâcher +pas|plus $
        me|m +cherchent|cherche|menacent|suivent|attendent
        gens|mecs|gars|types ~dos|cherchent|trousses|retrouver
        someone|somebody|he|they +is|are|s|re|keeps +watching|following|after|looking +me|for
        ma +vie|vi ~jeu|danger
        aidez|aidé|aide +moi|nous +svp|stp|vite|urgent|pitié
        aidez|aidé|aide +moi +svp|stp|vite|urgent|pitié $
        help +me $
        help +me +please|pls|plz $
        problèmes|problème|trouble|ennuis|dette|dois|owe ~dealers|dealer|gang|gangs|mafia|cité
        il|elle|faut|il|he|she|they|ne|pas ~sache|sachent|savoir|know|voie|knows|voit|lise ~écris|parle|écrit|texting|writing|talking|parlé|message
        peux|peu|pe pas|pa|plus +parler|parlé ~côté|coté|là|entend|écoute|pièce
        can|cannot|cant t|talk|speak ~next|here|listening|hear|room|beside|near
        peux|peu|pe|can|cannot|cant +pas|pa|t|talk|parler ~parler|parlé|talk ~côté|next|là|coté|here|pièce|room|entend|hear|listening
        vie|vi|life est|en|is|s|in|at|on|à ~jeu|danger|risk|menacée|line
        help +me +please|pls|plz
        aidez|aidé|au|besoin|need +moi|d|of|help|aide|secours +svp|stp|aide|please|vite|help|urgent|now
        ai|é|jé|g +peur $
        ai|é +très|trop|vraiment|tellement|super +peur $
        i|am|m|im +scared|terrified|afraid $
        i|am|m|im +so|really|very|too +scared|terrified|afraid $
        peur|scared +pour|for|il|de|here|là +ma|my|vie|lui|va|est|him
        cache|caché|cachée|hiding|cachés|enfermé|enfermée +dans|in|de|sous|from|chez ~toilettes|chambre|bathroom|placard|salle|lui|him|closet|room
        surveille|suit|surveillent|watching|watches|suivent +tout|me|m|my|partout
        problèmes|trouble|ennuis|embrouille|dette ~dealers|dealer|gang|drogue|drugs|police|cité|argent
        """),
  ]
}
