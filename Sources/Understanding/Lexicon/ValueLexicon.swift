/// Words around numbers: ages, dates, distances, times, ranks.
enum ValueLexicon {
  static let entries: [CueEntry] = [
    CueEntry(
      .years,
      """
      d'années, d'ans, ans, an, année, lanné, lannée, lané, lanne, ans passés, piges, pige, balais, berges, printemps, bougies, candles, yo, y o, years old, year old,
      years, yrs, yr, yrs old, years of age, anné, annees, ane, anns, zan, zans
      """
    ),
    CueEntry(
      .ageLead,
      """
      je n'ai, j'ai pas, j'en ai, j'en ai que, on a, mwen ni, mwen gen, mi nana, mi na, ge, gé,
      jé, jait, j'ait, mon fisse a, mon fils à, agée de, agé de, je vais de,
      a fêté ses, vient de fêter ses, a eu ses, vient d'avoir ses, has turned, has just turned, moin la,
      fêtera ses, fête ses, va fêter ses, aura ses, je viens de prendre, i've just turned,
      just turning, fêter mes, je fêterai mes, viens davoir,
      j'ai, jai, j ai, g, il a, elle a, i'm, i am, im, he is, he's, she is, she's, âgé de, âgée de,
      agé, agée, mon âge, mon âge c'est, l'âge, mon fils a, ma fille a, mon enfant a, mon garçon a,
      notre fils a, notre fille a, aged, age, my age is, âge de, j'ai eu, je viens d'avoir, je viens
      de faire, je viens d'avoir mes, j'ai fêté mes, my son is, my daughter is, my child is, our son
      is, our daughter is, just turned, i turned, i've turned, il vient d'avoir, elle vient d'avoir,
      j'ai que, j'ai seulement, j'ai déjà, j'ai tout juste, j'ai à peine, j'ai environ, j'ai bien,
      je n'ai que, il n'a que, elle n'a que, i'm only, i am only, i'm already
      """),
    CueEntry(
      .ageSoon,
      """
      pas encore, g pa encor, même pas, pas tout à fait, j'aurais bientôt, pa encor,
      presk, prèske, prèsque, je maché, mwen ka maché si, maché si, mi va gagn, mi sa gagn,
      pas tout a fait, je vais sur mes, jv sur mes, va sur ses, vais sur mes, not quite, not yet, just under, coming up to, about to be, close to,
      dans pas longtemps, j'approche de, j'approche des, j'arrive à, j'arrive sur,
      jorè, joré, jorai, jaurè, jauré, je vai avoir, je serai, jsrai, bientôt, bientot, presque, presq, je vais avoir, j'aurai, j'aurais, il aura, elle aura, il va
      avoir, elle va avoir, il va sur ses, elle va sur ses, je vais sur mes, je vais faire, je vais
      sur, almost, nearly, turning, i'll be, i will be, he'll be, she'll be, about to turn, going
      on, soon, ça va faire, je fête mes, je fais mes, je ferai mes, j'ai bientôt, j'ai presque, il
      a presque, elle a presque, il a bientôt, elle a bientôt, i'm almost, i'm nearly, i am almost,
      i am nearly, i'm turning, i turn, i'll turn, i'm about to turn, je prends
      """),
    CueEntry(
      .notAge,
      """
      depuis, pendant, durant, il y a, ya, y a, en, tous les, tout les, à partir de, à partir d,
      moins de, plus de, au moins, dans, d'ici, sur, avant, après, dès, jusqu'à, les, since, for,
      ago, in, over, under, at least, from, within, until, before, after, every, limite, minimum,
      aux plus de, aux moins de, mon frère a, ma soeur a, mon petit frère a, ma petite soeur a, mon
      grand frère a, ma grande soeur a, mon pote a, mon copain a, ma copine a, mon cousin a, ma
      cousine a, mon père a, ma mère a, mon patron a, mon ami a, my brother is, my sister is, mes
      frères ont, my friend is, my dad is, my mum is, my mother is, my father is, première,
      deuxième, troisième, ça fait, depuis que j'ai, depuis mes, mon grand père de, ma grand mère de,
      mon père de, ma mère de, mon oncle de, ma tante de, mon frère de, ma soeur de
      """),
    CueEntry(
      .born,
      """
      né en, née en, né le, née le, suis né, suis née, est né, est née, né au, née au, née, né, date
      de naissance, année de naissance, naissance, de naissance, born in, born on, was born, born,
      birth year, birthdate, date of birth, year of birth, dob, nais, neen, née l, anniversaire,
      birthday
      """),
    CueEntry(
      .half,
      """
      and a quarter, and three quarters, et kart, et demi, et demie, et d'mi, et quart, and a half, et quelques, et des poussières, et demis,
      and half, passés, révolus
      """
    ),
    CueEntry(.month(1), "janvier, janv, january, jan, jvr"),
    CueEntry(.month(2), "février, fevr, fev, february, feb"),
    CueEntry(.month(3), "mars, march"),
    CueEntry(.month(4), "avril, avr, april, apr"),
    CueEntry(.month(5), "mai, may"),
    CueEntry(.month(6), "juin, june"),
    CueEntry(.month(7), "juillet, juil, july, jul"),
    CueEntry(.month(8), "août, aout, august, aug"),
    CueEntry(.month(9), "septembre, sept, september"),
    CueEntry(.month(10), "octobre, oct, october"),
    CueEntry(.month(11), "novembre, nov, november"),
    CueEntry(.month(12), "décembre, déc, december, dec"),

    CueEntry(
      .kilometres,
      """
      de km, de kms, de kilomètres, de kilomètre, de bornes, de borne,
      kilomaitre, kilomaitres, kilométre, kilomettres, kms, kilomets, kilomètes, kilomet, kilometr, borne s, bornnes,
      km, kms, k m, kilomètre, kilomètres, kilometre, kilomètr, bornes, borne, kilometers,
      kilometer, kilometre, kilometres, kilos, kil, kilomètre s, kmh, kilo mètres
      """
    ),
    CueEntry(
      .minutes,
      """
      de minutes, de minute, de min, minute, minutes, min, mn, mins, minuts, mns, minutte, minuttes, minit, minoutes, minites, minuit es, mnt s
      """),
    CueEntry(
      .hours,
      """
      eur, eurs, eures, oeur, heure, heures, h, hour, hours, hr, hrs, heur, heurs, eure, ertan, hre, hres
      """),
    CueEntry(
      .quarters(1),
      """
      car deur, quar deur, cardeur, kardeur, kar d'heure, kar deur, car d'heure, car deure, quar d'heure, quart deure, un quart d'heur,
      kar deure,
      quart d'heure, ptit quart d'heure, petit quart d'heure, quarter of an hour, quarter hour,
      quart d'h
      """
    ),
    CueEntry(
      .quarters(2),
      """
      demi eur, demieur, demi eure, demieure, une demieur, 1/2 heure, 1/2 h, 1 2 heure, demi èr,
      demi ère, demiheure, inn demi èr, dmi heure, half hr, an half hour,
      demi heure, demie heure, demi h, une demi heure, une demie heure, half an hour, half hour,
      half an hr, a half hour, demi eure, une ptite demi heure, une petite demi heure
      """
    ),
    CueEntry(
      .quarters(3),
      """
      troi car deur, trois car deur, 3 car deur, troi kar d'heure, troi car deure, trois kar d'heure, troi kar deur, trois quart deure,
      trois quarts d'heure, trois quart d'heure, 3 quarts d'heure, 3 quart d'heure, 3/4 d'heure,
      three quarters of an hour, 3 4 d'heure, trois quarts d'h, 3/4h, 3/4 d'h
      """
    ),
    CueEntry(
      .by(.bus),
      """
      an bis, bis, kar, kar jaune, le bus, le car, le métro, le tram, an kar,
      bus, en bus, de bus, par le bus, car, car scolaire, en car, de car, autocar, en autocar, tram, en
      tram, de tram, métro, en métro, de métro, transports, en transport, en transports, transports
      en commun, transport en commun, by bus, on the bus, by coach, by tram, public transport, by
      public transport
      """
    ),
    CueEntry(
      .by(.train),
      """
      train, en train, de train, ter, en ter, de ter, rer, en rer, de rer, by train, on the train
      """),
    CueEntry(
      .by(.car),
      """
      an loto, an vwati, mes parents peuvent me conduire, me conduire, me déposer,
      m'emmener en voiture, on me conduit, in the car, my mum can drive me, my dad can drive me,
      drive me, an oto,
      voiture, en voiture, de voiture, en caisse, de caisse, en bagnole, de bagnole, de route, en
      auto, by car, driving, drive, en covoiturage, covoiturage, de trajet en voiture
      """
    ),
    CueEntry(
      .by(.moped),
      """
      mobilète, mobilette, an mobilète, en mobilette, booster, mon booster, 50cc, 50 cc, scoot, mob, an mob, an scooter, scooter, en scooter, de scooter, en scoot, de scoot, mobylette, en mobylette, de mobylette, en
      mob, de mob, moto, en moto, de moto, cyclo, à scooter, by moped, moped, by scooter, on my
      moped, on a moped, by motorbike, à moto, en 50, voiturette, en voiture sans permis
      """
    ),
    CueEntry(
      .by(.bike),
      """
      à vélot, vélot, à velo, bécane, an vélo, on a bike,
      vélo, en vélo, de vélo, à vélo, trottinette, en trottinette, de trottinette, à bicyclette,
      bicyclette, by bike, by bicycle, cycling, on my bike, bike ride, en vtt
      """
    ),
    CueEntry(
      .by(.foot),
      """
      a pié, a pieds, apié, à pié, marcher, je marche, en marchant à pied, to walk, a pyé,
      alé a pyé,
      à pied, à pieds, de marche, à pince, marche, walk, walking, on foot, by foot, minutes walk, en
      marchant, de marche à pied, à pattes
      """
    ),
    CueEntry(
      .near,
      """
      pa lwen, pa tro lwen, pa tro lwen la kaz, toupré, toupré lakaz, touprè lakay, tou pré,
      pa loin, pa tro loin, pas louin, pa louin, à pied seulement, à pied uniquement, que à pied,
      seulement à pied, à coter de chez moi, a coter, a coté de ché moi, a coter de ché moi,
      près de ma maison, le plus près, au plus proche, only walking distance, walking distance,
      within walking distance, pas de longs trajets, pas trop long trajet, koté lakaz, bò lakay,
      pas loin, pas trop loin, pas très loin, pas loin de chez moi, pas trop loin de chez moi, près,
      tout près, près de chez moi, près de chez nous, à côté, à côté de chez moi, juste à côté, dans
      le coin, dans mon coin, aux alentours, dans ma ville, dans ma commune, dans mon quartier, dans
      mon village, le plus près possible, au plus près, le plus proche, le plus proche possible,
      proche, proche de chez moi, pas loin du tout, le moins loin possible, nearby, near, near me,
      close, close by, close to home, near home, not far, not too far, as close as possible, around
      here, local, in my town, in my area, pas trop de trajet, à deux pas, pas plus loin,
      localement, sur place, juste ici, autour de chez moi, pas loin de la maison, à côté de la
      maison, près de la maison
      """),
    CueEntry(
      .anywhere,
      """
      osef, osef d'où, n'importe, nimporte, tkt nimporte, je peux aller partout,
      aller tout la france, je peux aller loin, j'irai où il faut, là où c'est,
      là où c'est j'irai, là où il y a de la place, où y a de la place, loin ça ne me dérange pas,
      loin ça me dérange pas, ça ne me dérange pas si c'est loin, même à l'autre bout,
      tout la france, toute la france entière, la france entière, france entière,
      pa ni pwoblèm pou bouger, npòt ki koté, ninpòt ki koté, nenpòt koté, ousa i lé,
      wherever it is, as far as needed, no matter where, no matter how far, i'd go anywhere,
      i'll go anywhere, i'll move, happy to move, willing to move, ready to move,
      willing to relocate,
      n'importe où, nimporte où, n'importe ou, peu importe, peu importe où, partout, partout en
      france, toute la france, dans toute la france, où il faut, où vous voulez, où tu veux, ça
      m'est égal, ça m'est égal où, je m'en fiche, je m'en fous, la distance c'est pas grave, pas de
      limite, sans limite, pas de limites, aucune limite, illimité, je bouge, je suis mobile, je
      peux bouger, je peux déménager, prêt à déménager, prête à déménager, même loin, même très
      loin, loin ça me dérange pas, peu importe la distance, la distance n'est pas un problème,
      aussi loin qu'il faut, le bout du monde, à l'autre bout de la france, anywhere, anywhere in
      france, no limit, everywhere, i don't mind where, doesn't matter, it doesn't matter, wherever,
      i can move, i can relocate, any distance, distance doesn't matter, don't care where, as far as
      it takes, toutes distances, toute distance
      """),
    CueEntry(
      .most,
      """
      maxi, pas + de, pa plu, max max, less than, under, moins d, à tout casser, grand maximum,
      at the very most, no further than, within,
      max, maximum, maxi, au max, au maximum, au plus, grand max, pas plus, tout au plus, at most,
      at the most, tops, no more than, up to, jusqu'à, moins de, less than, environ, à peu près,
      about, around, genre, autour de, a peu pres, dans les
      """
    ),

    CueEntry(
      .ordinal(1),
      """
      promié, premié, prumié, premyé, premyè, premiaire, prenmyé, premier, première, 1er, 1ère, 1re, first, 1st, le premier, la première, un seul, the first,
      the first one
      """
    ),
    CueEntry(
      .ordinal(2),
      """
      deuziem, deuzième, dezyèm, dézyèm, deuxiem, segon, segond, deuxième, second, seconde, 2e, 2ème, 2eme, 2nd, 2nde, 2de, le second, la seconde, the second,
      the second one, 2 ème
      """
    ),
    CueEntry(
      .ordinal(3),
      "troizième, troizièm, troizyèm, twazyèm, troisiem, troisième, 3e, 3ème, 3eme, third, 3rd, the third"
    ),
    CueEntry(
      .ordinal(4), "katrième, katrièm, katriyèm, catrième, quatrième, 4e, 4ème, 4eme, fourth, 4th"),
    CueEntry(.ordinal(5), "cinquième, 5e, 5ème, fifth, 5th"),
    CueEntry(.ordinal(6), "sixième, 6e, 6ème, sixth, 6th"),
    CueEntry(.ordinal(7), "septième, 7e, 7ème, seventh, 7th"),
    CueEntry(.ordinal(8), "huitième, 8e, 8ème, eighth, 8th"),
    CueEntry(.ordinal(9), "neuvième, 9e, 9ème, ninth, 9th"),
    CueEntry(
      .last,
      """
      dernié, dèrnié, dernyé, dènyé, dernier, dernière, le dernier, la dernière, the last, last one, the last one, tout en bas,
      celui du bas, celle du bas
      """
    ),
    CueEntry(
      .optionWord,
      """
      le, la, l, les, option, choix, réponse, numéro, num, n°, no, n, the, number, answer, choice,
      celui, celle, proposition, le numéro, la numéro, je prends, je prends
      le, je prends la, je choisis, je choisis le, je choisis la, i choose, i pick, i'll take, celui
      de
      """
    ),
    CueEntry(
      .both,
      """
      les deux, les 2, lé 2, les deux mon capitaine, both, both of them, tous les deux, toutes les
      deux, l'un et l'autre, un peu des deux, un peu les deux, des deux, the two
      """
    ),
    CueEntry(
      .all,
      """
      tous, toutes, tout, tt, tout ça, les trois, les 3, les quatre, les 4, tout m'intéresse, tout
      me plaît, tout me va, j'aime tout, je les aime tous, all, all of them, everything, all of
      these, all of the above, n'importe lequel, n'importe laquelle, n'importe, any, any of them,
      tous ceux là, toutes celles là, tout à la fois, j'aime tous, tous les trois
      """
    ),
    CueEntry(
      .noneOf,
      """
      aucun, aucune, aucun des deux, aucune des deux, aucun des trois, aucun d'eux, aucune d'elles,
      rien, rien de tout ça, rien de tout cela, rien du tout, ni l'un ni l'autre, ni l'une ni
      l'autre, pas un, pas une, none, none of them, none of these, none of the above, nothing,
      neither, neither of them, no one, rien de tout sa, aucun de ceux là, rien en particulier,
      nothing at all, aucun de ces, rien de spécial, pas ceux là, rien qui me gêne, rien ne me gêne,
      je crains rien, je ne crains rien, ça va je crains rien, tout me va,
      rien ne me dérange, rien me dérange, ri1, ri1 du tout, non rien, nan rien, non rien du tout,
      nan rien du tout, no nothing, non aucun, non aucune
      """
    ),
  ]
}
