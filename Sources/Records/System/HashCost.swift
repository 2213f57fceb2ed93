import CSodium

/// How much work it is to try a PIN or a passphrase.
package struct HashCost: Hashable, Sendable {
  let passes: Int
  let bytes: Int

  /// For tests, which need not be slow; 1 pass and 8192 bytes are the least.
  package init(passes: Int, bytes: Int) {
    self.passes = passes
    self.bytes = bytes
  }

  /// Argon2id with 256 MB, which takes a station a quarter of a second and more.
  package static let moderate = HashCost(
    passes: crypto_pwhash_opslimit_moderate(), bytes: crypto_pwhash_memlimit_moderate())
}
