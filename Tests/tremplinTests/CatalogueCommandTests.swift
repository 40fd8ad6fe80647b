import Foundation
import Testing

@Suite struct CatalogueCommandTests {
  @Test func `the catalogue and the dialogues' figures are clean`() throws {
    let result = try Program().run(["catalogue", "check", "--lang", "en"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("0 errors"))
    #expect(result.output.contains(/schools\.csv +82/))
    #expect(result.output.contains(/communes\.csv +37449/))
  }

  @Test func `the dialogues compile without a word`() throws {
    let result = try Program().run(["dialogue", "check", "--lang", "en"])
    #expect(result.output.contains("0 errors, 0 warnings"), "\(result.errors)")
  }

  @Test func `a school is shown with its source and its date`() throws {
    let result = try Program().run(["catalogue", "show", "boisard-vaulx-en-velin"])
    #expect(result.status == 0)
    #expect(result.output.contains("source: http"))
    #expect(result.output.contains(/as_of: 20\d\d/))
  }

  @Test func `search forgives accents`() throws {
    let result = try Program().run(["catalogue", "search", "metallerie"])
    #expect(result.status == 0)
    #expect(result.output.contains("metallerie"))
  }
}
