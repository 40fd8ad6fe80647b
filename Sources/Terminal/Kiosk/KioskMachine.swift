import Essentials

/// A kiosk without its screen, its keyboard and its clock: inputs in, effects and a view out.
///
/// Time is what has passed since any fixed moment; it never goes back.
struct KioskMachine: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case attract(isServerAway: Bool)
    case sitting(KioskSitting)
  }

  private(set) var state = State.attract(isServerAway: false)
  private(set) var window: KioskWindow
  /// Tells the outcomes of this sitting from those that an earlier one has left behind.
  private(set) var number = 0
  private let language: Language
  private let timing: KioskTiming
  private let isPlain: Bool
  private var nextPing = Duration.zero

  init(
    in language: Language, timing: KioskTiming = KioskTiming(), window: KioskWindow = .usual,
    isPlain: Bool = false
  ) {
    self.language = language
    self.timing = timing
    self.window = window
    self.isPlain = isPlain
  }

  /// When the machine wants to be told the time, if nothing else happens before.
  var wakeUp: Duration {
    switch state {
    case .attract: nextPing
    case .sitting(let sitting): min(nextPing, sitting.deadline(timing))
    }
  }

  var view: KioskView {
    switch state {
    case .attract(let isServerAway): KioskView(attractIn: language, isServerAway: isServerAway)
    case .sitting(let sitting): KioskView(sitting, timing)
    }
  }

  /// What is over by `now` is over, whatever the input.
  mutating func receive(_ input: KioskInput, at now: Duration) -> [KioskEffect] {
    passTime(until: now) + take(input, now)
  }

  private mutating func take(_ input: KioskInput, _ now: Duration) -> [KioskEffect] {
    switch (state, input) {
    case (_, .tick): return []
    case (_, .resized(let size)):
      window = size
      return []
    case (_, .outcome(_, let sitting)) where sitting != number: return []
    case (.attract(let isAway), .outcome(let outcome, _)):
      let isStillAway = outcome == .lost || (isAway && outcome != .reachable)
      state = .attract(isServerAway: isStillAway)
      if outcome == .lost { nextPing = now + KioskTiming.pingWhileAway }
      return []
    case (.attract(true), .key): return []
    case (.attract(false), .key(let key)):
      let chosen = key == .text("2") ? language.other : language
      state = .sitting(KioskSitting(language: chosen, lastKey: now))
      nextPing = now + KioskTiming.pingWhileTalking
      return [.ask(.start(chosen), sitting: number)]
    case (.sitting(var sitting), .outcome(let outcome, _)):
      return take(outcome, &sitting, now)
    case (.sitting(var sitting), .key(let key)):
      return take(key, &sitting, now)
    }
  }

  // MARK: Time

  private mutating func passTime(until now: Duration) -> [KioskEffect] {
    var effects: [KioskEffect] = []
    if case .sitting(var sitting) = state, now >= sitting.deadline(timing) {
      if sitting.warned == nil {
        sitting.warned = now
        state = .sitting(sitting)
      } else {
        effects += end(now)
      }
    }
    if now >= nextPing {
      nextPing = now + pingInterval
      effects.append(.ask(.ping, sitting: number))
    }
    return effects
  }

  private var pingInterval: Duration {
    switch state {
    case .attract(isServerAway: true): KioskTiming.pingWhileAway
    case .attract(isServerAway: false): KioskTiming.pingWhileFree
    case .sitting: KioskTiming.pingWhileTalking
    }
  }

  /// The end of a sitting, however it came.
  private mutating func end(_ now: Duration, isServerAway: Bool = false) -> [KioskEffect] {
    let over = number
    number += 1
    state = .attract(isServerAway: isServerAway)
    nextPing = now + pingInterval
    return [.wipe, .ask(.leave, sitting: over)]
  }

  // MARK: A sitting

  private mutating func take(
    _ outcome: KioskOutcome, _ sitting: inout KioskSitting, _ now: Duration
  ) -> [KioskEffect] {
    switch outcome {
    case .reachable: return []
    case .lost:
      // A code is still good, and its owner may be writing it down.
      if case .showingCode = sitting.stage { return [] }
      return end(now, isServerAway: true)
    case .turn(let turn):
      if turn.ending == .erased { return end(now) }
      sitting.take(turn)
    case .kept(let code):
      sitting.isWaiting = false
      sitting.stage = .showingCode(code)
    case .refused(let text):
      // Without a conversation there is nothing to go back to.
      guard sitting.labels != nil else { return end(now, isServerAway: true) }
      sitting.isWaiting = false
      sitting.stage = .talking
      sitting.page = 0
      sitting.blocks = [.error(text)] + sitting.blocks.question
    }
    state = .sitting(sitting)
    return []
  }

  private mutating func take(
    _ key: KioskKey, _ sitting: inout KioskSitting, _ now: Duration
  ) -> [KioskEffect] {
    sitting.lastKey = now
    // A key that says "I am here" says nothing else.
    guard sitting.warned == nil else {
      sitting.warned = nil
      state = .sitting(sitting)
      return []
    }
    switch sitting.stage {
    case .showingCode: return end(now)
    case .keeping: break
    case .finishing:
      switch key {
      case .text("1"): return end(now)
      case .text("2"):
        sitting.stage = .keeping
        sitting.isWaiting = true
        state = .sitting(sitting)
        return [.ask(.keep, sitting: number)]
      case .text("3"), .finish: sitting.stage = .talking
      default: break
      }
    case .talking:
      if let line = type(key, &sitting) {
        state = .sitting(sitting)
        return [.ask(.say(line), sitting: number)]
      }
    }
    state = .sitting(sitting)
    return []
  }

  /// The line, once it is entered.
  private func type(_ key: KioskKey, _ sitting: inout KioskSitting) -> String? {
    switch key {
    case .text(let text):
      let room = InputLimit.scalars - sitting.draft.unicodeScalars.count
      sitting.draft.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(max(0, room)))
    case .erase: _ = sitting.draft.popLast()
    case .eraseLine: sitting.draft = ""
    case .finish: sitting.openMenu()
    case .previousPage: sitting.page = max(0, sitting.page - 1)
    case .nextPage: turnPage(&sitting)
    case .enter where sitting.draft.allSatisfy(\.isWhitespace):
      sitting.draft = ""
      turnPage(&sitting)
    case .enter where sitting.draft == "0": sitting.openMenu()
    case .enter where !sitting.isWaiting:
      defer { sitting.draft = "" }
      sitting.isWaiting = true
      return Sanitiser.clean(sitting.draft, newlines: .spaces)
    case .enter, .other: break
    }
    return nil
  }

  /// From the last page back to the first.
  private func turnPage(_ sitting: inout KioskSitting) {
    let pages = KioskLayout(window, isPlain: isPlain, hasColour: false)
      .pages(of: KioskView(sitting, timing)).count
    sitting.page = sitting.page + 1 < pages ? sitting.page + 1 : 0
  }
}

extension KioskSitting {
  fileprivate mutating func openMenu() {
    draft = ""
    stage = .finishing
  }
}

extension [Block] {
  /// What is asked, without what led there.
  var question: [Block] {
    filter {
      switch $0 {
      case .ask, .options: true
      default: false
      }
    }
  }
}
