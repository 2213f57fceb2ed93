import CSodium

/// Such as `1.0.18`.
package var sodiumVersion: String { String(cString: sodium_version_string()) }

/// Hashes and random numbers from libsodium.
enum Sodium {
  /// False on a system with no source of random numbers; then no store opens.
  static let isReady = sodium_init() >= 0

  static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }

  static let hashLength = 32

  /// BLAKE2b of 32 bytes: four times as quick as SHA-256, for what no other program reads.
  static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: hashLength)
    crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
    return hash
  }

  /// BLAKE2b of 32 bytes that only the holder of the key can make.
  static func keyedHash(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), key, key.count)
    return hash
  }

  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// 0 up to `bound`, each as likely as the others.
  static func random(below bound: UInt32) -> Int {
    Int(randombytes_uniform(bound))
  }
}

/// Two lower-case digits for each byte.
func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}

/// Reads what `hex` wrote; nil for anything else.
func bytes(hex text: some StringProtocol) -> [UInt8]? {
  let values = text.utf8.map { digit -> UInt8? in
    switch digit {
    case 48...57: digit - 48
    case 97...102: digit - 87
    default: nil
    }
  }
  guard values.count % 2 == 0 else { return nil }
  return stride(from: 0, to: values.count, by: 2).reduce(into: [] as [UInt8]?) { bytes, index in
    guard let high = values[index], let low = values[index + 1] else { return bytes = nil }
    bytes?.append(high << 4 | low)
  }
}
