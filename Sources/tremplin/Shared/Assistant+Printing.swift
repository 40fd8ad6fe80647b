import Conversation
import Foundation
import Interview
import Terminal

extension Assistant {
  /// Replies on standard output, as a conversation shows them; `session` gives the words.
  func print(_ replies: [Reply], of session: Session) {
    func words(_ phrase: ScreenPhrase) -> String { self.words(phrase, for: session) }
    let screen = Screen(
      capabilities: TerminalCapabilities(
        wantsPlain: false, inputIsTerminal: true, outputIsTerminal: isatty(STDOUT_FILENO) == 1,
        windowWidth: nil, environment: SharedOptions.environment),
      language: session.language, labels: ScreenLabels(words))
    Swift.print(screen.render(Block.blocks(for: replies, words: words)), terminator: "")
  }
}
