import Essentials
import Interview
import Orientation
import Understanding

/// Puts effects and values into the words of one session: its language, its register, its dialogue.
struct Wording {
  let assistant: Assistant
  let session: Session
  let voice: Voice

  init(_ assistant: Assistant, _ session: Session) {
    self.assistant = assistant
    self.session = session
    voice = Voice(
      language: session.language,
      address: assistant.engine.dialogues[session.dialogue]?.address ?? .vous)
  }

  var dialogue: Dialogue? { assistant.engine.dialogues[session.dialogue] }

  func phrase(_ phrase: Phrase, _ holes: [String: String] = [:]) -> String {
    assistant.phrases[phrase, voice, holes]
  }

  func screen(_ phrase: ScreenPhrase) -> String {
    assistant.phrases[phrase, voice]
  }

  /// A text of the dialogue with its holes filled.
  func fill(_ text: Text) -> String {
    text[voice.language].filled(
      slot: { slot in session.visible[slot].map { self.text(of: $0, in: slot) } },
      outside: { name in
        name.hasPrefix("fact:") ? assistant.facts[String(name.dropFirst(5))] : nil
      })
  }
}
