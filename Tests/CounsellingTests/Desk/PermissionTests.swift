import Essentials
import Storage
import Testing

@testable import Counselling

/// Every command against who may not: the same words whatever the reason, and nothing else.
@Suite struct PermissionTests {
  private var bench: DeskBench
  private let id: String

  init() throws {
    bench = try DeskBench()
    let text = bench.nadia.text("nouveau")
    id = String(text.split(separator: "\n")[0].split(separator: " ")[1])
    _ = bench.nadia.text("mets âge=16 commune=Valognes distance=40 km métier=usinage")
    _ = bench.nadia.text("action 2026-12-04 Secretword")
  }

  /// A line for each command, one that would work.
  private static func line(_ verb: DeskVerb, _ id: String) -> String {
    let name = verb.name(in: .french)
    return switch verb {
    case .open: "\(name) \(id)"
    case .set: "\(name) âge=17"
    case .unset, .go: "\(name) âge"
    case .say: "\(name) j'ai 17 ans"
    case .speaker: "\(name) parent"
    case .cards: "\(name) oui 1"
    case .compare: "\(name) usinage et soudage"
    case .keep, .reject: "\(name) usinage"
    case .first: "\(name) usinage parce que oui"
    case .scale: "\(name) importance=5"
    case .note: "\(name) Secretword"
    case .plan: "\(name) 2026-12-05 Secretword"
    case .done: "\(name) 1"
    case .assign: "\(name) louis"
    case .close: "\(name) abandon"
    case .language: "\(name) fr"
    case .list, .new, .leave, .due, .answers, .undo, .walk, .advice, .page, .notes, .calendar,
      .changes, .reopen, .help, .quit:
      name
    }
  }

  private static let secrets = ["Valognes", "16 ans", "Usinage", "Secretword"]

  @Test(arguments: DeskVerb.allCases)
  func `a disabled account gets one sentence and is shown out, whatever it asks`(
    _ verb: DeskVerb
  ) throws {
    var desk = bench.nadia
    try bench.store.disable(desk.counsellor.name, on: desk.today)
    let reply = desk.run(Self.line(verb, id))
    #expect(reply.lines == [.error(StorageError.denied.message(in: .french))], "\(reply.text)")
    #expect(reply.isOver && reply.files.isEmpty)
    #expect(try bench.store.list().count == 1, "a session was made")
  }

  @Test(arguments: DeskVerb.allCases)
  func `a case that was handed over while it was open is gone from the table`(
    _ verb: DeskVerb
  ) throws {
    var desk = bench.nadia
    let number = try #require(Int64(id))
    try bench.store.assign(
      number, to: bench.louis.counsellor.name, until: nil, by: desk.counsellor, on: desk.today)
    let reply = desk.run(Self.line(verb, id))
    #expect(reply.lines == [.error(desk.words.noSuchCase)], "\(reply.text)")
    #expect(desk.openCase == nil)
    let known = try bench.store.open(number, by: bench.louis.counsellor, on: desk.today)
    #expect(known.file.session.turn == 1 && known.notes.isEmpty && known.actions.count == 1)
  }

  @Test(arguments: DeskVerb.allCases)
  func `a colleague's desk shows nothing of a case, whatever is asked`(_ verb: DeskVerb) throws {
    var desk = bench.louis
    let text = desk.text(Self.line(verb, id))
    for secret in Self.secrets { #expect(!text.contains(secret), "\(text)") }
    let known = try bench.store.open(
      try #require(Int64(id)), by: bench.nadia.counsellor, on: desk.today)
    #expect(known.file.session.turn == 1 && known.notes.isEmpty && known.actions.count == 1)
  }

  @Test func `a colleague's case, an expired one, one that never was and a wrong code look alike`()
    throws
  {
    var louis = bench.louis
    let others = louis.run("ouvre \(id)").lines
    let never = louis.run("ouvre 4711").lines
    let wrong = louis.run("ouvre \(ResumeCode())").lines
    let later = try Project.makeAssistant(on: "2027-11-23")
    var nadia = Desk(bench.store, later, for: bench.nadia.counsellor, in: .french)
    let expired = nadia.run("ouvre \(id)").lines
    #expect(others == [.error(louis.words.noSuchCase)])
    #expect(never == others && wrong == others && expired == others)
  }

  @Test func `an unknown name, a wrong token and a disabled account are refused in the same words`()
    throws
  {
    let store = bench.store
    let name = try #require(Counsellor.Name("karim"))
    let token = try store.add(name, on: bench.nadia.today)
    func refusal(_ name: Counsellor.Name, _ token: AccessToken) -> StorageError? {
      do {
        _ = try store.signIn(name, token)
        return nil
      } catch {
        return error
      }
    }
    let unknown = refusal(try #require(Counsellor.Name("nobody")), token)
    let wrong = refusal(name, AccessToken())
    try store.disable(name, on: bench.nadia.today)
    let disabled = refusal(name, token)
    #expect(unknown?.code == .denied && unknown == wrong && wrong == disabled)
  }

  @Test func `a case holds no more notes than its limit`() throws {
    var desk = bench.nadia
    let number = try #require(Int64(id))
    for _ in 0..<500 {
      try bench.store.add(note: "x", to: number, by: desk.counsellor, on: desk.today)
    }
    #expect(desk.text("note y").hasPrefix("!"))
    let known = try bench.store.open(number, by: desk.counsellor, on: desk.today)
    #expect(known.notes.count == 500)
  }
}
