extension DistressPatterns {
  /// Alone in the break, laughed at, ill every morning before school.
  static let outcast = Entry(
    grade: .implicit, subject: .bullying,
    lines: """
      veux|ve|veu|want|envie ~plus|pas|not ~aller|venir|retourner|go ~cours|'cour|collège|lycée|école|school|bahut ~eux|cause|moquent|peur|them|because|frappent|insultent -métier|loin|trajet
      eat|eats|eating|sit|hide|hiding|spend|mange|passe ~toilets|toilet|bathroom|toilettes|chiottes|wc|library|alone -travel
      'mevite|'mevit|'jmevite
      aucun|zéro|0|no|plus ~ami|amis|pote|potes|friends|friend|copain|copains ~lycée|lycee|collège|classe|bahut|school|ici|here|$
      @nobody ~parle|parler|talks|sits|veut|ve|veu|wants|asseoir|assoit|mange|invite|joue|invites|adresse|calcule|sit|talk|choisit|salue|aime|likes ~moi|me|m|with|next|coté|côté|à|lunch|classe|lycée|groupe|school|table|@place -venir|travail|stage|samedi|répond|week-end|cinéma|équipe
      @nobody ~coté|côté|next ~moi|me -bus-vide
      ami|amis|friends|friend|potes|copains|copines|amie ~aucun|zéro|pas|no|any|plus|sans|pa|0 ~lycée|collège|école|classe|bahut|ici|là-bas|school|here|évite|m'évite|moi|tous|seul -foot|déménagé|internat|village
      tous|tout|tt|tlt|everyone|everybody|ils|elles|they|gens|classe|filles|garçons|people|monde|yon|y|i|eux ~'mevite|évitent|évite|ignore|ignorent|ignores|'rit|'rient|rigole|rigolent|moque|moquent|fout|foutent|chuchote|chuchotent|regarde|détestent|déteste|avoid|laugh|laughs|avoids|pointent|imitent|imite|insulte|whisper ~moi|me|m|ma|mon|gueule|at|de|passe|ojd|encore|bizarrement -blague|film|chien
      m|me|jme|mon|mes ~évite|évitent|ignorent|ignore|excluent|imitent|fuient|mevite|snobent|regardent|pointent ~tous|toute|classe|depuis|comme|monde|lycée|collège|bizarrement|doigt -prof|chat
      appelle|appellent|surnomme|surnomment|call|calls|traite|traitent|called ~la|le|me|moi|gros|grosse|names|de ~grosse|gros|baleine|moche|thon|intello|cochon|bouboule|fat|ugly|pig|weird|freak|pd|gay|sale|rouquin|nain|géant|girafe|balafré|binoclard|dents|monstre|bizarre|victime|boloss|cas|cassos|vache -chien|chat|poisson
      bruits|grimaces|noises|imitent|imite ~quand|when|dès ~je|i|j ~passe|parle|walk|entre|arrive
      caché|cache|mange|hide|eat|réfugie|enferme|planque|reste|eating ~toilettes|wc|cdi|chiottes|infirmerie|toilets|toilet|bathroom|library|seul|seule|jme ~récré|récrés|midi|pause|lunch|break|trouvent|eux|personne|them|school|tous|chaque|école -bruit|travaux|réviser|révise|malade|fumer
      récré|récrés|récréation|pause|midi|lunch|break|recess|cantine ~seul|seule|cache|toilettes|cdi|personne|alone|caché|moi -réviser|calme|préfère
      ventre|boule|nausée|vomis|malade|angoisse|pleure|larmes|sick|crying|tears|peur|tremble|stomach ~@always|avant|semblant|dimanche|aller|revient|rentre|before|lundi|every|home|from ~collège|lycée|école|cours|school|bahut|classe|aller|y|eux|retourner -nouvelle|nouveau|rentrée|oral|examen|contrôle|bac|brevet|crème|gastro|sport|concours
      semblant|fais|fait|faire|pretend|fake|invente|faking ~malade|sick|fièvre|ill|mal|ventre ~aller|eux|collège|école|lycée|school|cours|y|them|cause|éviter|voir|classe -contrôle-de|bébé
      fille|fils|enfant|frère|soeur|daughter|son|élève|neveu|nièce ~revient|rentre|veut|pleure|refuse|comes|cries|mange|dort|va|a|home|peur|ne ~larmes|pleurant|pleurs|collège|école|lycée|crying|tears|plus|cours|classe|school|ventre|seul|habits ~jours|tous|aller|tears|every|retourner|matin|collège|école|depuis|déchirés|tâchés -métier|apprentissage|production|cap|atelier|stage|internat|patron|choisir|voie|orientation|formation|bac|devenir
      changer|quitter|partir|change|leave|move ~collège|lycée|école|classe|bahut|school ~eux|lâchent|moquent|parce|cause|supporte|them|because|insultes|embêtent|seul|peur|harcèle|rumeurs -loin|trajet|niveau|filière|option|internat|apprendre|métier|travailler|working|work
      lâchent|lâche|laissent|laisse|leave|embêtent|emmerdent|cherchent|saoulent|charrient|bother ~pas|plus|me|m|not|jamais|never|en +paix|pas|alone|tranquille|plus|jamais|$ -chien|chat|pub|corde|guidon|frère|soeur|petit
      cachent|cache|volent|vole|jettent|cassent|prennent|piquent|hide|steal|stealing|break|take|hiding|déchirent|lancent|throw ~mes|mon|ma|my|moi|me|affaires|sac|stuff|things|bag|trousse|papiers|boulettes|cartable|goûter ~rit|rigolent|rient|laughs|laugh|tous|toujours|everybody|poubelle|classe|cours|toilettes|always|dessus -frère|soeur|chat|chien|mère|pie
      postent|poste|publient|publie|post|posting|posted|écrivent|écrit|disent|racontent|inventent|rumeurs|rumeur|spread|spreading|saying|rumors|rumours|stories ~sur|about|moi|mon|me|of|lies|shit|trucs|stuff|things ~moi|me|dos|ma|mon|vie|back -stage|classe
      écart|côté|exclu|exclue|rejeté|rejetée|out|isolé|isolée|excluded|outcast ~mis|mise|mettent|met|left|tous|groupe|classe|leave|me|sens|suis|depuis|toujours|feel ~parlé|groupe|classe|tous|moi|lycée|collège|depuis|eux|everyone|toujours -grand|véhicule|travaux|bus
      groupe|groupes|whatsapp|snap|conversation|chat|group ~sans +moi
      viré|virée|sorti|sortie|supprimé|retiré|removed|kicked ~groupe|conversation|group|chat
      toujours|tout|always|fini|encore +le|la|l|the|me ~dernier|dernière|last|choisi|choisie|picked|invité -bus|jour|étage|train|arriver
      harcel|harcèl|harselé|moqué|moquait|bullied|embêtait|insultait|rejeté ~primaire|avant|dernière|ancien|année|ans|used|petit|petite|before|collège|cm2|sixième|longtemps -gentiment|grave|rigolo
      anniversaire|birthday|fête|party ~personne|nobody|invité|jamais|seul|venu|came|sans -gâteau|surprise|famille
      """)
}
