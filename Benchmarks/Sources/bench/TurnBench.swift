import CatalogueFiles
import Conversation
import DialogueFiles
import Essentials
import Foundation
import Interview
import Understanding

/// A whole youth conversation in process: understanding, walk, advice and wording; nothing stored.
struct TurnBench {
  let root: URL

  private static let conversations = 3_000
  private static let warmUp = 200

  /// An ordinary conversation, as the golden ones: from the place to the advice, and a correction.
  private static let answers = [
    "j'habite à Valognes", "40 km", "16 ans", "j'aime bricoler et réparer des mobs", "oui", "bof",
    "non", "la hauteur c'est non", "en fait j'ai 15 ans",
  ]

  func run() throws -> [Figure] {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: facts))
      .load(try SourceTree.folder(root.path + "/dialogues"))
    guard let today = Day("2026-11-23") else { return [] }
    let assistant = Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
    for _ in 0..<Self.warmUp { _ = try converse(assistant) }
    var turns: [Double] = []
    let begin = Machine.processorSeconds()
    for _ in 0..<Self.conversations { turns += try converse(assistant) }
    let seconds = Machine.processorSeconds() - begin
    return [
      Figure(
        name: "turns a second of processor time, one core", value: Double(turns.count) / seconds,
        unit: "turns/s", target: (.atLeast, 30_000)),
      Figure(
        name: "one turn, p50 (wall clock)", value: turns.percentile(0.5), unit: "µs", target: nil),
      Figure(
        name: "one turn, p99 (wall clock)", value: turns.percentile(0.99), unit: "µs", target: nil),
    ]
  }

  /// The time of each turn in microseconds; the opening is a turn.
  private func converse(_ assistant: Assistant) throws -> [Double] {
    var times: [Double] = []
    times.reserveCapacity(Self.answers.count + 1)
    var begin = ContinuousClock.now
    var (session, opening) = try assistant.begin("youth", in: .french)
    var length = opening.replies.count
    times.append((ContinuousClock.now - begin) / .microseconds(1))
    for answer in Self.answers {
      begin = ContinuousClock.now
      opening = assistant.hear(answer, in: &session)
      length += opening.replies.count
      times.append((ContinuousClock.now - begin) / .microseconds(1))
    }
    precondition(length > 0, "a conversation must say something")
    return times
  }
}
