import Essentials
import Testing

@testable import Interview

struct ConditionTests {
  /// Age 16, boarding maybe, needs hire and order, two opinions, and nothing else.
  private static let visible: Visible = {
    var visible = Visible()
    visible.show("age", Answer(.integer(16)))
    visible.show("boarding", Answer(.yesNo(.maybe)))
    visible.show("needs", Answer(.symbols(["hire", "order"])))
    visible.show("level", Answer(.symbol("3e")))
    visible.show("trade", Answer(.unknown))
    visible.show("likes.wood", Answer(.yesNo(.yes)))
    visible.show("likes.metal", Answer(.skipped))
    return visible
  }()

  private static func age(_ comparison: Condition.Comparison, _ number: Int) -> Condition {
    .compare(.slot("age"), comparison, .literal(.integer(number)))
  }

  @Test(
    arguments: [
      (.always, true),
      (.known("age"), true), (.known("trade"), false), (.known("place"), false),
      (.not(.known("place")), true),
      (age(.less, 16), false), (age(.lessOrEqual, 16), true), (age(.equal, 16), true),
      (age(.notEqual, 16), false), (age(.greaterOrEqual, 17), false), (age(.greater, 15), true),
      (.all([]), true), (.any([]), false),
      (.all([.known("age"), .known("trade")]), false),
      (.any([.known("age"), .known("trade")]), true),
      (.among(.slot("level"), ["4e", "3e"]), true), (.among(.slot("level"), ["4e"]), false),
      (.among(.slot("needs"), ["visit", "order"]), true),
      (.among(.slot("needs"), ["visit"]), false),
      (.among(.slot("trade"), ["usinage"]), false), (.among(.slot("age"), ["16"]), false),
      (.compare(.slot("boarding"), .equal, .literal(.yesNo(.maybe))), true),
      (.compare(.slot("boarding"), .less, .literal(.yesNo(.yes))), false),
      (.compare(.count("needs"), .equal, .literal(.integer(2))), true),
      (.compare(.count("likes"), .equal, .literal(.integer(2))), true),
      (.compare(.count("place"), .equal, .literal(.integer(0))), true),
      (.compare(.outside("advice"), .equal, .literal(.symbol("many"))), true),
    ] as [(Condition, Bool)])
  func `a condition says what the answers say`(_ condition: Condition, holds: Bool) {
    #expect(condition.holds(given: Self.visible, CountingOutside()) == holds)
  }

  @Test(arguments: Condition.Comparison.allCases)
  func `no comparison with something unknown holds`(_ comparison: Condition.Comparison) {
    let unknown: [Operand] = [.slot("place"), .slot("trade"), .outside("advice")]
    for operand in unknown {
      let condition = Condition.compare(operand, comparison, .literal(.integer(1)))
      #expect(!condition.holds(given: Self.visible, NothingOutside()))
    }
  }
}
