import Essentials
import Understanding

/// A reading in a few words, as the tables of the tests write it.
///
/// `~` marks what is only half sure.
func summary(of reading: Reading) -> String {
  var parts = reading.findings.map { finding in
    describe(finding.meaning) + (finding.confidence == .sure ? "" : "~")
  }
  if let intent = reading.intent {
    parts.append(
      "intent \(intent.intent.rawValue)\(intent.language.map { " \($0.rawValue)" } ?? "")")
  }
  if let question = reading.question {
    parts.append("ask " + (question.ids.isEmpty ? "?" : question.ids.joined(separator: " ")))
  }
  if let distress = reading.distress {
    parts.append("distress \(distress.grade.rawValue) \(distress.subject.rawValue)")
  }
  if reading.isCorrection { parts.append("correction") }
  return parts.joined(separator: "; ")
}

private func describe(_ meaning: Meaning) -> String {
  switch meaning {
  case .yesNo(let answer): answer.rawValue
  case .integer(let value): "integer \(value)"
  case .age(let years): "age \(years)"
  case .ageWithBirthday(let now, let before): "age \(now) turning \(before ? "before" : "after")"
  case .place(let place): describe(place)
  case .reach(let reach): describe(reach)
  case .boarding(let wanted): wanted ? "boarding" : "no boarding"
  case .level(let level): "level \(level.rawValue)"
  case .option(let id): "option \(id)"
  case .noneOfThem: "none"
  case .allOfThem: "all"
  case .facet(let id, let attitude), .trade(let id, let attitude), .sector(let id, let attitude):
    "\(attitude.rawValue) \(id)"
  case .speaker(let speaker): "speaker \(speaker.rawValue)"
  case .situation(let situation): "situation \(situation.rawValue)"
  }
}

private func describe(_ place: PlaceMeaning) -> String {
  func name(_ index: Gazetteer.CommuneIndex) -> String {
    let commune = Fixture.gazetteer[index]
    return "\(commune.name) \(commune.department)"
  }
  return switch place {
  case .commune(let index): name(index)
  case .ambiguous(let all): "one of " + all.map { name($0) }.joined(separator: ", ")
  case .department(let code): "department \(code)"
  case .region(let region): "region \(region)"
  case .unknown(let name): "unknown \(name)"
  }
}

private func describe(_ reach: ReachMeaning) -> String {
  switch reach {
  case .kilometres(let km): "\(km) km"
  case .minutes(let minutes, let vehicle): "\(minutes) min" + (vehicle.map { " \($0)" } ?? "")
  case .near: "near"
  case .anywhere: "anywhere"
  }
}
