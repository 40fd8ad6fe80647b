// A condition of a script, in a dialogue that has a slot of each type.
import DialogueFiles
import Essentials

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  // Quoted for YAML with its single quotes, which know no escape but their own doubling.
  let text = String(decoding: bytes, as: UTF8.self).replacing("'", with: "''")
    .replacing("\n", with: " ")
  let script = """
    dialogue: a
    address: tu
    languages: [en]
    slots:
      age: { type: age 8..99, label: { tu: "a", en: "a" } }
      size: { type: integer 0..9, label: { tu: "a", en: "a" } }
      idea: { type: yes-no, label: { tu: "a", en: "a" } }
    steps:
      - if: '\(text)'
        then:
          - id: said
            say: { tu: "a", en: "a" }
    """
  for diagnostic in DialogueCompiler().compile("a", in: .memory(["a/dialogue.yaml": script]))
    .diagnostics
  { _ = diagnostic.description }
  return 0
}
