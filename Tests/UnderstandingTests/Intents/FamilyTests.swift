import Essentials
import Testing
import Understanding

/// What is heard by families of words, in sentences that no lexicon lists.
@Suite struct FamilyTests {
  @Test(arguments: [
    ("on peut remonter d'une question ?", Intent.back), ("take me back one", .back),
    ("il me faut un coup de main pour répondre", .help), ("en quoi ça t'intéresse ?", .why),
    ("vous pouvez formuler ça autrement ?", .repeat), ("je ne souhaite pas le dire", .skip),
    ("supprime toutes les informations me concernant", .erase),
    ("je veux tout refaire", .restart), ("je ne veux pas continuer", .stop),
    ("tu as noté quoi sur moi pour le moment ?", .summary),
    ("get rid of my data", .erase),
  ])
  func `an intent is heard by what is done and to what`(_ text: String, _ intent: Intent) {
    #expect(Fixture.read(text).intent?.intent == intent)
  }

  @Test(arguments: [
    "je me trompe souvent de bus", "ma sœur recommence sa troisième", "hier j'ai arrêté le foot",
    "mon oncle efface les rayures", "je reviens de vacances en Bretagne",
    "le prof répète tout le temps la même chose",
  ])
  func `a story with the same verbs wants nothing done`(_ text: String) {
    #expect(Fixture.read(text).intent == nil)
  }

  @Test(arguments: [
    ("ça ne me pose aucun problème", Meaning.YesNo.yes), ("je préférerais éviter", .no),
    ("il faudrait que j'y réfléchisse", .maybe), ("i don't fancy it", .no),
  ])
  func `a sentence answers a question that wants yes or no`(
    _ text: String, _ answer: Meaning.YesNo
  ) {
    let reading = Fixture.read(text, Expectation(.yesNo))
    #expect(reading.findings.map(\.meaning) == [.yesNo(answer)])
  }

  @Test func `an age that is denied or can be none goes`() {
    let denied = Fixture.read("j'ai pas 18, j'ai 17", Expectation(.age))
    #expect(denied.findings.map(\.meaning) == [.age(17)])
    let half = Fixture.read("15,5", Expectation(.age))
    #expect(half.findings.map(\.meaning) == [.age(15)])
  }
}
