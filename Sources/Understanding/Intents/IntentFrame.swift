/// An intent told by what is to be done and to what, in any words between: "tu peux effacer
/// absolument tout ce que t'as sur moi".
struct IntentFrame: Sendable {
  /// Longer clauses tell something.
  static let longest = 12
  /// Words that neither do nor are done to; with more of them the clause is about something else.
  static let mostStrange = 1

  let intent: Intent
  let heads: Set<UInt64>
  private let objects: Set<UInt64>
  /// A negation is part of it: "je comprends pas".
  private let isNegative: Bool
  /// Only words that ask or introduce may stand before the head: "je veux *effacer*", but not
  /// "mon cousin *efface* …".
  private let opens: Bool

  init(_ intent: Intent, _ heads: String, _ objects: String, opens: Bool, isNegative: Bool = false)
  {
    self.intent = intent
    self.heads = Self.stems(heads)
    self.objects = Self.stems(objects)
    self.opens = opens
    self.isNegative = isNegative
  }

  /// The words from the first to the last that make the frame; nil where they don't.
  func range(in clause: Range<Int>, of utterance: Utterance) -> Range<Int>? {
    guard clause.count <= Self.longest,
      let head = clause.first(where: { heads.contains(utterance.words[$0].stem) })
    else { return nil }
    if opens {
      let before = clause.lowerBound..<head
      guard before.allSatisfy({ Self.isLead($0, utterance) }) else { return nil }
    }
    let isDenied = clause.contains { Self.negations.contains(utterance.words[$0].stem) }
    guard isDenied == isNegative || !isNegative && !opens else { return nil }
    let last = clause.last { index in
      index != head && objects.contains(utterance.words[index].stem)
    }
    guard let last else { return nil }
    let strange = clause.count { index in
      let word = utterance.words[index]
      return !heads.contains(word.stem) && !objects.contains(word.stem)
        && !Self.isLead(index, utterance) && !Self.negations.contains(word.stem)
    }
    guard strange <= Self.mostStrange else { return nil }
    return min(head, last)..<max(head, last) + 1
  }

  /// Words that only ask or introduce.
  static func isLead(_ index: Int, _ utterance: Utterance) -> Bool {
    utterance.isFiller(index) || leads.contains(utterance.words[index].stem)
  }

  static func stems(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split { $0 == 0x20 || $0 == 0x0a }.map { Stem.hash($0.map { $0 }[...]) })
  }

  private static let leads = stems(
    """
    je j jai me m veux voudrais aimerais peux peut peuvent tu te t vous pouvez on il elle faut
    faudrait est es ce que qu qui de d du des le la l les un une mon ma mes ton ta tes votre vos
    cette cet ca cela en y a et ou si s pour avec sur moi toi ici la alors bon ok non oui attends
    euh bah ben fait stp svp plait please i want to can you could would like d ll let s the my your
    this that it of for me with about is there any do am gonna need juste just maintenant now mwen
    mwin mi vle ve le lé ka pe ou w an in on yon souple souplé
    ve had has was been re as plus aux au hui dis ben quoi vraiment franchement aussi bien donc
    alors then so just sorry pardon hey hi salut merci hein lui leur
    """)
  private static let negations = stems(
    "pas ne n aucun aucune rien jamais not don doesn didn t no never nothing pa plus sans can won")
}
