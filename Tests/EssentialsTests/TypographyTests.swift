import Essentials
import Testing

@Suite struct TypographyTests {
  private static let french: [(String, String)] = [
    ("Tu as quel âge ?", "Tu as quel âge\u{202F}?"),
    ("Super!", "Super\u{202F}!"),
    ("Quoi ?!", "Quoi\u{202F}?!"),
    ("un ; deux", "un\u{202F}; deux"),
    ("Nom : Lyon", "Nom\u{A0}: Lyon"),
    ("Nom: Lyon", "Nom\u{A0}: Lyon"),
    ("Voici :\n- un", "Voici\u{A0}:\n- un"),
    ("« oui »", "«\u{A0}oui\u{A0}»"),
    ("«oui»", "«\u{A0}oui\u{A0}»"),
    ("« C'est payé ? »", "«\u{A0}C’est payé\u{202F}?\u{A0}»"),
    ("l'école d'aujourd'hui", "l’école d’aujourd’hui"),
    ("l'« atelier »", "l’«\u{A0}atelier\u{A0}»"),
    ("à 12:30", "à 12:30"),
    ("https://a.fr/b?c=d;e:f ?", "https://a.fr/b?c=d;e:f\u{202F}?"),
    ("www.a.fr/l'x!", "www.a.fr/l'x!"),
    ("(www.a.fr/l'x )", "(www.a.fr/l'x )"),
    ("site:www.a.fr/l'x", "site:www.a.fr/l'x"),
    ("l'été/l'hiver", "l’été/l’hiver"),
    ("écris à l'o@a.fr !", "écris à l'o@a.fr\u{202F}!"),
    ("90 % ou 90%", "90\u{A0}% ou 90\u{A0}%"),
    ("500 € par an", "500\u{A0}€ par an"),
    ("(vraiment ?)", "(vraiment\u{202F}?)"),
    ("?", "?"),
    ("   ? oui", "   ? oui"),
    ("a\n ! b", "a\n ! b"),
    ("rien à faire", "rien à faire"),
    ("", ""),
  ]

  @Test(arguments: french)
  func `French punctuation gets its spaces and apostrophes`(_ plain: String, _ set: String) {
    #expect(Typography(.french).typeset(plain) == set)
  }

  @Test(arguments: french.map(\.1))
  func `what is set already doesn't change`(_ set: String) {
    #expect(Typography(.french).typeset(set) == set)
  }

  @Test(arguments: [
    ("What's next?", "What’s next?"),
    ("the schools' orders", "the schools’ orders"),
    ("say 'yes' or 'no'", "say 'yes' or 'no'"),
    ("note: 90% ; done", "note: 90% ; done"),
  ])
  func `English gets its apostrophes only`(_ plain: String, _ set: String) {
    #expect(Typography(.english).typeset(plain) == set)
    #expect(Typography(.english).typeset(set) == set)
  }

  @Test func `a device without narrow spaces gets wide ones`() {
    #expect(
      Typography(.french, narrowSpaces: false).typeset("Oui ! ») ;") == "Oui\u{A0}!\u{A0}»)\u{A0};")
  }
}
