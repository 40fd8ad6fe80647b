extension DistressPatterns {
  static let explicitViolence = Entry(
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
      dad|father|mum|mom|stepdad|stepmum|he|she|parents ~'belt|stick|fist|bruises
      smacks|smacked|whips|whipped|throws|threw +me|things
      corrige|corriger +à|avec +coups|ceinture
      femme|ma|copine +battue
      @kin|il|elle|on m|me|nous +a|ont|avait +frappé|frappée|tapé|tapée|giflé|giflée|battu|battue|cogné|étranglé|secoué|brûlé|mordu|poussé
      @kin me|m|nous +fout|met|donne|mettent|donnent|colle|balance des|d|de|une +coups|claques|gifles|baffes|raclées|torgnoles|claque|gifle|baffe
      me|m|nous met|mets|met|fout|donne|balance|prends +des +coups|claques|gifles|baffes
      me|m +lève|levé|leve la|sa +main
      lève|leve|levé la +main sur|dessus
      jette|balance|lance|claque ~contre +le|mur|la|un|une +mur|porte|table
      dad|father|mum|mom|mother|stepdad|stepmum|boyfriend|brother|uncle|he|she punched|slapped|kicked|hit|beat|'choked|strangled|pushed|burned|burnt|grabbed|hits|beats me|my|us
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
      hits|beats|slaps|punches|kicks|'chokes|hurts|beating|hitting me|us|her|him|my
      hit|beat|slapped|punched|kicked|'choked|strangled me|us +last|again|yesterday|with|so|until|because|today|every
      gets|get|getting|got|being|is|am|are|was|be beaten|hit|abused|battered +by|at|up|every
      dad|father|mum|mom|mother|stepdad|stepfather|boyfriend|brother|uncle|parents beats|hits|hit|beat|slaps|punches|abuses|hurts|kicks me|us|him|her|my
      enferme|enferment|enfermé|enfermée|séquestre|attache|attachent|attaché dans|à|chez|au ~chambre|cave|maison|cage|radiateur|placard
      prive|privé|privent de +manger|nourriture|repas
      'locks|locked|keeps|ties me|us ~room|basement|house|cellar
      won|doesn|don t|not let|give us|me ~eat|food
      mari|mariage|marier|marié de|contre|par|sans ~force|forcé|volonté|gré
      """)

  static let implicitViolence = Entry(
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
      a|ai|has|have|toujours +toujours|des|d|plein|always|souvent|de|got|all ~bleus|bruises
      pas|pa|plus|not|t +en|à|safe +sécurité|abri|at ~maison|chez|home
      sens|sent|feel +pas|plus|don|not|un|mal|safe ~sécurité|home|maison
      mère|mum|mom|mother|maman ~pleure|cries|'crying|peur|scared|afraid ~père|dad|lui|him|father|beau-père|copain|mari
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
      laisse|laissent|lets|interdit +pas|me|m|don|de|plus ~sortir|voir|parler|see|go|out|amis|friends -soir|soirée|semaine|tard|boîte|week-end|fête
      """)
}
