import Essentials
import Orientation

extension Setting {
  static let cases = ReferenceCase.metal + ReferenceCase.others + ReferenceCase.doors

  /// Every reference case, and for each expectation that isn't met, what stands in its place.
  public func referenceCases() -> Findings {
    var findings = Findings("Reference cases")
    var met = Share()
    var trades = Share()
    var schools = Share()
    var doors = Share()
    var overtaken: [String] = []
    for reference in Self.cases {
      guard let profile = reference.profile(in: self) else {
        findings.violations.append("\(reference.name): no commune '\(reference.place)'")
        continue
      }
      let advice = adviser.advise(profile)
      var misses: [String] = []
      func check(_ expected: String, in got: [String], _ share: inout Share) {
        for word in ReferenceCase.words(expected) {
          share.count(got.contains(word))
          if !got.contains(word) {
            misses.append(
              "\(word), overtaken by \(got.isEmpty ? "nothing" : got.joined(separator: ", "))")
          }
        }
      }
      check(reference.trades, in: advice.trades.map(\.trade.rawValue), &trades)
      check(reference.schools, in: advice.schools.map(\.school.rawValue), &schools)
      check(reference.doors, in: advice.doors.map(\.rawValue), &doors)
      check(reference.ideas, in: advice.ideas.map(\.trade.rawValue), &doors)
      met.count(misses.isEmpty)
      overtaken += misses.map { "\(reference.name): \($0)" }
    }
    findings.line("Cases met in full: \(met.text).")
    findings.line()
    findings.table(
      ["expected", "found"],
      [
        ["trades among the first three", trades.text], ["schools among those shown", schools.text],
        ["doors and ideas", doors.text],
      ])
    findings.list(overtaken, atMost: 40)
    return findings
  }
}
