import Essentials
import Interview
import Testing

@testable import DialogueTools

/// What no test of a single conversation can show: that nothing gets somewhere.
@Suite struct ModelCheckerTests {
  private func report(
    _ slots: [Slot], _ steps: [Step], outside: [Symbol: [Symbol]] = [:]
  ) -> ModelReport {
    var checker = ModelChecker(Script.dialogue(slots, steps), outside: outside)
    return checker.run()
  }

  private let age = Script.slot("age", .integer(8...99))
  private let idea = Script.slot("idea", .choice(["clear", "unsure"]))
  private let pupil = Script.slot("pupil", .yesNo)

  @Test func `a question is never reached where the answers on its way exclude each other`() {
    let report = report(
      [age, pupil],
      [
        Script.ask("age"),
        Script.branch(
          "young",
          [
            (
              Script.compare("age", .less, 15),
              [Script.branch("old", [(Script.compare("age", .greater, 60), [Script.ask("pupil")])])]
            )
          ]),
      ])
    #expect(report.isComplete)
    #expect(report.unreached.contains(.step("pupil")))
    #expect(report.constants == [.init(branch: "old", arm: 0, isTrue: false)])
  }

  @Test func `a condition is always true where every answer that gets there fulfils it`() {
    let report = report(
      [age],
      [
        Script.ask("age"),
        Script.branch(
          "adult",
          [
            (
              Script.compare("age", .greaterOrEqual, 18),
              [
                Script.branch(
                  "teen",
                  [(Script.compare("age", .greater, 12), [Script.say("a")])],
                  else: [Script.say("b")])
              ]
            )
          ]),
      ])
    #expect(report.constants == [.init(branch: "teen", arm: 0, isTrue: true)])
    #expect(report.unreached == [.step("b"), .arm("teen", 1)])
  }

  @Test func `a condition that some answer fulfils and another doesn't is not constant`() {
    let report = report(
      [age],
      [
        Script.ask("age"),
        Script.branch("a", [(Script.compare("age", .equal, 14), [Script.say("s")])]),
      ])
    #expect(report.constants.isEmpty)
    #expect(report.unreached.isEmpty)
  }

  @Test func `a question whose answer is always known is never asked`() {
    let report = report([age], [Script.ask("age"), Script.say("s"), again("age")])
    #expect(report.neverAsked.isEmpty, "skipping leaves an answer, and the second is not asked")
    let set = self.report(
      [age], [.set("set", "age", .literal(.integer(16))), Script.ask("age"), Script.say("s")])
    #expect(set.neverAsked == ["age"])
  }

  private func again(_ slot: Slot.ID) -> Step {
    .branch("known", arms: [.init(.known(slot), [Script.say("k")])], otherwise: [])
  }

  @Test func `a witness has the fewest questions`() throws {
    let report = report(
      [age, idea, pupil],
      [
        Script.ask("idea", [("clear", [.end("e", outcome: "soon")]), ("unsure", [])]),
        Script.ask("age"), Script.ask("pupil"), .end("late", outcome: "late"),
      ])
    #expect(report.witnesses[.step("e")]?.questions == 1)
    #expect(report.endings["soon"]?.mostQuestions == 1)
    let late = try #require(report.endings["late"])
    #expect((late.fewestQuestions, late.mostQuestions) == (3, 3))
  }

  @Test func `fewest and most questions differ where a branch asks more`() throws {
    let report = report(
      [age, pupil],
      [
        Script.ask("age"),
        Script.branch("b", [(Script.compare("age", .less, 15), [Script.ask("pupil")])]),
        .end("end", outcome: "done"),
      ])
    let done = try #require(report.endings["done"])
    #expect((done.fewestQuestions, done.mostQuestions) == (1, 2))
  }

  @Test func `answers after which nothing is said are named`() {
    let report = report(
      [idea],
      [
        Script.say("hello"),
        Script.ask("idea", [("clear", [Script.say("good")]), ("unsure", [])]),
        .end("end", outcome: "done"),
      ])
    #expect(report.silentEnds.map(\.summary).sorted() == ["idea = unknown", "idea = unsure"])
  }

  @Test func `the advice may be any outcome that is declared, and no other`() {
    let report = report(
      [age],
      [
        Script.ask("age"),
        Script.branch(
          "advice",
          [
            (Script.outside("advice", is: "far"), [Script.say("far")]),
            (Script.outside("advice", is: "never-declared"), [Script.say("never")]),
          ]),
        Script.say("bye"),
      ], outside: ["advice": ["far", "near"]])
    #expect(report.witnesses[.step("far")] != nil)
    #expect(report.unreached.contains(.step("never")))
  }

  @Test func `what is volunteered is a way too`() {
    let report = report(
      [idea],
      [
        .listen("l", "idea"),
        Script.branch("known", [(.known("idea"), [Script.say("so you know")])]),
        Script.say("bye"),
      ])
    #expect(report.unreached.isEmpty)
    #expect(report.witnesses[.step("so you know")]?.questions == 0)
  }

  @Test func `topics are explored as often as they may be`() {
    let likes = Script.slot("likes", .opinions("facet"))
    let report = report(
      [likes],
      [
        .explore(Exploration(id: "x", family: "likes", atMost: 3)),
        Script.branch(
          "many", [(.compare(.count("likes"), .greaterOrEqual, .literal(.integer(3))), [])]),
        Script.say("bye"),
      ])
    #expect(report.unreached.isEmpty)
    #expect(report.endings["finished"]?.mostQuestions == 3)
    #expect(report.endings["finished"]?.fewestQuestions == 0)
  }

  @Test func `an exploration that meets its bound proves nothing`() {
    let slots = (0..<12).map { Script.slot(Slot.ID("s\($0)"), .integer(0...9)) }
    let sums = slots.map { Condition.compare(.slot($0.id), .equal, .literal(.integer(5))) }
    var checker = ModelChecker(
      Script.dialogue(
        slots, slots.map { Script.ask($0.id) } + [Script.branch("all", [(.all(sums), [])])]),
      bound: 5_000)
    #expect(!checker.run().isComplete)
  }
}
