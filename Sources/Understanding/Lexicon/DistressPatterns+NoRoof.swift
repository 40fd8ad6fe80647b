extension DistressPatterns {
  static let explicitNoRoof = Entry(
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
      ai|vais|aller|suis|reste|plus ~nulle +part $
      va|vont|veut|veulent +nous|me|m +virer|mettre|expulser|jeter +dehors|demain|de|à|ce
      starving|hungry ~food|days|home|eat
      have|got|ve|has|there|is|s no|any +food|roof|home
      plus|pas|sans +de|d +endroit|toit|logement|chez ~dormir|moi|vivre|aller|nous
      perdu notre|mon|son|l|la +logement|appart|appartement|maison|toit
      lost our|my|the +home|house|flat|apartment
      dors|dort|dormi|dormons|dorment|sleeping|sleep ~voiture|rue|gare|dehors|'car|street|streets|station|tente|tent
      jours|days +sans|without +manger|eating|food
      crève|crèves|meurs ~vraiment|rien +faim|manger
      pas|plus|pa|plu|sans|ni +de|d|aucun +toit|logement|maison|meson|domicile|hébergement|foyer
      pas|plus|pa|plu +toit|logement|maison|meson ~dehors|nuit|rue|dormir
      dors|dort|dor|dormi|dormir|dorm|vis|vit|dore|nuit dehors|deor|rue|gare|voiture|métro|parc|cave|hall|squat|tente|banc|cage|parking|camion
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
      nowhere|no to +sleep|go|stay|live
      sleep|sleeping|slept|live|living|lives in|on|at|out|rough|under ~'car|street|streets|station|park|bench|tent|van|squat|stairwell|bus|bridge|doorway
      kicked|threw|thrown|chucked|put|locked me|us|him|her +out
      kicked|thrown|chucked out +of|by|and|last
      fermé|ferme|complet|plein ~dors|dehors|dort
      hôtel|hotel ~plus|rien|payer|argent
      hôtel|hotel ~soir|demain ~plus|rien|payer
      à|a|ala +la +rue +depuis|avec|et|ce|cette|demain|ma|mes|j|je|dans|aidez|aide
      suis|est|sommes|sui|retrouve|finir|vis|vit|dors|famille à|a +la +rue $
      i|am|m|we|re|are|is|been|became|mum|being +homeless
      hébergement|abri|toit ~urgence|soir|nuit
      """)

  static let implicitNoRoof = Entry(
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
      """)
}
