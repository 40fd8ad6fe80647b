import Essentials
import Testing

@testable import Terminal

/// Tables on a screen of any width, and without one.
@Suite struct TableTests {
  private static let table = Table(
    ["Dossier", "Commune", "À faire"],
    [
      ["1", "Valognes (50)", "Appeler l'école, puis écrire à la famille et prévoir une visite"],
      ["12", "Caen (14)", "–"],
    ])

  private func lines(_ width: Int, isPlain: Bool = false) -> [String] {
    let capabilities = TerminalCapabilities(
      isInteractive: true, isPlain: isPlain, hasColour: false, width: width)
    let screen = Screen(
      capabilities: capabilities, language: .french,
      labels: ScreenLabels(
        heard: "", trade: "", school: "", step: "", pro: "", con: "", contact: "", warning: "",
        call: ""))
    return screen.render([.table(Self.table)]).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [40, 60, 80, 120])
  func `no line is wider than the screen, and no word is lost`(_ width: Int) {
    let lines = lines(width)
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines)")
    let text = lines.joined(separator: " ")
    for word in ["Valognes", "famille", "visite", "Caen"] { #expect(text.contains(word)) }
  }

  @Test func `columns begin under their titles`() throws {
    let lines = lines(120)
    let title = try #require(lines[0].firstRange(of: "Commune"))
    let cell = try #require(lines[1].firstRange(of: "Valognes"))
    let places = (
      lines[0].distance(from: lines[0].startIndex, to: title.lowerBound),
      lines[1].distance(from: lines[1].startIndex, to: cell.lowerBound)
    )
    #expect(places.0 == places.1)
  }

  @Test func `a narrow screen has a line for each cell, under the first`() {
    let last = lines(40).suffix(3).map { $0.replacing("\u{A0}", with: " ") }
    #expect(last == ["12", "- Commune : Caen (14)", "- À faire : –"])
  }

  @Test func `a plain screen says each row as a sentence`() {
    let last = lines(120, isPlain: true).last?.replacing("\u{A0}", with: " ")
    #expect(last == "Dossier : 12 ; Commune : Caen (14) ; À faire : –.")
  }

  @Test func `a plain screen ends a cell that is a list with a stop`() {
    let table = Table(["Critère", "A", "B"], [["Gestes", "scier ; clouer", "coudre"]])
    let capabilities = TerminalCapabilities(
      isInteractive: true, isPlain: true, hasColour: false, width: 80)
    let screen = Screen(
      capabilities: capabilities, language: .french,
      labels: ScreenLabels(
        heard: "", trade: "", school: "", step: "", pro: "", con: "", contact: "", warning: "",
        call: ""))
    let said = screen.render([.table(table)]).replacing("\u{A0}", with: " ")
    #expect(said == "Critère : Gestes. A : scier ; clouer. B : coudre.\n")
  }

  @Test func `a cell that is a sentence keeps its one stop`() {
    let table = Table(["Commande", "Effet"], [["liste", "Vos dossiers, filtrés."]])
    let capabilities = TerminalCapabilities(
      isInteractive: true, isPlain: true, hasColour: false, width: 80)
    let screen = Screen(
      capabilities: capabilities, language: .english,
      labels: ScreenLabels(
        heard: "", trade: "", school: "", step: "", pro: "", con: "", contact: "", warning: "",
        call: ""))
    #expect(screen.render([.table(table)]).hasSuffix("Effet: Vos dossiers, filtrés.\n"))
  }
}
