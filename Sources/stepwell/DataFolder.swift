import Flow
import Glibc
import Records

/// The data folder, as this computer knows it.
struct DataFolder {
  let path: String

  /// Whether it is known on another disk and nothing is in it: that disk may not be there, and nothing is
  /// begun in its place.
  var isEmptied: Bool { known.wasElsewhere(absolute, now: disk) && isBare(path) }

  /// From now on it is known, if a clinic or a home was set up in it.
  func remember() {
    if let disk, isSetUp(path) { known.keep(absolute, on: disk) }
  }

  /// Accounts that cannot be read are no first run: nobody may set the clinic up over them, nor where
  /// anything else of a clinic is left.
  func accounts(in store: FileStore) -> Accounts {
    if isEmptied { return .emptied }
    guard let members = try? store.staff(), members.isEmpty else { return .some }
    return (try? store.traces().isEmpty) == true ? .none : .gone
  }

  /// Outside of every data folder: `$XDG_STATE_HOME/stepwell/known` or `~/.local/state/stepwell/known`.
  private var known: KnownFolders {
    let home = Place.variable("HOME") ?? "."
    let state = Place.variable("XDG_STATE_HOME") ?? "\(home)/.local/state"
    return KnownFolders(in: "\(state)/stepwell/known")
  }

  /// The number of the disk that the folder is on or, where it is not there, would be made on; nil where the
  /// system does not say.
  private var disk: UInt64? {
    var place = absolute
    var status = stat()
    while stat(place, &status) != 0 {
      guard errno == ENOENT, place != "/" else { return nil }
      place = place.prefix(upTo: place.lastIndex(of: "/") ?? place.startIndex) + ""
      if place.isEmpty { place = "/" }
    }
    return UInt64(status.st_dev)
  }

  /// From the top, and written in one way; links stay, because where they lead is gone without the disk.
  private var absolute: String {
    var parts = path.split(separator: "/").filter { $0 != "." }
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      defer { free(here) }
      parts = String(cString: here).split(separator: "/") + parts
    }
    return "/" + parts.joined(separator: "/")
  }
}
