import Essentials
import Testing

@testable import Terminal

@Suite struct KioskLayoutTests {
  private static let windows = [
    KioskWindow(columns: 40, rows: 15), .usual, KioskWindow(columns: 132, rows: 50),
    KioskWindow(columns: 20, rows: 6),
  ]
  private static let long = KioskHarness.turn(
    (1...12).map { .say("Phrase \($0) : " + String(repeating: "un mot de plus, ", count: 6)) } + [
      .say("https://example.org/" + String(repeating: "adresse", count: 20)),
      .ask("Laquelle ?"), .options(["Un choix", "Un autre choix"]),
    ])

  private func states(in window: KioskWindow) -> [KioskHarness] {
    var talking = KioskHarness.talking(window)
    let free = KioskHarness(window)
    var warned = talking
    warned.wait(180)
    var menu = talking
    menu.press(.finish)
    var code = menu
    code.press(.text("2"))
    code.come(.kept(code: "7F3K-92QX-M0TD-4HSA-0"))
    var care = talking
    care.come(KioskHarness.care)
    talking.press(.text(String(repeating: "très long ", count: 40)))
    var long = talking
    long.come(Self.long)
    return [free, talking, warned, menu, code, care, long]
  }

  @Test(arguments: windows)
  func `every screen has just the window's rows, and no row is wider`(_ window: KioskWindow) {
    for kiosk in states(in: window) {
      #expect(kiosk.rows.count == window.rows)
      #expect(kiosk.rows.allSatisfy { $0.displayWidth <= window.columns }, "\(kiosk.rows)")
    }
  }

  @Test(arguments: windows.dropLast())
  func `how to finish is on every screen but the first`(_ window: KioskWindow) {
    for kiosk in states(in: window).dropFirst() {
      #expect(kiosk.rows.last?.contains("Fini / Effacer") == true, "\(kiosk.rows)")
    }
  }

  @Test func `the attract screen has three lines, in both languages`() {
    let rows = KioskHarness(KioskWindow(columns: 40, rows: 15)).rows
    #expect(rows.filter { !$0.allSatisfy(\.isWhitespace) }.count == 3)
    #expect(rows.contains { $0.contains("Pour commencer") })
    #expect(rows.contains { $0.contains("In English") })
  }

  @Test func `Enter turns all the pages of a long reply, and none of it is lost`() {
    var kiosk = KioskHarness.talking(KioskWindow(columns: 40, rows: 15))
    kiosk.come(Self.long)
    var seen = ""
    for _ in 0..<20 {
      seen += kiosk.text + " "
      kiosk.press(.enter)
    }
    for number in 1...12 { #expect(seen.contains("Phrase \(number)\u{A0}")) }
    #expect(seen.contains("2. Un autre choix"))
    #expect(seen.contains("suite (1/"))
  }

  @Test func `the code and its pattern fit the smallest kiosk`() {
    let kiosk = states(in: KioskWindow(columns: 40, rows: 15))[4]
    #expect(kiosk.text.contains("7F3K-") && kiosk.text.contains("4HSA-0"))
    // 21 modules, and a quiet zone of 3 on both sides.
    #expect(kiosk.rows[0].prefix(27).allSatisfy { $0 == "█" })
    #expect(kiosk.rows[1].prefix(27).contains("▀"))
  }

  @Test func `behind numbers to call, all choices of the end are on one page`() {
    var kiosk = KioskHarness.talking(KioskWindow(columns: 40, rows: 15))
    kiosk.come(KioskHarness.care)
    kiosk.press(.finish)
    #expect(kiosk.text.contains("3114") && kiosk.text.contains("3. Non, continuer"))
  }

  @Test func `where the pattern has no room, the code stands alone`() {
    let kiosk = states(in: KioskWindow(columns: 24, rows: 10))[4]
    #expect(!kiosk.text.contains("█") && kiosk.text.contains("4HSA-0"))
  }

  @Test func `a narrower window lays the same screen out again`() {
    var kiosk = KioskHarness.talking()
    kiosk.come(Self.long)
    let window = KioskWindow(columns: 40, rows: 15)
    _ = kiosk.machine.receive(.resized(window), at: .zero)
    #expect(kiosk.rows.count == 15 && kiosk.rows.allSatisfy { $0.displayWidth <= 40 })
    #expect(kiosk.text.contains("Phrase 1"))
  }

  @Test func `an address without a space is cut where the row ends, ink and all`() {
    let line = Ink.bold.on + String(repeating: "x", count: 25) + Ink.off
    let lines = HardWrapping(width: 10).lines(of: line)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix(Ink.bold.on) && $0.hasSuffix(Ink.off) })
  }
}
