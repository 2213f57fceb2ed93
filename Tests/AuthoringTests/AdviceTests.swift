import Care
import Testing

@testable import Authoring

/// Words that tell a patient or a family to change a medicine, and words that only sound so.
struct AdviceTests {
  private func found(_ text: String, in language: Language) -> String? {
    let names: Set<String> = ["warfarin", "eliquis", "metformin", "warfarina", "metformina"]
    guard
      let advice = Advice(
        in: language, names: names, orders: ["{orders.restarts}", "{orders.pain-plan}"])
    else {
      return nil
    }
    return advice.found(in: text, isAboutMedicines: advice.isAboutMedicines(text))
  }

  @Test(arguments: [
    "Stop taking aspirin 5 days before.", "Stop it 2 days before.",
    "Please stop it two days before.",
    "stop your blood thinner", "Do not take your metformin that morning.",
    "Don’t take your pills today.", "Skip your morning dose.", "Skip the next pill.",
    "Hold your Eliquis for 2 days.", "Pause all medicines.", "Restart your warfarin tonight.",
    "You can restart your blood thinner tomorrow.", "Start your pills again on Monday.",
    "Take your aspirin again after two days.", "Double the dose if it hurts.",
    "Take half a pill.", "Take half of your usual dose.", "Go back to your usual dose.",
    "If you take warfarin, stop it 3 days before.", "You must stop your aspirin.",
    "Eat nothing, and stop your insulin.", "Quit taking your pain pills.",
    "Aspirin thins the blood. Stop 5 days before.", "Your pills can wait: pause them.",
    "You should not worry. Stop your aspirin.", "Come off the steroids.",
    "Leave out your water pill.", "Resume taking it on day 2.", "Withhold insulin.",
    "Change the dose of your insulin.", "Do not take any medicine today.",
    "You should not take aspirin for 5 days.", "You must not take your aspirin.",
    "You can't take metformin that day.", "Never take aspirin in that week.",
    "No aspirin for 5 days before.", "No aspirin 5 days before.", "No pills today.", "No aspirin.",
    "Eat little, no insulin before noon.", "No more aspirin until Monday.", "Take no aspirin.",
    "Take none of your pills.", "Avoid aspirin before the day.", "Avoid taking aspirin.",
    "Stay off aspirin.", "Refrain from aspirin.", "Discontinue aspirin.", "Cease aspirin.",
    "Discontinue it 5 days before.", "Warfarin must be stopped.", "Your pills should be paused.",
    "All blood thinners have to be stopped 5 days before.", "Aspirin needs to be held.",
    "Aspirin is stopped 5 days before.", "Your warfarin can be restarted tomorrow.",
    "Aspirin must not be taken.", "Your warfarin should no longer be taken.",
    "Aspirin is not allowed that week.", "If you take warfarin, it must be stopped.",
    "Reduce your insulin.", "Cut your insulin in half.", "Cut down on your pain pills.",
    "Increase your insulin.", "Take less insulin.", "Take an extra pill.", "Take extra pills.",
    "Leave off your blood thinner.", "Go without your aspirin.", "Give up your aspirin.",
    "Your last aspirin is on Monday.", "Your last dose of warfarin should be on Monday.",
    "Take your last aspirin on Monday.", "Skip tonight's dose.", "Skip tomorrow’s pills.",
    "Put your warfarin on hold.", "Please stop your warfarin on your own.",
    "You may stop your warfarin on your own.", "Stop aspirin unless your doctor says no.",
    "Restart: {orders.restarts}. Take your pills again on these days.",
    "Your plan: {orders.pain-plan}. Stop your aspirin too.",
    "Stop your aspirin. Your plan: {orders.pain-plan}",
  ])
  func tellsInEnglish(_ text: String) {
    #expect(found(text, in: .english) != nil)
  }

  @Test(arguments: [
    "Do not stop any medicine by yourself.", "Do not stop by yourself; your team will tell you.",
    "Never skip or stop your blood thinner.", "Please do not skip any by yourself.",
    "Your team will tell you when to start your aspirin again.",
    "Ask your nurse before you restart your blood thinner.",
    "If you stop your blood thinner, clots can form.", "Did you stop taking your aspirin?",
    "When do you stop eating? When do you stop drinking?", "Stop eating at midnight.",
    "Stop smoking 4 weeks before.", "Stop and rest if it hurts.",
    "Stop it if it hurts.", "Press until it stops.", "Do not take a bath.",
    "Do not take off the dressing.", "Take your temperature again in 30 minutes.",
    "Hold a pillow while you cough.", "Take your medicine as your team told you.",
    "Take it with a sip of water.", "Stop taking fluids at 6.", "Skip the stairs today.",
    "Take your pills again: {orders.restarts}.", "Take your pills again {orders.restarts}.",
    "{orders.restarts}: take your pills again.",
    "Your doctor may ask you to stop a medicine.", "Do not start, stop or change any medicine.",
    "Has your doctor told you to stop your aspirin?", "Tell us how you take your pills.",
    "Do not take more than the label says.", "Do not drive while you take strong pills.",
    "Some pills can wait.", "Never take a double dose.", "The bleeding does not stop.",
    "It can be risky to stop your pills on your own.", "Hold on to the rail.",
    "These hold aspirin.", "A product that may hold aspirin.",
    "Do not take a sleeping pill unless your team told you that it is safe.", "Stop the car.",
    "If your team told you to stop it, tell us the day.",
    "No medicine", "No pain pills", "I take no aspirin", "I do not take a blood thinner",
    "No medicine is without risk.", "Take no sleeping pill unless your team told you to.",
    "For 24 hours: no sleeping pill unless the team said that it is safe.",
    "If you do not take aspirin, tell us.", "Tell us when you took your last aspirin.",
    "If your warfarin was stopped, tell us the day.", "Warfarin must not be stopped.",
    "Your team tells you whether your warfarin should be stopped.",
    "Do not reduce your insulin.", "Never leave off your blood thinner.",
    "Do not miss your pills.", "If you miss a dose, call us.", "When is your last dose?",
    "It can be dangerous to cut down on your pills on your own.", "Avoid alcohol.",
    "No bowel movement for 3 days on strong pain medicine.", "The brace must be stopped.",
    "No food for 6 hours before.", "No driving on pills that make you sleepy.",
    "Tell us how many pills are taken.", "Blood thinners are not stopped by you.",
  ])
  func onlySoundsSoInEnglish(_ text: String) {
    #expect(found(text, in: .english) == nil)
  }

  @Test(arguments: [
    "Deje de tomar la aspirina 5 días antes.", "Suspenda su anticoagulante.",
    "Suspéndalo 2 días antes.", "Suspenda 2 días antes la warfarina.", "No tome su metformina.",
    "No tome sus pastillas esa mañana.", "No se tome la pastilla.", "Sáltese la próxima dosis.",
    "Omita la dosis de la mañana.", "Pause todos los medicamentos.",
    "Vuelva a tomar la aspirina el lunes.", "Reinicie su anticoagulante.",
    "Reanude sus medicamentos mañana.", "Tome el doble de la dosis.",
    "Tome la mitad de la pastilla.",
    "Duplique la dosis.", "Debe suspender su aspirina.", "Tiene que dejar de tomar sus pastillas.",
    "Puede volver a tomar su aspirina.", "Interrumpa la insulina.", "No use su insulina hoy.",
    "Tome su pastilla de nuevo el martes.", "No coma nada, y suspenda la insulina.",
    "Si toma warfarina, suspéndala 3 días antes.",
    "No debe tomar aspirina por 5 días.", "Usted no debería tomar aspirina.",
    "No puede usar su insulina ese día.", "Nunca tome aspirina esa semana.",
    "Nada de aspirina por 5 días.", "Sin aspirina 5 días antes.",
    "Ninguna aspirina hasta el lunes.",
    "No aspirina 5 días antes.", "No tomar aspirina.", "Suspender la warfarina 5 días antes.",
    "Evite la aspirina antes de ese día.", "Evite tomar aspirina.", "Descontinúe la aspirina.",
    "Cese la aspirina.", "Absténgase de tomar aspirina.", "La warfarina debe suspenderse.",
    "La warfarina debe ser suspendida.", "Se debe suspender la warfarina.",
    "La aspirina se suspende 5 días antes.", "Hay que parar la warfarina.",
    "La aspirina no se debe tomar.", "La aspirina no se toma esa semana.",
    "Su aspirina está suspendida.", "Reduzca su insulina.", "Disminuya la dosis.",
    "Aumente su insulina.", "Tome menos insulina.", "Debe reducir su insulina.",
    "Su última aspirina es el lunes.", "La última dosis de warfarina debe ser el lunes.",
    "Tome su última pastilla el lunes.", "Sáltese la dosis de esta noche.",
    "Ponga su warfarina en pausa.", "Suspenda su warfarina por su cuenta.",
    "Puede dejar de tomar su warfarina por su cuenta.",
    "Vuelva a tomar: {orders.restarts}. Suspenda la aspirina.",
    "Deje de tomar la aspirina a menos que su médico diga otra cosa.",
  ])
  func tellsInSpanish(_ text: String) {
    #expect(found(text, in: .spanish) != nil)
  }

  @Test(arguments: [
    "No deje de tomar ningún medicamento por su cuenta.", "No suspenda nada por su cuenta.",
    "No se salte ninguna dosis por su cuenta.", "Nunca suspenda su anticoagulante.",
    "Su equipo le dirá cuándo volver a tomar su aspirina.",
    "¿Cuándo deja de comer? ¿Y cuándo deja de beber?", "Deje de fumar 4 semanas antes.",
    "Deje de tomar líquidos a las 6.", "No tome alcohol.", "No tome nada después de las 8.",
    "Si deja de tomar su anticoagulante, pueden formarse coágulos.",
    "Pregunte antes de que su médico suspenda su aspirina.", "¿Dejó de tomar la aspirina?",
    "Pare y descanse si le duele.", "No se quite el vendaje.", "Tome su temperatura otra vez.",
    "Tome sus medicamentos como le dijo su equipo.",
    "Vuelva a tomar: {orders.restarts} la aspirina.", "No cambie ningún medicamento por su cuenta.",
    "No tome pastillas para dormir a menos que su equipo le haya dicho que es seguro.",
    "Suspender su aspirina por su cuenta puede ser peligroso.",
    "No tome más de lo que dice la etiqueta.", "No use la ducha hoy.",
    "Ningún medicamento", "Sin medicamentos", "No tomo aspirina", "No deje de tomar su aspirina.",
    "No deje de tomar su aspirina por su cuenta.", "La warfarina no debe suspenderse.",
    "No reduzca su insulina.", "Su equipo le dirá si debe suspender su warfarina.",
    "Si se suspende la warfarina, pueden formarse coágulos.", "Evite el alcohol.",
    "¿Cuándo es su última dosis?", "Sin hacer del baño 3 días con medicamento fuerte.",
    "Es peligroso suspender su aspirina por su cuenta.", "Nunca tome alcohol.",
    "Díganos cuándo tomó su última aspirina.", "No debe tomar alcohol.",
  ])
  func onlySoundsSoInSpanish(_ text: String) {
    #expect(found(text, in: .spanish) == nil)
  }

  /// In every kind of text of a list that patients and families read, and in a warning sign.
  @Test(arguments: [
    ("before/asking.yaml", "en: Do you live alone?", "en: Stop taking aspirin.", 14, 17),
    ("before/asking.yaml", "en: We plan help.", "en: Stop taking aspirin.", 15, 16),
    ("before/asking.yaml", "en: We will help.", "en: Stop taking aspirin.", 21, 20),
    ("before/asking.yaml", "es: ¿Vive solo?", "es: Deje de tomar aspirina.", 14, 41),
    ("before/asking.yaml", "en: And again.", "en: Stop taking aspirin.", 113, 19),
    ("before/asking.yaml", "en: No food.", "en: Stop taking aspirin.", 114, 19),
    ("before/choosing.yaml", "en: Family", "en: Stop taking aspirin", 13, 35),
    ("discharge/calling.yaml", "en: At once.", "en: Stop taking aspirin.", 12, 19),
    ("home/first-day.yaml", "en: Rest.", "en: Stop taking aspirin.", 9, 17),
    ("warning-signs.yaml", "en: Calf pain", "en: Stop taking aspirin", 6, 38),
  ])
  func isFoundInEveryText(file: String, piece: String, other: String, line: Int, column: Int) throws
  {
    let files = try CleanSet.with(file, piece, as: other)
    let words = other.hasPrefix("es") ? "Deje de tomar" : "Stop taking"
    let folder = try Folder(files)
    #expect(
      folder.read(.thorough).findings == [
        Finding(file: file, line: line, column: column, problem: .meaning(.advice(words)))
      ])
    // As with hard texts: what is at work is not stopped by words.
    #expect(folder.read().findings == [])
  }

  @Test func staffReadTheirOwnWords() throws {
    let files = try CleanSet.with(
      "recovery/going.yaml", "en: Walks?", as: "en: Hold the insulin.")
    #expect(try Folder(files).read(.thorough).findings == [])
  }

  /// "It" in a reason is the medicine of the question above it.
  @Test func itIsWhatTheItemIsAbout() throws {
    let files = try CleanSet.with(
      "before/asking.yaml", "en: We plan help.", as: "en: We plan help. Skip it today.")
    var other = files
    other["before/asking.yaml"] = files["before/asking.yaml"]?.replacing(
      "en: Do you live alone?", with: "en: Do you take pills?")
    #expect(try Folder(files).read(.thorough).findings == [])
    #expect(try Folder(other).read(.thorough).findings.count == 1)
  }
}
