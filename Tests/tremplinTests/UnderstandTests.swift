import Testing

@Suite struct UnderstandTests {
  @Test func `the answer is one object with slots, spans and rules`() throws {
    let result = try Program().run([
      "understand", "--json", "--today", "2026-11-23", "16 ans, de Valognes",
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output == """
        {"schema":1,"slots":{"age":16,"place":"50700 Valognes"},"intent":null,"faq":null,\
        "confidence":"sure","evidence":[{"for":"age","span":[0,6],"rule":"age.years",\
        "confidence":"sure"},{"for":"place","span":[11,19],"rule":"place.name",\
        "confidence":"sure"}]}

        """)
  }

  @Test func `what was asked decides how a bare number is read`() throws {
    let asked = try Program().run(["understand", "--json", "--ask", "age", "15"])
    #expect(asked.output.contains(#""age":15"#))
    let unasked = try Program().run(["understand", "--json", "15"])
    #expect(!unasked.output.contains(#""age""#))
  }

  @Test func `a person reads a line for each thing heard`() throws {
    let result = try Program().run(["understand", "--lang", "fr", "c'est payé ?"])
    #expect(result.output.contains("faq: remuneration"), "\(result.output)")
  }

  @Test func `a slot that no dialogue has is wrong usage`() throws {
    let result = try Program().run(["understand", "--ask", "nonsense", "oui"])
    #expect(result.status == 64)
  }
}
