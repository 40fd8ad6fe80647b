import CatalogueFiles
import Conversation
import Essentials
import Foundation
import Understanding

/// One utterance through all layers of hearing, against all communes of France.
struct HearingBench {
  let root: URL

  private static let rounds = 200
  private static let sample = 400

  /// Answers without a place, as they come in a conversation.
  private static let plain: [(Expectation.Kind, String)] = [
    (.age, "j'ai 16 ans"), (.yesNo, "ouais carrément"), (.reach, "une demi-heure de bus"),
    (.interests(.likes), "j'aime bricoler et réparer des mobs"), (.level, "en troisième"),
    (.interests(.vetoes), "la hauteur c'est non"), (.age, "je sais pas"),
    (.nothing, "c'est payé ?"),
  ]

  /// Each matches patterns of distress, and words of many more.
  private static let cries = [
    "mon père me frappe quand il a bu", "jen peu plu de la vie jveu mourir",
    "personne ne me parle au lycée, je mange seul aux toilettes",
    "ma mère m'a mis dehors, je sais pas où dormir ce soir",
  ]

  func run() throws -> [Figure] {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let bytes = Gazetteer(communes: seeds.communes).encoded()
    let begin = ContinuousClock.now
    guard let gazetteer = Gazetteer(encoded: bytes), let today = Day("2026-11-23") else {
      return []
    }
    let loading = (ContinuousClock.now - begin) / .milliseconds(1)
    let understander = Understander(
      vocabulary: Vocabulary(of: seeds.catalogue), gazetteer: gazetteer)
    func time(_ kind: Expectation.Kind, _ text: String) -> Double {
      let begin = ContinuousClock.now
      let reading = understander.read(
        text, expecting: Expectation(kind), language: .french, today: today)
      precondition(reading.findings.count <= text.utf8.count)
      return (ContinuousClock.now - begin) / .microseconds(1)
    }
    var plain: [Double] = []
    var cries: [Double] = []
    for _ in 0..<Self.rounds { cries += Self.cries.map { time(.nothing, $0) } }
    for _ in 0..<Self.rounds { plain += Self.plain.map { time($0.0, $0.1) } }
    let stride = max(1, gazetteer.count / Self.sample)
    let misspelt = Swift.stride(from: 0, to: gazetteer.count, by: stride).map { row in
      time(.place, "j'habite " + Self.misspelt(gazetteer[.init(rawValue: UInt32(row))].name))
    }
    return [
      Figure(
        name: "an utterance without a place, median", value: plain.percentile(0.5), unit: "µs",
        target: (.atMost, 40)),
      // What the patterns of distress cost where they find something, beside where they don't.
      Figure(
        name: "a cry for help, median", value: cries.percentile(0.5), unit: "µs",
        target: (.atMost, 80)),
      Figure(
        name: "a misspelt place, p99", value: misspelt.percentile(0.99), unit: "µs",
        target: (.atMost, 400)),
      Figure(name: "index of communes loaded", value: loading, unit: "ms", target: (.atMost, 100)),
      Figure(
        name: "index of communes", value: Double(bytes.count) / 1_048_576, unit: "MB",
        target: (.atMost, 40)),
    ] + lengths(time) + adversaries(gazetteer, time)
  }

  /// Two letters in the middle change places.
  private static func misspelt(_ name: String) -> String {
    var letters = Array(name)
    guard letters.count >= 5 else { return name }
    letters.swapAt(letters.count / 2, letters.count / 2 - 1)
    return String(letters)
  }

  /// Cost per byte from a line to the longest text that is read: linear is a ratio near 1.
  private func lengths(_ time: (Expectation.Kind, String) -> Double) -> [Figure] {
    let sentence = "j'aime bien travailler dehors avec mes mains et réparer des vieux moteurs. "
    func perByte(_ length: Int) -> Double {
      let text = String(repeating: sentence, count: length / sentence.utf8.count + 1)
      let cut = String(text.prefix(length))
      return (0..<21).map { _ in time(.interests(.likes), cut) }.percentile(0.5)
        / Double(cut.utf8.count)
    }
    return [
      Figure(
        name: "cost of a byte, 4,096 against 256 bytes", value: perByte(4_000) / perByte(256),
        unit: "times", target: (.atMost, 2))
    ]
  }

  private func adversaries(
    _ gazetteer: Gazetteer, _ time: (Expectation.Kind, String) -> Double
  ) -> [Figure] {
    var communes = ""
    var row: UInt32 = 0
    while communes.utf8.count < 4_000 {
      communes += gazetteer[.init(rawValue: row)].name + " "
      row += 37
    }
    let texts = [
      ("4,096 × \"a\"", String(repeating: "a", count: 4_096)),
      ("communes in one line", communes),
      ("towns before departments", String(repeating: "a tour dans le 37, ", count: 215)),
      ("names before codes", String(repeating: "abc defg 51300, ", count: 255)),
      ("nested negations", String(repeating: "pas sauf ni jamais ", count: 215)),
    ]
    return texts.map { name, text in
      let worst = [Expectation.Kind.place, .nothing, .interests(.likes)].map { kind in
        (0..<5).map { _ in time(kind, text) }.percentile(0.5)
      }
      return Figure(
        name: name, value: (worst.max() ?? 0) / 1_000, unit: "ms", target: (.atMost, 5))
    }
  }
}
