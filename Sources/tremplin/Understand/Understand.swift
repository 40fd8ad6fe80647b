import ArgumentParser
import Conversation
import Essentials
import Interview
import Understanding

/// `tremplin understand TEXT`.
struct Understand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Show what is heard in a text: values, intent, question, and the rule that saw it.",
    discussion: """
      Nothing is kept. What was asked before decides how bare words are read: "16" is an age where \
      --ask age is given, and only a number where it isn't.
      """)

  @Argument(help: "The text, in one or more words; '-' reads a text a line from standard input.")
  var text: [String]

  @Option(help: "The dialogue whose questions --ask names.") var dialogue = "youth"
  @Option(
    help: ArgumentHelp(
      "The slot that was asked for: one of the dialogue's, or yesno, integer, age, place, reach, "
        + "level, likes, dislikes, vetoes, trade, sector.",
      valueName: "slot"))
  var ask: String?
  @Flag(help: "Print one JSON object a line.") var json = false
  @Flag(help: "Print what each layer makes of the text, from its letters to what rules propose.")
  var layers = false
  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard text.contains(where: { !$0.isEmpty }) else {
      throw ValidationError("Give a text, or '-' to read lines from standard input.")
    }
  }

  func run() throws {
    let language = options.spokenLanguage
    let assistant = try Failure.reported(in: language) {
      try Loading(Locations(home: options.home), language, isPlain: true)
        .assistant(today: try options.day())
    }
    guard assistant.engine.dialogues[Dialogue.ID(dialogue)] != nil else {
      throw Failure.noDialogue(
        dialogue, assistant.engine.dialogues.keys.map(\.rawValue).sorted(), language)
    }
    guard text == ["-"] else {
      return try show(text.joined(separator: " "), assistant, language)
    }
    while let line = readLine() { try show(line, assistant, language) }
  }

  private func show(_ text: String, _ assistant: Assistant, _ language: Language) throws {
    let slot = ask.map { Slot.ID($0) }
    let text = String(decoding: text.utf8.prefix(Assistant.lengthLimit), as: UTF8.self)
    if layers {
      guard
        let found = assistant.layers(of: text, asking: slot, in: Dialogue.ID(dialogue), language)
      else { throw ValidationError("'\(ask ?? "")' is no slot of '\(dialogue)'.") }
      for layer in found.layers where !layer.parts.isEmpty {
        let indent = String(repeating: " ", count: max(1, 11 - layer.name.count))
        print(layer.name + indent + Sanitiser.clean(layer.parts.joined(separator: " | ")))
      }
      return
    }
    guard
      let reading = assistant.read(text, asking: slot, in: Dialogue.ID(dialogue), language)
    else {
      throw ValidationError("'\(ask ?? "")' is no slot of '\(dialogue)'.")
    }
    let choices = slot.map { assistant.options(of: $0, in: Dialogue.ID(dialogue)) } ?? []
    let heard = HeardJSON(reading, assistant.gazetteer, asked: ask, options: choices)
    print(json ? heard.line : HeardText(heard, of: text).lines)
  }
}
