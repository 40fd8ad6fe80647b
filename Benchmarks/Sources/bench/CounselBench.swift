import CatalogueFiles
import Conversation
import Counselling
import DialogueFiles
import Essentials
import Foundation
import Interview
import Storage
import Understanding

/// A counsellor's common acts with many sessions in the store: on disk, in process.
struct CounselBench {
  let root: URL

  private static let sessions = 50_000
  private static let batch = 500
  /// One counsellor's cases; a full load is about 150.
  private static let cases = 150
  /// Enough that one hiccup of a shared disk is not the p99.
  private static let rounds = 1000

  /// An ordinary interview up to its advice.
  private static let answers: [(String, String)] = [
    ("place", "Valognes"), ("reach", "40 km"), ("age", "16"), ("trade", "usinage"),
    ("interest.metal", "oui"), ("interest.precision", "oui"), ("vetoes", "hauteur"),
  ]

  func run() throws -> [Figure] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "tremplin-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let assistant = try makeAssistant()
    let store = try SQLiteSessionStore(.file(folder.path + "/sessions.sqlite"))
    let codes = try fill(store, assistant)
    guard let name = Counsellor.Name("nadia"), let other = Counsellor.Name("louis") else {
      return []
    }
    let token = try store.add(name, on: assistant.today)
    let counsellor = try store.signIn(name, token)
    let numbers = try codes.prefix(Self.cases).map {
      try store.claim($0, for: counsellor, on: assistant.today)
    }
    var desk = Desk(store, assistant, for: counsellor, in: .french)
    var times: [String: [Double]] = [:]
    for round in 0..<Self.rounds {
      let number = numbers[round % numbers.count]
      times["open", default: []].append(measure { _ = desk.run("ouvre \(number)") })
      times["change", default: []].append(
        measure { _ = desk.run("mets âge=\(16 + round % 2)") })
      times["print", default: []].append(measure { _ = desk.run("page html") })
      if round.isMultiple(of: 100) {
        times["list", default: []].append(measure { _ = desk.run("liste") })
      }
    }
    let refusals = try refusals(store, other, numbers[0], assistant.today)
    return [
      figure("open a case, p99 of 1000", times["open"], 0.99, target: 100),
      figure("change an answer, p99 of 1000", times["change"], 0.99, target: 100),
      figure("print a page, p99 of 1000", times["print"], 0.99, target: 100),
      figure("list 150 cases (median of 10)", times["list"], 0.5, target: nil),
      Figure(
        name: "refusals, slowest kind to fastest", value: refusals, unit: "times",
        target: (.atMost, 1.5)),
    ]
  }

  private func figure(
    _ name: String, _ times: [Double]?, _ share: Double, target: Double?
  ) -> Figure {
    Figure(
      name: name, value: (times ?? []).percentile(share), unit: "ms",
      target: target.map { (.atMost, $0) })
  }

  /// Milliseconds, by the clock on the wall: a counsellor waits for the disk, too.
  private func measure(_ work: () -> Void) -> Double {
    let begin = ContinuousClock.now
    work()
    return (ContinuousClock.now - begin) / .milliseconds(1)
  }

  private func makeAssistant() throws -> Assistant {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    let facts = Set(seeds.catalogue.facts.map(\.id.rawValue))
    let library = DialogueCompiler(.init(outside: Assistant.outside, facts: facts))
      .load(try SourceTree.folder(root.path + "/dialogues"))
    guard let today = Day("2026-11-23") else { throw CocoaError(.featureUnsupported) }
    let assistant = Assistant(
      dialogues: library.dialogues, phrases: try Phrasebook(library.phrases),
      catalogue: seeds.catalogue, gazetteer: Gazetteer(communes: seeds.communes), today: today)
    assistant.prepare()
    return assistant
  }

  private func fill(
    _ store: SQLiteSessionStore, _ assistant: Assistant
  ) throws -> [ResumeCode] {
    var (session, opening) = try assistant.begin("youth", in: .french)
    var events = opening.events
    for (slot, text) in Self.answers {
      events += (try? assistant.set(Slot.ID(slot), to: text, in: &session).events) ?? []
    }
    let encoder = JSONEncoder()
    let lines = try assistant.storable(events, of: session).map {
      String(decoding: try encoder.encode($0), as: UTF8.self)
    }
    let new = NewSession(
      dialogue: "youth", dialogueHash: session.version, language: .french,
      created: assistant.today)
    var codes: [ResumeCode] = []
    while codes.count < Self.sessions {
      let batch = (0..<Self.batch).map { _ in ResumeCode() }
      let errors = store.write(batch.map { .create(new, events: lines, $0) })
      if let error = errors.compactMap({ $0 }).first { throw error }
      codes += batch
    }
    return codes
  }

  /// How much longer the slowest way of being refused takes than the fastest: a wrong token, a name
  /// that isn't there; another's case, one that never was.
  private func refusals(
    _ store: SQLiteSessionStore, _ other: Counsellor.Name, _ number: CaseFile.ID, _ today: Day
  ) throws -> Double {
    let stranger = try store.signIn(other, try store.add(other, on: today))
    guard let nobody = Counsellor.Name("nobody") else { return 0 }
    let wrong = AccessToken()
    func median(_ work: () -> Void) -> Double {
      (0..<200).map { _ in measure(work) }.percentile(0.5)
    }
    let doors = [
      median { _ = try? store.signIn(other, wrong) },
      median { _ = try? store.signIn(nobody, wrong) },
    ]
    let cases = [
      median { _ = try? store.open(number, by: stranger, on: today) },
      median { _ = try? store.open(4_711_000, by: stranger, on: today) },
    ]
    return [doors, cases].map { ($0.max() ?? 0) / max(0.0001, $0.min() ?? 0) }.max() ?? 0
  }
}
