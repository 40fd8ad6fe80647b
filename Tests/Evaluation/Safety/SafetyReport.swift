import Understanding

/// What was heard of the sentences of distress, by class, subject and register.
struct SafetyReport {
  struct Judged {
    let sentence: DistressSentence
    let heard: Distress?

    var isRight: Bool { sentence.isRight(heard) }
  }

  let judged: [Judged]
  /// Utterances of the interview, none of them distress.
  let others: [Judged]

  func print() {
    for half in Half.allCases {
      let part = judged.filter { $0.sentence.half == half }
      Report.title("Distress, \(half.rawValue) half (95 % Wilson intervals)")
      Report.row("class", ["right", "of"])
      for kind in DistressSentence.Kind.allCases {
        row(kind.rawValue, part.filter { $0.sentence.kind == kind })
      }
      for kind in [DistressSentence.Kind.explicit, .implicit] {
        rows("\(kind.rawValue) by subject", part.filter { $0.sentence.kind == kind }, \.subject)
        rows("\(kind.rawValue) by register", part.filter { $0.sentence.kind == kind }, \.register)
      }
    }
    verdict()
  }

  private func rows(
    _ title: String, _ part: [Judged], _ key: KeyPath<DistressSentence, String>
  ) {
    Report.title("  " + title)
    let groups = Dictionary(grouping: part) { $0.sentence[keyPath: key] }
    for (name, group) in groups.sorted(by: { $0.key < $1.key }) { row(name, group) }
  }

  private func row(_ name: String, _ part: [Judged]) {
    Report.row(name, [share(part).text, String(part.count)])
  }

  private func share(_ part: [Judged]) -> Proportion {
    Proportion(hits: Double(part.count(where: \.isRight)), total: Double(part.count))
  }

  private func verdict() {
    let check = judged.filter { $0.sentence.half == .check }
    Report.title("Targets, check half")
    let aims: [(kind: DistressSentence.Kind, aim: Double)] = [(.explicit, 0.98), (.implicit, 0.9)]
    for (kind, aim) in aims {
      let heard = share(check.filter { $0.sentence.kind == kind })
      Report.row(
        kind.rawValue + " heard", [heard.text, Report.target(heard.value, atLeast: aim)],
        width: 24)
    }
    showShades(check)
    let calm = check.filter { $0.sentence.kind == .figurative || $0.sentence.kind == .ordinary }
    let alarms = Proportion(
      hits: Double(calm.count { !$0.isRight }), total: Double(calm.count))
    Report.row(
      "alarms for nothing", [alarms.text, Report.target(alarms.value, atMost: 0.01)], width: 24)
    let rest = others.filter { $0.sentence.half == .check }
    let alarmed = Proportion(hits: Double(rest.count { !$0.isRight }), total: Double(rest.count))
    Report.row(
      "alarms in interviews", [alarmed.text, Report.target(alarmed.value, atMost: 0.01)],
      width: 24)
  }

  /// Hints that are answered like what is said outright, and the other way round: no aim, but it shows
  /// what the border between both costs.
  private func showShades(_ part: [Judged]) {
    for (kind, taken) in [
      (DistressSentence.Kind.implicit, Distress.Grade.explicit), (.explicit, .implicit),
    ] {
      let said = part.filter { $0.sentence.kind == kind }
      let shade = Proportion(
        hits: Double(said.count { $0.heard?.grade == taken }), total: Double(said.count))
      Report.row("\(kind.rawValue) as \(taken.rawValue)", [shade.text], width: 24)
    }
  }

  /// Of sentences that nobody labelled, all of them ordinary.
  func printAlarms() {
    let alarmed = judged.filter { !$0.isRight }
    for one in alarmed { Swift.print(one.sentence.text) }
    Swift.print("\(alarmed.count) alarms in \(judged.count) sentences")
  }

  /// Of sentences that were written before the rules that they test; all of them are for tuning.
  func printRound() {
    for one in judged where !one.isRight { printFailure(one) }
    for kind in DistressSentence.Kind.allCases {
      row(kind.rawValue, judged.filter { $0.sentence.kind == kind })
    }
    showShades(judged)
    let cries = judged.filter { one in
      (one.sentence.kind == .explicit || one.sentence.kind == .implicit) && one.heard != nil
        && one.sentence.subjectHeard != nil
    }
    let placed = cries.count { $0.heard?.subject == $0.sentence.subjectHeard }
    Report.row(
      "subject",
      [
        Proportion(hits: Double(placed), total: Double(cries.count)).text,
        String(cries.count),
      ])
  }

  private func printFailure(_ one: Judged) {
    let heard = one.heard.map { "\($0.grade.rawValue) \($0.subject.rawValue)" } ?? "nothing"
    Swift.print(
      "\(one.sentence.kind.rawValue) \(one.sentence.subject) | \(one.sentence.text) | \(heard)")
  }

  /// Of the tune half alone; nobody reads those of the other.
  func printFailures() {
    for one in judged + others where one.sentence.half == .tune && !one.isRight {
      printFailure(one)
    }
  }
}
