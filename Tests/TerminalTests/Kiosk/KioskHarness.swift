import Essentials

@testable import Terminal
@testable import TerminalFixture

/// A machine, and what a test does to it.
struct KioskHarness {
  var machine: KioskMachine
  var effects: [KioskEffect] = []
  /// In seconds.
  var now = 0

  init(_ window: KioskWindow = .usual, in language: Language = .french) {
    machine = KioskMachine(in: language, window: window)
    effects = machine.receive(.tick, at: .zero)
  }

  mutating func press(_ keys: KioskKey...) {
    effects = keys.flatMap { machine.receive(.key($0), at: .seconds(now)) }
  }

  mutating func type(_ line: String) { press(.text(line), .enter) }

  mutating func come(_ outcome: KioskOutcome, sitting: Int? = nil) {
    effects = machine.receive(
      .outcome(outcome, sitting: sitting ?? machine.number), at: .seconds(now))
  }

  mutating func wait(_ seconds: Int) {
    now += seconds
    effects = machine.receive(.tick, at: .seconds(now))
  }

  /// What the server is asked, without the pings.
  var requests: [KioskRequest] {
    effects.compactMap {
      if case .ask(let request, _) = $0, request != .ping { request } else { nil }
    }
  }

  var isWiped: Bool { effects.contains(.wipe) }

  var isFree: Bool {
    if case .attract = machine.state { true } else { false }
  }

  var rows: [String] {
    KioskLayout(machine.window, isPlain: false, hasColour: false).frame(of: machine.view).rows
  }

  /// The screen as one text.
  var text: String { rows.map { $0.trimmingBlanks }.filter { !$0.isEmpty }.joined(separator: " ") }

  static func turn(
    _ blocks: [Block], in language: Language = .french, ending: KioskTurn.Ending? = nil
  ) -> KioskOutcome {
    .turn(KioskTurn(blocks, in: language, labels: TwoQuestions().phrases.labels, ending: ending))
  }

  static let question = turn([.say("Salut !"), .ask("Tu habites où ?")])
  static let care = turn([
    .care(CareNotice(numbers: [.init(number: "3114", label: "jour et nuit")], text: "Parle.")),
    .ask("On continue ?"),
  ])

  /// At the first question.
  static func talking(_ window: KioskWindow = .usual) -> Self {
    var kiosk = Self(window)
    kiosk.press(.other)
    kiosk.come(question)
    return kiosk
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    split(separator: " ").joined(separator: " ")
  }
}
