import Essentials
import Testing

@testable import Terminal
@testable import TerminalFixture

@Suite struct MessageDraftTests {
  @Test(
    arguments: [
      ("Bonjour. Ça va ? Oui", ["Bonjour.", "Ça va ?", "Oui"]),
      ("Nous sommes à 2.5 km. [quoi, combien.]", ["Nous sommes à 2.5 km.", "[quoi, combien.]"]),
      ("", []),
    ])
  func `a message is cut where a sentence ends`(_ text: String, _ sentences: [String]) {
    let text = text.replacing(" ?", with: "\u{A0}?")
    #expect(
      MessageDraft(text).sentences == sentences.map { $0.replacing(" ?", with: "\u{A0}?") })
    #expect(MessageDraft(text).text == text)
  }

  @Test func `each sentence is offered, kept, changed or emptied`() throws {
    let output = try edit([.line("="), .line("Je suis Awa."), .line(""), .line("=")])
    #expect(output.contains("Une à une.\nBonjour. Je suis Awa. Merci.\n"), "\(output)")
  }

  @Test(arguments: [.interrupted, .endOfInput] as [LineEditorEvent])
  func `whoever breaks off keeps what is done`(_ event: LineEditorEvent) throws {
    let output = try edit([.line("Salut."), event])
    #expect(output.contains("Salut. Nous sommes [nom]. À qui parler\u{A0}? Merci.\n"))
  }

  @Test func `a message that was edited is edited again as it is now`() throws {
    let output = try edit([
      .line("="), .line("Nous sommes Awa."), .line("="), .line("="), .line("/message"),
      .line("="), .line("="), .line(""), .line("="),
    ])
    #expect(output.contains("Bonjour. Nous sommes Awa. Merci.\n"), "\(output)")
  }

  @Test func `without a message, the command is an answer like others`() throws {
    var driver = TwoQuestions()
    var session = session([.line("/message")]) { _ in }
    _ = try session.run(&driver)
    #expect(driver.answers == ["/message"])
  }

  private func edit(_ events: [LineEditorEvent]) throws -> String {
    var output = ""
    var driver = OneMessage()
    var session = session([.line("/message")] + events) { output += $0 }
    _ = try session.run(&driver)
    #expect(output.contains("Merci.\nPour compléter\u{A0}: /message\n"), "\(output)")
    return output
  }

  private func session(
    _ events: [LineEditorEvent], write: @escaping (String) -> Void
  ) -> TerminalSession {
    TerminalSession(
      editor: ScriptedEditor(events: events),
      capabilities: {
        TerminalCapabilities(isInteractive: false, isPlain: true, hasColour: false, width: 72)
      },
      write: write)
  }
}

/// Shows one message, and waits.
private struct OneMessage: ChatDriver {
  let language = Language.french
  let resumeCode: String? = nil
  var phrases: TerminalPhrases {
    var phrases = TwoQuestions().phrases
    phrases.drafting = DraftPhrases(offer: "Pour compléter : /message", howTo: "Une à une.")
    return phrases
  }

  func begin() -> Turn {
    Turn([.message("Bonjour. Nous sommes [nom]. À qui parler\u{A0}? Merci.")])
  }

  func receive(_ line: String) -> Turn { Turn([]) }
  func names(beginningWith text: String) -> [String] { [] }
  func agreement(in line: String) -> Bool? { nil }
}
