extension DistressPatterns {
  static let explicitRunaway = Entry(
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
      """)

  static let implicitRunaway = Entry(
    grade: .implicit, subject: .runaway,
    lines: """
      tout|tt|tou +plaquer|plaqué|lâcher|laché|quitter|envoyer +et|$|pour|balader ~partir|barrer|casser|loin|tirer|disparaître|fuir
      faut|dois|doit|besoin|must|need|veux|vx|ve|veut|want|fo ~quitte|parte|sorte|casse|barre|tire|fuie|quitter|partir|sortir|fuir|leave|escape|get ~maison|chez|famille|foyer|house|home|meson ~vite|urgence|absolument|plus|loin|soir|nuit|maintenant|now|asap|soon|jamais|supporte|possible -études|internat|travailler|stage|matin|bus
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
      partir|barrer|fuir|vivre|aller loin +de|d +chez|ma|mes|eux|tout ~famille|moi|parents|eux
      """)
}
