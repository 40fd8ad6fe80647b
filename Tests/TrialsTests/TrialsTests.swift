import CatalogueFiles
import Essentials
import Foundation
import Orientation
import Testing
import Trials
import Understanding

/// The evaluation's trials on the project's own catalogue, with fewer people.
struct TrialsTests {
  private static let setting: Setting? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    guard let seeds = try? Seeds(folder: SeedFolder(root.appending(path: "seeds").path)),
      let today = Day("2026-11-23")
    else { return nil }
    return Setting(seeds, today: today)
  }()

  private let setting: Setting

  init() throws {
    setting = try #require(Self.setting)
  }

  @Test func `no limit is broken and nobody leaves with nothing`() async {
    #expect(await setting.limits(people: 300, seed: 7).violations == [])
  }

  @Test func `stated reasons and changes do what they say`() async {
    #expect(await setting.reasons(people: 60, seed: 7).violations == [])
  }

  @Test func `order changes nothing, and age only at a border`() {
    #expect(setting.twins(people: 3, seed: 7).violations == [])
  }

  @Test func `from every commune of an islet, the sea is in the way`() {
    let communes = setting.communes.filter { LimitKeeper.islets.contains($0.name) }
    #expect(communes.count == LimitKeeper.islets.count)
    for commune in communes {
      var profile = Profile()
      profile.age = 16
      profile.homes = [Setting.home(commune)]
      #expect(setting.adviser.outcome(profile) == .overSea, "\(commune.name)")
    }
  }

  @Test func `from every other commune of these coasts, it isn't`() {
    let coasts = setting.communes.filter {
      ["29", "56", "85", "44", "17", "22"].contains($0.department)
    }
    for commune in coasts where !LimitKeeper.islets.contains(commune.name) {
      var profile = Profile()
      profile.homes = [Setting.home(commune)]
      #expect(setting.adviser.outcome(profile) == .advised, "\(commune.name)")
    }
  }

  @Test func `every reference case names a commune that exists`() {
    #expect(setting.referenceCases().violations == [])
  }

  @Test func `the interval of Wilson is the published one`() {
    // Orientation, measuring quality: 54 of 60 gives [.80, .95].
    let interval = Share(54, of: 60).interval
    #expect(abs(interval.low - 0.7988) < 0.001)
    #expect(abs(interval.high - 0.9534) < 0.001)
    #expect(Share(40, of: 40).text == "40/40 = 1 [.912, 1]")
  }
}
