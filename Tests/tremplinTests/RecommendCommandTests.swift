import Foundation
import Testing

@Suite struct RecommendCommandTests {
  private let valognes =
    #"{"age":16,"place":"50700 Valognes","reach":{"km":40},"likes":["metal","precision"]}"#

  @Test func `a profile on standard input gets a school nearby`() throws {
    let result = try Program().run(
      ["recommend", "--profile", "-", "--lang", "fr"], input: valognes)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Usinage"))
    #expect(result.output.contains("Valognes"))
    #expect(!result.output.contains("RIASEC"))
  }

  @Test func `JSON has a schema, and weights only where they are asked for`() throws {
    let plain = try Program().run(["recommend", "--profile", "-", "--json"], input: valognes)
    let shape = try #require(
      try JSONSerialization.jsonObject(with: Data(plain.output.utf8)) as? [String: Any])
    #expect(shape["schema"] as? Int == 1)
    #expect(shape["outcome"] as? String == "advised")
    #expect(!plain.output.contains("contributions"))
    let explained = try Program().run(
      ["recommend", "--profile", "-", "--json", "--explain", "--counsellor"], input: valognes)
    #expect(explained.output.contains("contributions"))
    #expect(explained.output.contains(#""riasec" : "RC""#))
  }

  @Test(arguments: [13, 40])
  func `where age shuts a trade, age is the reason that is given`(age: Int) throws {
    let profile =
      #"{"age":\#(age),"place":"50700 Valognes","reach":{"km":40},"trade":"usinage"}"#
    let words = try Program().run(["recommend", "--profile", "-", "--lang", "fr"], input: profile)
    #expect(words.output.contains("ça s’enseigne, mais pas à ton âge"), "\(words.output)")
    #expect(!words.output.contains("trop loin"))
    let json = try Program().run(["recommend", "--profile", "-", "--json"], input: profile)
    #expect(json.output.contains(#""limit" : "age""#), "\(json.output)")
  }

  @Test func `once old enough, the school around the corner comes before one far away`() throws {
    let result = try Program().run(
      ["recommend", "--profile", "-", "--lang", "fr"],
      input: #"{"age":13,"place":"50700 Valognes"}"#)
    #expect(result.output.contains("Cotentin"), "\(result.output)")
    #expect(!result.output.contains("Salbris"), "\(result.output)")
  }

  @Test func `twelve in Brest finds nothing, and a door`() throws {
    let result = try Program().run(
      ["recommend", "--profile", "-", "--json"], input: #"{"age":12,"place":"29200 Brest"}"#)
    #expect(result.status == 3, "\(result.errors)")
    #expect(result.output.contains("under-15"))
  }

  @Test(
    arguments: [
      (#"{"ages":16}"#, "'ages' is no field"), (#"{"age":"x"}"#, "age"),
      (#"{"place":"99999 Nowhere"}"#, "no commune"), (#"{"likes":["metl"]}"#, "'metl' is no facet"),
      ("[]", "one JSON object"),
    ])
  func `a faulty profile is wrong usage, and the field is named`(
    _ profile: String, _ words: String
  ) throws {
    let result = try Program().run(["recommend", "--profile", "-"], input: profile)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func `two trades are compared by the criteria given`() throws {
    let result = try Program().run(
      ["compare", "usinage", "soudage", "--on", "diplomas,constraints", "--lang", "fr"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Diplôme"))
    #expect(result.output.contains("Ce qui peut gêner"))
    #expect(try Program().run(["compare", "usinage", "ifto-cholet"]).status == 3)
  }
}
