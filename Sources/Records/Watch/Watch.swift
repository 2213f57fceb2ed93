import Care
import Glibc

/// Hears of it when a journey of a store changes, whoever changes it: this program, another one, or a
/// person with a file manager.
///
/// It is a hint to look again, not a record: begin to watch before the board is read for the first
/// time, or a change in between goes unheard.
package final class Watch: Watching {
  /// Can be read from, for poll(2), when something changed.
  package let descriptor: Int32
  private let calls: Calls

  /// - Throws: `cannotRead`, also when the system has no more watches to give; then the board can only
  ///   be read again from time to time.
  package init(_ store: FileStore) throws(RecordsProblem) {
    calls = store.calls
    descriptor = try store.reading(.journeysFolder) { () throws(Errno) in
      try store.calls.watch(store.path(Names.journeys))
    }
    // The accounts too: whoever waits hears that somebody was removed. Without it, the next key tells.
    inotify_add_watch(descriptor, store.folder, Notices.wantedOfAccounts)
  }

  deinit {
    calls.closeQuietly(descriptor)
  }

  /// Tells what changed, and never waits.
  package func changed() -> Changed {
    var notices = Notices()
    var buffer = [UInt8](repeating: 0, count: 1 << 15)
    // Under a storm of changes it comes back for the rest at the next poll.
    for _ in 0..<32 {
      do throws(Errno) {
        let count = try calls.perform(.read) { most in
          Glibc.read(descriptor, &buffer, min(buffer.count, most))
        }
        guard count > 0 else { break }
        notices.take(buffer[..<count])
      } catch {
        guard error == .again else { return .everything }
        break
      }
    }
    if notices.areOver { return .lost }
    return notices.areLost ? .everything : .journeys(notices.codes.sorted())
  }
}

extension FileStore {
  package func watch() throws(RecordsProblem) -> any Watching { try Watch(self) }
}

extension Calls {
  /// A descriptor that tells of the files in a folder.
  fileprivate func watch(_ path: String) throws(Errno) -> Int32 {
    let result = try perform(.open) { _ in
      Int(inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)))
    }
    let descriptor = Int32(result)
    do throws(Errno) {
      try perform(.open) { _ in Int(inotify_add_watch(descriptor, path, Notices.wanted)) }
    } catch {
      closeQuietly(descriptor)
      throw error
    }
    return descriptor
  }
}
