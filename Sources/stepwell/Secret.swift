import Lines

/// A line of standard input that is not shown while it is typed; nil at its end.
func readSecret() -> String? {
  let hidden = HiddenTyping()
  defer { hidden?.show() }
  hidden?.wait()
  return readLine(strippingNewline: true)
}
