import Testing
import Understanding

@Suite struct OtherTradeTests {
  @Test(
    arguments: UtteranceCase.table(
      """
      trade | infirmière |
      nothing | je veux devenir pompier |
      likes | j'aimerais être infirmier plus tard |
      trade | firefighter |
      """))
  func `a trade that no school teaches is known as one`(_ line: UtteranceCase) {
    #expect(Fixture.read(line.text, line.expectation).otherTrade != nil)
  }

  @Test(
    arguments: UtteranceCase.table(
      """
      trade | coiffeuse |
      trade | menuisier |
      nothing | ma mère est infirmière |
      nothing | mon oncle pompier m'aide souvent |
      yesno | oui |
      """))
  func `a trade of the catalogue, or somebody else's, is not`(_ line: UtteranceCase) {
    #expect(Fixture.read(line.text, line.expectation).otherTrade == nil)
  }
}
