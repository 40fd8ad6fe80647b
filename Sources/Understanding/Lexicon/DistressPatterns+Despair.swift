extension DistressPatterns {
  /// Hope, strength and worth that are gone, said in any order.
  static let despair = Entry(
    grade: .implicit, subject: .suicide,
    lines: """
      plus|pu|nothing +rien|rien ~importance|intérêt|valeur|sens|goût|saveur|couleur -maths|cours
      rien|nothing ~importance|intérêt|valeur|sens|goût|important ~plus|pour|anymore|$ -maths|cours|métier
      fais|fait|faire|faisais|fé +semblant +que|qu|d|de ~va|bien|heureux|heureuse|normal|sourire|ok|content
      attends|attend +que +ça|sa|ca +passe
      fatigué|fatiguée|épuisé|épuisée|usé|usée +de|d +me|m|devoir|toujours +battre|lutter|faire|sourire|cacher
      vie|vi ~pas|plus|aucun ~intérêt|goût|sens|but|couleur|saveur
      vie|vi ~énerve|saoule|dégoûte|fatigue|épuise|pèse
      plus|plu|aucun|zéro|pas|pa +le|de|l +moral $
      moral ~plus|bas|zéro|chaussettes|plat|à|mauvais $
      suis|sui|i'm|am|m +une|un|a|an +erreur|échec|ratée|raté|mistake|failure|monstre|monster|poids|fardeau|boulet|parasite
      honte +d|de +exister|vivre|moi|être
      lost|losing|perdu|perds +the|my|all|le|la|l|toute +will|hope|goût|envie|espoir|joie|motivation ~anything|live|go|vivre|de|d|$ -place|patron
      feel|feeling|sens|sen ~dead|empty|hollow|numb|mort|morte|vide +inside|intérieur|à|dedans|$
      reste|stays|enferme|enfermé|couché ~noir|lit|chambre|dark|bed ~toute|journée|jours|all|day|parle|mange|plus
      keeps|arrête ~saying|dire ~worthless|useless|nul|nulle|moche|stupid|rien|burden
      & espoir|espwa|avenir|futur|hope|future plus|pu|plu|aucun|pas|sans|perdu|no|any|lost|without|vois -@trade -métier|école|formation|job|secteur|branche|entreprise
      & issue|échappatoire plus|pu|plu|aucun|aucune|pas|vois|no|any -tunnel|autoroute|école|sac|route|rue|formation
      & plus|plu|pu force|forces|courage|énergie|fòs|foss -muscle|sport|match|porter|matin
      & vivre|vivr|exister|living|existence|viv fatigue|fatigué|fatiguée|épuisant|lassé|lourd|dur|pénible|difficile|tired|exhausting|hard|sick|marre|assez|las -ensemble|coloc|internat|là-bas|cher
      & vie|life|vi sens|meaning|pointless|valeur plus|pas|aucun|no|has|sans|perdu
      & ma|my vie|life|vi foutue|nulle|merde|gâchée|ratée|fichue|pourrie|triste|vide|détruite|brisée|finie|enfer|cauchemar|miserable|ruined|over|shit|mess|sucks|worthless|sombre|naze|horrible|calvaire -maths|cours|collège|lycée|prof|devoirs|wifi
      & vie|life|existence calvaire|supplice|souffrance|enfer|torture|hell|nightmare|cauchemar -collège|lycée|devoirs
      je|j|jme|i|chui|jsuis sombre|coule|couler|sombrer|craque|craquer|effondre|effondrer|drowning|sinking|crumbling|crashing $
      je|j|jme ~sombre|coule|craque|craquer|effondre|écroule|meurs +de|à|complètement|petit|totalement|dedans|intérieur|souvent|je|peu
      touche|touché|au|atteint +le|du +fond
      lâche|lâcher +prise
      baisse|baissé +les +bras
      rock +bottom
      plus|plu|pu +rien|personne ~importe|compte|amuse|intéresse|touche|goût|plaît|fait -maths
      rien|plus|nothing ~importe|matters|compte|mérite +plus|anymore|pour $
      tout|everything s|est|m|is|me +écroule|effondre|échappe|dégoûte|crumbling|collapsing|dégoute|fatigue
      plus|plu ~goût|plaisir|joie|envie +à|de|d|pour +rien|vivre|la|manger|me|sortir|voir|personne
      me|m|moi|jme ~hais|déteste|dégoûte|dégoute|supporte|méprise $
      me|m|jme +supporte +plus|pas
      vois|voit +pas|plus +le|la +bout|fin
      suis|sui|chui|jsui|m|am|feel ~inutile|nul|nulle|moche|personne|rien|useless|nothing|nobody|worthless|failure|waste|ugly|burden|bon ~pour|à|pour|to|et|of +rien|personne|tout|vivre|everyone|everybody|space
      bon|bonne +à +rien
      suis|sui|chui|jsui +de|en +trop $
      suis|sui|chui|jsui|sens|sen ~de +trop ~ici|famille|monde|partout|maison|classe|terre
      suis|sui|chui|jsui|am|feel|sens|sen ~désespéré|désespérée|désespérer|abattu|anéanti|anéantie|détruit|détruite|dépressif|dépressive|déprimé|déprimée|malheureux|malheureuse|hopeless|desperate|miserable|heartbroken|shattered|suffering|brisé|brisée -soirée|bras|jambe|ski|pied|@banal
      tellement|trop|si|vraiment|très|so|really +malheureux|malheureuse|déprimé|déprimée|seul|seule|triste|mal|unhappy|lonely|sad|alone|low|depressed ~je|j|que|i|en|ces|depuis|tout|tous|ça|sa|that|all|lately $
      feel|feeling|felt +so|really|very|just|like|a|totally +low|down|lonely|sad|hopeless|lost|shit|crap|nothing|numb|depressed|failure|burden
      je|j|i ~souffre|suffer|suffering +trop|tellement|beaucoup|depuis|en|de|so|tous|à|chaque|intérieurement
      mal +à|dans|de +l|vivre|la +intérieur|âme|vie
      mal +de +vivre
      mal|vide +intérieur|intérieure
      douleur|souffrance|pain ~arrête|insupportable|tous|trop|plus|stop|too|unbearable ~jours|supporter|forte|vivre|much|handle -genou|dos|dent|dents|jambe|tête|ventre|cheville|back|tooth|knee|leg
      plus|pu|plu|pas|never|not|don +jamais|again|t|être|be|feel +heureux|heureuse|happy|joyeux
      plus|rarement|never|pu +jamais|rien|smile +souri|sourire|ri|smile|happy
      fais|fait|faire|faisais|pretend|pretending|fake|faking +semblant|to|that|my|a +d|de|que|be|i|smile|tout|m +être|aller|heureux|sourire|va|happy|fine|am|ok
      arrive|arive|peux|peu +plus|plu|pas +à|a ~avancer|lever|sortir|continuer|tenir|respirer|sourire|manger|dormir ~lit|même|plus|depuis|vivre|vie|sans|ni
      arrive|arive +plus|plu +à|a +avancer|tenir|vivre|sourire|manger|dormir|rien
      reste|reste|rester|stay +au|dans|in +lit|mon|my|bed ~toute|tous|journée|jours|all|day|every|pleurer
      tient|tiens|rattache|retient ~plus|rien ~rien|vie|plus|ici
      jours|nuits|soirs|temps +sans|à +dormir|manger|pleurer|espoir
      vivre|vivr|continuer +comme|dans +ça|sa|ca|ces|cet -si|études
      à|a +quoi|koi ~bon|sert ~vivre|continuer|lutter|exister|vie|lever|battre|être|respirer|essayer
      why|what ~point|keep|bother ~living|going|trying|life|alive|anything|on|anymore
      why ~am +i +alive|here|even
      pourquoi +je|j|suis +vis|existe|suis|vivre|vit +encore|là|né|née|ici|en|vraiment
      pourquoi +suis|suis +je +né|née|là|vivant
      personne|nobody|noone|nobody +ne|n|me|m|will|would|even|really|really ~regretterait|pleurera|pleurerait|manquerait|écoute|voit|aime|veut|aide|comprend|croit|calcule|attend|manque|love|loves|see|sees|help|helps|listens|cares|remember|misses -prend|vélo|covoiturage
      personne|nobody ~besoin|needs|need +de|me +moi
      tout|tous|everyone|everybody|tt|tlt|tou +le|les|hates|would|will|leaves|le ~déteste|hait|abandonne|fout|fiche|moi|me|tranquille|foutent|happier|better|fou ~sans|de|d|moi|if|without|off -cantine|resto|maths
      everyone|everybody ~hates|leaves|abandons|left ~me|alone|everyone
      abandonné|abandonnée|abandonned|abandoned|rejeté|rejetée ~par|by|de|me|tous|tout|everyone|famille -chien|chat|animal|maison|usine|objet
      mieux|better|soulagés|tranquilles|heureux|happier ~sans +moi
      gêne|dérange|embarrasse|encombre ~tout|tous|ma +monde|famille|autres
      poids|fardeau|charge|boulet|burden pour|sur|to|for|on ~mes|ma|mon|tout|les|eux|elle|lui|my|everyone|them|people -porter|kilos|camion
      si|if ~disparais|disparaissais|mourais|meurs|partais|étais|disappeared|died|gone|vanished ~personne|qui|plus|nobody|anyone|notice|care|mieux|tout|who
      manquerai|manquerais|manque +à|a +personne
      & disparaître|disparaitre|disparètre|disparait|évaporer|disappear|'vanish veux|voudrais|envie|aimerais|rêve|want|wish|wanna|could|mieux|devrais|vais -tache|taches|bug|dossier|tags|trace
      rentrer|enfoncer|finir|six +sous +terre
      jamais|pas|never|not|wish +dû|du|dû|avoir|été|been|être|wasn +naître|né|née|exister|born|existe|venir
      n|ne|never|wish|pas ~né|née|naître|born $
      préférais|préfère|aimerais|aurais ~pas|jamais|exister|dû|mieux +exister|né|naître|née|pas
      marre|mar|ras|assez|sick|tired|fed ~vivre|vivr|exister|living|life|existence|souffrir|suffering|everything|lutter|fighting|pleurer|moi-même
      marre|mar|ras-le-bol|assez +de|d +tout|tt|tou $
      marre|mar|ras-le-bol|assez +de|d +tout|tt|tou ~vraiment|peux|vie|disparaître|aide|plus|mal|seul|pleure
      fatigué|fatiguée|épuisé|épuisée|usé|usée|crevé|tired|exhausted|lassé|lasse +de|d|of +tout|la|cette|ma|vivre|life|living|everything|lutter|pleurer|being|faire|exister|souffrir|moi -cours|collège|lycée|transports|devoirs|maths|ville|bus|journée
      idées|idée|pensées|thoughts|pensée +noires|sombres|noire|bizarres|dark|black|morbides|glauques|négatives|horrible|bad
      dark|bad|horrible|intrusive|scary +thoughts
      crise|crises|attaque|attaques|attack|attacks +d|de|panic +angoisse|panique|anxiété|larmes|nerfs
      panic|anxiety +attack|attacks
      angoisse|anxiété|anxiety|boule ~dormir|respirer|sortir|permanent|permanence|constante|tout|jours|ronge|bouffe|étouffe|jour|nuit -examen|oral|contrôle|bac|brevet
      ronge|bouffe|détruit|consume|étouffe +de|me|m +l|de|intérieurement
      me|m +détruit|ronge|étouffe|détruis|consume $
      dépression|dépressif|dépressive|déprime|déprimer|burnout|depressed|depression -météo|atmosphérique|cours|exposé|1929|crise|article
      antidépresseurs|anxiolytiques|psy|psychiatre|psychiatrie|hp|antidepressants|therapist|hospitalisé ~tentative|vie|mourir|mal|suis|pris|depuis|suicide|depression|suis -métier|étudier|devenir
      tentative|ts +l|il|à|y|quand|en|de|pour|en -record
      i|we +just|really|can +can|t|do|cannot +do|t|go|cope|handle|breathe|anymore
      losing|lost +it|the|my|all|hope|mind
      give|giving|gave +up +on|everything|completely|trying|life|with $
      i|im|m ~giving|give +up $
      don|do|dont|t|not ~matter|belong|exist|deserve ~live|anyone|here|anywhere|anymore|to|love|anything $
      don|dont|can ~see|find ~point|future|reason|way|hope|light ~anything|living|me|anymore|out|me|going|it $
      world|family|everyone|life|they ~better|happier|easier ~without|if|off ~me|i|dead
      no|any|zero +reason|point|will|desire|strength ~live|go|keep|left|living|wake|carry|anymore
      not|t|don|isn +ok|okay|fine|doing|feeling +okay|ok|well|good|right|lately|at|really|anymore -maths|phone
      i|im|m +not +ok|okay|fine
      struggling|struggle +with|to|so|a|mentally ~mental|cope|life|depression|live|everything|mentally|lot|really -maths|maths|french|english|homework
      mental +health ~bad|worse|terrible|low|struggling|shit|awful|suffering|issues
      'cry|'crying|cried|pleure|pleurer|pleurs|chiale|chialer|larmes|tears ~tout|toute|tous|toutes|every|all|constamment|souvent|always|often|sans|seul|seule|cachette|alone|toilettes|nuit|night|raison|rien|jours|matin|chaque|quotidiennement -rire|film|oignons|laughing|movie|bébé|baby|joie|chien
      je|j|jpleure +pleure|chiale ~non|arrête|arrêter|sais|tt -rire|film|oignon
      mal|bad ~dedans|intérieur|coeur|inside ~fait|ça|hurts|me|j -dos|ventre|dent
      coupe|couper|cut|coupais|scarif|scarifie|mutile ~avant|used|plus|arrêté|stopped|last|ans -cheveux|bois|papier|pain
      triste|trist|sad|malheureux +tout|tous|depuis|tou|toujours|all|every|always|beaucoup|trop -film|partir|équipe
      moi|mwen|mi ~pleurer|triste|tris|mal|seul|chagrin|lapenn ~toujours|beaucoup|trop|nuit|tous|tou|chaque|anpil|jour
      mwen|mi|an ~bout|fatigué|las|dekourajé|tris
      plus|pas|aucun +confiance +en|dans +personne|la|rien +vie
      pas|plus|mérite|deserve ~mérite|vivre|live|aimé|être|amour|loved +de|d|to|à|être|aimé $
      mérite|deserve +pas|plus|to|not ~vivre|live|exister|aimé|là|heureux|die
      """)
}
