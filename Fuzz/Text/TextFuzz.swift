// A text of a script with its holes, plurals and figures; and what typography makes of it.
import DialogueFiles
import Essentials

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let text = String(decoding: bytes, as: UTF8.self)
  let quoted = text.replacing("'", with: "''").replacing("\n", with: " ")
  let script = """
    dialogue: a
    address: tu
    languages: [fr, en]
    slots:
      age: { type: age 8..99, label: { tu: "a", en: "a" } }
    steps:
      - id: said
        say: { tu: '\(quoted)', en: '\(quoted)' }
    """
  for diagnostic in DialogueCompiler().compile("a", in: .memory(["a/dialogue.yaml": script]))
    .diagnostics
  { _ = diagnostic.description }
  let clean = Sanitiser.clean(text, newlines: .spaces)
  precondition(Sanitiser.clean(clean, newlines: .spaces) == clean, "cleaned twice, it is another")
  return 0
}
