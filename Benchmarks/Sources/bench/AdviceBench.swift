import CatalogueFiles
import Essentials
import Foundation
import Orientation

/// Advice for one profile and the next question, on today's catalogue and on larger ones.
///
/// Large catalogues repeat the real programmes at communes drawn with a fixed seed; their schools
/// are as spread as people are. Processor time, one core.
struct AdviceBench {
  let root: URL

  private static let profiles = 200

  func run() throws -> [Figure] {
    let seeds = try Seeds(folder: SeedFolder(root.path + "/seeds"))
    guard let today = Day("2026-11-23") else { return [] }
    let catalogue = SyntheticCatalogue(seeds)
    let profiles = catalogue.profiles(Self.profiles)
    let adviser = Adviser(catalogue: seeds.catalogue, today: today)
    var figures = [
      Figure(
        name: "advice, today's catalogue (median)",
        value: Self.median(of: profiles) { _ = adviser.advise($0) }, unit: "ms",
        target: (.atMost, 1)),
      Figure(
        name: "next question, today's catalogue (median)",
        value: Self.median(of: profiles) { _ = adviser.nextTopic($0) }, unit: "ms",
        target: (.atMost, 2)),
    ]
    for count in [100, 1_000, 10_000, 100_000, 1_000_000] {
      let large = Adviser(catalogue: catalogue.catalogue(programmes: count), today: today)
      let sample = Array(profiles.prefix(count > 100_000 ? 20 : Self.profiles))
      figures += [
        Figure(
          name: "advice, \(count) programmes (median)",
          value: Self.median(of: sample) { _ = large.advise($0) }, unit: "ms",
          target: count == 100_000 ? (.atMost, 20) : nil),
        Figure(
          name: "next question, \(count) programmes (median)",
          value: Self.median(of: sample) { _ = large.nextTopic($0) }, unit: "ms", target: nil),
      ]
    }
    return figures
  }

  /// Milliseconds of processor time.
  private static func median(of profiles: [Profile], _ work: (Profile) -> Void) -> Double {
    for profile in profiles.prefix(20) { work(profile) }
    let times = profiles.map { profile in
      let begin = Machine.processorSeconds()
      work(profile)
      return (Machine.processorSeconds() - begin) * 1000
    }
    return times.percentile(0.5)
  }
}
