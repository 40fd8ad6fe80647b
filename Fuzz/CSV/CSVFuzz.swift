// A file of the catalogue that somebody edited: the first byte says which, the rest is the file.
import CatalogueFiles
import Essentials
import Foundation
import Orientation

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let first = bytes.first else { return 0 }
  let files = SeedFile.allCases
  let file = files[Int(first) % files.count]
  let seeds = Seeds(contents: [file: Data(bytes.dropFirst())], folder: SeedFolder("seeds"))
  for diagnostic in seeds.diagnostics { _ = String(describing: diagnostic) }
  let again = try? Catalogue(cells: [file: seeds.cells(of: file)])
  precondition(again == seeds.catalogue, "written to the database and read back, a row is another")
  return 0
}
