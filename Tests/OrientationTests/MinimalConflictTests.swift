import Testing
import Trials

@testable import Orientation

struct MinimalConflictTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a conflict is a conflict, and none of it can be spared`(seed: UInt64) throws {
    var random = Seeded(seed)
    // Programmes as the sets of limits that they break: what holds is what some of them keep.
    let broken = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Set((0..<8).filter { _ in random.chance(40) })
    }
    func canHold(_ limits: [Int]) -> Bool { broken.contains { $0.isDisjoint(with: limits) } }
    guard let conflict = minimalConflict(among: Array(0..<8), canHold: canHold) else {
      #expect(canHold(Array(0..<8)))
      return
    }
    #expect(!canHold(conflict))
    for limit in conflict { #expect(canHold(conflict.filter { $0 != limit })) }
    #expect(conflict == conflict.sorted())
  }

  @Test func `the earlier limits are blamed where they alone conflict`() {
    let conflict = minimalConflict(among: ["reach", "veto", "age"]) { kept in
      !kept.contains("reach") && !(kept.contains("veto") && kept.contains("age"))
    }
    #expect(conflict == ["reach"])
  }

  @Test func `nothing to blame where all can hold, or where nothing helps`() {
    #expect(minimalConflict(among: [1, 2]) { _ in true } == nil)
    #expect(minimalConflict(among: [1, 2]) { _ in false } == [])
    #expect(minimalConflict(among: [Int]()) { _ in false } == [])
  }
}
