extension DistressPatterns {
  static let explicitBullying = Entry(
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
      hate|mean|horrible|nasty +messages|'comments ~me|instagram|snapchat|every
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
      they|kids|everyone|classmates|people hit|beat|punch|kick|threaten|insult|harass|'shove|trip +me
      told|tell|tells|telling me|him|her ~kill|die
      send|sends|sending|get|getting|post ~threats|insults|hateful|hate
      """)

  static let implicitBullying = Entry(
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
      personne +me|m|ne|veut ~parle|parler|adresse|manger|asseoir
      pas|aucun|plus|no|any|zéro +d|un|de|friends|amis +ami|amis|friends|copains|potes ~personne|école|collège|tous|seul|parle|nobody|school
      rigolent|rigole|'rient|rit|moquent|moque +tous|de|tout +moi|de|mon|ma
      exclu|exclue|viré|virée|mis|écarté|ignoré|ignorent|ignorée +m|me|du|par|de|tous ~groupe|tous|autres|classe
      ignore|ignorent|évitent|évite|ignored|ignores +tous|tout|me|by|everyone
      me|m +ignore|ignorent|évitent|excluent|rejettent
      laughs|laugh|laughed|laughing +at +me|my
      moque|moke|moquent|rit|ri|'rient|rigole|rigolent|fout|foutent +de|d|tous|tout|tlt +moi|ma|mon|gueule
      tout|tou|tous|tt|everyone|everybody|ils|elles|they|classe|people ~laugh|laughs|laughing|moque|moquent|moke|ri|'rient|rit|rigole +at|de|about +moi|me|mon|my
      mis|met|mise|mettent|laisse|laissé +à|de|a|toujours|tout +l|côté|part|écart|coté|seul
      dit|disent|raconte|racontent|rumeurs|spread|spreading|say|saying +des|des|rumours|rumors|mal|things|trucs|sur|stuff +choses|trucs|sur|rumeurs|about|moi|conneries|behind ~moi|me
      m|me|appellent|appelle|call|calls|traitent|traite +appellent|appelle|traite|traitent|me|de|names|m +gros|grosse|fat|names|de|ugly|stupid|thon|intello|pd|gay|every|sale
      fais|fait|faire|pretend|fake|invente|sèche ~semblant|malade|sick|ill|cours ~voir|école|collège|school|lycée|eux|them|pas|peur
      personne|nobody|noone|aucun ~parle|parler|talks|sits|veut|mange|assoit|adresse|joue +moi|me|à|à|a|avec|with|to|moi|next|o|au|pas
      peur|boule|scared|afraid|trouille|angoisse|terrified ~aller|daller|d|go|going|retourner|venir +à|au|o|to|en|a|l ~collège|colège|école|lycée|school|bahut|cours|classe|colege|ecole|college
      make|makes|making|poke +fun +of +me|my|him|her
      used|été|avant|étais|before ~bullied|harcelé|harcelée|moquait
      seul|seule|alone ~récré|cantine|break|lunch
      volent|vole|cassent|cachent|prennent|steal|hide|take +mes|mon|ma|my|moi ~affaires|sac|argent|téléphone|goûter|things|stuff|bag|money|lunch
      poussent|bousculent|push|'shove|trip +me|moi|m
      me|m +poussent|bousculent|embêtent|emmerdent|lâchent|cherchent|traitent
      exclu|exclue|exclut|rejeté|rejetée|rejettent|rejeté|left par|du|de|out groupe|tous|autres|classe|of|tout
      picks|pick|picking|gang +on|up +me|him|her|my|on
      """)
}
