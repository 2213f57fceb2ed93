import Care
import FoundationEssentials
import Testing

@testable import Records

/// A sealed file that is not exactly as it was written opens to nobody.
@Suite struct SealedBundleTests {
  private static let content = Array("{\"a\":1}\nThe journey of somebody.".utf8)

  private func seal(_ passphrase: Passphrase = .random()) throws -> (bytes: [UInt8], Passphrase) {
    let sealed = try SealedBundle(Self.content, for: passphrase, cost: .least)
    return (sealed.bytes, passphrase)
  }

  /// What opening these bytes comes to; nil when they open.
  private func refusal(_ bytes: [UInt8], _ passphrase: Passphrase) -> BundleFault? {
    do throws(RecordsProblem) {
      let content = try SealedBundle(bytes: bytes).content(with: passphrase)
      return content == Self.content ? nil : .tooLarge
    } catch {
      if case .bundle(let fault) = error { return fault }
      return .noSuchFile
    }
  }

  @Test func itOpensWithItsWordsAlone() throws {
    let (bytes, words) = try seal()
    #expect(refusal(bytes, words) == nil)
    #expect(refusal(bytes, .random()) == .wrongPassphrase(unknownWord: nil))
    let other = try #require(Passphrase(typed: "apple \(words.shown.dropFirst(3)) xyzzy"))
    guard case .wrongPassphrase(.some) = refusal(bytes, other) else {
      Issue.record("the strange word was not told")
      return
    }
  }

  @Test func everyByteMatters() throws {
    let (bytes, words) = try seal()
    for index in bytes.indices {
      for bit in [0, 5] {
        var bad = bytes
        bad[index] ^= 1 << bit
        let fault = refusal(bad, words)
        #expect(
          [.damaged, .notABundle, .newer, .cutOff].contains(fault), "byte \(index) bit \(bit)")
      }
    }
  }

  /// Whoever changes a file and makes the sum fit is found out by the tag; a sum proves nothing.
  @Test func everyByteMattersAlsoWithAFittingSum() throws {
    let (bytes, words) = try seal()
    let headed = try #require(Headed(bytes))
    for index in headed.body.indices {
      var body = headed.body
      body[index] ^= 1
      #expect(
        refusal(resummed(headed.head, body), words) == .wrongPassphrase(unknownWord: nil),
        "byte \(index)")
    }
    for key in ["salt", "nonce"] {
      var head = headed.head
      head[key] = .text(String((head[key]?.text ?? "").reversed()))
      #expect(
        refusal(resummed(head, headed.body), words) == .wrongPassphrase(unknownWord: nil))
    }
    var head = headed.head
    head["passes"] = .number(2)
    #expect(refusal(resummed(head, headed.body), words) == .wrongPassphrase(unknownWord: nil))
    head = headed.head
    head["more"] = "nothing"
    #expect(refusal(resummed(head, headed.body), words) == .wrongPassphrase(unknownWord: nil))
  }

  @Test func theLineOfAnotherFileOpensNothing() throws {
    let (one, words) = try seal()
    let (other, _) = try seal(words)
    let (line, body) = (try #require(Headed(one)).head, try #require(Headed(other)).body)
    #expect(refusal(Headed(line, body: body).bytes, words) == .damaged)
    #expect(refusal(resummed(line, body), words) == .wrongPassphrase(unknownWord: nil))
  }

  @Test func whereverItIsCutItIsTold() throws {
    let (bytes, words) = try seal()
    for count in 1..<bytes.count {
      #expect(refusal(Array(bytes.prefix(count)), words) == .cutOff, "\(count) bytes")
    }
    #expect(refusal([], words) == .notABundle)
    #expect(refusal(bytes + [0], words) == .damaged)
  }

  /// A hostile file must not take the memory or the time of whoever opens it.
  @Test(arguments: [
    ("memory", 1 << 40), ("memory", (256 << 20) + 1), ("memory", 8191), ("memory", 0),
    ("memory", -1), ("passes", 9), ("passes", 0), ("passes", -1), ("passes", 1 << 40),
    ("length", 1 << 40), ("length", 0),
  ])
  func whatAFileMayAskForIsBounded(key: String, value: Int) throws {
    let (bytes, words) = try seal()
    let headed = try #require(Headed(bytes))
    var head = headed.head
    head[key] = .number(value)
    let fault = refusal(resummed(head, headed.body), words)
    #expect(fault == (value > headed.body.count && key == "length" ? .cutOff : .damaged))
  }

  @Test func aFileThatAsksForTheMostIsRead() throws {
    let (bytes, words) = try seal()
    let headed = try #require(Headed(bytes))
    var head = headed.head
    head["memory"] = .number(256 << 20)
    #expect(refusal(resummed(head, headed.body), words) == .wrongPassphrase(unknownWord: nil))
  }

  @Test func aNewerFormIsToldFromDamage() throws {
    let (bytes, words) = try seal()
    let headed = try #require(Headed(bytes))
    var head = headed.head
    head["schema"] = .number(2)
    #expect(refusal(resummed(head, headed.body), words) == .newer)
    head["schema"] = .number(0)
    #expect(refusal(resummed(head, headed.body), words) == .damaged)
  }

  @Test func otherFilesAreNone() throws {
    let words = Passphrase.random()
    for text in ["", "\n", "PK\u{3}\u{4}", "{\"format\":\"stepwell-journey\"}\n", "{}\n"] {
      #expect(refusal(Array(text.utf8), words) == .notABundle, "\(text)")
    }
  }

  @Test func noTwoFilesAreTheSame() throws {
    let words = Passphrase.random()
    let (one, other) = (try seal(words).bytes, try seal(words).bytes)
    #expect(one != other)
    let lines = try [one, other].map { try #require(Headed($0)).head }
    #expect(lines[0]["salt"] != lines[1]["salt"] && lines[0]["nonce"] != lines[1]["nonce"])
  }

  private func resummed(_ head: [String: JSON], _ body: [UInt8]) -> [UInt8] {
    var head = head
    head["sha256"] = nil
    head["sha256"] = .text(hex(Sodium.sha256(JSON.object(head).bytes + body)))
    return Headed(head, body: body).bytes
  }
}
