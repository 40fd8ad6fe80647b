import Essentials
import Testing
import Understanding

/// The notation of the patterns, seen from outside: order, bags, denials, sounds.
@Suite struct DistressPatternTests {
  @Test(arguments: [
    "j'ai peur de mon père", "mon père me fait peur", "chez nous j'ai tout le temps peur",
  ])
  func `a fear of home is heard in any order of its words`(_ text: String) {
    #expect(Fixture.read(text).distress != nil)
  }

  @Test(arguments: [
    "j'ai peur que ma mère dise non", "j'ai peur de rater mon oral", "my dad drinks tea all day",
    "je meurs de faim", "on a été battus au foot", "j'ai des bleus aux genoux à cause du skate",
    "personne ne m'embête au collège", "I don't want to die, I'm fine",
  ])
  func `ordinary words beside it and denials raise no alarm`(_ text: String) {
    #expect(Fixture.read(text).distress == nil)
  }

  @Test(arguments: ["mn pere me frap", "jvoudrai etre mort", "mon oncle me frape avec la sinture"])
  func `whoever writes by ear is heard`(_ text: String) {
    #expect(Fixture.read(text).distress?.grade == .explicit)
  }

  @Test func `words that only sound alike raise no alarm where nothing is written by ear`() {
    #expect(Fixture.read("je suis en France depuis un an").distress == nil)
  }

  @Test(arguments: [
    "je suis fatigué, je veux mourir", "je suis fatigué je veux mourir",
    "j'ai honte, je veux mourir", "j'ai eu une mauvaise note et je veux me tuer",
    "je veux rejoindre ma mère qui est morte", "my back hurts and I want to die",
  ])
  func `a wish to die is no figure of speech for what else is said`(_ text: String) {
    #expect(Fixture.read(text).distress == Distress(grade: .explicit, subject: .suicide))
  }

  @Test(arguments: [
    "je suis mort de fatigue", "mdr je veux mourir de honte", "j'ai failli mourir de rire",
    "ma grand-mère est morte l'an dernier", "cette chaleur me tue",
  ])
  func `a figure of speech stays one within its clause`(_ text: String) {
    #expect(Fixture.read(text).distress == nil)
  }
}
