extension DistressPatterns {
  static let explicitSuicide = Entry(
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
      """)

  static let implicitSuicide = Entry(
    grade: .implicit, subject: .suicide,
    lines: """
      va|vas|vais +pas +fort|top|bien|du +$
      va|vas +pas +fort|bien|terrible
      moral +à|au|dans|plus|est +zéro|plus|les|bas|0 -pluie|défaite|note
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
      personne|nobody|noone ~manquerait|remarquerait|remarque|aime|miss|care|cares|loves|notice|likes|comprend|écoute|pleurerait
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
      wish|want|could|wanna|to +i|could|just|to +disappear|'vanish
      wish|wanna|want|could i|to|just could|to|disappear|i|just disappear|'vanish|just
      i|to|could +disappear|'vanish
      wish i +was|were|wasn|weren|never|had|hadn ~born|exist|existed|here|alive|dead
      t|not|cant|cannot +do|take|go|handle ~anymore|longer|on
      cant|can|t +do|take|handle|go this|it|on +anymore|more|longer
      hate|hates +myself|himself|herself|my|me ~life
      hate +myself|himself|herself
      tired|sick|done +of|with +living|life|everything|being|fighting
      point|reason|use ~living|life|going|trying|anymore
      'cry|'crying +myself|every|all|at|alone ~night|sleep|day|time
      better|happier|easier +off|without|if ~me|i|gone|disappeared
      no +one|body|future|hope|way +would|will|for|left|out|cares|miss
      give|giving|gave +up +on ~life|everything
      everything|nothing +feels|is|matters ~pointless|hopeless|anymore|matters
      self|selfharm|cut|scarifiais|mutilais|coupais|scarifié +harm|used|avant
      avant|déjà|used|before ~scarifiais|mutilais|scarifié|mutilé|coupais
      me|m +scarifiais|mutilais|scarifié
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
      """)
}
