import Essentials
import Interview
import Orientation
import Understanding

/// Puts effects and values into the words of one session: its language, its register, its dialogue.
struct Wording {
  let assistant: Assistant
  let world: World
  let dialogue: Dialogue?
  let voice: Voice
  /// The answers that texts may speak of.
  let visible: Visible

  init(_ assistant: Assistant, _ session: Session, _ world: World) {
    self.assistant = assistant
    self.world = world
    dialogue = assistant.engine.dialogues[session.dialogue]
    voice = Voice(language: session.language, address: dialogue?.address ?? .vous)
    visible = session.visible
  }

  func phrase(_ phrase: Phrase, _ holes: KeyValuePairs<String, String> = [:]) -> String {
    assistant.phrases[phrase, voice, holes]
  }

  func screen(_ phrase: ScreenPhrase) -> String {
    assistant.phrases[phrase, voice]
  }

  func report(_ phrase: ReportPhrase) -> String {
    assistant.phrases[phrase, voice]
  }

  /// A text of the dialogue with its holes filled.
  func fill(_ text: Text) -> String {
    text[voice.language].filled(
      given: visible,
      slot: { slot in visible[slot].map { self.text(of: $0, in: slot) } },
      outside: { name in
        name.hasPrefix("fact:") ? assistant.facts[String(name.dropFirst(5))] : nil
      })
  }
}
