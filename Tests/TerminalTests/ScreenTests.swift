import Essentials
import Testing

@testable import Terminal
@testable import TerminalFixture

@Suite struct ScreenTests {
  private func screen(
    plain: Bool, colour: Bool = false, width: Int = 60, language: Language = .french
  ) -> Screen {
    Screen(
      capabilities: TerminalCapabilities(
        isInteractive: true, isPlain: plain, hasColour: colour, width: width),
      language: language, labels: TwoQuestions().phrases.labels)
  }

  private static let advice: [Block] = [
    .say("Voici ce qui colle avec ce que tu dis :"),
    .heading("Des métiers"),
    .trade(
      TradeCard(
        rank: 1, name: "Usinage", fit: "colle bien",
        summary: "Tu fabriques des pièces de métal, au centième près.",
        reasons: ["Tu as dit « le métal » : c'est le cœur du métier."],
        against: ["Il y a du bruit. Tu n'as pas dit si ça te gêne."])),
    .school(
      SchoolCard(
        rank: 1, name: "École des métiers", place: "Cherbourg (50), environ 20 km",
        fields: [
          Field("Formation", "CAP, 2 ans"), Field("Site", "https://example.org/ecole?page=1;2"),
        ],
        warning: "À vérifier auprès de l'école.")),
    .step(StepCard(rank: 1, title: "Appeler", details: "Demande une visite !", contact: "01 02")),
    .change("Avec l'internat, il y aurait aussi une école à 60 km."),
    .care(
      CareNotice(
        numbers: [
          CareNotice.Line(number: "3114", label: "jour et nuit, gratuit"),
          CareNotice.Line(number: "119", label: "enfance en danger"),
        ],
        text: "Tu n'es pas seul.")),
    .heard(["16 ans", "Valognes (50)"]),
    .ask("On continue ?"),
    .options(["oui", "non"]),
  ]

  @Test func `a rich screen shows signs and indentation`() {
    let expected = """
      ┃ 3114  jour et nuit, gratuit
      ┃ 119   enfance en danger

      Tu n’es pas seul.

      Voici ce qui colle avec ce que tu dis\u{A0}:

      Des métiers
      ───────────

      1. Usinage
         colle bien
         Tu fabriques des pièces de métal, au centième près.
         + Tu as dit «\u{A0}le métal\u{A0}»\u{A0}: c’est le cœur du métier.
         − Il y a du bruit. Tu n’as pas dit si ça te gêne.

      1. École des métiers
         Cherbourg (50), environ 20 km
         Formation\u{A0}: CAP, 2 ans
         Site\u{A0}: https://example.org/ecole?page=1;2
         ! À vérifier auprès de l’école.

      1. Appeler
         Demande une visite\u{202F}!
         Contact\u{A0}: 01 02

      → Avec l’internat, il y aurait aussi une école à 60 km.

      ✓ 16 ans · Valognes (50)

      On continue\u{202F}?
        1. oui
        2. non

      """
    #expect(screen(plain: false).render(Self.advice) == expected)
  }

  @Test func `a plain screen says everything in words`() {
    let expected = """
      Appelle\u{A0}: 3114, jour et nuit, gratuit
      Appelle\u{A0}: 119, enfance en danger
      Tu n’es pas seul.
      Voici ce qui colle avec ce que tu dis\u{A0}:
      Des métiers
      Métier 1\u{A0}: Usinage, colle bien.
      Tu fabriques des pièces de métal, au centième près.
      Pour\u{A0}: Tu as dit «\u{A0}le métal\u{A0}»\u{A0}: c’est le cœur du métier.
      Contre\u{A0}: Il y a du bruit. Tu n’as pas dit si ça te gêne.
      École 1\u{A0}: École des métiers, Cherbourg (50), environ 20 km.
      Formation\u{A0}: CAP, 2 ans
      Site\u{A0}: https://example.org/ecole?page=1;2
      Attention\u{A0}: À vérifier auprès de l’école.
      Étape 1\u{A0}: Appeler.
      Demande une visite\u{A0}!
      Contact\u{A0}: 01 02
      Avec l’internat, il y aurait aussi une école à 60 km.
      Compris\u{A0}: 16 ans\u{A0}; Valognes (50).
      On continue\u{A0}?
      1. oui
      2. non

      """
    #expect(screen(plain: true).render(Self.advice) == expected)
  }

  @Test(arguments: [true, false])
  func `colour and its absence show the same words`(_ plain: Bool) {
    let coloured = screen(plain: plain, colour: true).render(Self.advice)
    let bare = screen(plain: plain, colour: false).render(Self.advice)
    #expect(Sanitiser.clean(coloured) == bare)
  }

  @Test(arguments: [20, 40, 80, 100], [true, false])
  func `no line is wider than the screen, but for an address`(_ width: Int, _ plain: Bool) {
    let lines = screen(plain: plain, width: width).render(Self.advice).split(separator: "\n")
    for line in lines.map(String.init) where !line.contains("https://") {
      #expect(line.displayWidth <= width, "\(line)")
    }
  }

  @Test func `what was typed can't reach the terminal as a command`() {
    let hostile = "a\u{1B}[2J\u{202E}b\u{9B}31m\u{7}\u{200B}"
    let text = screen(plain: false, colour: true).render([
      .heard([hostile]), .options([hostile]),
      .school(
        SchoolCard(rank: nil, name: hostile, place: hostile, fields: [Field(hostile, hostile)])),
    ])
    for scalar in ["\u{202E}", "\u{9B}", "\u{7}", "\u{200B}"] as [Unicode.Scalar] {
      #expect(!text.unicodeScalars.contains(scalar))
    }
    #expect(!text.contains("\u{1B}[2J"))
  }

  @Test func `English keeps its own punctuation`() {
    let text = screen(plain: true, language: .english).render([
      .heard(["16", "Valognes (50)"]), .ask("What's next?"),
    ])
    #expect(text == "Compris: 16; Valognes (50).\nWhat’s next?\n")
  }

  @Test func `nothing to show is no line at all`() {
    #expect(screen(plain: false).render([.heard([]), .options([])]).isEmpty)
  }
}
