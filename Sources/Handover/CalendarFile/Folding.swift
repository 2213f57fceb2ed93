/// A content line in pieces of at most 75 octets, each but the first after a line break and a blank
/// (RFC 5545, 3.1).
///
/// It breaks between two scalars, so that no reader ever meets half of a letter's octets.
func folded(_ line: String) -> String {
  var folded = String.UnicodeScalarView()
  var used = 0
  for scalar in line.unicodeScalars {
    let count = UTF8.width(scalar)
    if used + count > 75 {
      folded.append(contentsOf: "\r\n ".unicodeScalars)
      used = 1
    }
    folded.append(scalar)
    used += count
  }
  return String(folded)
}
