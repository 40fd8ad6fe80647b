import Essentials
import Interview
import Testing

@testable import DialogueFiles

struct ExpressionTests {
  private static let slots = SlotTable(
    types: [
      "age": .age(8...99), "birthday": .yesNo, "needs": .choices(["hire", "order"]),
      "level": .choice(["3e", "4e", "cap1"]), "trade": .term("trade"), "likes": .terms("facet"),
      "interest": .opinions("facet"), "place": .place, "broken": nil,
      "birth": .date(Day.first...Day.last), "words": .text(40),
      "child/1/age": .age(0...30), "child/2/age": .age(0...30),
    ], rounds: ["child": ["child/1", "child/2"]])

  private func condition(_ text: String) throws -> Condition? {
    let file = SourceFile(path: "f", name: "f", text: text)
    let source = Syntax(
      content: .scalar(text, isPlain: true), file: file, line: 1, column: 1)
    var parser = ExpressionParser(text)
    var checker = ExpressionChecker(
      slots: Self.slots, outside: ["advice": ["advised", "far"], "free": []], source: source)
    let condition = checker.condition(try parser.condition())
    #expect(checker.diagnostics.isEmpty)
    return condition
  }

  private static let old = Condition.compare(.slot("age"), .greater, .literal(.integer(17)))
  private static let young = Condition.compare(.slot("age"), .less, .literal(.integer(15)))

  @Test(
    arguments: [
      ("age > 17", old),
      ("17 < age", .compare(.literal(.integer(17)), .less, .slot("age"))),
      ("birthday == yes", .compare(.slot("birthday"), .equal, .literal(.yesNo(.yes)))),
      ("maybe != birthday", .compare(.literal(.yesNo(.maybe)), .notEqual, .slot("birthday"))),
      ("level == 3e", .compare(.slot("level"), .equal, .literal(.symbol("3e")))),
      ("level in [3e, cap1]", .among(.slot("level"), ["3e", "cap1"])),
      ("needs in [hire]", .among(.slot("needs"), ["hire"])),
      ("likes in [metal]", .among(.slot("likes"), ["metal"])),
      (
        "age in [16, 17]",
        .any([
          .compare(.slot("age"), .equal, .literal(.integer(16))),
          .compare(.slot("age"), .equal, .literal(.integer(17))),
        ])
      ),
      (
        "birthday in [yes, maybe]",
        .any([
          .compare(.slot("birthday"), .equal, .literal(.yesNo(.yes))),
          .compare(.slot("birthday"), .equal, .literal(.yesNo(.maybe))),
        ])
      ),
      ("advice == far", .compare(.outside("advice"), .equal, .literal(.symbol("far")))),
      ("free == anything", .compare(.outside("free"), .equal, .literal(.symbol("anything")))),
      ("trade == usinage", .compare(.slot("trade"), .equal, .literal(.symbol("usinage")))),
      ("known(place)", .known("place")),
      ("known(interest.metal)", .known("interest.metal")),
      (
        "interest.metal == yes",
        .compare(.slot("interest.metal"), .equal, .literal(.yesNo(.yes)))
      ),
      ("known(interest)", .compare(.count("interest"), .greater, .literal(.integer(0)))),
      ("count(needs) >= 2", .compare(.count("needs"), .greaterOrEqual, .literal(.integer(2)))),
      ("not known(age)", .not(.known("age"))),
      ("not not known(age)", .not(.not(.known("age")))),
      ("age > 17 or age < 15 and known(place)", .any([old, .all([young, .known("place")])])),
      ("(age > 17 or age < 15) and known(place)", .all([.any([old, young]), .known("place")])),
      ("not age > 17 and known(place)", .all([.not(old), .known("place")])),
      ("not (age > 17 and known(place))", .not(.all([old, .known("place")]))),
      ("age>17 and age<15", .all([old, young])),
      (
        "age + 2 * 3 > -1",
        .compare(
          .arithmetic(
            .slot("age"), .plus,
            .arithmetic(.literal(.integer(2)), .times, .literal(.integer(3)))),
          .greater, .literal(.integer(-1)))
      ),
      (
        "(age - 1) / 2 == 8",
        .compare(
          .arithmetic(
            .arithmetic(.slot("age"), .minus, .literal(.integer(1))), .dividedBy,
            .literal(.integer(2))), .equal, .literal(.integer(8)))
      ),
      ("birth <= today", .compare(.slot("birth"), .lessOrEqual, .today)),
      (
        "birth == 2010-02-28",
        .compare(
          .slot("birth"), .equal, .literal(.date(Day.first.adding(years: 2009).adding(days: 58))))
      ),
      (
        "years-since(birth) < 15",
        .compare(
          .elapsed(.years, from: .slot("birth"), to: .today), .less, .literal(.integer(15)))
      ),
      (
        "count(age > 17, known(place)) == 1",
        .compare(.tally([old, .known("place")]), .equal, .literal(.integer(1)))
      ),
      (
        "count(child where age < 15) > 0",
        .compare(
          .tally(
            ["child/1/age", "child/2/age"].map {
              .compare(.slot($0), .less, .literal(.integer(15)))
            }), .greater, .literal(.integer(0)))
      ),
      (
        "sum(child, age) > 20",
        .compare(
          .sum([.slot("child/1/age"), .slot("child/2/age")]), .greater, .literal(.integer(20)))
      ),
      ("child/2/age > 17", .compare(.slot("child/2/age"), .greater, .literal(.integer(17)))),
      ("known(words)", .known("words")),
      ("  age   >\n17 ", old),
    ])
  func `an expression means what it says`(_ text: String, _ expected: Condition) throws {
    #expect(try condition(text) == expected)
  }

  @Test func `what is said of a slot with a wrong type is not judged`() throws {
    #expect(try condition("broken == 3") == nil)
    #expect(try condition("known(broken)") == nil)
  }

  @Test func `every mistake of an expression is told`() throws {
    let text = "agee < 3 and level == 5e or known(plaice) and count(age) > 1"
    let file = SourceFile(path: "f", name: "f", text: text)
    let source = Syntax(
      content: .scalar(text, isPlain: true), file: file, line: 1, column: 1)
    var parser = ExpressionParser(text)
    var checker = ExpressionChecker(slots: Self.slots, outside: [:], source: source)
    #expect(checker.condition(try parser.condition()) == nil)
    #expect(
      checker.diagnostics.map(\.code) == [
        .unknownSlot, .unknownOption, .unknownSlot, .typeMismatch,
      ])
    #expect(checker.diagnostics.map(\.location.column) == [1, 23, 35, 53])
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `no expression traps`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "age", "level", "3e", "(", ")", "[", "]", ",", "and", "or", "not", "in", "known", "count",
      "==", "<", "=", "!", "17", "99999999999999999999", "é", "\u{1F600}", ".", "interest.", "-",
      "+", "*", "/", "sum", "where", "child", "years-since", "birth", "today", "2010-02-28",
    ]
    let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }.joined(separator: Bool.random(using: &random) ? " " : "")
    let file = SourceFile(path: "f", name: "f", text: text)
    let source = Syntax(
      content: .scalar(text, isPlain: true), file: file, line: 1, column: 1)
    var checker = ExpressionChecker(slots: Self.slots, outside: [:], source: source)
    var parser = ExpressionParser(text)
    guard let expression = try? parser.condition() else { return }
    let condition = checker.condition(expression)
    #expect(condition != nil || !checker.diagnostics.isEmpty || text.contains("broken"))
  }
}
