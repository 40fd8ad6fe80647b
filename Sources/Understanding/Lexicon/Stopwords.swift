/// Words that carry no subject, French and English.
struct Stopwords: Sendable {
  private let words: WordSet

  init() {
    words = WordSet(Self.list)
  }

  func contains(_ hash: UInt64) -> Bool { words.contains(hash) }

  static let list = """
    a ai aie ait alors an and are as at au aucun aura aurait aussi aux avait avec avez avoir avons
    be because been bien but by c ca can ce cela celle celui ces cet cette ceux chez ci comme d dans
    de des deux did do does don donc dont du elle elles en encore est et etait ete etes etre eu fait
    faire fais faut for from had has have he her him his how i ici if il ils in is it its j je juste
    l la le les leur leurs lui m ma mais me meme mes mi moi moins mon my n ne ni non nos not notre
    nous of on ont or ou our out par pas peu peut peux plus pour pourquoi qu quand que quel quelle
    quels quelles qui quoi re s sa sais sans se ses si so son sont suis sur t ta te tes that the
    their them then there they this to toi ton tout toute toutes tous tres trop tu un une up us va
    vais ve veut veux vous vos votre was we were what when where which who why will with would y you
    your oui etc
    """
}
