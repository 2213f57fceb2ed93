import Canvas
import Care
import Pages

/// The sheet as plain text for a printer: pages of 60 lines, a form feed between two.
package func sheetText(_ sheet: Sheet) -> String {
  sheetPages(sheet).joined(separator: "\u{0C}")
}

/// The pages of the sheet, each with the patient's name and its number at the foot.
///
/// What does not fit on two pages loses blank lines and rules, never a word. Orders that no form
/// brings onto two pages get a third one: a sheet that leaves an order out would be a trap.
package func sheetPages(_ sheet: Sheet) -> [String] {
  let forms = SheetForm.all.map { form in
    paginated(SheetBlocks(sheet: sheet, form: form).all, height: Paper.bodyHeight)
  }
  let pages = forms.first { $0.count <= Paper.mostPages } ?? forms.last ?? []
  return pages.enumerated().map { index, lines in
    let foot = sheetFoot(of: sheet, page: index + 1, of: pages.count)
    return (lines + ["", foot]).map { $0 + "\n" }.joined()
  }
}

/// What `lp` makes of plain text: ten letters and six lines an inch.
enum Paper {
  /// Letter holds 80 letters a line; A4, which is narrower, holds 77.
  static let width = 76
  static let height = 60
  /// Without the foot and the blank line before it.
  static let bodyHeight = height - 2
  static let mostPages = 2
}

/// How much room the sheet takes; one that does not fit is laid out again with less.
struct SheetForm {
  /// A blank line between orders that have something to know beside them.
  let isSpaced: Bool
  /// Headings with rules of their own, rather than within one.
  let isRuled: Bool
  /// A blank line before each heading.
  let isParted: Bool
  /// A section stays on one page if it fits on one.
  let isWhole: Bool

  /// The roomiest first.
  static let all = [
    SheetForm(isSpaced: true, isRuled: true, isParted: true, isWhole: true),
    SheetForm(isSpaced: false, isRuled: true, isParted: true, isWhole: true),
    SheetForm(isSpaced: false, isRuled: false, isParted: true, isWhole: true),
    SheetForm(isSpaced: false, isRuled: false, isParted: true, isWhole: false),
    SheetForm(isSpaced: false, isRuled: false, isParted: false, isWhole: true),
    SheetForm(isSpaced: false, isRuled: false, isParted: false, isWhole: false),
  ]
}

/// The name stands on every page, since pages part.
func sheetFoot(of sheet: Sheet, page: Int, of pages: Int) -> String {
  let number = sheet.foot(page: page, of: pages)
  var name = SafeText(sheet.facts.first?.values.first ?? "").text
  while !name.isEmpty && name.displayWidth + number.displayWidth + 2 > Paper.width {
    name.removeLast()
  }
  let gap = Paper.width - name.displayWidth - number.displayWidth
  return name + String(repeating: " ", count: gap) + number
}
