import Care

/// Where patients and families are told to change a medicine.
func adviceFindings(of reader: FileReader, names: Set<String>) -> [Finding] {
  // Medicines to take again, and whatever a clinician orders in words.
  let orders = (["restarts"] + (reader.known.orders?.namesOfWords ?? []))
    .map { "{\(Placeholder.ofOrders)\($0)}" }
  let told = reader.told.filter { !$0.isForStaff && !$0.isBesideOrders }
  return Dictionary(grouping: told, by: \.language).flatMap { language, texts -> [Finding] in
    guard let advice = Advice(in: language, names: names, orders: orders) else { return [] }
    return Dictionary(grouping: texts, by: \.item).values.flatMap { texts -> [Finding] in
      // What stands above an item is about no medicine in particular.
      let isAbout = texts.contains { $0.item > 0 && advice.isAboutMedicines($0.words) }
      return texts.compactMap { text in
        advice.found(in: text.words, isAboutMedicines: isAbout)
          .map { Finding(reader.file, text.place, .meaning(.advice($0))) }
      }
    }
  }
}

extension Formulary {
  /// Every word that is the whole name of a medicine in some language, plain.
  var plainNames: Set<String> {
    let all = medicines.flatMap { [$0.name] + $0.localNames.values }
    return Set(all.filter { !$0.contains(" ") }.map { String(plainLetters($0)) })
  }
}
