// A script by a hostile author: compiled or refused, never a trap, an endless loop or a full memory.
import DialogueFiles

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let text = String(decoding: bytes, as: UTF8.self)
  let tree = SourceTree.memory(["a/dialogue.yaml": text, "phrases.yaml": text])
  let library = DialogueCompiler().load(tree)
  for diagnostic in library.diagnostics { _ = diagnostic.description }
  return 0
}
