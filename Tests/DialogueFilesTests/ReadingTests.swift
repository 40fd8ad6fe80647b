import Essentials
import Foundation
import Interview
import Testing

@testable import DialogueFiles

struct ReadingTests {
  private func diagnostics(_ youth: [UInt8]) -> [String] {
    let tree = SourceTree(
      prefix: "", scripts: ["youth/dialogue.yaml"],
      read: { _ in .success(youth) })
    return DialogueCompiler(.test).compile("youth", in: tree).diagnostics.map(\.description)
  }

  @Test func `a file that is not UTF-8 is told at its first wrong byte`() {
    let bytes = Array("dialogue: youth\naddress: ".utf8) + [0xE9, 0x74]
    #expect(
      diagnostics(bytes) == [
        """
        youth/dialogue.yaml:2:10: error: found a byte that is not UTF-8; save the file as UTF-8 \
        [not-utf8]
            2 | address: �t
              |          ^
        """
      ])
  }

  @Test func `an empty file is no dialogue`() {
    #expect(
      diagnostics([]) == [
        "youth/dialogue.yaml:1:1: error: found nothing; expected a mapping: a dialogue [wrong-type]"
      ])
  }

  @Test func `a byte order mark and the line ends of Windows are fine`() {
    var files = GoodDialogue.files
    files = files.mapValues { "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n") }
    #expect(DialogueCompiler(.test).load(.memory(files)).diagnostics == [])
  }

  @Test func `a file that isn't there, and one that can't be read, are told`() {
    #expect(
      DialogueCompiler().compile("youth", in: .memory([:])).diagnostics.map(\.description) == [
        """
        youth/dialogue.yaml:1:1: error: the file can't be read: there is no such file \
        [unreadable-file]
        """
      ])
    let tree = SourceTree(
      prefix: "dialogues/", scripts: [], read: { _ in .failure(.unreadable("no permission")) })
    #expect(
      DialogueCompiler().compile("youth", in: tree).diagnostics.map(\.description) == [
        """
        dialogues/youth/dialogue.yaml:1:1: error: the file can't be read: no permission \
        [unreadable-file]
        """
      ])
  }

  @Test func `a billion laughs are refused before anything is built of them`() {
    var yaml = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
    for level in 1...40 {
      let calls = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      yaml += "a\(level): &a\(level) [\(calls)]\n"
    }
    yaml += "? *a40\n: bomb\n"
    #expect(diagnostics(Array(yaml.utf8)).first?.contains("[anchor]") == true)
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "- - ", "a:\n "])
  func `no nesting is too deep for an answer`(_ opening: String) {
    let yaml = String(repeating: opening, count: 30_000)
    #expect(!diagnostics(Array(yaml.utf8)).isEmpty)
  }

  @Test func `a star and an ampersand in a text are no anchors`() throws {
    var files = GoodDialogue.files
    files["youth/dialogue.yaml"] = GoodDialogue.youth.replacingOccurrences(
      of: "\"Salut !\"", with: "\"Salut *toi* & moi, R&D !\"")
    #expect(DialogueCompiler(.test).load(.memory(files)).diagnostics == [])
  }

  @Test func `fragments that include each other ever more often come to an end`() {
    var files = GoodDialogue.files
    for level in 0..<5 {
      let include = "  - include: f\(level + 1).yaml\n"
      files["core/f\(level).yaml"] = "steps:\n" + String(repeating: include, count: 30)
    }
    files["core/f5.yaml"] = "steps:\n  - say: { fr: \"Oui.\", en: \"Yes.\" }\n"
    files["core/interests.yaml"] = GoodDialogue.interests + "\n  - include: f0.yaml"
    let result = DialogueCompiler(.test).compile("parent", in: .memory(files))
    #expect(result.diagnostics.map(\.code) == [.tooMany])
  }

  @Test func `a file with a thousand mistakes shows the first of them`() {
    var yaml = "dialogue: youth\naddress: tu\nlanguages: [fr]\nsteps:\n"
    for number in 0..<1000 { yaml += "  - ask: slot-\(number)\n" }
    let found = diagnostics(Array(yaml.utf8))
    #expect(found.count == DialogueLimits.diagnostics + 1)
    #expect(found.last?.contains("[too-many]") == true)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no bytes trap`(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = Array(GoodDialogue.youth.utf8)
    let signs = Array("{}[]:,-?&*!|>'\"%@`# \n\t~.()=<0a\u{E9}\0".utf8) + [0xFF, 0xC2]
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      let sign = signs[Int.random(in: signs.indices, using: &random)]
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = sign
      case 1: bytes.insert(sign, at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
      }
    }
    for line in diagnostics(bytes) { #expect(!line.contains("\0")) }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no garbage traps`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let signs = Array("{}[]:,-?&*!|>'\"%@#  \n\n\tabc:- ".utf8)
    let bytes = (0..<400).map { _ in
      seed.isMultiple(of: 2)
        ? signs[Int.random(in: signs.indices, using: &random)]
        : UInt8.random(in: 0...255, using: &random)
    }
    #expect(!diagnostics(bytes).isEmpty)
  }

  @Test func `dialogues are read from a folder`() throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "dialogues-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in GoodDialogue.files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let onDisk = DialogueCompiler(.test).load(try .folder(root.path))
    let inMemory = DialogueCompiler(.test).load(.memory(GoodDialogue.files))
    #expect(onDisk.diagnostics == [])
    #expect(onDisk.dialogues == inMemory.dialogues)
    #expect(throws: SourceTree.Fault.missing) { _ = try SourceTree.folder(root.path + "/none") }
  }
}

/// A small generator whose numbers are its seed's alone.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
