extension DistressPatterns {
  static let explicitSexualViolence = Entry(
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
      """)

  static let implicitSexualViolence = Entry(
    grade: .implicit, subject: .sexualViolence,
    lines: """
      prof|coach|entraîneur|oncle|cousin|voisin|monsieur|homme|adulte +est|trop|devient|me +trop|tactile|colle|bizarre|insistant|chelou +tactile|proche|avec|bizarre|moi
      secret|secrets +avec|entre|with +mon|my|un|lui|him|nous|ma
      makes|make|made +me +feel|uncomfortable|dirty|uneasy|do
      cousin|uncle|brother|stepdad|he|man|guy|someone|teacher ~did|does|done +something|things|stuff|bad +to|with|bad +me
      regarde|mate|observe|watches|'stares ~change|douche|déshabille|bizarrement|corps|undress|shower|body
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
      """)
}
