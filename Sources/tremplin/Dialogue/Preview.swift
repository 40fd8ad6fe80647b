import Conversation
import DialogueFiles
import Essentials
import Foundation
import Interview
import Terminal

/// A conversation with a dialogue that changes meanwhile.
struct Preview {
  private let workshop: Workshop
  private let dialogue: Dialogue.ID
  private let language: Language
  private var assistant: Assistant
  private var session: Session
  private var log: [Event]
  private var seen: [String: Date]
  private let opening: [Reply]

  /// How often files are looked at: before anybody reaches for the keyboard.
  private static let period = Duration.milliseconds(300)

  init(_ workshop: Workshop, _ dialogue: Dialogue.ID, _ language: Language) throws {
    self.workshop = workshop
    self.dialogue = dialogue
    self.language = language
    seen = workshop.fingerprint()
    assistant = try workshop.assistant()
    let (session, turn) = try assistant.begin(dialogue, in: language)
    (self.session, log, opening) = (session, turn.events, turn.replies)
  }

  mutating func run(watching: Bool, isPlain: Bool) throws {
    var input = TimedInput()
    show(opening, isPlain)
    while true {
      switch try input.next(within: watching ? Self.period : nil) {
      case .line(let line):
        let turn = assistant.hear(line, in: &session)
        log += turn.events
        show(turn.replies, isPlain)
        if turn.request != nil { return }
      case .nothingYet: if watching { try reload(isPlain) }
      case .end: return
      }
    }
  }

  /// Reads the folder again where a file was saved; the answers stay.
  private mutating func reload(_ isPlain: Bool) throws {
    let now = workshop.fingerprint()
    guard now != seen else { return }
    seen = now
    do {
      let fresh = try workshop.assistant()
      let (session, turn) = try fresh.resume(log, writtenUnder: self.session.version)
      log += turn.events
      (assistant, self.session) = (fresh, session)
      let notice = language == .french ? "— relu —" : "— read again —"
      show([.say(notice)] + turn.replies, isPlain)
    } catch let fault as DialogueFault {
      for diagnostic in fault.diagnostics { Output.error(diagnostic.description) }
      Output.error(
        language == .french
          ? "La dernière version sans erreur continue." : "The last version without errors goes on."
      )
    }
  }

  private func show(_ replies: [Reply], _ isPlain: Bool) {
    let words = { (phrase: ScreenPhrase) in assistant.words(phrase, for: session) }
    let screen = Screen(
      capabilities: .current(wantsPlain: isPlain), language: session.language,
      labels: ScreenLabels(words))
    print(screen.render(Block.blocks(for: replies, words: words)))
    fflush(nil)
  }
}
