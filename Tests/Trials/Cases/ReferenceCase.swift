import Essentials
import Orientation

/// A person, and what a counsellor who knows the catalogue would tell them; written from the seeds
/// before anything was tuned.
struct ReferenceCase: Sendable {
  let name: String
  let place: String
  let age: Int
  let reach: Int
  var likes = ""
  var dislikes = ""
  var vetoes = ""
  var wanted = ""
  var boards: Bool?
  var birthday: Bool?
  var situations = ""
  var hasLeftSchool = false
  /// Each among the first three trades.
  var trades = ""
  /// Each among the schools shown.
  var schools = ""
  /// Each among the doors.
  var doors = ""
  /// Each among the ideas.
  var ideas = ""

  init(
    _ name: String, _ place: String, age: Int = 16, within reach: Int, likes: String = "",
    dislikes: String = "", vetoes: String = "", wants wanted: String = "", boards: Bool? = nil,
    birthday: Bool? = nil, situations: String = "", leftSchool: Bool = false,
    trades: String = "", schools: String = "", doors: String = "", ideas: String = ""
  ) {
    self.name = name
    self.place = place
    self.age = age
    self.reach = reach
    self.likes = likes
    self.dislikes = dislikes
    self.vetoes = vetoes
    self.wanted = wanted
    self.boards = boards
    self.birthday = birthday
    self.situations = situations
    hasLeftSchool = leftSchool
    self.trades = trades
    self.schools = schools
    self.doors = doors
    self.ideas = ideas
  }

  func profile(in setting: Setting) -> Profile? {
    guard let home = setting.home(place) else { return nil }
    var profile = Profile()
    profile.homes = [home]
    profile.age = age
    profile.birthdayBeforeTerm = birthday
    profile.reach = .kilometres(reach)
    profile.boarding = boards
    for facet in Self.words(likes) { profile.opinions[Facet.ID(facet)] = .yes }
    for facet in Self.words(dislikes) { profile.opinions[Facet.ID(facet)] = .no }
    profile.vetoes = Set(Self.words(vetoes).map { Facet.ID($0) })
    profile.wantedTrades = Self.words(wanted).map { Trade.ID($0) }
    profile.situations = Self.words(situations).compactMap { NextStep.Door(rawValue: $0) }
    if hasLeftSchool { profile.leftSchool = true }
    return profile
  }

  static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
