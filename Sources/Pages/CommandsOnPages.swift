import Care
import Flow

/// The commands that pages name, each with the folders that this program works on.
extension PageMaker {
  var toVerify: String { state.setting.invocation.command("verify") }

  func toPrintSheet(of code: Code) -> String { state.setting.invocation.command("sheet \(code)") }

  func toPrintReport(of code: Code) -> String {
    state.setting.invocation.command("report \(code) --html --to \(words.report.fileName)")
  }

  func toSeal(_ code: Code) -> String {
    state.setting.invocation.command("export \(code) --to \(words.chart.anyFile)")
  }
}
