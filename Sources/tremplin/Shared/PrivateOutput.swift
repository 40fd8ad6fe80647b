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

  /// The same in a folder that is made where it is missing, for its owner only.
  static func write(_ text: String, to name: String, in folder: String) -> Bool {
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return write(text, to: folder + "/" + name)
  }
}
