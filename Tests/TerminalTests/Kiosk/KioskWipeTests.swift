import Essentials
import TestTerminals
import Testing

@testable import Terminal

@Suite struct KioskWipeTests {
  private static let window = KioskWindow(columns: 40, rows: 15)

  /// Draws every screen of a conversation about Valognes.
  private func conversation(_ draw: (KioskView) -> String) -> String {
    var kiosk = KioskHarness.talking(Self.window)
    var output = draw(kiosk.machine.view)
    kiosk.press(.text("Valognes"))
    output += draw(kiosk.machine.view)
    kiosk.press(.enter)
    kiosk.come(KioskHarness.turn([.heard(["Valognes (50)"]), .ask("Et tu aimes quoi ?")]))
    output += draw(kiosk.machine.view)
    return output
  }

  @Test func `on a rich screen nothing scrolls, and after the wipe nothing is left`() {
    let layout = KioskLayout(Self.window, isPlain: false, hasColour: true)
    var painter = KioskPainter()
    var terminal = TerminalModel(columns: 40, rows: 15)
    terminal.feed(KioskPainter.enter)
    terminal.feed(conversation { painter.draw(layout.frame(of: $0)) })
    #expect(terminal.traces.contains("Valognes") && terminal.scrollback.isEmpty)
    terminal.feed(KioskPainter.wipe)
    #expect(terminal.isBlank)
  }

  @Test func `a row that did not change is not drawn again`() {
    let layout = KioskLayout(Self.window, isPlain: false, hasColour: false)
    var kiosk = KioskHarness.talking(Self.window)
    var painter = KioskPainter()
    _ = painter.draw(layout.frame(of: kiosk.machine.view))
    kiosk.press(.text("a"))
    #expect(painter.draw(layout.frame(of: kiosk.machine.view)).utf8.count < 60)
    #expect(painter.draw(layout.frame(of: kiosk.machine.view)).isEmpty)
  }

  @Test func `a plain screen is only added to, and wiped all the same`() {
    var printer = KioskPrinter(width: 40, canErase: true)
    let output = conversation { printer.draw($0) }
    #expect(!output.contains("\u{1B}"))
    #expect(output.contains("> Valognes") && output.contains("Fini / Effacer"))
    var terminal = TerminalModel(columns: 40, rows: 15)
    terminal.feed(output.replacing("\n", with: "\r\n"))
    #expect(terminal.traces.contains("Valognes"))
    terminal.feed(printer.wipe())
    #expect(terminal.isBlank)
  }

  @Test func `a terminal that can't erase is filled with empty lines`() {
    var printer = KioskPrinter(width: 40, canErase: false)
    var terminal = TerminalModel(columns: 40, rows: 15)
    terminal.feed(conversation { printer.draw($0) } + printer.wipe())
    #expect(terminal.screen.allSatisfy { $0.allSatisfy(\.isWhitespace) })
  }

  @Test func `on a plain screen typing and erasing show as they are`() {
    var kiosk = KioskHarness.talking()
    var printer = KioskPrinter(width: 40, canErase: true)
    _ = printer.draw(kiosk.machine.view)
    kiosk.press(.text("é"))
    #expect(printer.draw(kiosk.machine.view) == "é")
    kiosk.press(.erase)
    #expect(printer.draw(kiosk.machine.view) == "\u{8} \u{8}")
  }
}
