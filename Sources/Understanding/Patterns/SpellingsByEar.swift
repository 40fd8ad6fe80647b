/// Short words that are written by ear, which their sound alone can't tell from others.
///
/// "Jen peu pu", "cher moi", "il ma mi dehor": each spelling may stand wherever its word stands in a
/// pattern; the words around it tell whether it does.
enum SpellingsByEar {
  static func of(_ word: UInt64) -> [UInt64] { table[word] ?? [] }

  /// A word, and how it is written; all of them folded.
  private static let lines = [
    "plus plu pu pus", "pas pa", "peux pe", "veux ve veu vx", "chez cher che", "mis mi",
    "avec ac", "elle el", "pere per", "mere mer", "frere frer", "dans ds dan", "tous ts tt tlt",
    "toutes ttes tte", "au o", "ca sa", "m ma", "dehors dehor deor", "fait fe fai",
    "jamais jms jamai", "avait ave", "moi mwa", "nous ns",
  ]

  private static let table: [UInt64: [UInt64]] = {
    var table: [UInt64: [UInt64]] = [:]
    for line in lines {
      let words = line.split(separator: " ").map { WordHash.of(String($0)) }
      table[words[0]] = Array(words.dropFirst())
    }
    return table
  }()
}
