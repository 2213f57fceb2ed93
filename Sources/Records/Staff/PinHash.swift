import CSodium
import Glibc

/// A PIN as it is kept: an Argon2id hash with its salt and its cost, in libsodium's own form.
struct PinHash: Hashable {
  let text: String

  init(kept text: String) {
    self.text = text
  }

  /// - Throws: what the system says when there is not enough memory.
  init(_ pin: Pin, cost: HashCost) throws(Errno) {
    var digits = pin.digits.map(CChar.init(bitPattern:))
    defer { sodium_memzero(&digits, pin.digits.count) }
    var hash = [CChar](repeating: 0, count: crypto_pwhash_strbytes())
    let result = crypto_pwhash_str_alg(
      &hash, digits, UInt64(pin.digits.count), UInt64(cost.passes),
      cost.bytes, crypto_pwhash_alg_argon2id13())
    guard result == 0 else { throw .noMemory }
    text = String(decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether this is what was typed, which may be anything; takes as long for a wrong one.
  ///
  /// Worked out here and compared here: libsodium's own check answers that the PIN is another also when
  /// it had not enough memory to look.
  ///
  /// - Throws: `noMemory` when it could not be worked out; `broken` when what is kept is no hash of ours.
  func isOf(_ typed: String) throws(Errno) -> Bool {
    guard let parts = ArgonParts(text) else { throw .broken }
    return try parts.isOf(typed)
  }
}

/// What stands in `$argon2id$v=19$m=KIB,t=PASSES,p=1$SALT$HASH`.
struct ArgonParts {
  let cost: HashCost
  let salt: [UInt8]
  let hash: [UInt8]

  init(cost: HashCost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  /// Nil for anything that this program does not write, or that costs more than it ever asks for.
  init?(_ text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0].isEmpty, parts[1] == "argon2id", parts[2] == "v=19",
      let cost = Self.cost(parts[3]), cost.isBearable,
      let salt = Self.bytes(parts[4], crypto_pwhash_saltbytes()),
      let hash = Self.bytes(parts[5], 32)
    else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  func isOf(_ typed: String) throws(Errno) -> Bool {
    var characters = typed.utf8.map(CChar.init(bitPattern:))
    let count = characters.count
    var made = [UInt8](repeating: 0, count: hash.count)
    defer {
      sodium_memzero(&characters, count)
      sodium_memzero(&made, made.count)
    }
    // Everything else that it refuses was looked at before, so it only ever lacks memory.
    let result = crypto_pwhash(
      &made, UInt64(made.count), characters, UInt64(count), salt, UInt64(cost.passes), cost.bytes,
      crypto_pwhash_alg_argon2id13())
    guard result == 0 else { throw .noMemory }
    return sodium_memcmp(made, hash, hash.count) == 0
  }

  /// Reads `m=262144,t=3,p=1`.
  private static func cost(_ text: Substring) -> HashCost? {
    let fields = text.split(separator: ",", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0].hasPrefix("m="), fields[1].hasPrefix("t="),
      fields[2] == "p=1", let kibibytes = Int(fields[0].dropFirst(2)),
      let passes = Int(fields[1].dropFirst(2)), (0...(1 << 32)).contains(kibibytes)
    else { return nil }
    return HashCost(passes: passes, bytes: kibibytes << 10)
  }

  /// So many bytes in base 64 without padding.
  private static func bytes(_ text: Substring, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var length = 0
    let characters = text.utf8.map(CChar.init(bitPattern:))
    let result = sodium_base642bin(
      &bytes, count, characters, characters.count, nil, &length, nil,
      sodium_base64_VARIANT_ORIGINAL_NO_PADDING)
    return result == 0 && length == count ? bytes : nil
  }
}
