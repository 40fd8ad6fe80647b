import Conversation
import Essentials
import Foundation
import Interview
import Testing

/// What somebody says of the advice on the screen.
struct MarkTests {
  private let assistant: Assistant
  private var session: Session

  init() throws {
    let today = try #require(Day("2026-11-23"))
    assistant = try Project.shared.get().assistant(today: today)
    (session, _) = try assistant.begin("youth", in: .french)
    for answer in ["La Roche-sur-Yon", "40 km", "17 ans", "dehors et les machines", "rien"] {
      _ = assistant.hear(answer, in: &session)
      while case .topic = session.pending { _ = assistant.hear("bof", in: &session) }
    }
    try #require(session.outcome == "advised")
  }

  @Test mutating func `a school that is kept is read back and stays in the session`() throws {
    let turn = assistant.hear("garde la 1", in: &session)
    #expect(heard(turn) == ["École de production Icam La Roche-sur-Yon"])
    #expect(!turn.replies.contains { if case .school = $0 { true } else { false } })
    let again = try assistant.replay([.began("youth", .french)] + turn.events)
    #expect(again.answers["kept"]?.value == session.answers["kept"]?.value)
  }

  @Test mutating func `a school that is rejected is not shown again`() {
    let first = schools(assistant.result(of: session))
    let turn = assistant.hear("pas celle-là", in: &session)
    #expect(schools(turn.replies) == Array(first.dropFirst()))
    #expect(schools(assistant.result(of: session)) == Array(first.dropFirst()))
  }

  @Test mutating func `a trade that is rejected is not shown again`() {
    _ = assistant.hear("écarte le métier 1", in: &session)
    #expect(session.answers["rejected"]?.value == .symbols(["espaces-verts"]))
    #expect(!trades(assistant.result(of: session)).contains("espaces-verts"))
  }

  @Test mutating func `what was rejected and is then kept comes back`() {
    _ = assistant.hear("écarte l'usinage", in: &session)
    _ = assistant.hear("en anglais", in: &session)
    _ = assistant.hear("keep the trade 1", in: &session)
    #expect(session.answers["kept"] != nil)
  }

  @Test mutating func `two trades stand side by side by the criteria that were named`() {
    let turn = assistant.hear("compare le 1 et le 2 sur le prix et la distance", in: &session)
    let tables = turn.replies.compactMap { if case .table(let table) = $0 { table } else { nil } }
    #expect(tables.map(\.columns) == [["Critère", "Espaces verts et paysage", "Usinage"]])
    #expect(tables.first?.rows.map(\.first) == ["Prix", "Distance"])
    #expect(tables.first?.rows.allSatisfy { $0.count == 3 } == true)
    // One school takes nothing, of the others it isn't known: no trade has a price of its own.
    let costs = tables.first?.rows.first?.dropFirst() ?? []
    #expect(costs.allSatisfy { !$0.hasPrefix("0 €") }, "\(costs)")
    #expect(turn.events == [])
  }

  @Test(
    arguments: [
      ("compare usinage et soudage", ["Usinage", "Soudage"]),
      ("compare usinage et chaudronnerie sur la distance", ["Usinage", "Chaudronnerie"]),
      ("tu peux comparer le soudage avec la menuiserie stp ?", ["Soudage", "Menuiserie"]),
      ("compare le 1 et la chaudronnerie", ["Espaces verts", "Chaudronnerie"]),
      ("compare les deux", ["Espaces verts", "Usinage"]),
      ("compare", ["Espaces verts", "Usinage"]),
      ("compare la 1 et Valognes", ["Icam", "Cotentin"]),
    ])
  mutating func `what was named is compared, shown or not`(_ text: String, names: [String]) {
    let title = said(assistant.hear(text, in: &session)).first ?? ""
    let places = names.map { title.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil), "\(title)")
    #expect(title.hasPrefix("Côte à côte"), "\(title)")
    if let first = places[0], let second = places[1] { #expect(first < second, "\(title)") }
  }

  @Test mutating func `nothing is put in the place of what isn't known`() {
    let said = said(assistant.hear("compare usinage et quidditch", in: &session))
    #expect(said.count == 1 && said.first?.contains("« quidditch »") == true, "\(said)")
    let same = self.said(assistant.hear("compare usinage et usinage", in: &session))
    #expect(same.count == 1 && same.first?.contains("différents") == true, "\(same)")
  }

  @Test func `a question that is pending hears no marks`() throws {
    var (session, _) = try assistant.begin("youth", in: .french)
    _ = assistant.hear("garde la 2", in: &session)
    #expect(session.answers["kept"] == nil)
  }

  private func said(_ turn: Turn) -> [String] {
    turn.replies.compactMap { if case .say(let text) = $0 { text } else { nil } }
  }

  private func heard(_ turn: Turn) -> [String] {
    turn.replies.flatMap { reply -> [String] in
      if case .heard(let heard) = reply { heard.map(\.text) } else { [] }
    }
  }

  private func schools(_ replies: [Reply]) -> [String] {
    replies.compactMap { if case .school(let card) = $0 { card.id } else { nil } }
  }

  private func trades(_ replies: [Reply]) -> [String] {
    replies.compactMap { if case .trade(let card) = $0, !card.isIdea { card.id } else { nil } }
  }
}
