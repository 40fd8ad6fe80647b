import Essentials
import Orientation
import Testing

struct ChangeTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func `every stated change does what it says`(seed: UInt64) {
    var kinds: Set<String> = []
    for profile in Profile.many(500, seed: seed) {
      let before = Fixture.adviser.advise(profile, size: everything)
      for change in before.changes {
        let after = Fixture.adviser.advise(
          Fixture.adviser.applying(change, to: profile), size: everything)
        #expect(!before.schools.flatMap(\.programmes).contains(change.programme))
        #expect(after.programmesWithinLimits > before.programmesWithinLimits)
        #expect(after.trades.map(\.trade).contains(change.trade), "\(change) — \(profile)")
        let trade = after.trades.first { $0.trade == change.trade }
        #expect(trade?.programmes.contains(change.programme) == true, "\(change)")
        kinds.insert(String("\(change.kind)".prefix { $0 != "(" }))
      }
    }
    #expect(kinds.isSuperset(of: ["board", "widen", "acceptTrade", "accept", "wait"]))
  }

  @Test func `boarding is told where it opens something better`() throws {
    let profile = Fixture.person(Fixture.valognes) {
      $0.opinions = ["bois": .yes, "precision": .yes, "metal": .no]
    }
    let board = try #require(Fixture.adviser.advise(profile).changes.first)
    #expect(board.kind == .board)
    #expect(board.trade == "menuiserie" || board.trade == "metallerie")
    #expect(board.journey?.kilometres ?? 0 > 100)
    let boarder = Fixture.adviser.applying(board, to: profile)
    #expect(
      Fixture.adviser.advise(boarder).schools.contains { $0.warnings.contains(.boardingOnly) })
  }

  @Test func `a short detour is told before boarding, in the person's own unit`() {
    let profile = Fixture.person(reach: .minutes(5, by: .moped)) {
      $0.homes = [Fixture.homes[9]]
    }
    let advice = Fixture.adviser.advise(profile)
    #expect(advice.outcome == .tooFar)
    guard case .widen(.minutes(let minutes, by: .moped))? = advice.changes.first?.kind else {
      Issue.record("\(advice.changes)")
      return
    }
    #expect(minutes.isMultiple(of: 5))
  }

  @Test func `a firm no isn't questioned while something is left`() {
    for profile in Profile.many(1_000, seed: 5) where profile.wantedTrades.isEmpty {
      let advice = Fixture.adviser.advise(profile)
      guard advice.programmesWithinLimits > 0 else { continue }
      for change in advice.changes {
        switch change.kind {
        case .accept, .acceptTrade, .leaveIsland: Issue.record("\(change) — \(profile)")
        case .board, .widen, .wait: break
        }
      }
    }
  }

  private var everything: Advice.Size {
    var size = Advice.Size.standard
    size.trades = 100
    size.schools = 100
    size.changes = 100
    return size
  }
}
