import Essentials
import Glibc
import Terminal

/// A server of few words for a kiosk, in the same process.
final class FixtureLine: KioskLine {
  private let ends: (read: Int32, write: Int32)
  private var waiting: [(KioskOutcome, sitting: Int)] = []
  private var isAway = false

  init() {
    var pair: [Int32] = [-1, -1]
    precondition(pipe(&pair) == 0)
    ends = (pair[0], pair[1])
  }

  var descriptor: Int32 { ends.read }

  func send(_ request: KioskRequest, sitting: Int) {
    guard let outcome = outcome(of: request) else { return }
    waiting.append((outcome, sitting))
    write(ends.write, "!", 1)
  }

  func outcomes() -> [(KioskOutcome, sitting: Int)] {
    var bytes = [UInt8](repeating: 0, count: waiting.count)
    if !waiting.isEmpty { read(ends.read, &bytes, bytes.count) }
    defer { waiting = [] }
    return waiting
  }

  private func outcome(of request: KioskRequest) -> KioskOutcome? {
    switch request {
    case .start: turn([.say("Salut !"), .ask("Tu habites où ?")])
    case .say("panne"): lose()
    case .say("mal"):
      turn([
        .care(CareNotice(numbers: [.init(number: "3114", label: "jour et nuit")], text: "Parle.")),
        .ask("On continue ?"),
      ])
    case .say(let text): turn([.heard([text]), .ask("Et tu aimes quoi ?")])
    case .keep: .kept(code: "7F3K-92QX-M0TD-4HSA-0")
    case .leave: nil
    case .ping: answer()
    }
  }

  /// Away once, and back at the next question.
  private func answer() -> KioskOutcome {
    defer { isAway = false }
    return isAway ? .lost : .reachable
  }

  private func lose() -> KioskOutcome {
    isAway = true
    return .lost
  }

  private func turn(_ blocks: [Block]) -> KioskOutcome {
    .turn(KioskTurn(blocks, in: .french, labels: TwoQuestions().phrases.labels))
  }
}
