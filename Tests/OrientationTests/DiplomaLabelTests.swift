import Testing

@testable import Orientation

/// Diplomas in a cell of a comparison.
@Suite struct DiplomaLabelTests {
  @Test(
    arguments: [
      (["CAP Métallier", "CAP Métallier"], ["CAP Métallier"]),
      (["CAP Serrurier-métallier (ancien intitulé)"], ["CAP Serrurier-métallier"]),
      (["CAP (menuiserie)", "CAP (spécialité non précisée)"], ["CAP (menuiserie)"]),
      (["non précisé"], []),
      (["CAP puis bac pro (peinture)"], ["CAP puis bac pro (peinture)"]),
      (
        [
          "CAP (usinage)", "Bac pro (usinage)", "CAP puis bac pro (mécanique)",
          "CQPM, en troisième année après le CAP",
        ], ["Bac pro", "CAP", "CQPM"]
      ),
    ])
  func `a cell has each diploma once, and kinds where there are many`(
    _ labels: [String], short: [String]
  ) {
    #expect(DiplomaLabel.short(labels) == short)
  }
}
