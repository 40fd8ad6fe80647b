/// Number words of France, Belgium and Switzerland, and of English.
enum NumberLexicon {
  /// Zero to nineteen, then tens, hundred and thousand.
  static let words: [(value: Int, names: String)] = [
    (0, "zéro, zero"), (1, "un, une, one"), (2, "deux, two, dex, deu"),
    (3, "trois, three, troi, trwa"),
    (4, "quatre, four, katre, catre, quattre"), (5, "cinq, five, cink, sinq"), (6, "six"),
    (7, "sept, seven"), (8, "huit, eight, uit"), (9, "neuf, nine"), (10, "dix, ten"),
    (11, "onze, eleven, onz"), (12, "douze, twelve, douz"), (13, "treize, thirteen, treiz, trèze"),
    (14, "quatorze, fourteen, katorze, quatorz, catorze"),
    (15, "quinze, fifteen, kinze, quinz, kinz"),
    (16, "seize, sixteen, sèze, seiz, saize"), (17, "seventeen, diset"), (18, "eighteen, dizuit"),
    (19, "nineteen, diznef, dizneuf"), (20, "vingt, vingts, twenty, vint, vin"),
    (30, "trente, thirty, trante"), (40, "quarante, forty, karante, fourty"),
    (50, "cinquante, fifty, cinkante"), (60, "soixante, sixty, soissante"),
    (70, "septante, seventy"), (80, "huitante, octante, eighty"), (90, "nonante, ninety"),
    (10, "dizaine"), (12, "douzaine, dozen"), (15, "quinzaine"), (20, "vingtaine"),
    (30, "trentaine"), (40, "quarantaine"), (50, "cinquantaine"), (60, "soixantaine"),
    (100, "cent, cents, hundred, centaine"), (1000, "mille, thousand, mil, mile"),
  ]

  /// As they sound, where no spelling of them is known.
  static let byEar: [(value: Int, names: String)] = [
    (4, "quatre"), (5, "cinque"), (11, "onze, honze"), (12, "douze"), (13, "treize, trese"),
    (14, "quatorze, katorse"),
    (15, "quinze, kinse, kinsse"), (16, "seize, saise, cèze"),
    (17, "disset, dissète, diset, dissept, dizset"),
    (18, "dizuit, disuite, dizuite, diswit, dizwit"),
    (19, "dizneuf, disneuf, disnef"), (20, "vinte"), (30, "trente"), (40, "quarante, carrante"),
    (50, "cinquante, sincante"), (60, "soixante, souassante, swassante"),
  ]

  /// About so many.
  static let round =
    "dizaine douzaine dozen quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine"

  /// Number words that are more often something else: an article, an adjective.
  static let doubtful = "un, une, one, neuf, vin"
}
