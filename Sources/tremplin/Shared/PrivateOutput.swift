import Foundation

/// Files that hold a person's answers or code: nobody else's to read.
enum PrivateOutput {
  /// False where it can't be written.
  static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return false }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? file.write(contentsOf: Data(text.utf8))) != nil
  }
}
