import Essentials
import Interview

/// How interviews end, in words; other symbols are shown as they are.
enum OutcomeWords {
  static func text(of symbol: Symbol, in language: Language) -> String {
    guard let (french, english) = known[symbol] else { return symbol.rawValue }
    return language == .french ? french : english
  }

  private static let known: [Symbol: (String, String)] = [
    "advised": ("des écoles", "schools"),
    "too-young": ("trop jeune", "too young"),
    "too-old": ("trop âgé", "too old"),
    "too-far": ("trop loin", "too far"),
    "far": ("trop loin", "too far"),
    "over-sea": ("outre-mer ou Corse", "over the sea"),
    "not-taught": ("métier non enseigné", "trade not taught"),
    "other-trades": ("autres métiers", "other trades"),
    "refused": ("tout refusé", "all refused"),
    "no-place": ("lieu inconnu", "no place"),
    "blocked": ("âge bloquant", "stopped by age"),
    "nothing": ("rien trouvé", "nothing found"),
    "finished": ("terminé", "finished"),
  ]
}
