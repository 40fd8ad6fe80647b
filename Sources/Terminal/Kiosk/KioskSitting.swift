import Essentials

/// One person's time at the kiosk; nothing of it outlives it.
struct KioskSitting: Hashable, Sendable {
  enum Stage: Hashable, Sendable {
    case talking
    /// Asked whether to erase, to keep or to go on.
    case finishing
    case keeping
    case showingCode(String)
  }

  var stage = Stage.talking
  var language: Language
  /// None before the server's first words.
  var labels: ScreenLabels?
  var blocks: [Block] = []
  var draft = ""
  var page = 0
  /// A request has no outcome yet.
  var isWaiting = true
  /// The last numbers to call that were shown.
  var care: CareNotice?
  var lastKey: Duration
  /// When it was asked whether somebody is there; nil while somebody is.
  var warned: Duration?

  func deadline(_ timing: KioskTiming) -> Duration {
    let afterCare = care != nil
    return warned.map { $0 + timing.warning(afterCare: afterCare) }
      ?? lastKey + timing.idle(afterCare: afterCare)
  }

  mutating func take(_ turn: KioskTurn) {
    isWaiting = false
    page = 0
    // What becomes of the answers is said before the first one.
    let notice = Block.notice(KioskPhrases(turn.language).notKept)
    blocks = labels == nil ? [notice] + turn.blocks : turn.blocks
    (language, labels) = (turn.language, turn.labels)
    for case .care(let notice) in turn.blocks { care = notice }
    if turn.ending == .finished { stage = .finishing }
  }
}
