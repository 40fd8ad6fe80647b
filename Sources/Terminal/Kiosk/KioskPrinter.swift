import Essentials

/// The same views as text that is only ever added to: for screen readers, braille, and pipes.
///
/// The wipe is the one exception: what the last person said must go, so a terminal that can erase
/// does; one that can't is filled with empty lines.
struct KioskPrinter {
  private let width: Int
  private let canErase: Bool
  private var shown: KioskView?

  /// More than any screen has rows.
  private static let emptyLines = 100

  init(width: Int, canErase: Bool) {
    self.width = width
    self.canErase = canErase
  }

  mutating func wipe() -> String {
    shown = nil
    return canErase ? KioskPainter.wipe : String(repeating: "\n", count: Self.emptyLines)
  }

  mutating func draw(_ view: KioskView) -> String {
    defer { shown = view }
    guard let shown, view.withoutTyping == shown.withoutTyping else { return whole(view) }
    let (old, new) = (shown.draft ?? "", view.draft ?? "")
    if new.hasPrefix(old) { return String(new.dropFirst(old.count)) }
    if old.hasPrefix(new) {
      let columns = String(old.dropFirst(new.count)).displayWidth
      return String(repeating: "\u{8} \u{8}", count: columns)
    }
    return "\n> " + new
  }

  private func whole(_ view: KioskView) -> String {
    var blocks = view.blocks
    if let code = view.code { blocks.append(.say(code)) }
    if let bar = view.bar { blocks.append(.notice(bar)) }
    let capabilities = TerminalCapabilities(
      isInteractive: true, isPlain: true, hasColour: false, width: width)
    let text = Screen(
      capabilities: capabilities, language: view.language, labels: view.labels ?? .none
    ).render(blocks)
    return "\n" + text + (view.draft.map { "> " + $0 } ?? "")
  }
}

extension KioskView {
  fileprivate var withoutTyping: KioskView {
    var view = self
    view.draft = draft.map { _ in "" }
    view.page = 0
    return view
  }
}
