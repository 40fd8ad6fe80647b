import Essentials
import Foundation
import Testing
import Understanding

/// What must never be missed, and what must not be taken for it.
@Suite struct DistressTests {
  /// The shares that hold today on sentences that the rules were not fitted to.
  ///
  /// The aims are .98, .90 and .01: a floor is raised when the rules get better, and never lowered.
  @Test func `distress is heard as well as it was, on sentences held back`() throws {
    let labelled = try DistressCorpus(table: "distress.tsv", columns: (1, 3, 5)).sentences
    let ordinary = try DistressCorpus(ordinary: "ordinary.txt").sentences
    let check = (labelled + ordinary).filter { !$0.isForTuning }
    func share(_ kinds: Set<String>) -> Double {
      let sentences = check.filter { kinds.contains($0.kind) }
      return Double(sentences.count(where: \.isRight)) / Double(sentences.count)
    }
    let explicit = share(["explicit"])
    let implicit = share(["implicit"])
    let alarms = 1 - share(["figurative", "ordinary"])
    print("distress, held back: explicit \(explicit), implicit \(implicit), alarms \(alarms)")
    #expect(explicit >= 0.98, "explicit distress is missed more often")
    #expect(implicit >= 0.93, "implicit distress is missed more often")
    #expect(alarms <= 0.01, "ordinary sentences raise more alarms")
  }

  @Test(arguments: ["explicit", "implicit", "figurative"])
  func `sentences that the rules were written with are still heard`(_ kind: String) throws {
    let sentences = try DistressCorpus(table: "distress-fitted.tsv", columns: (0, 1, 2)).sentences
      .filter { $0.kind == kind }
    let wrong = sentences.filter { !$0.isRight }.map(\.text)
    #expect(wrong.count * 25 <= sentences.count, "\(wrong.joined(separator: "\n"))")
  }

  /// Rounds of fresh sentences; each was counted before the rules were widened by it.
  ///
  /// The last ones are hard on purpose, and weights keep what such sentences share, not each of them by heart.
  @Test(arguments: [
    ("explicit", 0.95), ("implicit", 0.9), ("figurative", 0.95), ("ordinary", 0.97),
  ])
  func `what rounds taught is not forgotten`(_ kind: String, _ floor: Double) throws {
    let all = try DistressCorpus(table: "distress-rounds.tsv", columns: (1, 3, 5)).sentences
      .filter { $0.kind == kind }
    let sentences = stride(from: 0, to: all.count, by: Self.every).map { all[$0] }
    let wrong = sentences.filter { !$0.isRight }.map(\.text)
    let right = 1 - Double(wrong.count) / Double(sentences.count)
    #expect(right >= floor, "\(right) of \(kind) ones, wrong are\n\(wrong.joined(separator: "\n"))")
  }

  /// One in so many of a hundred thousand tells a share as well; a sanitizer takes ten times as long for each.
  private static let every =
    ProcessInfo.processInfo.environment["TREMPLIN_SANITIZED"] == nil ? 5 : 50

  /// Rounds that nothing is fitted to: the honest figure for strangers.
  @Test func `what nobody fitted is heard as well as it was`() throws {
    let sentences = try DistressCorpus(table: "distress-kept.tsv", columns: (1, 3, 5)).sentences
    for (kind, floor) in [
      ("explicit", 0.965), ("implicit", 0.9), ("figurative", 0.96), ("ordinary", 0.98),
    ] {
      let some = sentences.filter { $0.kind == kind }
      let right = Double(some.count(where: \.isRight)) / Double(some.count)
      #expect(right >= floor, "of \(kind) ones \(right) are heard right")
    }
  }

  @Test(arguments: [
    ("je veux mourir", Distress.Subject.suicide), ("mon père me frappe", .violence),
    ("on m'a violée", .sexualViolence), ("ils me frappent dans la cour de récré", .bullying),
    ("j'ai fugué", .runaway), ("je dors dehors ce soir", .noRoof),
    ("on n'a rien à manger à la maison", .noRoof), ("il me menace avec un couteau", .danger),
    ("I want to die", .suicide), ("my dad hits me", .violence),
    ("my coach touched me", .sexualViolence),
  ])
  func `the subject decides which number comes first`(
    _ text: String, _ subject: Distress.Subject
  ) {
    #expect(Fixture.read(text).distress == Distress(grade: .explicit, subject: subject))
  }

  @Test(arguments: [
    "je ne veux pas mourir", "mon père ne me frappe pas", "personne ne me frappe",
    "je n'ai jamais pensé au suicide", "nobody hits me", "I've never thought about killing myself",
  ])
  func `a denial raises no alarm`(_ text: String) {
    #expect(Fixture.read(text).distress == nil)
  }

  @Test func `whoever writes without a comma is heard all the same`() {
    #expect(Fixture.read("je sais pas je veux mourir").distress?.grade == .explicit)
  }
}
