import CMalloc
import Understanding

/// What reading the catalogue leaves behind: some 20 MB after a first load, which a server would keep for good, and
/// the texts that learnt tables were made from.
enum FreedMemory {
  static func giveBack() {
    malloc_trim(0)
    for text in LearntText.all { text.withUTF8Buffer(dropPages) }
  }

  /// Whole pages alone; a failure changes nothing but memory.
  private static func dropPages(of bytes: UnsafeBufferPointer<UInt8>) {
    let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
    let start = (UInt(bitPattern: bytes.baseAddress) + page - 1) / page * page
    let end = (UInt(bitPattern: bytes.baseAddress) + UInt(bytes.count)) / page * page
    guard end > start, let address = UnsafeMutableRawPointer(bitPattern: start) else { return }
    madvise(address, Int(end - start), MADV_DONTNEED)
  }
}
