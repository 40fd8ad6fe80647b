/// What people want done, as ``Pattern``s: a family of verbs, and what it is to be done to.
///
/// Only the few words that ask or introduce, and one or two others, may stand beside a match in
/// its clause: ``IntentRule`` counts them.
enum IntentPatterns {
  static let groups: [PatternGroup] = [
    PatternGroup(meaning: .intent(.back), lines: back),
    PatternGroup(meaning: .intent(.repeat), lines: again),
    PatternGroup(meaning: .intent(.skip), lines: skip),
    PatternGroup(meaning: .intent(.summary), lines: summary),
    PatternGroup(meaning: .intent(.restart), lines: restart),
    PatternGroup(meaning: .intent(.help), lines: help),
    PatternGroup(meaning: .intent(.why), lines: why),
    PatternGroup(meaning: .intent(.dontknow), lines: dontknow),
    PatternGroup(meaning: .intent(.correct), lines: correct),
    PatternGroup(meaning: .intent(.withdraw), lines: withdraw),
    PatternGroup(meaning: .intent(.erase), lines: erase),
    PatternGroup(meaning: .intent(.stop), lines: stop),
    PatternGroup(meaning: .intent(.human), lines: human),
    PatternGroup(meaning: .intent(.thanks), lines: thanks),
    PatternGroup(meaning: .intent(.greet), lines: greet),
    PatternGroup(meaning: .intent(.insult), lines: insult),
    PatternGroup(meaning: .intent(.offtopic), lines: offtopic),
  ]

  static let classes = """
    goback:revenir reviens revient revenez revenons retourner retourne retournes retournez remonter remonte remontes reculer recule refaire refais revoir revois reprendre reprends ramène ramener ramenez rewind redo back tounen rotourn rivini retourn reviin
    last:avant davant précédente précédent précédentes dernière dernier arrière arriere ariere previous last before earlier aryè dèyè dernie presedante
    erase:efface effacer effacez effaces effacé supprime supprimer supprimez supprimes suprime suprimer détruis détruire détruisez wipe delete erase remove clear nettoie nettoyer del éfasse éfasé destroy vire virer virez
    forget:oublie oublier oubliez oublies oubli forget bliyé obliy
    mine:données infos informations conversation discussion historique chat history data info information messages réponses answers coordonnées profil compte traces trace dossier
    someone:quelqu quelqun kkun kelkun qqn qlq personne humain humaine conseiller conseillère conseillers adulte someone somebody person human adviser advisor counsellor counselor agent moun opérateur
    talk:parler parlé parle discuter échanger joindre contacter appeler rencontrer voir avoir speak talk contact reach call meet palé kozé causer bavarder chat tchater
    rude:con conne cons débile débiles nul nulle nuls nulles bête stupide idiot idiote idiots inutile naze nazes dumb stupid useless rubbish crap trash moron pourri pourrie chiant relou incapable bidon abruti crétin imbécile bouffon ridicule pathétique merde shit idiotic thick pathetic annoying clown lame terrible awful sòt
    """

  private static let back = """
    @goback ~question|questions|kestion|quest|écran|page|étape|celle|@last|one|answer|réponse ~@last|$
    @goback ~@last
    en|an|a +arrière|arriere|ariere|aryè
    question|kestion|écran|page|étape|quest ~@last
    celle|one|celui +d|just|juste|avant|d'avant|before|précédente +avant|before|$
    previous +one|question|page|screen|step
    last +question|page|screen|step
    go|take|bring|move|send|step ~back
    redo|refaire|refais|revoir ~last|previous|dernière|précédente|avant|celle
    une|1|one +question|étape +en|back|avant|plus +arrière|tôt|haut|$
    undo ~last|that|step
    """

  private static let again = """
    répète|répètes|repete|répéter|répétez|redis|redi|redire|redir|redit|redites|reformule|reformuler|reformulez|reformulation|repose|relis|relire|redemande|repeat|rephrase|reword|restate|reppette|répét
    formuler|formulez|formule|dire|poser|pose|posez|tourner|exprimer|say|ask|put|word ~autrement|différemment|simple|simplement|plus|another|differently|different|again|mots|way|ôtrement
    quelle|était|cété|what|what's|rappelle|rappelez ~question|kestion $
    question ~déjà|again|encore $
    tu|vous|you +disais|disiez|said|were|disait ~quoi|saying|$
    pas|not|didn|missed|rien|n'ai ~entendu|lu|suivi|vu|écouté|catch|hear|read|entendre|that|écoutais|attention
    missed|didn +that|it|what|catch
    say|come|ask|tell|one|try ~again
    encore +une +fois
    one +more +time
    """

  private static let skip = """
    passe|passer|passons|passez|pass|saute|sauter|sautons|sautez|zappe|zapper|zap|zappons|skip|next|suivante|suivant|prochaine|ignore|jump|move ~question|questions|kestion|celle|suivante|suivant|autre|lotre|ôtre|this|that|it|one|next|please|stp|svp
    on|je|tu|i|can +passe|zappe|zap|saute|skip|pass $
    laisse|laisser|laissons|mets ~celle|question|cette ~côté
    celle|question|cette|celui ~laisse|passe|saute|zappe|skip
    veux|'ve|veu|voudrais|souhaite|envie|tiens|compte ~pas|pa|plus ~répondre|repondre|répond|dire|dir|parler|raconter|donner|partager
    pas|plus +envie|obligé|obligée ~répondre|dire|parler|donner
    préfère|préférerais|préférais|prefer|rather ~pas|not|rien|éviter|ne|passer|garder ~répondre|dire|parler|say|answer|tell|question|talk|share|pour
    préfère|rather|prefer +passer|pass|skip|garder|sauter
    don|not|rather|dont|wouldn ~want|wanna|feel|like|prefer|comfortable ~answer|say|tell|talk|answering|saying|telling|talking|share|sharing
    rather|prefer +not +say|to|answer|tell|share
    garde|garder ~pour +moi
    c|c'est|est|trop|that|s +personnel|personnelle|perso|intime $
    trop|that|s|too +privé|private|personal $
    none|not|pas|occupe|mêle ~business|oignons|regarde|affaires|concerne
    autre|another|different|nouvelle +question|chose|one
    question +suivante|suivant|prochaine
    je|moi ~passe|saute|zappe +celle|mon|cette|la|$ +tour|question|$
    """

  private static let summary = """
    montre|montrer|montrez|affiche|afficher|voir|revoir|relire|relis|donne|donnez|rappelle|rappelez|rappeler|récapitule|récapituler|récapitulez|résume|résumer|résumez|rezume|fais|faire|faites|fai|show|see|give|read|remind|list|sum|review|recap|check ~réponses|réponse|récapitulatif|récap|recap|résumé|résumer|bilan|répondu|noté|retenu|compris|far|answers|told|summary|noted|point|profil|got|gave
    résume|résumer|résumez|rezume|récapitule|récapituler|récapitulez|recap|sum|summarise|summarize|remind|rappelle|rappelez|montre|affiche|redis|list ~moi|me|dit|di|tout|sais|up|said|told|have|far|everything|all $
    résume|récapitule|rezume|summarise|summarize|récap|recap ~dit|di|moi|far|tout|ça|j'ai|i|everything
    petit|un|le|quick|faire|fais|a +résumé|récap|recap|récapitulatif|bilan|summary|overview ~serait|stp|svp|please|moi|$
    résumé|récap|recap|récapitulatif|summary $
    tu|t|vous|as|avez|you|have|t'as ~retenu|noté|compris|enregistré|noted|recorded|understood|got|written ~quoi|koi|moi|jusque|jusqu|ici|far|me|instant|moment|$
    quoi|que|qu|koi|what|cek ~as|t'as|avez|have|you|tu ~retenu|noté|compris|enregistré|noted|recorded|understood|got|written|know|sais ~moi|jusque|jusqu|ici|far|me|$
    tu|you|vous ~sais|sé|savez|know ~moi|me|koi|quoi $
    what ~have|did ~i ~told|said|tell|say|answered
    qu|que|quoi|ce ~j'ai|ai|je ~dit|répondu|raconté|di $ -mal|efface|supprime|suprime|virer|oublie|pas
    on|nous +en +est|sommes|é +où|ou
    où|ou ~en ~est|sommes|suis $
    where ~are|we|i ~at|up|now|far
    """

  private static let restart = """
    recommence|recommencer|recommençons|recommencez|recommences|redémarre|redémarrer|rekomence|rekomance|rekomanse|recomence|recomencer|restart|reset|réinitialise|réinitialiser
    refaire|refais|refait|refaisons|reprendre|reprend|reprends|reprenons|repartir|repart|repars|repartons|remets|remettre|start|begin|go|redo|do|retour|retourne|revenir ~début|zéro|zero|départ|over|beginning|scratch|start|afresh|top|fresh|compteurs|commencement
    tout|all|everything|it +refaire|reprendre|again|recommencer|over $
    refaire|refais|refait|redo +tout|everything|all $
    start|begin|do|try|go ~again $
    start ~over|afresh|again|fresh|new
    depuis|from +le|the +début|start|beginning|top $
    nouvelle|new +conversation|partie|session|start $
    """

  private static let help = """
    comprends|comprend|compren|compris|comprendre|capte|capté|pige|pigé|saisis|konpran|konprann|konpri|konprend|konprends ~pas|rien|plus|pa|que|mal|queue|keud|chi
    pas|rien|pa|plus|don|dont|not|didn|cant ~compris|comprendre|konpri|capté|pigé|understand|get|follow|understood|comprends|konprann|konpran
    can +t ~understand|get|follow
    pas|pa ~clair|claire $
    dois|doit|faut|suis|supposed|should|do|jdois|fo|doi ~répondre|repondre|mettre|écrire|dire|faire|write|say|put|answer|type|marquer ~quoi|koi|comment|ici|là|what|la
    quoi|que|qu|koi|what|comment|how ~dois|faut|am|should|do|suis|fo|supposed|peux ~répondre|repondre|mettre|écrire|dire|faire|write|put|say|answer|type
    quoi|koi|what ~répondre|mettre|écrire|write|put|say|answer $
    comment|how ~répondre|remplir|answer|réponds
    vois|sais|comprends|sait|know|get|understand ~pas|plus|don|what ~attends|veux|demandes|attend|want|mean|voulez|attendez
    what ~you|u ~want|mean|asking|expect|after
    tu|vous ~attends|veux|attendez|voulez|demandes ~quoi|koi|moi
    suis|sui|am|m|i|jsui|chui +perdu|perdue|paumé|paumée|largué|larguée|lost|confused|stuck|bloqué|bloquée|pas|là|un|totalement|complètement ~question|$
    donne|donnez|give|as|avez|need|faudrait|aurais|get|veux|voir|quelques|un|des ~exemple|example|exemples|examples|indice|hint|clue
    ça|sa|ca|c|it|that|mot|question ~veut|veux|ve|signifie|mean +dire|dir|quoi|$ ~quoi|koi|mot|$
    what ~does|do|is|s ~mean $
    besoin|need|faut|want|faudrait|voudrais|bisin|bizwen|besoin|donne|donnez ~aide|aider|help|ède|èd|coup|explication|explications|précision|assistance ~main|$
    peux|peut|pouvez|can|could|peu|pourrais|would ~aider|aide|help|expliquer|explain|éclairer|préciser|guider ~moi|me|comment|mieux|question|ça|plus|please -merci|mersi|thanks|mère|fille|fils|mon|entreprise
    tu|vous|you ~m|me +aider|aide|help -merci|thanks
    aide|aidez|help|éclaire|guide|guidez +moi|me|mwa|svp|stp|please|pls|mwen
    aide|help|aidé|ède $ -merci|mersi|thanks|mèsi
    explique|expliquer|expliquez|explain|clarify|éclaircis ~moi|mieux|question|plus|me|ça|comment|$
    """

  private static let why = """
    pourquoi|pk|why|pouki|pourkoi ~demande|demandes|demandez|dmande|question|questions|savoir|ask|need|matter|know|asking|poses|posez|veux|want|mande|mdemande|besoin|intéresse|sa|ça|cette|ci
    quoi|koi|what ~sert|servir|servira|ser|serve
    what ~point|use|for|reason|difference|purpose $
    quoi|koi ~intéresse|regarde|concerne|important|utile|aide|avance|change|chang
    quel|quelle|what ~rapport|intérêt|utilité|raison|but|point|lien|relevance|importance
    besoin|demandes|need|want ~pourquoi|raison|why|utilité
    besoin ~pour +quoi|koi|quelle
    pour|pr +quoi|koi|quelle|what +faire|raison|fer|reason
    te|vous|t|ça +regarde|intéresse|concerne $
    en +quoi ~regarde|intéresse|concerne
    what ~got|has ~do|with
    how|why|is ~relevant|matter|important|necessary|needed|useful
    is|est|vraiment|c ~important|nécessaire|utile|obligatoire|obligé ~question|savoir|répondre|this|demander|dire|know
    what ~need|want ~for
    qu|que|quoi|koi|what +est|ce|ça|difference|sa ~change|changes|change|apporte|make $
    why ~this|that|question|you|so|would|do
    """

  private static let dontknow = """
    pas|aucune|no|zéro|moindre|not|ocune|pa|haven|n|any|sans ~idée|idées|ide|idé|idea|ideas|clue|idees|lide
    pas|haven|not|pa|jamais|never ~réfléchi|décidé|thought|decided|choisi|pensé|réfléchit|fixé|fixée|déterminé
    sais|sait|sé|know|vois|saurais|chais|saurai|sav|kone|konné|sai ~pas|rien|pa|trop|not|nothing|plus|vraiment|encore
    pas|pa|don|dont|not|no|couldn|can|cant|wouldn|n ~know|tell|say|savoir|sur|certain|sais|sure|sé
    flou|vague|fuzzy|unclear|blurry ~moi|pour|me|to|encore|$
    incapable|difficile|dur|hard|compliqué|tough|impossible ~répondre|dire|choisir|say|answer|choose
    bonne|good +question
    je|moi|i +hésite|hésit|dunno|ignore
    dunno|chaipas|jsp|idk|nsp
    mwen|mi|an ~pa|pas ~sav|konnen|koné|konet
    mystère|aucune|joker $
    """

  private static let correct = """
    me|m|i|je|jme|mi ~suis|sui|ai|made|have|am|est ~trompé|tronpé|gouré|tromper|mistake|mistyped|planté|plantée|gourré|mélangé|embrouillé
    je|i|j|jme +trompe|trompé|mistyped|tronpé ~$
    ai|dit|di|fait|mis|mi|fé|made|typed|put|wrote|said|met|écrit|tapé|gave|répondu|répondre ~bêtise|bêtises|connerie|conneries|erreur|éreur|faute|mistake|wrong|importe|nimporte|typo|error
    il|une|there|un|y|a ~erreur|mistake|error|souci|problème ~réponse|réponses|dedans|answer|answers|changer|corriger
    changer|changé|modifier|corriger|rectifier|change|fix|correct|edit|amend|corrige|modifie|rectifie|remplacer|revenir|update|alter|rechanger ~réponse|réponses|rep|âge|age|ville|mis|dit|answer|answers|truc|quelque|something|avant|choix|code|adresse|niveau|town|city|place|commune|infos|info|information|said
    faut|fo|dois|veux|peux|need|must|want ~corrige|corriger|change|changer|changé|rectifier|modifier|fix|correct|edit ~truc|réponse|rep|chose|something|answer|erreur|ça|ce|mistake|one
    tu|vous|you|t'as|as ~mal|wrong ~noté|compris|entendu|lu|écrit|saisi|$
    mal ~noté|compris|entendu|écrit|saisi|konpri
    got|have|had|took|put|understood ~wrong
    you +misunderstood|misheard|misread
    pas|not|pa ~ce|what|cek|que|skeu ~voulu|voulais|dit|dire|meant|said|mean|disais
    pas|not +bon|bonne|ça|right|juste ~réponse|changer|corriger|answer
    c|c'est|that|thats|est|s +faux|inexact|incorrect|wrong $
    réponse|réponses|answer|answers ~était|étaient|est|was|were|is ~fausse|fausses|faux|wrong|incorrecte|incorrect|erronée|inexacte
    """

  private static let withdraw = """
    @forget|@erase|retire|retirer|retirez|enlève|enlever|enlevez|enlev|annule|annuler|annulez|raye|barre|ignore|ignorez|scrap|scratch|cancel|drop|disregard|undo|withdraw ~dernière|dernier|last|message|réponse|dit|dire|di|said|écrire|écris|écrit|wrote|previous|disais|answer|phrase|point
    take|took ~that|it|back|this +back
    fais|faites|faisons|fé +comme +si ~n ~rien|pas|jamais ~dit|écrit|été|di|écri|$
    fais|faites|faisons|fé +comme +si ~rien ~dit|écrit|été|di|écri|$
    fais|faites|faisons|pretend|mettons|fé ~comme|i|you ~rien|said|never|nothing|pas|didn
    tiens|tenez|prends|prenez|prend ~pas +compte
    laisse|laiss|laissez|lèsse|les|lésé|laissé ~tomber|tombé|tonbé|tombez
    rien|non|nan +laisse|oublie|rien|laiss $
    'never +mind
    'nevermind
    je|i +retire|annule|withdraw|retract
    n|ai|j'ai|i +ai|rien|said +dit|nothing|rien $
    """

  private static let erase = """
    @erase|@forget ~tout|tt|tou|toute|toutes|tous|everything|all|@mine
    @erase ~raconté|moi|me|myself $
    tout|toutes|@mine|everything|all|données|tou ~effacé|effacée|effacées|effacés|effacer|supprimé|supprimée|supprimées|supprimer|deleted|erased|wiped|gone|removed|detruit|disparaisse|oublié
    get|débarrasse|débarrasser|débarrassez ~rid|de|d ~@mine|everything|all|tout
    veux|want|voudrais|aimerais ~plus|pas|not|don|rien ~gardes|gardiez|conservez|conserviez|gardez|garde|keep|store|enregistre|reste ~@mine|rien|moi|me|anything|dit|$
    garde|gardez|gardes|conserve|conservez|keep|store|stocke ~pas|rien|nothing|anything ~@mine|moi|me|dit|$
    don|dont|do|not ~keep|store|save ~anything|data|answers|info|my
    """

  private static let stop = """
    arrêter|arrête|arrêtons|arretons|arrêtez|arete|arété|arréter|stopper|stop|stoppe|stoppons|quitter|quitte|finir|finis|terminer|termine|conclure|rété|stopping|finish|quit|end ~là|la|ici|aujourd|now|here|discussion|conversation|questionnaire|chat|questions|entretien|interview|tout|maintenant|instant|this|it|svp|stp|please|$
    pause|pose $
    faire|fais|fait|take|besoin +une|de|a|d +pause|break
    dois|doit|faut|fo|gotta|have|need|must|jdois|doi|got|vais ~filer|partir|y|allé|aller|go|run|leave|dash|raccrocher|décrocher ~$|bye|ciao|là|maintenant|now
    plus|pas|no|pa|any ~temps|time $
    plus|pas ~le +temps ~laisse|arrête|bye|$
    veux|ve|veu|want|wanna|envie|peux|souhaite ~pas|plus|don|pa ~continuer|continué|poursuivre|continue|répondre
    don|not|dont ~want|wanna|feel ~continue|go|carry|anymore|keep
    fin|end|fini ~discussion|conversation|chat|entretien|questions
    fini|finished|done|over|terminé|finito|basta|stop $
    assez|enough|marre|ras|soulé ~pour|for|arrête|stop|now|aujourd|today|questions|arrêtons|arrêter
    suffit|ira|suffira|do|bon|enough ~aujourd|today|maintenant|now $
    suffit|suffira|basta $
    leave|laissons|restons|reste|call ~it|en|there ~there|là|day|here
    te|vous +laisse|quitte|lâche|abandonne
    à|a|see|talk|until ~plus|bientôt|demain|later|you|tomorrow|tantôt|next|prochaine $
    je|j|jme|i ~casse|tire|pars|part|barre|vais|leave|leaving $
    m|me|s +arrête|arrêter|arête|arrêté|en ~là|vais|aller|aujourd|maintenant|ici
    bye|ciao|goodbye|tchao|tchuss|adios
    bonne +journée|soirée|nuit $
    """

  private static let human = """
    real|vrai|vraie|véritable|actual|live +person|human|someone|personne|gens|conseiller|conseillère|adviser
    @talk|relation|ligne|passer|passez|passe|mettez|mets|put|transfer|connect|get|give ~@someone
    vrai|vraie|real|réel|réelle|véritable|vivant|live +personne|humain|humaine|person|human|conseiller|gens|people|adviser|quelqu
    personne|person|human|humain|quelqu|quelqun|kelkun +vrai|vraie|réel|réelle|real|de ~$
    ya|il|is|there|y|existe|aurait|avez|have ~@someone ~qui|to|parler|talk|là|there|la|real|disponible|speak|joindre|derrière|$
    numéro|téléphone|number|phone|numero|tel|tél ~joindre|appeler|contacter|call|appelle|reach|conseiller
    vous|te|les ~joindre|appeler|contacter|call ~comment|numéro|où|how|number|$
    être|veux|soit|someone|somebody|can|faire|voudrais|peut ~rappelé|rappelée|call|rappeler|recontacté|recontactée|contacté|phone
    préfère|préférerais|prefer|rather ~humain|quelqu|someone|personne|person|human|conseiller|conseillère
    rendez-vous|rdv|appointment|rendez ~conseiller|conseillère|quelqu|someone|adviser|avec|personne
    """

  private static let thanks = """
    merci|mercis|thanks|thank ~pour|for
    grand|infiniment|mille|immense +merci|mercis
    merci|mersi|mrc|mercii|thanks|thank|thx|ta|cheers|mèsi|mesi|mési|remercie|remercier|tanks|thankyou|mersii
    c|c'est|très|trop|vraiment|super|so|very|real|tro +gentil|gentille|sympa|kind|helpful|nice|sweet $
    been|was|you|that's|c|super|so|really|très ~helpful|kind|aidant
    m|me|bien|really|beaucoup|lot ~aidé|aidée|helped|help ~$
    appreciate|appreciated|reconnaissant|reconnaissante
    """

  private static let greet = """
    bonjour|salut|bonsoir|coucou|hello|hi|hey|wesh|wsh|yo|slt|bjr|bsr|hiya|heya|salam|bonjou|bonjoure|bonjoir|bonswa|saluu|coucouu|salutations|yop|hola ~toi|vous|tout|tous|there|va|vas|bien|all|cv|allez|going|you|forme|madame|monsieur|everyone|mate|monde|$
    comment|koman|kouman|ki|how|comen ~vas|va|allez|ou|are|you|ça|sa|jan|going|it|things ~yé|i|bien|doing|today|$
    tu|ça|vous|sa|ca|cv +vas|va|allez|roule|gaze ~bien|$
    good|bonne +morning|afternoon|evening|day|journée
    what's|whats|quoi ~up|neuf $
    enchanté|enchantée $
    nice|pleased|good +to +meet
    """

  private static let insult = """
    tu|t|es|tes|vous|you|ur|your|re|bot|machine|robot|appli|site|programme|truc|ton|ce|this|c|toi|moi|té|sé|ou ~@rude
    @rude ~robot|machine|bot|appli|programme|truc|ia|site|app|toi
    tu|vous|you|t ~sers|servez|sert|ser ~rien
    ferme|farm|fermez|ta|la|shut|tais +la|ta|gueule|gueul|up|toi|bouche|geule|tronche|lagueule ~gueule|bouche|$
    ta|tg|ftg|tageule|tagueule +gueule|gueul|geule|$
    screw|fuck|nique|va|sod|bugger|suce +you|off|this|ta|te|moi|toi|faire|ton|it ~foutre|chier|mère|race|$
    fdp|ntm|connard|connasse|enculé|salaud|bâtard|putain|pute|enfoiré|bouffon|asshole|bitch|bastard|wanker|dickhead|twat|idiot|crétin|abruti ~$
    casse|dégage|dégagez|barre|piss|get +toi|off|lost
    dégage|dégagez $
    tu|you|vous ~soûles|saoules|gaves|gonfles|énerves|emmerdes|fatigues|pues|suck|sucks|stink|casses|chier|chies|soules
    """

  private static let offtopic = """
    connais|raconte|racontes|dis|fais|tell|know|sais|donne|conté ~blague|blagues|joke|jokes|histoire|devinette|story|riddle|charade
    fait|faire|va|fera|quel|météo|weather|going|will|fé ~beau|temps|pleuvoir|pleut|neiger|neige|rain|raining|snow|sunny|weather|météo|chaud|froid ~demain|dehors|aujourd|today|tomorrow|like|week-end|there|fait|chez|$
    qui|who|quelle|quel|kel ~gagné|won|gagner|gagne|win|wins|score|champion|match|gagnera|foot
    tu|t|you|u|vous ~préfères|préfère|aimes|joue|joues|regardes|écoutes|manges|bois|votes|supportes|crois|vois|rêves|dors|chantes|danses|sors|kiffes|like|love|play|watch|eat|listen|support|believe|sleep|dream|sing|prefer|drink|préférée|préféré|pense|penses|think ~$|quoi|qui|le|la|les|à|au|aux|de|du|pizza|foot|football|music|musique|chats|dieu|fortnite|god|films|film|cats|dogs
    as|t'as|have|got|avez|a ~copine|copain|meuf|mec|girlfriend|boyfriend|chien|chat|enfants|amis|famille|friends|dog|cat|kids|wife|femme|instagram|snap|insta
    célibataire|celib|célib
    tu|t|es|you|are +marié|single|married
    devoirs|homework|exercice|dissertation|rédaction|dm|essay ~fais|do|faire|write|maths|math|histoire|écris|français|anglais
    fais|do|écris|write|résous|solve ~devoirs|homework|exercice|dissertation|rédaction|essay|exo|dm|poème|poem|chanson|song|rap|code
    capitale|capital|président|president|roi|king|pape ~de|du|of|france|c'est|who|qui|la
    combien|how ~font|fait|is|pèse|mesure|plus|fois|équals ~fois|plus|multiplié|times|divided|kilo|tour
    quelle|kel|what|quel ~heure|time ~est|il|is|it|maintenant|now|$
    sens +de +la +vie
    meaning +of +life
    chante|chanter|danse|danser|sing|dance|rap|rappe ~moi|me|tu|you|une|a|peux|can
    """
}
