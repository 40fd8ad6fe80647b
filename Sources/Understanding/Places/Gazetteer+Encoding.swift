extension Gazetteer {
  /// Changes with the layout below; a blob of another layout is refused and built anew.
  private static let magic: UInt64 = 0x5447_415a_0000_0003

  /// The whole index as one block of bytes, to be kept and loaded without building it again.
  public func encoded() -> [UInt8] {
    var writer = BlobWriter()
    writer.write([Self.magic])
    writer.write(
      Array(
        areas.map { [$0.code, $0.name, $0.region].joined(separator: "\t") }
          .joined(separator: "\n").utf8))
    writer.write(tables.text)
    writer.write(tables.names.ends)
    writer.write(tables.postalCodes)
    writer.write(tables.rowAreas)
    writer.write(tables.latitudes)
    writer.write(tables.longitudes)
    writer.write(tables.populations)
    writer.write(tables.postalOrder)
    writer.write([tables.keys.first])
    writer.write(tables.keys.ends)
    writer.write(tables.signatures)
    writer.write(tables.keyRowEnds)
    writer.write(tables.keyRows)
    writer.write(tables.lengthStarts)
    writer.write(tables.alphabetical)
    writer.write(tables.slots)
    writer.write(tables.soundText)
    writer.write(tables.soundPieces.ends)
    writer.write(tables.soundSignatures)
    return writer.finish()
  }

  /// Nil where the bytes are not a whole block of ``encoded()``; never traps.
  public init?(encoded bytes: [UInt8]) {
    let gazetteer = bytes.withUnsafeBytes { Gazetteer(encoded: $0) }
    guard let gazetteer else { return nil }
    self = gazetteer
  }

  /// As ``init(encoded:)``, from memory that somebody else holds; nothing of it is kept.
  public init?(encoded bytes: UnsafeRawBufferPointer) {
    guard var reader = BlobReader(bytes), reader.read(UInt64.self) == [Self.magic] else {
      return nil
    }
    var areas: [Area] = []
    let lines = String(decoding: reader.read(UInt8.self), as: UTF8.self)
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3 else { return nil }
      areas.append(
        Area(code: String(fields[0]), name: String(fields[1]), region: String(fields[2])))
    }
    var tables = GazetteerTables()
    tables.text = reader.read(UInt8.self)
    tables.names.ends = reader.read(UInt32.self)
    tables.postalCodes = reader.read(UInt32.self)
    tables.rowAreas = reader.read(UInt8.self)
    tables.latitudes = reader.read(Int32.self)
    tables.longitudes = reader.read(Int32.self)
    tables.populations = reader.read(UInt32.self)
    tables.postalOrder = reader.read(UInt32.self)
    tables.keys.first = reader.read(UInt32.self).first ?? 0
    tables.keys.ends = reader.read(UInt32.self)
    tables.signatures = reader.read(UInt64.self)
    tables.keyRowEnds = reader.read(UInt32.self)
    tables.keyRows = reader.read(UInt32.self)
    tables.lengthStarts = reader.read(UInt32.self)
    tables.alphabetical = reader.read(UInt32.self)
    tables.slots = reader.read(UInt32.self)
    tables.soundText = reader.read(UInt8.self)
    tables.soundPieces.ends = reader.read(UInt32.self)
    tables.soundSignatures = reader.read(UInt64.self)
    guard reader.isWhole else { return nil }
    self.tables = tables
    self.areas = areas
  }
}

/// Columns one after the other, each with its length, and a checksum over all.
private struct BlobWriter {
  private var bytes: [UInt8] = []

  mutating func write<Value: FixedWidthInteger>(_ values: [Value]) {
    values.withUnsafeBytes { buffer in
      withUnsafeBytes(of: UInt64(buffer.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: buffer)
    }
    while !bytes.count.isMultiple(of: 8) { bytes.append(0) }
  }

  consuming func finish() -> [UInt8] {
    let sum = bytes.withUnsafeBytes { BlobReader.checksum($0) }
    withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }
}

private struct BlobReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Everything was there and nothing is left.
  var isWhole: Bool { position == bytes.count }

  init?(_ bytes: UnsafeRawBufferPointer) {
    let end = bytes.count - 8
    guard end >= 0, bytes.count.isMultiple(of: 8) else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    let sum = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
    guard Self.checksum(body) == UInt64(littleEndian: sum) else { return nil }
    self.bytes = body
  }

  /// The next column; empty where there is none of that shape.
  mutating func read<Value: FixedWidthInteger>(_: Value.Type) -> [Value] {
    guard position + 8 <= bytes.count else { return [] }
    let size = UInt64(
      littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    let start = position + 8
    guard size <= UInt64(bytes.count - start) else { return [] }
    let end = start + Int(size)
    position = (end + 7) & ~7
    let width = MemoryLayout<Value>.size
    return Array(unsafeUninitializedCapacity: Int(size) / width) { buffer, count in
      count = Int(size) / width
      UnsafeMutableRawBufferPointer(buffer).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[start..<start + count * width]))
    }
  }

  /// FNV-1a over 64-bit words; the length is a multiple of eight.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = WordHash.seed
    for offset in stride(from: 0, to: bytes.count & ~7, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      sum = (sum ^ UInt64(littleEndian: word)) &* 0x100_0000_01b3
    }
    return sum ^ (sum >> 32)
  }
}
