import Essentials

/// What a kiosk shows, before it is laid out for a window.
struct KioskView: Hashable, Sendable {
  var language: Language
  var labels: ScreenLabels?
  var blocks: [Block]
  /// In the middle of the screen: the attract screen.
  var isCentred = false
  /// Shown beside its QR code.
  var code: String?
  /// What is typed; nil where nothing can be.
  var draft: String?
  /// The last line: how to finish.
  var bar: String?
  var next = ""
  var page = 0
}

extension KioskView {
  init(attractIn language: Language, isServerAway: Bool) {
    let (own, other) = (KioskPhrases(language), KioskPhrases(language.other))
    self.init(
      language: language,
      blocks: isServerAway
        ? [.ask(own.welcome), .say(own.away), .say(other.away)]
        : [.ask(own.welcome), .say(own.start), .say(other.otherLanguage)],
      isCentred: true)
  }

  init(_ sitting: KioskSitting, _ timing: KioskTiming) {
    let phrases = KioskPhrases(sitting.language)
    self.init(
      language: sitting.language, labels: sitting.labels, blocks: sitting.blocks,
      bar: phrases.finish, next: phrases.next, page: sitting.page)
    if sitting.stage != .talking || sitting.warned != nil {
      page = 0
      // Numbers to call stay in sight, in one line: what the kiosk itself asks must fit below.
      let numbers = sitting.care?.numbers.map(\.number) ?? []
      blocks = numbers.isEmpty ? [] : [.say(numbers.joined(separator: " · "))]
    }
    if sitting.warned != nil {
      let time = timing.warning(afterCare: sitting.care != nil)
      blocks.append(.ask(phrases.areYouThere(time)))
      return
    }
    switch sitting.stage {
    case .talking:
      if sitting.labels == nil { blocks = [.say(phrases.notKept), .say(phrases.wait)] }
      draft = sitting.draft
    case .finishing:
      blocks += [.ask(phrases.finishTitle), .options(phrases.finishChoices)]
      bar = phrases.eraseNow
    case .keeping: blocks.append(.say(phrases.keeping))
    case .showingCode(let code):
      blocks = [.say(phrases.codeTitle), .say(phrases.codeUse)]
      self.code = code
      bar = phrases.codeDone
      next = ""
    }
  }
}
