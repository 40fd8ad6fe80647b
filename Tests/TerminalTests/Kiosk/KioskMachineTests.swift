import Essentials
import Testing

@testable import Terminal

@Suite struct KioskMachineTests {
  @Test(arguments: [
    (KioskKey.enter, Language.french), (.text("a"), .french), (.other, .french),
    (.finish, .french), (.text("2"), .english),
  ])
  func `any key begins, and 2 begins in the other language`(_ key: KioskKey, _ language: Language) {
    var kiosk = KioskHarness()
    kiosk.press(key)
    #expect(kiosk.requests == [.start(language)])
  }

  @Test func `the key that begins is no answer`() {
    var kiosk = KioskHarness()
    kiosk.press(.text("a"))
    kiosk.come(KioskHarness.question)
    #expect(kiosk.machine.view.draft == "")
  }

  @Test func `what is typed is asked, and its reply shown`() {
    var kiosk = KioskHarness.talking()
    kiosk.press(.text("Val"), .text("X"), .erase, .text("ognes"), .enter)
    #expect(kiosk.requests == [.say("Valognes")])
    kiosk.come(KioskHarness.turn([.heard(["Valognes (50)"]), .ask("Et tu aimes quoi ?")]))
    #expect(kiosk.text.contains("Valognes (50)") && !kiosk.text.contains("Salut"))
  }

  @Test func `an answer is never longer than the wire takes`() {
    var kiosk = KioskHarness.talking()
    kiosk.type(String(repeating: "é", count: 5_000))
    #expect(kiosk.requests == [.say(String(repeating: "é", count: InputLimit.scalars))])
  }

  @Test(arguments: [[KioskKey.finish], [.text("0"), .enter]])
  func `Fini asks first, erases at 1 and goes on at 3`(_ keys: [KioskKey]) {
    var kiosk = KioskHarness.talking()
    for key in keys { kiosk.press(key) }
    #expect(kiosk.text.contains("1. Oui, tout effacer"))
    var other = kiosk
    other.press(.text("3"))
    #expect(other.text.contains("Tu habites où") && other.effects.isEmpty)
    kiosk.press(.text("1"))
    #expect(kiosk.isWiped && kiosk.isFree && kiosk.requests == [.leave])
  }

  @Test func `Fini and 2 has the conversation kept, and shows the code until a key`() {
    var kiosk = KioskHarness.talking()
    kiosk.press(.finish, .text("2"))
    #expect(kiosk.requests == [.keep])
    kiosk.come(.kept(code: "7F3K-92QX-M0TD-4HSA-0"))
    #expect(kiosk.text.contains("7F3K-92QX-M0TD-4HSA-0") && kiosk.text.contains("█"))
    kiosk.press(.text("x"))
    #expect(kiosk.isWiped && kiosk.requests == [.leave])
  }

  @Test func `a code that can't be made is said, and the conversation goes on`() {
    var kiosk = KioskHarness.talking()
    kiosk.press(.finish, .text("2"))
    kiosk.come(.refused("Le disque est plein."))
    #expect(kiosk.text.contains("Le disque est plein.") && kiosk.text.contains("Tu habites où"))
  }

  @Test func `who says that it is over gets the choice of a code`() {
    var kiosk = KioskHarness.talking()
    kiosk.come(KioskHarness.turn([.say("À bientôt !")], ending: .finished))
    #expect(kiosk.text.contains("un code pour reprendre"))
  }

  @Test func `what was erased is wiped at once`() {
    var kiosk = KioskHarness.talking()
    kiosk.come(KioskHarness.turn([.say("C'est effacé.")], ending: .erased))
    #expect(kiosk.isWiped && kiosk.isFree)
  }

  @Test func `after three minutes it asks, and after twenty seconds more it wipes`() {
    var kiosk = KioskHarness.talking()
    kiosk.wait(179)
    #expect(!kiosk.text.contains("Toujours là"))
    kiosk.wait(1)
    #expect(kiosk.text.contains("Toujours là") && kiosk.text.contains("20 secondes"))
    kiosk.wait(19)
    #expect(!kiosk.isFree)
    kiosk.wait(1)
    #expect(kiosk.isFree && kiosk.isWiped && kiosk.requests == [.leave])
  }

  @Test func `any key extends the time, more than ten times, and does nothing else`() {
    var kiosk = KioskHarness.talking()
    for key in [KioskKey.text("a"), .enter, .finish, .other] + Array(repeating: .erase, count: 8) {
      kiosk.wait(180)
      #expect(kiosk.text.contains("Toujours là"))
      kiosk.wait(19)
      kiosk.press(key)
      #expect(kiosk.text.contains("Tu habites où") && kiosk.machine.view.draft == "")
      #expect(kiosk.effects.allSatisfy { $0 == .ask(.ping, sitting: kiosk.machine.number) })
    }
  }

  @Test func `a key after the time is over belongs to the next person`() {
    var kiosk = KioskHarness.talking()
    kiosk.wait(180)
    kiosk.now += 20
    kiosk.press(.text("a"))
    #expect(kiosk.isWiped && kiosk.requests == [.leave, .start(.french)])
  }

  @Test func `after numbers to call there is more time, and they stay in sight`() {
    var kiosk = KioskHarness.talking()
    kiosk.type("mal")
    kiosk.come(KioskHarness.care)
    kiosk.type("Valognes")
    kiosk.come(KioskHarness.question)
    kiosk.wait(359)
    #expect(!kiosk.text.contains("Toujours là"))
    kiosk.wait(1)
    #expect(kiosk.text.contains("Toujours là") && kiosk.text.contains("3114"))
    kiosk.wait(59)
    #expect(!kiosk.isFree)
    kiosk.wait(1)
    #expect(kiosk.isFree && !kiosk.text.contains("3114"))
  }

  @Test func `the code is wiped too when nobody is there`() {
    var kiosk = KioskHarness.talking()
    kiosk.press(.finish, .text("2"))
    kiosk.come(.kept(code: "7F3K"))
    kiosk.wait(180)
    kiosk.wait(20)
    #expect(kiosk.isFree && kiosk.isWiped)
  }

  @Test func `a reply to the last person never reaches the next one`() {
    var kiosk = KioskHarness.talking()
    let last = kiosk.machine.number
    kiosk.type("un secret")
    kiosk.press(.finish, .text("1"), .other)
    kiosk.come(KioskHarness.turn([.heard(["un secret"])]), sitting: last)
    #expect(!kiosk.text.contains("secret"))
    kiosk.come(.kept(code: "7F3K"), sitting: last)
    #expect(!kiosk.text.contains("7F3K"))
    kiosk.come(KioskHarness.question)
    #expect(kiosk.text.contains("Tu habites où"))
  }

  @Test func `a server that goes away is said kindly, and asked every three seconds`() {
    var kiosk = KioskHarness.talking()
    kiosk.type("Valognes")
    kiosk.come(.lost)
    #expect(kiosk.isFree && kiosk.isWiped)
    #expect(kiosk.text.contains("La borne revient dans un instant"))
    kiosk.press(.enter)
    #expect(kiosk.requests.isEmpty)
    kiosk.wait(3)
    #expect(kiosk.effects == [.ask(.ping, sitting: kiosk.machine.number)])
    kiosk.come(.lost)
    kiosk.wait(3)
    kiosk.come(.reachable)
    #expect(kiosk.text.contains("Pour commencer"))
  }

  @Test func `a code that is being written down outlives its server`() {
    var kiosk = KioskHarness.talking()
    kiosk.press(.finish, .text("2"))
    kiosk.come(.kept(code: "7F3K-92QX"))
    kiosk.come(.lost)
    #expect(kiosk.text.contains("7F3K-92QX"))
  }

  @Test func `the connection is kept from being idle`() {
    var kiosk = KioskHarness.talking()
    kiosk.now = 100
    kiosk.press(.other)
    kiosk.now = 200
    kiosk.press(.other)
    kiosk.wait(100)
    #expect(kiosk.effects == [.ask(.ping, sitting: kiosk.machine.number)])
  }
}
