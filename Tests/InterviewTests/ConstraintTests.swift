import Essentials
import Testing

@testable import Interview

/// Constraints hold whatever way a value came in.
struct ConstraintTests {
  private static let outside = NothingOutside()

  /// `first` at most `last`.
  private static let engine = Engine([
    Dialogue(
      id: "d", address: .tu, languages: [.french],
      slots: [
        Fixture.slot("first", .integer(0...99)),
        Slot(
          id: "last", type: .integer(0...99), sensitivity: .open, label: Text("last"),
          constraints: [
            .init(
              .compare(.slot("last"), .greaterOrEqual, .slot("first")), slots: ["first", "last"],
              message: Text("not before the first"))
          ]),
        Slot(
          id: "sum", type: .integer(0...200), sensitivity: .open, label: Text("sum"),
          constraints: [
            .init(
              .compare(.slot("sum"), .less, .literal(.integer(100))), slots: ["sum"],
              message: Text("too much"))
          ]),
      ],
      steps: [
        Fixture.ask("first"), Fixture.ask("last"),
        .set("set", "sum", .arithmetic(.slot("first"), .plus, .slot("last"))),
      ],
      contentHash: "")
  ])

  private func briefs(_ events: [Event]) throws -> ([[String]], Session) {
    var session = try Self.engine.begin("d", in: .french, outside: Self.outside).session
    let effects = events.map {
      Self.engine.receive($0, in: &session, outside: Self.outside).map(\.brief)
    }
    return (effects, session)
  }

  @Test func `a value that was volunteered early is refused once the other is known`() throws {
    let (effects, session) = try briefs([.said("last", .integer(3)), .said("first", .integer(5))])
    #expect(effects == [["ask first full"], ["refused last with words", "ask last full"]])
    #expect(session.answers["last"] == nil)
  }

  @Test func `a correction that makes another answer impossible has it asked again`() throws {
    let (effects, session) = try briefs([
      .said("first", .integer(5)), .said("last", .integer(7)), .said("first", .integer(9)),
    ])
    #expect(effects[2].contains("refused last with words"))
    #expect(effects[2].last == "ask last full")
    #expect(session.visible["last"] == nil)
  }

  @Test func `a computed value that breaks a constraint is unknown`() throws {
    let (_, session) = try briefs([.said("first", .integer(50)), .said("last", .integer(60))])
    #expect(session.visible["sum"] == nil)
    let (_, fine) = try briefs([.said("first", .integer(20)), .said("last", .integer(60))])
    #expect(fine.visible["sum"] == .integer(80))
  }
}
