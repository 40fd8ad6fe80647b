import Essentials
import Testing

@testable import DialogueFiles

@Suite struct MessageTests {
  private static let files = [
    "youth/dialogue.yaml": """
    dialogue: youth
    address: tu
    languages: [fr, en]
    slots:
      age: { type: age 8..99, label: { fr: "ton âge", en: "your age" } }
    steps:
      - include: ../core/hello.yaml
      - ask: age
        prompt: { fr: "Tu as \\"quel\\" âge ?" }
        why:
          fr: "Pour savoir."
      - say: { tu: "À toi.", vous: "À vous.", en: "Yours.", en-vous: "Yours, sir." }
    """,
    "core/hello.yaml": """
    steps:
      - id: hello
        say:
          fr: 'C''est parti <vite> & bien'
          en: "Let's go"
    """,
  ]

  private let catalogue = MessageCatalogue(of: .memory(Self.files))

  private func translated(
    _ changes: [String: String]
  ) -> [String: (source: String, target: String)] {
    var all: [String: (source: String, target: String)] = [:]
    for message in catalogue.messages {
      let target = changes[message.context] ?? message.translation ?? ""
      all[message.context] = (message.source, target)
    }
    return all
  }

  @Test func `every text is a message, and is named after where it stands`() {
    #expect(
      catalogue.messages.map(\.context) == [
        "youth/dialogue.yaml#slots/age/label@en",
        "core/hello.yaml#hello/say@en",
        "youth/dialogue.yaml#steps/ask-age/prompt@en",
        "youth/dialogue.yaml#steps/ask-age/why@en",
        "youth/dialogue.yaml#steps/3/say@en",
        "youth/dialogue.yaml#steps/3/say@en-vous",
      ])
    #expect(catalogue.translated == 4)
    #expect(catalogue.messages.last?.source == "À vous.")
  }

  @Test func `a text of a step with an id keeps its name wherever the step is moved`() throws {
    var files = Self.files
    files["core/hello.yaml"] = """
      steps:
        - if: known(age)
          then:
            - id: hello
              say:
                fr: 'C''est parti <vite> & bien'
                en: "Let's go"
      """
    let moved = MessageCatalogue(of: .memory(files)).messages.map(\.context)
    #expect(Set(moved) == Set(catalogue.messages.map(\.context)))
  }

  @Test(arguments: [true, false])
  func `a translator's file comes back as it went out`(_ isPO: Bool) throws {
    let messages = catalogue.messages
    let back =
      isPO
      ? try PortableObject.read(PortableObject.text(messages, language: "en"))
      : try XLIFF.read(XLIFF.text(messages, from: "fr", to: "en"))
    for message in messages {
      let found = back[message.context]
      #expect(found?.target ?? "" == message.translation ?? "", "\(message.context)")
      if let found { #expect(found.source == message.source) }
    }
    #expect(MessageImport(back, into: catalogue).files.isEmpty)
  }

  @Test func `translations are written where they belong, and nothing else is touched`() throws {
    let changes = [
      "youth/dialogue.yaml#steps/ask-age/prompt@en": "How \"old\" are you?",
      "youth/dialogue.yaml#steps/ask-age/why@en": "To know.\nThat's all.",
      "core/hello.yaml#hello/say@en": "Off we go",
    ]
    let result = MessageImport(translated(changes), into: catalogue)
    #expect(result.changed == 3)
    #expect(result.unknown + result.outdated + result.unwritable == [])
    var files = Self.files
    files.merge(result.files) { $1 }
    let again = MessageCatalogue(of: .memory(files))
    for message in again.messages {
      let before = catalogue.messages.first { $0.context == message.context }
      #expect(message.translation == changes[message.context] ?? before?.translation)
    }
    #expect(
      result.files["youth/dialogue.yaml"]
        == Self.files["youth/dialogue.yaml"]?
        .replacing(
          "âge ?\" }", with: "âge ?\", en: \"How \\\"old\\\" are you?\" }"
        ).replacing(
          "fr: \"Pour savoir.\"", with: "fr: \"Pour savoir.\"\n      en: \"To know.\\nThat's all.\""
        ))
  }

  @Test func `a translation of other words is not taken`() {
    let context = "core/hello.yaml#hello/say@en"
    let result = MessageImport([context: ("Autre chose", "Something else")], into: catalogue)
    #expect(result.outdated == [context])
    #expect(result.files.isEmpty)
  }

  @Test func `a message that is gone is named`() {
    #expect(MessageImport(["gone@en": ("a", "b")], into: catalogue).unknown == ["gone@en"])
  }

  @Test func `a fuzzy translation is none yet`() throws {
    let text =
      "#, fuzzy\nmsgctxt \"c\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"d\"\nmsgid \"a\"\nmsgstr \"b\"\n"
    #expect(try PortableObject.read(text).keys.sorted() == ["d"])
  }

  @Test(arguments: ["msgstr nothing", "oops \"a\"", "msgid \"open", "msgid \"a\" b"])
  func `a PO file that is none says where`(_ line: String) {
    #expect { try PortableObject.read("msgid \"\"\nmsgstr \"\"\n\(line)\n") } throws: {
      ($0 as? PortableObject.Fault)?.line == 3
    }
  }

  @Test(arguments: ["<xliff><unit>", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff/>", "<tmx/>"])
  func `an XLIFF file that is none is refused`(_ text: String) {
    #expect(throws: XLIFF.Fault.self) { try XLIFF.read(text) }
  }
}
