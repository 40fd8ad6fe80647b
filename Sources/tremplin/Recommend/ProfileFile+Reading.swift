import ArgumentParser
import Conversation
import Foundation
import Orientation

extension ProfileFile {
  /// Reads a file, or standard input for `-`; what is wrong with it is wrong usage.
  init(at path: String) throws {
    let data: Data
    if path == "-" {
      data = FileHandle.standardInput.readDataToEndOfFile()
    } else if let contents = FileManager.default.contents(atPath: path) {
      data = contents
    } else {
      throw ValidationError("'\(path)' can't be read.")
    }
    do {
      try self.init(data)
    } catch {
      throw ValidationError("\(path): \(error.message)")
    }
  }

  /// The profile that the file means, for a command that was given its path.
  func profileOrUsageError(for assistant: Assistant, named path: String?) throws -> Profile {
    do {
      return try profile(for: assistant)
    } catch {
      throw ValidationError("\(path ?? "-"): \(error.message)")
    }
  }
}
