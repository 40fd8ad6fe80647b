import Essentials
import Testing

struct ElisionTests {
  @Test(
    arguments: [
      ("Infos de ", "août 2026", "Infos d'août 2026"),
      ("une entreprise de ", "Oyonnax (01)", "une entreprise d'Oyonnax (01)"),
      ("une entreprise de ", "Yvetot (76)", "une entreprise d'Yvetot (76)"),
      ("une entreprise de ", "Le Havre (76)", "une entreprise du Havre (76)"),
      ("près de ", "Les Herbiers (85)", "près des Herbiers (85)"),
      ("une école à ", "Le Mans", "une école au Mans"),
      ("À ", "Les Avaloirs", "Aux Avaloirs"),
      ("De ", "Évreux", "D'Évreux"),
    ])
  func `a value melts into the preposition before it`(
    _ words: String, _ value: String, _ whole: String
  ) {
    var text = words
    text.appendElided(value)
    #expect(text == whole)
  }

  @Test(
    arguments: [
      ("près de ", "Valognes (50)"), ("près de ", "La Roche-sur-Yon (85)"), ("de ", "40 km"),
      ("à ", "Oyonnax"), ("une école a ", "Le Mans"), ("grande ", "Aix"), ("Infos de", "août"),
      ("de ", "Hyères (83)"), ("", "Oyonnax"), ("de ", ""),
    ])
  func `anything else stays as it is`(_ words: String, _ value: String) {
    var text = words
    text.appendElided(value)
    #expect(text == words + value)
  }
}
