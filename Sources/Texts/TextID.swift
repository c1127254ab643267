/// The name of one text of the program.
///
/// The raw value is the key in the files of `Resources/Texts`; a test holds the two equal.
public enum TextID: String, CaseIterable, Sendable {
  /// In bokmål: Veiviser
  case programName = "program.name"
  /// In bokmål: Bokmål
  case programLanguage = "program.language"

  /// In bokmål: skal
  case strengthSkal = "strength.skal"
  /// In bokmål: bør
  case strengthBor = "strength.bor"
  /// In bokmål: kan
  case strengthKan = "strength.kan"
  /// In bokmål: info
  case strengthInfo = "strength.info"
  /// In bokmål: modellvalg
  case strengthModelChoice = "strength.model-choice"

  /// In bokmål: ja
  case markYes = "mark.yes"
  /// In bokmål: nei
  case markNo = "mark.no"
  /// In bokmål: varierer
  case markVaries = "mark.varies"
  /// In bokmål: ukjent
  case markUnknown = "mark.unknown"

  /// In bokmål: Uten henvisning
  case characteristicNoReferral = "characteristic.no-referral"
  /// In bokmål: Kan brukes uten betalingsevne
  case characteristicAffordable = "characteristic.affordable"
  /// In bokmål: For alle som trenger det
  case characteristicOpenToAll = "characteristic.open-to-all"
  /// In bokmål: Tidlige og tilstrekkelige tiltak
  case characteristicEarlyHelp = "characteristic.early-help"
  /// In bokmål: Loser videre
  case characteristicGuidesOnward = "characteristic.guides-onward"
  /// In bokmål: Kompetente ansatte
  case characteristicCompetentStaff = "characteristic.competent-staff"
  /// In bokmål: Åpningstider som passer
  case characteristicFittingHours = "characteristic.fitting-hours"
  /// In bokmål: Sterk brukermedvirkning
  case characteristicUserInvolvement = "characteristic.user-involvement"
  /// In bokmål: Synlig, tydelig og tillitvekkende sted
  case characteristicVisiblePlace = "characteristic.visible-place"
  /// In bokmål: Uten ventetid
  case characteristicNoWaiting = "characteristic.no-waiting"
  /// In bokmål: Digitalt
  case characteristicDigital = "characteristic.digital"

  /// In bokmål: Hva vil du gjøre?
  case startHeading = "start.heading"
  /// In bokmål: Start gjennomgangen
  case startWalk = "start.walk"
  /// In bokmål: fra avklaring til forslag, ett spørsmål om gangen
  case startWalkHelp = "start.walk-help"
  /// In bokmål: Se tilbudene
  case startOffers = "start.offers"
  /// In bokmål: alle tilbud i katalogen
  case startOffersHelp = "start.offers-help"
  /// In bokmål: Hjelp
  case startHelp = "start.help"
  /// In bokmål: alle taster som virker
  case startHelpHelp = "start.help-help"
  /// In bokmål: Avslutt
  case startQuit = "start.quit"
  /// In bokmål: svarene lagres ikke
  case startQuitHelp = "start.quit-help"
  /// In bokmål: Formål
  case startPurpose = "start.purpose"
  /// In bokmål: Bruk
  case startUse = "start.use"
  /// In bokmål: Ikke til
  case startMisuse = "start.misuse"
  /// In bokmål: Status
  case startStatus = "start.status"
  /// In bokmål: Skal gjennomgås innen {0}
  case startReviewBy = "start.review-by"
  /// In bokmål: Ordliste
  case startGlossary = "start.glossary"
  /// In bokmål: hva ordene betyr
  case startGlossaryHelp = "start.glossary-help"
  /// In bokmål: Kilder
  case startSources = "start.sources"
  /// In bokmål: hva modellen bygger på
  case startSourcesHelp = "start.sources-help"
  /// In bokmål: Om modellen
  case startAbout = "start.about"
  /// In bokmål: versjon, bruk, og hva en kontroll finner
  case startAboutHelp = "start.about-help"
  /// In bokmål: Planer
  case startPlans = "start.plans"
  /// In bokmål: lag en individuell plan, eller arbeid videre med en
  case startPlansHelp = "start.plans-help"
  /// In bokmål: Verksted
  case startWorkshop = "start.workshop"
  /// In bokmål: la et rom stemme over øvingssaker
  case startWorkshopHelp = "start.workshop-help"

  /// In bokmål: Vet ikke
  case questionUnknown = "question.unknown"
  /// In bokmål: forslaget viser hva som gjenstår å avklare
  case questionUnknownHelp = "question.unknown-help"
  /// In bokmål: gjennomgangen stanser til det er avklart
  case questionUnknownStops = "question.unknown-stops"
  /// In bokmål: Hvorfor spør vi?
  case questionWhy = "question.why"
  /// In bokmål: Kilde
  case questionSource = "question.source"
  /// In bokmål: Kryss av med tall eller mellomrom, svar med Enter.
  case questionTickHint = "question.tick-hint"
  /// In bokmål: Skriv et heltall fra {0} til {1}, og trykk Enter.
  case questionNumberHint = "question.number-hint"
  /// In bokmål: Svaret må være et heltall fra {0} til {1}.
  case questionNumberBad = "question.number-bad"
  /// In bokmål: Fortsatt mulig
  case questionPossible = "question.possible"
  /// In bokmål: 1 spørsmål hoppet over – det kan ikke endre noe.
  case questionSkippedOne = "question.skipped-one"
  /// In bokmål: {0} spørsmål hoppet over – de kan ikke endre noe.
  case questionSkippedMany = "question.skipped-many"
  /// In bokmål: ikke besvart
  case questionNotAnswered = "question.not-answered"
  /// In bokmål: ønsker ikke å svare
  case questionDeclined = "question.declined"
  /// In bokmål: {0} (modellen antar {1})
  case questionAssumed = "question.assumed"
  /// In bokmål: ingen
  case questionNone = "question.none"

  /// In bokmål: STOPP
  case stopHeading = "stop.heading"
  /// In bokmål: Ring
  case stopCall = "stop.call"
  /// In bokmål: Stoppskjermen lukkes ikke ved et uhell. Trykk c for å rette et svar.
  case stopStays = "stop.stays"
  /// In bokmål: IKKE PLASSERT ENNÅ
  case stopUndecided = "stop.undecided"

  /// In bokmål: Forslag
  case resultHeading = "result.heading"
  /// In bokmål: Deretter
  case resultThen = "result.then"
  /// In bokmål: Gjør først
  case resultFirstDo = "result.first-do"
  /// In bokmål: foreløpig
  case resultProvisional = "result.provisional"
  /// In bokmål: Flere forløp er mulige
  case resultOpen = "result.open"
  /// In bokmål: Svar mangler, og ingen lesning står først.
  case resultOpenSummary = "result.open-summary"
  /// In bokmål: Kildene gir flere svar
  case resultUnranked = "result.unranked"
  /// In bokmål: Kildene spriker, og ingen lesning står først. Avklar før du velger.
  case resultUnrankedSummary = "result.unranked-summary"
  /// In bokmål: Andre lesninger
  case resultAlternatives = "result.alternatives"
  /// In bokmål: Fortsatt mulig
  case resultPossible = "result.possible"
  /// In bokmål: Eller høyere
  case resultOrAbove = "result.or-above"
  /// In bokmål: Henvisning
  case resultReferral = "result.referral"
  /// In bokmål: minst {0}
  case resultAtLeast = "result.at-least"
  /// In bokmål: Røde flagg
  case resultFlags = "result.flags"
  /// In bokmål: kan ikke utelukkes
  case resultFlagOpen = "result.flag-open"
  /// In bokmål: Gjør nå
  case resultDuties = "result.duties"
  /// In bokmål: Tilpasning
  case resultAdaptation = "result.adaptation"
  /// In bokmål: først når tiltak er bekreftet
  case resultAfterHold = "result.after-hold"
  /// In bokmål: Ny vurdering
  case resultReview = "result.review"
  /// In bokmål: {0}–{1} uker
  case resultWeeks = "result.weeks"
  /// In bokmål: {0} uker
  case resultWeeksOne = "result.weeks-one"
  /// In bokmål: 1 uke
  case resultWeek = "result.week"
  /// In bokmål: Tilbud
  case resultOffers = "result.offers"
  /// In bokmål: ingen tilbud i katalogen passer
  case resultOffersNone = "result.offers-none"
  /// In bokmål: leses …
  case resultOffersLoading = "result.offers-loading"
  /// In bokmål: Hvorfor
  case resultWhy = "result.why"
  /// In bokmål: Endres av
  case resultChanges = "result.changes"
  /// In bokmål: {0} gir {1}
  case resultChangeAll = "result.change-all"
  /// In bokmål: Mangler svar
  case resultMissing = "result.missing"
  /// In bokmål: {0} (avklarer mest)
  case resultSettles = "result.settles"
  /// In bokmål: Ditt valg
  case resultDeparted = "result.departed"
  /// In bokmål: Foreslått
  case resultSuggested = "result.suggested"
  /// In bokmål: Tilbudene følger valget ditt, resten følger forslaget.
  case resultAdviceOfSuggestion = "result.advice-of-suggestion"
  /// In bokmål: Ramme for planlegging uten frister og koder. Du avgjør.
  case resultNotStandardised = "result.not-standardised"
  /// In bokmål: Modellen har ingen regel for denne saken.
  case resultGap = "result.gap"
  /// In bokmål: Tiltak er bekreftet satt i gang.
  case resultReleased = "result.released"
  /// In bokmål: Modellen
  case resultModel = "result.model"
  /// In bokmål: Skulle vært gjennomgått innen {0}.
  case resultOverdue = "result.overdue"
  /// In bokmål: Versjon {0} er utdatert; versjon {1} finnes.
  case resultReplaced = "result.replaced"

  /// In bokmål: Detaljer
  case detailsHeading = "details.heading"
  /// In bokmål: Røde flagg
  case detailsFlags = "details.flags"
  /// In bokmål: Plikter og anbefalinger
  case detailsDuties = "details.duties"
  /// In bokmål: Merk
  case detailsNotes = "details.notes"
  /// In bokmål: Hva en god kartlegging dekker
  case detailsChecklist = "details.checklist"
  /// In bokmål: Kan ikke utelukkes
  case detailsOpenFlags = "details.open-flags"

  /// In bokmål: Tilbud
  case offersHeading = "offers.heading"
  /// In bokmål: Passer denne saken
  case offersForCase = "offers.for-case"
  /// In bokmål: Alle tilbud
  case offersAll = "offers.all"
  /// In bokmål: {0} av {1}
  case offersCount = "offers.count"
  /// In bokmål: Ingen tilbud å vise.
  case offersNone = "offers.none"
  /// In bokmål: sjekk kommunen
  case offersLocal = "offers.local"
  /// In bokmål: bare {0}
  case offersOnlyIn = "offers.only-in"
  /// In bokmål: uten henvisning
  case offersNoReferral = "offers.no-referral"
  /// In bokmål: Passer for
  case offersAreas = "offers.areas"
  /// In bokmål: Hovedforløp
  case offersOutcomes = "offers.outcomes"
  /// In bokmål: For
  case offersGroups = "offers.groups"
  /// In bokmål: Alder
  case offersAges = "offers.ages"
  /// In bokmål: Hvem kan ta kontakt
  case offersAccess = "offers.access"
  /// In bokmål: Telefon
  case offersPhone = "offers.phone"
  /// In bokmål: Åpningstid
  case offersHours = "offers.hours"
  /// In bokmål: Nettsted
  case offersUrl = "offers.url"
  /// In bokmål: Kilde
  case offersChecked = "offers.checked"
  /// In bokmål: Rekkevidde
  case offersReach = "offers.reach"
  /// In bokmål: Trinn
  case offersStep = "offers.step"
  /// In bokmål: {0} av 5 (modellvalg)
  case offersStepOf = "offers.step-of"
  /// In bokmål: Ikke for
  case offersExclusions = "offers.exclusions"
  /// In bokmål: Ni kjennetegn på lavterskeltilbud
  case offersMarks = "offers.marks"
  /// In bokmål: Lavterskel
  case offersLowThreshold = "offers.low-threshold"
  /// In bokmål: Kildestøtte
  case offersConfidence = "offers.confidence"
  /// In bokmål: Foreslås aldri for voksne.
  case offersNotSuggested = "offers.not-suggested"
  /// In bokmål: fra {0} år
  case offersYearsFrom = "offers.years-from"
  /// In bokmål: til og med {0} år
  case offersYearsTo = "offers.years-to"
  /// In bokmål: {0}–{1} år
  case offersYearsBetween = "offers.years-between"
  /// In bokmål: I kommunen
  case offersHere = "offers.here"
  /// In bokmål: Finnes ikke i kommunen
  case offersHidden = "offers.hidden"
  /// In bokmål: Avgrens tilbudene
  case offersNarrowing = "offers.narrowing"
  /// In bokmål: Avgrenset – {0}
  case offersNarrowed = "offers.narrowed"
  /// In bokmål: Esc tar bort avgrensningen.
  case offersLoosen = "offers.loosen"
  /// In bokmål: Hvor det finnes
  case offersPresence = "offers.presence"
  /// In bokmål: passer
  case offersFits = "offers.fits"
  /// In bokmål: Passer fordi
  case offersFitsBecause = "offers.fits-because"
  /// In bokmål: Kjennetegn
  case offersBriefMarks = "offers.brief-marks"

  /// In bokmål: personen selv
  case accessSelfReferral = "access.self-referral"
  /// In bokmål: fastlegen
  case accessGp = "access.gp"
  /// In bokmål: kommunen
  case accessMunicipality = "access.municipality"
  /// In bokmål: spesialisthelsetjenesten
  case accessSpecialist = "access.specialist"

  /// In bokmål: type tilbud – finnes ikke i alle kommuner
  case reachType = "reach.type"
  /// In bokmål: hele landet
  case reachNational = "reach.national"
  /// In bokmål: i kommunen
  case reachHere = "reach.here"

  /// In bokmål: høy
  case confidenceHigh = "confidence.high"
  /// In bokmål: middels
  case confidenceMedium = "confidence.medium"
  /// In bokmål: lav – sjekk før bruk
  case confidenceLow = "confidence.low"

  /// In bokmål: Hvorfor
  case reasonsHeading = "reasons.heading"
  /// In bokmål: Hvorfor dette forslaget
  case reasonsWhy = "reasons.why"
  /// In bokmål: Hvorfor ikke de andre
  case reasonsWhyNot = "reasons.why-not"
  /// In bokmål: {0}: for eksempel med {1}
  case reasonsWhyNotLine = "reasons.why-not-line"
  /// In bokmål: uten {0}
  case reasonsWhyNotRemoved = "reasons.why-not-removed"
  /// In bokmål: {0}: ingen svar fører dit
  case reasonsWhyNotNever = "reasons.why-not-never"
  /// In bokmål: Hva ett annet svar ville gitt
  case reasonsChanges = "reasons.changes"
  /// In bokmål: Ingen enkelt endring av et svar gir et annet forløp.
  case reasonsChangesNone = "reasons.changes-none"
  /// In bokmål: Hva flere svar samtidig ville gitt
  case reasonsChangesMore = "reasons.changes-more"
  /// In bokmål: Og {0} til; «veiviser suggest --format json» viser dem.
  case reasonsChangesRest = "reasons.changes-rest"
  /// In bokmål: Svar som mangler
  case reasonsMissing = "reasons.missing"
  /// In bokmål: Ingen svar mangler.
  case reasonsMissingNone = "reasons.missing-none"
  /// In bokmål: Avklarer mest: {0}. Alle svar regnes som like sannsynlige; det er et modellvalg.
  case reasonsSettles = "reasons.settles"
  /// In bokmål: Hoppet over fordi de ikke kan endre noe
  case reasonsSkipped = "reasons.skipped"
  /// In bokmål: Svar som ikke betyr noe for denne saken
  case reasonsIndifferent = "reasons.indifferent"
  /// In bokmål: regel {0}
  case reasonsRule = "reasons.rule"
  /// In bokmål: Foreløpig plassering
  case reasonsProvisional = "reasons.provisional"
  /// In bokmål: og
  case reasonsAnd = "reasons.and"

  /// In bokmål: Svarene så langt
  case answersHeading = "answers.heading"
  /// In bokmål: Velg et svar, og trykk Enter for å endre det. Resten beholdes.
  case answersHint = "answers.hint"

  /// In bokmål: Tekst til journal
  case recordHeading = "record.heading"
  /// In bokmål: Veiviser – {0}, versjon {1}
  case recordTitle = "record.title"
  /// In bokmål: Forslag: {0}
  case recordSuggestion = "record.suggestion"
  /// In bokmål: Foreløpig forslag: {0}
  case recordProvisional = "record.provisional"
  /// In bokmål: Ikke plassert; mulige: {0}
  case recordOpen = "record.open"
  /// In bokmål: Stopp: {0}
  case recordStopped = "record.stopped"
  /// In bokmål: Ikke plassert: {0}
  case recordUndecided = "record.undecided"
  /// In bokmål: Holdes til tiltak er i gang: {0}
  case recordHeld = "record.held"
  /// In bokmål: Valgt: {0}
  case recordChosen = "record.chosen"
  /// In bokmål: Grunn til avvik: {0}
  case recordChosenReason = "record.chosen-reason"
  /// In bokmål: Det som følger, gjelder forslaget.
  case recordRestOfSuggestion = "record.rest-of-suggestion"
  /// In bokmål: Andre lesninger: {0}
  case recordAlternatives = "record.alternatives"
  /// In bokmål: Mulig så lenge svar mangler: {0}
  case recordPossible = "record.possible"
  /// In bokmål: Eller høyere: {0}
  case recordOrAbove = "record.or-above"
  /// In bokmål: eller
  case recordOr = "record.or"
  /// In bokmål: Henvisning: {0}
  case recordReferral = "record.referral"
  /// In bokmål: Tilpasning: {0}
  case recordAdaptation = "record.adaptation"
  /// In bokmål: Røde flagg: {0}
  case recordFlags = "record.flags"
  /// In bokmål: Kan ikke utelukkes: {0}
  case recordFlagsOpen = "record.flags-open"
  /// In bokmål: Plikter og anbefalinger:
  case recordDuties = "record.duties"
  /// In bokmål: Svar:
  case recordAnswers = "record.answers"
  /// In bokmål: Grunnlag:
  case recordReasons = "record.reasons"
  /// In bokmål: Ubesvart eller ukjent: {0}
  case recordMissing = "record.missing"
  /// In bokmål: Ny vurdering: {0}
  case recordReview = "record.review"
  /// In bokmål: Kilder: {0}
  case recordSources = "record.sources"
  /// In bokmål: Modell {0} {1}, innhold {2}
  case recordModel = "record.model"
  /// In bokmål: Telefon: {0}
  case recordContacts = "record.contacts"
  /// In bokmål: Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.
  case recordNotice = "record.notice"
  /// In bokmål: Lagret i {0}.
  case recordSaved = "record.saved"
  /// In bokmål: {0} finnes fra før. Velg et annet navn.
  case recordExists = "record.exists"
  /// In bokmål: Kunne ikke lagre {0}: {1}
  case recordFailed = "record.failed"
  /// In bokmål: Lagre som
  case recordFile = "record.file"
  /// In bokmål: Kommune {0} ({1}), versjon {2}, innhold {3}
  case recordMunicipality = "record.municipality"
  /// In bokmål: Lokal telefon: {0}
  case recordLocalContacts = "record.local-contacts"

  /// In bokmål: Velg et annet hovedforløp
  case departureHeading = "departure.heading"
  /// In bokmål: Hvilket hovedforløp velger du?
  case departureOutcome = "departure.outcome"
  /// In bokmål: Hvorfor?
  case departureReason = "departure.reason"
  /// In bokmål: Begrunnelse i egne ord (uten navn og fødselsnummer)
  case departureText = "departure.text"
  /// In bokmål: foreslått
  case departureSuggested = "departure.suggested"
  /// In bokmål: Forslaget står.
  case departureKept = "departure.kept"
  /// In bokmål: Du valgte {0}. Avviket følger med i journalteksten.
  case departureDone = "departure.done"
  /// In bokmål: Skriv en begrunnelse før du går videre.
  case departureTextNeeded = "departure.text-needed"
  /// In bokmål: Teksten ser ut til å inneholde et fødselsnummer. Ta det bort først.
  case departureIdentity = "departure.identity"

  /// In bokmål: Hjelp
  case helpHeading = "help.heading"
  /// In bokmål: Virker her
  case helpWorksNow = "help.works-now"
  /// In bokmål: Andre steder
  case helpElsewhere = "help.elsewhere"
  /// In bokmål: svar med tallet foran; 0 er vet ikke
  case helpDigits = "help.digits"
  /// In bokmål: 0–9
  case helpDigitsKeys = "help.digits-keys"
  /// In bokmål: ← →
  case helpSideKeys = "help.side-keys"
  /// In bokmål: skjul eller vis det som ligger under, eller flytt treet til siden
  case helpSideTree = "help.side-tree"
  /// In bokmål: gå til ruten ved siden av
  case helpSideGrid = "help.side-grid"
  /// In bokmål: gå videre til neste side i verkstedet
  case helpRoomOn = "help.room-on"
  /// In bokmål: 1–9
  case helpRoomDigitsKeys = "help.room-digits-keys"
  /// In bokmål: gi én stemme til valget med det tallet
  case helpRoomVote = "help.room-vote"
  /// In bokmål: velg svaret med det tallet på det som er merket
  case helpRoomChange = "help.room-change"
  /// In bokmål: Om modellen
  case helpAbout = "help.about"

  /// In bokmål: Enter
  case keysEnter = "keys.enter"
  /// In bokmål: Esc
  case keysEscape = "keys.escape"
  /// In bokmål: mellomrom
  case keysSpace = "keys.space"
  /// In bokmål: ↑
  case keysUp = "keys.up"
  /// In bokmål: ↓
  case keysDown = "keys.down"
  /// In bokmål: ←
  case keysLeft = "keys.left"
  /// In bokmål: →
  case keysRight = "keys.right"
  /// In bokmål: PgUp
  case keysPageUp = "keys.page-up"
  /// In bokmål: PgDn
  case keysPageDown = "keys.page-down"
  /// In bokmål: Home
  case keysHome = "keys.home"
  /// In bokmål: End
  case keysEnd = "keys.end"
  /// In bokmål: Tab
  case keysTab = "keys.tab"
  /// In bokmål: Ctrl-{0}
  case keysControl = "keys.control"

  /// In bokmål: Kart
  case mapHeading = "map.heading"
  /// In bokmål: Rutenett
  case mapGridHeading = "map.grid-heading"
  /// In bokmål: Spørsmålet stilles ikke med svarene som er gitt.
  case mapNotAsked = "map.not-asked"
  /// In bokmål: Søk: {0}   ↑ ↓ neste treff, Enter ferdig
  case mapSearching = "map.searching"
  /// In bokmål: Søk: {0}   Ingen treff i kartet. Esc avslutter søket.
  case mapNothingFound = "map.nothing-found"
  /// In bokmål: … d viser alt
  case mapMore = "map.more"
  /// In bokmål: Ellers
  case mapElse = "map.else"
  /// In bokmål: Reglene bruker svarene over og velger hvor veien går.
  case mapDecides = "map.decides"
  /// In bokmål: saken
  case mapPresent = "map.present"
  /// In bokmål: ingen regel
  case mapNoRule = "map.no-rule"

  /// In bokmål: velg
  case commandAccept = "command.accept"
  /// In bokmål: gjør det som er merket
  case commandAcceptMore = "command.accept-more"
  /// In bokmål: svar
  case commandAnswer = "command.answer"
  /// In bokmål: opp
  case commandMoveUp = "command.move-up"
  /// In bokmål: flytt opp en linje
  case commandMoveUpMore = "command.move-up-more"
  /// In bokmål: ned
  case commandMoveDown = "command.move-down"
  /// In bokmål: flytt ned en linje
  case commandMoveDownMore = "command.move-down-more"
  /// In bokmål: side opp
  case commandPageUp = "command.page-up"
  /// In bokmål: flytt opp en side
  case commandPageUpMore = "command.page-up-more"
  /// In bokmål: side ned
  case commandPageDown = "command.page-down"
  /// In bokmål: flytt ned en side
  case commandPageDownMore = "command.page-down-more"
  /// In bokmål: først
  case commandToFirst = "command.to-first"
  /// In bokmål: gå til første linje
  case commandToFirstMore = "command.to-first-more"
  /// In bokmål: sist
  case commandToLast = "command.to-last"
  /// In bokmål: gå til siste linje
  case commandToLastMore = "command.to-last-more"
  /// In bokmål: kryss
  case commandTick = "command.tick"
  /// In bokmål: sett eller ta bort kryss
  case commandTickMore = "command.tick-more"
  /// In bokmål: tilbake
  case commandBack = "command.back"
  /// In bokmål: gå ett steg tilbake; svarene beholdes
  case commandBackMore = "command.back-more"
  /// In bokmål: hvorfor
  case commandReasons = "command.reasons"
  /// In bokmål: hvorfor, hvorfor ikke, og hva som ville endret forslaget
  case commandReasonsMore = "command.reasons-more"
  /// In bokmål: detaljer
  case commandDetails = "command.details"
  /// In bokmål: alt som gjelder saken eller raden i kartet, med kilder
  case commandDetailsMore = "command.details-more"
  /// In bokmål: tilbud
  case commandOffers = "command.offers"
  /// In bokmål: tilbud som passer, og alle andre
  case commandOffersMore = "command.offers-more"
  /// In bokmål: svar
  case commandAnswers = "command.answers"
  /// In bokmål: se svarene, og hopp til et av dem for å endre det
  case commandAnswersMore = "command.answers-more"
  /// In bokmål: kart
  case commandMap = "command.map"
  /// In bokmål: hele beslutningstreet, med veien som er gått
  case commandMapMore = "command.map-more"
  /// In bokmål: bytt
  case commandSheet = "command.sheet"
  /// In bokmål: bytt mellom tre og rutenett
  case commandSheetMore = "command.sheet-more"
  /// In bokmål: fold
  case commandFold = "command.fold"
  /// In bokmål: vis eller skjul det som ligger under
  case commandFoldMore = "command.fold-more"
  /// In bokmål: søk
  case commandSearch = "command.search"
  /// In bokmål: finn en tekst i treet eller i en liste
  case commandSearchMore = "command.search-more"
  /// In bokmål: journaltekst
  case commandRecord = "command.record"
  /// In bokmål: kort tekst til journalen
  case commandRecordMore = "command.record-more"
  /// In bokmål: velg annet
  case commandDepart = "command.depart"
  /// In bokmål: velg et annet hovedforløp, med begrunnelse
  case commandDepartMore = "command.depart-more"
  /// In bokmål: godta
  case commandConfirm = "command.confirm"
  /// In bokmål: godta forslaget og se journalteksten
  case commandConfirmMore = "command.confirm-more"
  /// In bokmål: tilpass
  case commandRefine = "command.refine"
  /// In bokmål: flere spørsmål som finjusterer tilpasningen
  case commandRefineMore = "command.refine-more"
  /// In bokmål: tiltak i gang
  case commandRelease = "command.release"
  /// In bokmål: bekreft at det som haster, er satt i gang
  case commandReleaseMore = "command.release-more"
  /// In bokmål: rett svar
  case commandCorrect = "command.correct"
  /// In bokmål: gå tilbake og rett svaret som stoppet gjennomgangen
  case commandCorrectMore = "command.correct-more"
  /// In bokmål: lagre
  case commandSave = "command.save"
  /// In bokmål: lagre teksten i en fil
  case commandSaveMore = "command.save-more"
  /// In bokmål: ny
  case commandNew = "command.new"
  /// In bokmål: start en ny gjennomgang; svarene slettes
  case commandNewMore = "command.new-more"
  /// In bokmål: angre
  case commandUndo = "command.undo"
  /// In bokmål: ta tilbake siste svar
  case commandUndoMore = "command.undo-more"
  /// In bokmål: gjør om
  case commandRedo = "command.redo"
  /// In bokmål: gjenta det som ble angret
  case commandRedoMore = "command.redo-more"
  /// In bokmål: språk
  case commandLanguage = "command.language"
  /// In bokmål: bytt til neste språk
  case commandLanguageMore = "command.language-more"
  /// In bokmål: hjelp
  case commandHelp = "command.help"
  /// In bokmål: alle taster; / søker, Enter utfører
  case commandHelpMore = "command.help-more"
  /// In bokmål: tegn på nytt
  case commandRedraw = "command.redraw"
  /// In bokmål: tegn skjermen på nytt
  case commandRedrawMore = "command.redraw-more"
  /// In bokmål: legg i bakgrunnen
  case commandSuspend = "command.suspend"
  /// In bokmål: tilbake til skallet; fg henter programmet fram igjen
  case commandSuspendMore = "command.suspend-more"
  /// In bokmål: avslutt
  case commandQuit = "command.quit"
  /// In bokmål: avslutt; svarene lagres ikke
  case commandQuitMore = "command.quit-more"
  /// In bokmål: kommune
  case commandMunicipality = "command.municipality"
  /// In bokmål: velg kommune, og se dens egne tilbud og numre
  case commandMunicipalityMore = "command.municipality-more"
  /// In bokmål: avgrens
  case commandNarrow = "command.narrow"
  /// In bokmål: velg hva slags tilbud som vises, eller gå tilbake til listen
  case commandNarrowMore = "command.narrow-more"
  /// In bokmål: sorter
  case commandOrder = "command.order"
  /// In bokmål: vis tilbudene i neste rekkefølge
  case commandOrderMore = "command.order-more"
  /// In bokmål: ordliste
  case commandGlossary = "command.glossary"
  /// In bokmål: hva fagordene betyr, med kilde
  case commandGlossaryMore = "command.glossary-more"
  /// In bokmål: kilder
  case commandSources = "command.sources"
  /// In bokmål: alle kilder, og hva i modellen som bygger på dem
  case commandSourcesMore = "command.sources-more"
  /// In bokmål: om modellen
  case commandAbout = "command.about"
  /// In bokmål: versjon, status, bruk, og hva en kontroll av modellen finner
  case commandAboutMore = "command.about-more"
  /// In bokmål: kopier
  case commandCopy = "command.copy"
  /// In bokmål: send teksten eller telefonnummeret til utklippstavlen
  case commandCopyMore = "command.copy-more"
  /// In bokmål: kommandoer
  case commandPalette = "command.palette"
  /// In bokmål: alt som virker nå; skriv for å finne, Enter utfører
  case commandPaletteMore = "command.palette-more"
  /// In bokmål: mus
  case commandMouse = "command.mouse"
  /// In bokmål: slå musen på eller av; klikk velger, hjulet ruller
  case commandMouseMore = "command.mouse-more"
  /// In bokmål: tema
  case commandTheme = "command.theme"
  /// In bokmål: bytt til neste tema; valget huskes
  case commandThemeMore = "command.theme-more"
  /// In bokmål: plan
  case commandPlan = "command.plan"
  /// In bokmål: lag en individuell plan av forslaget, eller se planene som er lagret
  case commandPlanMore = "command.plan-more"
  /// In bokmål: neste del
  case commandNextSection = "command.next-section"
  /// In bokmål: gå til neste del av planen, eller til neste felt
  case commandNextSectionMore = "command.next-section-more"
  /// In bokmål: forrige del
  case commandPreviousSection = "command.previous-section"
  /// In bokmål: gå til forrige del av planen, eller til forrige felt (Shift og Tab)
  case commandPreviousSectionMore = "command.previous-section-more"
  /// In bokmål: i planen
  case commandAddToPlan = "command.add-to-plan"
  /// In bokmål: legg tilbudet i planen som er åpen
  case commandAddToPlanMore = "command.add-to-plan-more"
  /// In bokmål: eksporter
  case commandExportPlan = "command.export-plan"
  /// In bokmål: få planen som tekst, side, fil eller til utklippstavlen
  case commandExportPlanMore = "command.export-plan-more"
  /// In bokmål: lagre versjon
  case commandKeepVersion = "command.keep-version"
  /// In bokmål: lagre planen som en ny versjon nå
  case commandKeepVersionMore = "command.keep-version-more"
  /// In bokmål: fjern
  case commandRemovePart = "command.remove-part"
  /// In bokmål: fjern det som er merket fra planen; u angrer
  case commandRemovePartMore = "command.remove-part-more"
  /// In bokmål: flytt opp
  case commandMoveEarlier = "command.move-earlier"
  /// In bokmål: flytt delen som er merket, en plass opp
  case commandMoveEarlierMore = "command.move-earlier-more"
  /// In bokmål: flytt ned
  case commandMoveLater = "command.move-later"
  /// In bokmål: flytt delen som er merket, en plass ned
  case commandMoveLaterMore = "command.move-later-more"
  /// In bokmål: vurder på nytt
  case commandReview = "command.review"
  /// In bokmål: se på planen igjen: hva har skjedd, og hvor går den videre?
  case commandReviewMore = "command.review-more"
  /// In bokmål: historikk
  case commandHistory = "command.history"
  /// In bokmål: alle versjoner av planen, hva som ble endret, og hvorfor
  case commandHistoryMore = "command.history-more"
  /// In bokmål: arkiv
  case commandArchive = "command.archive"
  /// In bokmål: vis planene som er arkivert, eller de andre
  case commandArchiveMore = "command.archive-more"
  /// In bokmål: mer
  case commandManage = "command.manage"
  /// In bokmål: vurder planen på nytt, se historikken, lag en ny av den, arkiver den eller slett
  case commandManageMore = "command.manage-more"
  /// In bokmål: verksted
  case commandWorkshop = "command.workshop"
  /// In bokmål: hold et verksted for et rom, med saker, avstemninger og enighet
  case commandWorkshopMore = "command.workshop-more"
  /// In bokmål: antall
  case commandCountVotes = "command.count-votes"
  /// In bokmål: skriv hvor mange som valgte hvert svar
  case commandCountVotesMore = "command.count-votes-more"
  /// In bokmål: angre
  case commandTakeBack = "command.take-back"
  /// In bokmål: ta tilbake den siste stemmen
  case commandTakeBackMore = "command.take-back-more"
  /// In bokmål: kjøreplan
  case commandAgenda = "command.agenda"
  /// In bokmål: se hele kjøreplanen, og gå til en annen del
  case commandAgendaMore = "command.agenda-more"
  /// In bokmål: notater
  case commandPresenter = "command.presenter"
  /// In bokmål: vis eller skjul notater og tid ved siden av
  case commandPresenterMore = "command.presenter-more"
  /// In bokmål: lagre
  case commandExportRoom = "command.export-room"
  /// In bokmål: lagre hva rommet stemte, som side eller tabell
  case commandExportRoomMore = "command.export-room-more"
  /// In bokmål: lag sak
  case commandBless = "command.bless"
  /// In bokmål: lag en øvingssak av gjennomgangen
  case commandBlessMore = "command.bless-more"

  /// In bokmål: Tema: {0}.
  case themeChanged = "theme.changed"
  /// In bokmål: terminalens egne farger
  case themeDefault = "theme.default"
  /// In bokmål: uten farger
  case themeMono = "theme.mono"
  /// In bokmål: høy kontrast
  case themeHighContrast = "theme.high-contrast"
  /// In bokmål: mørkt
  case themeDark = "theme.dark"
  /// In bokmål: lyst
  case themeLight = "theme.light"
  /// In bokmål: Tema: {0}. NO_COLOR er satt, så ingen farger vises.
  case themeNoColor = "theme.no-color"
  /// In bokmål: Tema: {0}. Terminalen har ikke 256 farger, så ingen vises.
  case themeFewColours = "theme.few-colours"

  /// In bokmål: Musen er på. Klikk og rull virker; m slår den av, så terminalen kan merke tekst i
  case mouseTurnedOn = "mouse.turned-on"
  /// In bokmål: Musen er av. Terminalen merker tekst som vanlig.
  case mouseTurnedOff = "mouse.turned-off"

  /// In bokmål: Sendt til utklippstavlen: {0}. Terminalen kan nekte; f lagrer det i en fil i sted
  case copySent = "copy.sent"
  /// In bokmål: Sendt til utklippstavlen: {0}. Terminalen kan nekte å ta imot.
  case copySentAlone = "copy.sent-alone"
  /// In bokmål: For langt for utklippstavlen: {0}. f lagrer det i en fil i stedet.
  case copyTooLong = "copy.too-long"
  /// In bokmål: For langt for utklippstavlen: {0}.
  case copyTooLongAlone = "copy.too-long-alone"
  /// In bokmål: Denne terminalen har ingen utklippstavle. f lagrer det i en fil i stedet.
  case copyNone = "copy.none"
  /// In bokmål: Denne terminalen har ingen utklippstavle.
  case copyNoneAlone = "copy.none-alone"
  /// In bokmål: journalteksten
  case copyRecord = "copy.record"
  /// In bokmål: tilbudet {0}
  case copyOffer = "copy.offer"
  /// In bokmål: telefon {0} ({1})
  case copyPhone = "copy.phone"

  /// In bokmål: Kommandoer
  case paletteHeading = "palette.heading"

  /// In bokmål: Slette svarene og begynne på nytt?
  case confirmNew = "confirm.new"
  /// In bokmål: Avslutte? Svarene er ikke lagret.
  case confirmQuit = "confirm.quit"
  /// In bokmål: Ja
  case confirmYes = "confirm.yes"
  /// In bokmål: Nei
  case confirmNo = "confirm.no"
  /// In bokmål: Avslutte? Plan {0} ligger bare i minnet og blir borte.
  case confirmQuitMemory = "confirm.quit-memory"
  /// In bokmål: Avslutte? Det siste i plan {0} er ikke lagret og blir borte.
  case confirmQuitUnkept = "confirm.quit-unkept"

  /// In bokmål: Ingenting å angre.
  case messageNothingToUndo = "message.nothing-to-undo"
  /// In bokmål: Ingenting å gjøre om.
  case messageNothingToRedo = "message.nothing-to-redo"
  /// In bokmål: {0} virker ikke her. ? viser hva som virker.
  case messageNotHere = "message.not-here"
  /// In bokmål: Tilbudene kunne ikke leses: {0}
  case messageOffersFailed = "message.offers-failed"
  /// In bokmål: Det er ikke noe felt å lime inn i her. Ingenting er gjort.
  case messagePasteNowhere = "message.paste-nowhere"
  /// In bokmål: Det som ble limt inn, er ikke et tall.
  case messagePasteNumber = "message.paste-number"
  /// In bokmål: Stoppet. Skriv fg for å komme tilbake.
  case messageStopped = "message.stopped"

  /// In bokmål: Veiviser trenger et terminalvindu; her er inn- eller utdata en fil eller et rør.
  case terminalNone = "terminal.none"
  /// In bokmål: Miljøvariabelen TERM er ikke satt, så skjermen kan ikke tegnes.
  case terminalNoType = "terminal.no-type"
  /// In bokmål: Terminaltypen «{0}» er ukjent på denne maskinen.
  case terminalUnknown = "terminal.unknown"
  /// In bokmål: Terminaltypen «{0}» kan ikke flytte markøren, så skjermen kan ikke tegnes.
  case terminalSimple = "terminal.simple"
  /// In bokmål: Systemet ga ikke det som trengs for å tegne skjermen.
  case terminalResources = "terminal.resources"

  /// In bokmål: Del {0} av {1}: {2}
  case plainStage = "plain.stage"
  /// In bokmål: Svar med et tall fra 1 til {0}.
  case plainAnswer = "plain.answer"
  /// In bokmål: Svar med et tall fra 1 til {0}, eller 0 for vet ikke.
  case plainAnswerUnknown = "plain.answer-unknown"
  /// In bokmål: Svar med ett eller flere tall fra 1 til {0}, med mellomrom mellom.
  case plainTicks = "plain.ticks"
  /// In bokmål: Svar med ett eller flere tall fra 1 til {0}, med mellomrom mellom, eller 0 for ve
  case plainTicksUnknown = "plain.ticks-unknown"
  /// In bokmål: Skriv et heltall fra {0} til {1}.
  case plainNumber = "plain.number"
  /// In bokmål: Skriv et heltall fra {0} til {1}, eller «{2}».
  case plainNumberUnknown = "plain.number-unknown"
  /// In bokmål: Velg med et tall fra 1 til {0}.
  case plainChoose = "plain.choose"
  /// In bokmål: Velg med et tall fra 1 til {0}. Enter alene velger {1}.
  case plainChooseEnter = "plain.choose-enter"
  /// In bokmål: Skriv teksten på én linje.
  case plainText = "plain.text"
  /// In bokmål: Skriv teksten på én linje. Enter alene beholder: {0}
  case plainTextKept = "plain.text-kept"
  /// In bokmål: Skriv navnet på filen.
  case plainFile = "plain.file"
  /// In bokmål: Skriv navnet på filen. Enter alene velger: {0}
  case plainFileKept = "plain.file-kept"
  /// In bokmål: Skriv nummeret eller en del av navnet. 0 er hele landet.
  case plainMunicipality = "plain.municipality"
  /// In bokmål: Enter går tilbake.
  case plainBack = "plain.back"
  /// In bokmål: Du kan også skrive: {0}
  case plainCommands = "plain.commands"
  /// In bokmål: {0} av {1} linjer. + viser flere.
  case plainMore = "plain.more"
  /// In bokmål: Svar fra før: {0}
  case plainGiven = "plain.given"
  /// In bokmål: Skriv et svar eller en kommando, og trykk Enter. En kommando kan skrives som tegn
  case plainHelp = "plain.help"
  /// In bokmål: «{0}» er verken et svar eller en kommando her. ? viser hva som virker.
  case plainNotUnderstood = "plain.not-understood"
  /// In bokmål: {0} er ikke blant svarene.
  case plainNotAChoice = "plain.not-a-choice"
  /// In bokmål: Her kan du bare velge ett svar.
  case plainOneOnly = "plain.one-only"
  /// In bokmål: {0} betyr «{1}» og kan ikke stå sammen med andre svar.
  case plainNoneAlone = "plain.none-alone"
  /// In bokmål: 0 betyr «{0}» og kan ikke stå sammen med andre svar.
  case plainUnknownAlone = "plain.unknown-alone"
  /// In bokmål: Linjen er for lang og ble ikke lest.
  case plainTooLong = "plain.too-long"
  /// In bokmål: Linjen er ikke tekst i UTF-8 og ble ikke lest.
  case plainNotText = "plain.not-text"
  /// In bokmål: Slutt på inndata. Veiviser avslutter; svarene er ikke lagret.
  case plainEnd = "plain.end"
  /// In bokmål: Slutt på inndata. Veiviser avslutter.
  case plainEndEmpty = "plain.end-empty"
  /// In bokmål: Spørsmålene kommer derfor som vanlige linjer.
  case plainInstead = "plain.instead"
  /// In bokmål: Skriv hva du søker etter. Enter alene viser alt.
  case plainSearch = "plain.search"
  /// In bokmål: Søk: «{0}».
  case plainSearched = "plain.searched"
  /// In bokmål: Ingenting passer med «{0}».
  case plainSearchNothing = "plain.search-nothing"
  /// In bokmål: < viser alt igjen.
  case plainAllAgain = "plain.all-again"
  /// In bokmål: Velg med ett eller flere tall fra 1 til {0}, med mellomrom mellom. Det som alt er
  case plainValues = "plain.values"
  /// In bokmål: valgt
  case plainTicked = "plain.ticked"
  /// In bokmål: Et spørsmål åpnes i gjennomgangen; en gren åpnes eller lukkes. d og et tall forkl
  case plainMapKeys = "plain.map-keys"
  /// In bokmål: Det ligger ikke noe under rad {0}. d {0} forklarer den.
  case plainNothingBelow = "plain.nothing-below"

  /// In bokmål: Dette er et opptak av en gjennomgang. Det holder alle svar og tekster i saken. Op
  case replayHolds = "replay.holds"
  /// In bokmål: Opptaket ligger i {0}. Det holder alle svar og tekster i saken.
  case replayKept = "replay.kept"
  /// In bokmål: {0} kunne ikke skrives videre: {1}
  case replayBrokenOff = "replay.broken-off"
  /// In bokmål: Avspilling {0} av {1}   {2}   {3}   mellomrom pause  → neste  ← forrige  + - fart
  case replayStatus = "replay.status"
  /// In bokmål: ferdig
  case replayDone = "replay.done"
  /// In bokmål: pause
  case replayPaused = "replay.paused"
  /// In bokmål: Opptaket ble gjort med en annen utgave av modellen. Spørsmål og utfall kan være a
  case replayOtherModel = "replay.other-model"
  /// In bokmål: Veiviser stanset uventet. En rapport uten svar ligger i
  case replayCrashed = "replay.crashed"
  /// In bokmål: Det som ble skrevet i planer, er ikke med.
  case replayPlansLeftOut = "replay.plans-left-out"

  /// In bokmål: navn
  case manualName = "manual.name"
  /// In bokmål: fra spørsmål til hovedforløp, med begrunnelse og kilder
  case manualTitle = "manual.title"
  /// In bokmål: bruk
  case manualSynopsis = "manual.synopsis"
  /// In bokmål: kommando
  case manualCommand = "manual.command"
  /// In bokmål: beskrivelse
  case manualDescription = "manual.description"
  /// In bokmål: Veiviser hjelper helsepersonell i kommunen å velge hovedforløp for voksne med psy
  case manualAbout = "manual.about"
  /// In bokmål: Ingenting om en sak lagres uten at du ber om det, og ingenting sendes.
  case manualPrivacy = "manual.privacy"
  /// In bokmål: Med --plain, ACCESSIBLE=1 eller TERM=dumb, og der inn- eller utdata ikke er en te
  case manualPlain = "manual.plain"
  /// In bokmål: kommandoer
  case manualCommands = "manual.commands"
  /// In bokmål: veiviser help etterfulgt av en kommando forklarer valgene dens.
  case manualHelp = "manual.help"
  /// In bokmål: taster
  case manualKeys = "manual.keys"
  /// In bokmål: filer
  case manualFiles = "manual.files"
  /// In bokmål: Kommunen, språket og temaet som ble valgt sist; ikke noe annet. --no-config verke
  case manualFileConfig = "manual.file-config"
  /// In bokmål: Det samme for alle på maskinen, der en person ikke har valgt selv.
  case manualFileConfigEverybody = "manual.file-config-everybody"
  /// In bokmål: Egne filer for kommuner, etter nummer.
  case manualFileMunicipalities = "manual.file-municipalities"
  /// In bokmål: Egne modeller, etter navn; én som heter som den nasjonale, kommer i stedet for de
  case manualFileModels = "manual.file-models"
  /// In bokmål: Filer for kommuner og modeller som gjelder alle på maskinen; dine egne kommer før
  case manualFileShared = "manual.file-shared"
  /// In bokmål: Det som er bestemt for alle på maskinen: kommune, modell, og om en gjennomgang ka
  case manualFilePolicy = "manual.file-policy"
  /// In bokmål: Rapporter etter en uventet stans, uten svar.
  case manualFileState = "manual.file-state"
  /// In bokmål: miljø
  case manualEnvironment = "manual.environment"
  /// In bokmål: Mappen som leses i stedet for filene i programmet.
  case manualEnvResources = "manual.env-resources"
  /// In bokmål: 1 gir linjer i stedet for skjerm.
  case manualEnvAccessible = "manual.env-accessible"
  /// In bokmål: Gir en skjerm uten farger.
  case manualEnvColour = "manual.env-colour"
  /// In bokmål: avslutningskoder
  case manualStatus = "manual.status"
  /// In bokmål: Ferdig, også når saken ble stanset eller ikke kunne plasseres.
  case manualStatusDone = "manual.status-done"
  /// In bokmål: En kontroll eller prøve fant noe, eller to modeller er ulike.
  case manualStatusFindings = "manual.status-findings"
  /// In bokmål: Argumentene kan ikke forstås.
  case manualStatusUsage = "manual.status-usage"
  /// In bokmål: En fil ble lest, og er gal.
  case manualStatusInput = "manual.status-input"
  /// In bokmål: En fil eller mappe kan ikke leses.
  case manualStatusNoInput = "manual.status-no-input"
  /// In bokmål: Systemet gir ikke det som trengs for å tegne på terminalen.
  case manualStatusTerminal = "manual.status-terminal"
  /// In bokmål: En fil kan ikke lages.
  case manualStatusCreate = "manual.status-create"
  /// In bokmål: Utdata kan ikke skrives.
  case manualStatusWrite = "manual.status-write"
  /// In bokmål: Går gjennom spørsmålene; det som skjer uten en kommando.
  case manualCommandWalk = "manual.command-walk"
  /// In bokmål: Avgjør én sak fra en fil med svar.
  case manualCommandSuggest = "manual.command-suggest"
  /// In bokmål: Kontrollerer hver fil og hver regel i en modell.
  case manualCommandCheck = "manual.command-check"
  /// In bokmål: Avgjør hver øvingssak og sammenligner med det som er ventet.
  case manualCommandTest = "manual.command-test"
  /// In bokmål: Sier hva som endrer seg fra en modell til en annen.
  case manualCommandDiff = "manual.command-diff"
  /// In bokmål: Spiller taster fra en fil gjennom skjermene og skriver dem ut.
  case manualCommandScript = "manual.command-script"
  /// In bokmål: Spiller av en gjennomgang som ble tatt opp med --record.
  case manualCommandReplay = "manual.command-replay"
  /// In bokmål: Skriver ut manualsiden, for man.
  case manualCommandManual = "manual.command-manual"
  /// In bokmål: Skriver kommenterte filer å begynne med.
  case manualCommandNew = "manual.command-new"
  /// In bokmål: Tar over det som er skrevet et annet sted.
  case manualCommandImport = "manual.command-import"
  /// In bokmål: Måler lesing, prøving og avgjørelser.
  case manualCommandBench = "manual.command-bench"
  /// In bokmål: valg
  case manualOptions = "manual.options"
  /// In bokmål: Standard: {0}.
  case manualDefault = "manual.default"
  /// In bokmål: mappe
  case manualValueDir = "manual.value-dir"
  /// In bokmål: sti
  case manualValuePath = "manual.value-path"
  /// In bokmål: fil
  case manualValueFile = "manual.value-file"
  /// In bokmål: tekst
  case manualValueText = "manual.value-text"
  /// In bokmål: svar
  case manualValueAnswers = "manual.value-answers"
  /// In bokmål: nummer
  case manualValueNumber = "manual.value-number"
  /// In bokmål: navn
  case manualValueName = "manual.value-name"
  /// In bokmål: språk
  case manualValueLanguage = "manual.value-language"
  /// In bokmål: kode
  case manualValueCode = "manual.value-code"
  /// In bokmål: merke
  case manualValueLabel = "manual.value-label"
  /// In bokmål: plan
  case manualValuePlan = "manual.value-plan"
  /// In bokmål: gammel
  case manualValueOld = "manual.value-old"
  /// In bokmål: ny
  case manualValueNew = "manual.value-new"
  /// In bokmål: form
  case manualValueFormat = "manual.value-format"
  /// In bokmål: rapport
  case manualValueReport = "manual.value-report"
  /// In bokmål: side
  case manualValuePrefer = "manual.value-prefer"
  /// In bokmål: tegnsett
  case manualValueCharset = "manual.value-charset"
  /// In bokmål: kommando
  case manualValueSubcommands = "manual.value-subcommands"
  /// In bokmål: Oppbevarer individuelle planer på denne maskinen og utveksler dem.
  case manualCommandPlan = "manual.command-plan"
  /// In bokmål: Skriver en liten, kommentert modell som består kontrollen.
  case manualCommandNewModel = "manual.command-new-model"
  /// In bokmål: Skriver en kommentert fil for tilbudene i en kommune; den består kontrollen.
  case manualCommandNewMunicipality = "manual.command-new-municipality"
  /// In bokmål: Lager filen til en kommune av et regneark med tilbudene dens.
  case manualCommandImportOffers = "manual.command-import-offers"
  /// In bokmål: Viser planene, de med forfalt gjennomgang først.
  case manualCommandPlanList = "manual.command-plan-list"
  /// In bokmål: Viser en plan som tekst, slik den er eller var.
  case manualCommandPlanShow = "manual.command-plan-show"
  /// In bokmål: Begynner på en plan, tom eller med det en fil med svar fører til.
  case manualCommandPlanNew = "manual.command-plan-new"
  /// In bokmål: Skriver en plan som tekst, Markdown, HTML, JSON, FHIR eller kalenderfil.
  case manualCommandPlanExport = "manual.command-plan-export"
  /// In bokmål: Lagrer en plan som er eksportert, etter å ha kontrollert den.
  case manualCommandPlanImport = "manual.command-plan-import"
  /// In bokmål: Viser hva som er annerledes i en kollegas kopi av en plan, og slår de to sammen.
  case manualCommandPlanMerge = "manual.command-plan-merge"
  /// In bokmål: Sletter en plan med alle versjonene for godt.
  case manualCommandPlanDelete = "manual.command-plan-delete"
  /// In bokmål: Leser hver plan og versjon og sier hva som er galt.
  case manualCommandPlanVerify = "manual.command-plan-verify"
  /// In bokmål: Kopierer alle planene til en ny fil.
  case manualCommandPlanBackup = "manual.command-plan-backup"
  /// In bokmål: Krypterer planene med en passordfrase, bytter den eller fjerner den.
  case manualCommandPlanPassphrase = "manual.command-plan-passphrase"
  /// In bokmål: Forklarer en kommando og valgene dens.
  case manualCommandHelp = "manual.command-help"
  /// In bokmål: Viser versjonen av programmet og modellen.
  case manualOptionVersion = "manual.option-version"
  /// In bokmål: Forklarer bruken.
  case manualOptionHelp = "manual.option-help"
  /// In bokmål: Bruker modellen i denne mappen, eller den som heter det blant de installerte.
  case manualOptionModel = "manual.option-model"
  /// In bokmål: Leser denne mappen i stedet for filene i programmet (eller sett VEIVISER_RESOURCE
  case manualOptionResources = "manual.option-resources"
  /// In bokmål: Språket: nb, nn eller en (ellers etter LC_ALL eller LANG).
  case manualOptionLanguage = "manual.option-language"
  /// In bokmål: Kommunen: nummeret, eller stien til filen.
  case manualOptionMunicipality = "manual.option-municipality"
  /// In bokmål: Verken leser eller skriver det som blir husket.
  case manualOptionNoConfig = "manual.option-no-config"
  /// In bokmål: Spør i vanlige linjer, én etter én, uten skjerm.
  case manualOptionPlain = "manual.option-plain"
  /// In bokmål: Temaet: default, mono, high-contrast, dark, light.
  case manualOptionWalkTheme = "manual.option-walk-theme"
  /// In bokmål: Temaet på bildet.
  case manualOptionScriptTheme = "manual.option-script-theme"
  /// In bokmål: Skriver en logg i denne nye filen: hva som skjedde og hvor lang tid det tok, uten
  case manualOptionLog = "manual.option-log"
  /// In bokmål: Tar opp gjennomgangen i denne nye filen, for avspilling. Den holder alle svar og
  case manualOptionRecord = "manual.option-record"
  /// In bokmål: Filen med svar; - leser standard inndata.
  case manualOptionSuggestAnswers = "manual.option-suggest-answers"
  /// In bokmål: En fil med svar, som for suggest; - leser standard inndata.
  case manualOptionPlanNewAnswers = "manual.option-plan-new-answers"
  /// In bokmål: Hvordan forslaget skrives: text eller json.
  case manualOptionSuggestFormat = "manual.option-suggest-format"
  /// In bokmål: Hvordan resultatet skrives: text eller json.
  case manualOptionFormat = "manual.option-format"
  /// In bokmål: Hvordan endringene skrives: text eller json.
  case manualOptionDiffFormat = "manual.option-diff-format"
  /// In bokmål: Hvordan tallene skrives: text eller json.
  case manualOptionBenchFormat = "manual.option-bench-format"
  /// In bokmål: Oppbevarer også så mange planer i en ny mappe, og måler det.
  case manualOptionPlans = "manual.option-plans"
  /// In bokmål: Formen: text, markdown, html, json, fhir eller ics.
  case manualOptionPlanExportFormat = "manual.option-plan-export-format"
  /// In bokmål: Skriver også merknader, som ikke er feil.
  case manualOptionNotes = "manual.option-notes"
  /// In bokmål: Sier hva et funn betyr og hvordan det rettes, for eksempel dead-rule.
  case manualOptionExplain = "manual.option-explain"
  /// In bokmål: Kontrollerer på nytt hver gang en fil i mappen endres, til Ctrl-C.
  case manualOptionWatch = "manual.option-watch"
  /// In bokmål: Sier også hva ingen sak setter på prøve.
  case manualOptionCoverage = "manual.option-coverage"
  /// In bokmål: Modellen før: en mappe, eller «national».
  case manualOptionOld = "manual.option-old"
  /// In bokmål: Modellen etter: en mappe, eller «national».
  case manualOptionNew = "manual.option-new"
  /// In bokmål: Skriptet; - leser standard inndata.
  case manualOptionScriptFile = "manual.option-script-file"
  /// In bokmål: Størrelsen på skjermen.
  case manualOptionScriptSize = "manual.option-script-size"
  /// In bokmål: Bokstavene skjermen har: utf8, latin1 eller ascii.
  case manualOptionCharset = "manual.option-charset"
  /// In bokmål: Skriver skjermen som et bilde i SVG.
  case manualOptionSvg = "manual.option-svg"
  /// In bokmål: Opptaket; - leser standard inndata.
  case manualOptionReplayFile = "manual.option-replay-file"
  /// In bokmål: Hvor mange ganger så fort som det skjedde.
  case manualOptionSpeed = "manual.option-speed"
  /// In bokmål: Størrelsen på skjermene (ellers som her).
  case manualOptionReplaySize = "manual.option-replay-size"
  /// In bokmål: Skriver hver skjerm i stedet, én etter én.
  case manualOptionFrames = "manual.option-frames"
  /// In bokmål: Mappen som skal lages.
  case manualOptionDir = "manual.option-dir"
  /// In bokmål: Nummeret på kommunen, fire siffer.
  case manualOptionNumber = "manual.option-number"
  /// In bokmål: Filen som skal skrives (ellers nummeret og .yaml, i denne mappen).
  case manualOptionOutput = "manual.option-output"
  /// In bokmål: Regnearket som CSV; - leser standard inndata.
  case manualOptionImportOffersFile = "manual.option-import-offers-file"
  /// In bokmål: Hva kommunen heter.
  case manualOptionName = "manual.option-name"
  /// In bokmål: Dagen da rader uten egen dag ble sjekket.
  case manualOptionChecked = "manual.option-checked"
  /// In bokmål: Bare de der gjennomgangen er forfalt eller kommer innen sju dager.
  case manualOptionDue = "manual.option-due"
  /// In bokmål: Også de som er lagt bort.
  case manualOptionAll = "manual.option-all"
  /// In bokmål: Oppbevarer planene i denne mappen (ellers ~/.local/share/veiviser).
  case manualOptionData = "manual.option-data"
  /// In bokmål: Leser passordfraser fra denne åpne filbeskriveren, én på hver linje, ikke fra ter
  case manualOptionPassphraseFd = "manual.option-passphrase-fd"
  /// In bokmål: Planen.
  case manualOptionPlan = "manual.option-plan"
  /// In bokmål: Versjonen (ellers den nyeste).
  case manualOptionRevision = "manual.option-revision"
  /// In bokmål: Det du kaller den; aldri et navn.
  case manualOptionLabel = "manual.option-label"
  /// In bokmål: Hva som skrives: record, short, group eller person.
  case manualOptionReport = "manual.option-report"
  /// In bokmål: Skriver alle versjonene; bare med --format json.
  case manualOptionHistory = "manual.option-history"
  /// In bokmål: Krypterer filen med en passordfrase; bare med --format json.
  case manualOptionSeal = "manual.option-seal"
  /// In bokmål: Filen som skal skrives (ellers standard utdata).
  case manualOptionPlanExportOutput = "manual.option-plan-export-output"
  /// In bokmål: Skriver over filen om den finnes.
  case manualOptionReplace = "manual.option-replace"
  /// In bokmål: Planen som er eksportert; - leser standard inndata.
  case manualOptionFile = "manual.option-file"
  /// In bokmål: Telefonnumrene og e-postadressene i den er til tjenester.
  case manualOptionAllowContacts = "manual.option-allow-contacts"
  /// In bokmål: Hvilken som gjelder der begge er endret: ours (denne) eller theirs (den andre).
  case manualOptionPrefer = "manual.option-prefer"
  /// In bokmål: Lagrer resultatet som en ny versjon.
  case manualOptionSave = "manual.option-save"
  /// In bokmål: Spør ikke.
  case manualOptionYes = "manual.option-yes"
  /// In bokmål: Filen som skal skrives; den må ikke finnes fra før.
  case manualOptionPlanBackupFile = "manual.option-plan-backup-file"
  /// In bokmål: Fjerner krypteringen.
  case manualOptionRemove = "manual.option-remove"
  /// In bokmål: Legger en plan bort, eller tar den fram igjen.
  case manualCommandPlanArchive = "manual.command-plan-archive"
  /// In bokmål: Skriver øvingssakene for papir, med ruter å krysse av i eller med svarene.
  case manualCommandWorkshopHandout = "manual.command-workshop-handout"
  /// In bokmål: Tegner beslutningstreet, eller rutenettet av to spørsmål, for en vegg.
  case manualCommandWorkshopPoster = "manual.command-workshop-poster"
  /// In bokmål: Teller stemmene i et rom og sier hvor enig det er.
  case manualCommandWorkshopAgreement = "manual.command-workshop-agreement"
  /// In bokmål: Lager en øvingssak av svar, med det modellen sier om dem nå.
  case manualCommandWorkshopBless = "manual.command-workshop-bless"
  /// In bokmål: Går gjennom øvingssaker alene, og får vite hvorfor.
  case manualCommandWorkshopPractice = "manual.command-workshop-practice"
  /// In bokmål: Bare de som er lagt bort.
  case manualOptionArchived = "manual.option-archived"
  /// In bokmål: Tar den fram igjen.
  case manualOptionUndo = "manual.option-undo"
  /// In bokmål: Hvordan den skrives: text, eller json slik export skriver det.
  case manualOptionPlanShowFormat = "manual.option-plan-show-format"
  /// In bokmål: Sakene (standard: alle).
  case manualOptionWorkshopHandoutCase = "manual.option-workshop-handout-case"
  /// In bokmål: Gir modellens svar i stedet for ruter.
  case manualOptionWorkshopHandoutAnswers = "manual.option-workshop-handout-answers"
  /// In bokmål: Hvordan det skrives: text, markdown eller html.
  case manualOptionWorkshopHandoutFormat = "manual.option-workshop-handout-format"
  /// In bokmål: Filen som skrives (standard: standard utdata).
  case manualOptionWorkshopHandoutOutput = "manual.option-workshop-handout-output"
  /// In bokmål: Hva som tegnes: tree eller grid.
  case manualOptionWorkshopPosterSubject = "manual.option-workshop-poster-subject"
  /// In bokmål: Papiret: a4 eller a3.
  case manualOptionWorkshopPosterPaper = "manual.option-workshop-poster-paper"
  /// In bokmål: Hvordan den skrives: svg eller html.
  case manualOptionWorkshopPosterFormat = "manual.option-workshop-poster-format"
  /// In bokmål: Filen som skrives (standard: standard utdata).
  case manualOptionWorkshopPosterOutput = "manual.option-workshop-poster-output"
  /// In bokmål: Også disse sakene: en fil som cases.yaml, eller en mappe med slike; kan gis flere
  case manualOptionCases = "manual.option-cases"
  /// In bokmål: Svarene, som for suggest; - leser standard inndata.
  case manualOptionWorkshopBlessAnswers = "manual.option-workshop-bless-answers"
  /// In bokmål: Navnet på saken, som K01.
  case manualOptionWorkshopBlessId = "manual.option-workshop-bless-id"
  /// In bokmål: Noen få ord om saken.
  case manualOptionWorkshopBlessTitle = "manual.option-workshop-bless-title"
  /// In bokmål: Historien (standard: tittelen).
  case manualOptionWorkshopBlessStory = "manual.option-workshop-bless-story"
  /// In bokmål: Hvorfor det blir slik.
  case manualOptionWorkshopBlessWhy = "manual.option-workshop-bless-why"
  /// In bokmål: Filen med saker som skrives eller får saken til slutt (standard: standard utdata)
  case manualOptionWorkshopBlessOutput = "manual.option-workshop-bless-output"
  /// In bokmål: Sakene (standard: alle).
  case manualOptionWorkshopPracticeCase = "manual.option-workshop-practice-case"
  /// In bokmål: Stemmene som CSV; - leser standard inndata.
  case manualOptionWorkshopAgreementFile = "manual.option-workshop-agreement-file"
  /// In bokmål: Hvordan resultatet skrives: text eller csv.
  case manualOptionWorkshopAgreementFormat = "manual.option-workshop-agreement-format"
  /// In bokmål: sak
  case manualValueCase = "manual.value-case"
  /// In bokmål: Holder et verksted, deler ut øvingssakene og teller hva et rom stemmer.
  case manualCommandWorkshop = "manual.command-workshop"
  /// In bokmål: Holder et verksted: saker, avstemninger, hva modellen sier, og hvor enig rommet e
  case manualCommandWorkshopHold = "manual.command-workshop-hold"
  /// In bokmål: Følger et verksted på en annen skjerm på den samme maskinen.
  case manualCommandWorkshopFollow = "manual.command-workshop-follow"
  /// In bokmål: Temaet: default, mono, high-contrast, dark, light.
  case manualOptionTheme = "manual.option-theme"
  /// In bokmål: Kjøreplanen (standard: modellens).
  case manualOptionWorkshopHoldFile = "manual.option-workshop-hold-file"
  /// In bokmål: Begynner med disse stemmene, et regneark lagret som CSV.
  case manualOptionWorkshopHoldVotes = "manual.option-workshop-hold-votes"
  /// In bokmål: Lagrer stemmene i denne filen, og går videre fra den når den finnes.
  case manualOptionWorkshopHoldKeep = "manual.option-workshop-hold-keep"
  /// In bokmål: Som --keep, men tar bort filen til slutt; for en annen skjerm.
  case manualOptionWorkshopHoldShare = "manual.option-workshop-hold-share"
  /// In bokmål: Filen som verkstedet lagres i.
  case manualOptionWorkshopFollowFile = "manual.option-workshop-follow-file"
  /// In bokmål: Viser notater og tid i stedet for det rommet ser.
  case manualOptionWorkshopFollowNotes = "manual.option-workshop-follow-notes"

  /// In bokmål: Feil
  case usageError = "usage.error"
  /// In bokmål: Bruk
  case usageLine = "usage.line"
  /// In bokmål: argumenter
  case usageArguments = "usage.arguments"
  /// In bokmål: standard
  case usageDefault = "usage.default"
  /// In bokmål: Se «{0}».
  case usageSee = "usage.see"
  /// In bokmål: «{0}» forklarer en av dem.
  case usageMore = "usage.more"
  /// In bokmål: Svarene er et JSON-objekt fra navn på spørsmål til svar: navnet på et svaralterna
  case usageAboutSuggest = "usage.about-suggest"
  /// In bokmål: Reglene prøves over hver sak som finnes, når filene er uten feil. Funnene fortell
  case usageAboutCheck = "usage.about-check"
  /// In bokmål: Med --coverage sier den også hvilke regler, grener og ruter ingen sak setter på p
  case usageAboutTest = "usage.about-test"
  /// In bokmål: Modellene er mapper med filene til en modell; «national» er modellen i programmet
  case usageAboutDiff = "usage.about-diff"
  /// In bokmål: Hver linje har taster med mellomrom mellom (Enter, Down, Esc, Ctrl-L, Space, elle
  case usageAboutScript = "usage.about-script"
  /// In bokmål: Mellomrom tar pause, pilene går ett steg fram eller tilbake, + og - endrer farten
  case usageAboutReplay = "usage.about-replay"
  /// In bokmål: For eksempel: veiviser manual > ~/.local/share/man/man1/veiviser.1
  case usageAboutManual = "usage.about-manual"
  /// In bokmål: Mappen må ikke finnes fra før; den blir til hel eller ikke i det hele tatt. Filen
  case usageAboutNewModel = "usage.about-new-model"
  /// In bokmål: Regnearket er lagret som CSV, med semikolon, komma eller tabulator mellom cellene
  case usageAboutImportOffers = "usage.about-import-offers"
  /// In bokmål: En plan har et merke som du velger, og verken navn eller fødselsnummer. Den lagre
  case usageAboutPlan = "usage.about-plan"
  /// In bokmål: For tekst, Markdown og HTML velger --report hva som skrives: record (alt), short
  case usageAboutPlanExport = "usage.about-plan-export"
  /// In bokmål: Det som bare én av de to har endret siden de var like, hentes fra den. Der begge
  case usageAboutPlanMerge = "usage.about-plan-merge"
  /// In bokmål: En plan som er lagt bort, beholder alle versjonene. Listen utelater den; --archiv
  case usageAboutPlanArchive = "usage.about-plan-archive"
  /// In bokmål: For å bruke en kopi legger du den i en tom mappe som plans/plans.sqlite og oppgir
  case usageAboutPlanBackup = "usage.about-plan-backup"
  /// In bokmål: Det spørres om passordfrasen på terminalen, eller den leses fra --passphrase-fd:
  case usageAboutPlanPassphrase = "usage.about-plan-passphrase"
  /// In bokmål: Uten en fil følger verkstedet kjøreplanen til modellen. Ingenting lagres med mind
  case usageAboutWorkshopHold = "usage.about-workshop-hold"
  /// In bokmål: Filen er den som --keep eller --share nevner der verkstedet holdes. Den blir bare
  case usageAboutWorkshopFollow = "usage.about-workshop-follow"
  /// In bokmål: HTML skrives ut på A4 fra en hvilken som helst nettleser og trenger ingenting fra
  case usageAboutWorkshopHandout = "usage.about-workshop-handout"
  /// In bokmål: Plakaten er ett ark som ligger på langsiden. HTML skrives ut på det arket fra en
  case usageAboutWorkshopPoster = "usage.about-workshop-poster"
  /// In bokmål: Stemmene er et regneark lagret som CSV, med en rad for hver person og sak, eller
  case usageAboutWorkshopAgreement = "usage.about-workshop-agreement"
  /// In bokmål: Saken legges til sist i filen, eller skrives til en ny; det som står der, beholde
  case usageAboutWorkshopBless = "usage.about-workshop-bless"
  /// In bokmål: I hver sak tar du stilling til det et rom ville stemt om, før du ser hva modellen
  case usageAboutWorkshopPractice = "usage.about-workshop-practice"
  /// In bokmål: Hvert tall er medianen av flere målinger. Forholdstallet sammenligner det med en
  case usageAboutBench = "usage.about-bench"

  /// In bokmål: 1 feil
  case checkErrorsOne = "check.errors-one"
  /// In bokmål: {0} feil
  case checkErrorsMany = "check.errors-many"
  /// In bokmål: 1 advarsel
  case checkWarningsOne = "check.warnings-one"
  /// In bokmål: {0} advarsler
  case checkWarningsMany = "check.warnings-many"
  /// In bokmål: 1 merknad
  case checkNotesOne = "check.notes-one"
  /// In bokmål: {0} merknader
  case checkNotesMany = "check.notes-many"
  /// In bokmål: {0} – vis med --notes
  case checkHiddenNotes = "check.hidden-notes"
  /// In bokmål: Lest: {0}.
  case checkRead = "check.read"
  /// In bokmål: 1 spørsmål
  case checkQuestionsOne = "check.questions-one"
  /// In bokmål: {0} spørsmål
  case checkQuestionsMany = "check.questions-many"
  /// In bokmål: 1 regel
  case checkRulesOne = "check.rules-one"
  /// In bokmål: {0} regler
  case checkRulesMany = "check.rules-many"
  /// In bokmål: 1 utfall
  case checkOutcomesOne = "check.outcomes-one"
  /// In bokmål: {0} utfall
  case checkOutcomesMany = "check.outcomes-many"
  /// In bokmål: 1 tilbud
  case checkOffersOne = "check.offers-one"
  /// In bokmål: {0} tilbud
  case checkOffersMany = "check.offers-many"
  /// In bokmål: 1 øvingssak
  case checkCasesOne = "check.cases-one"
  /// In bokmål: {0} øvingssaker
  case checkCasesMany = "check.cases-many"
  /// In bokmål: språket {0}
  case checkLanguagesOne = "check.languages-one"
  /// In bokmål: språkene {0}
  case checkLanguagesMany = "check.languages-many"
  /// In bokmål: {0} og {1}
  case checkAnd = "check.and"
  /// In bokmål: Mappen holder ingen hel modell som kan leses.
  case checkNotRead = "check.not-read"
  /// In bokmål: Reglene er ikke prøvd. 1 feil må rettes først; begynn med {1}.
  case checkNotProvedOne = "check.not-proved-one"
  /// In bokmål: Reglene er ikke prøvd. {0} feil må rettes først; begynn med {1}.
  case checkNotProvedMany = "check.not-proved-many"
  /// In bokmål: Prøvd for det ene tilfellet som finnes, uten at noe er utelatt:
  case checkProvedOne = "check.proved-one"
  /// In bokmål: Prøvd for alle {0} ulike tilfeller, uten at noe er utelatt:
  case checkProvedMany = "check.proved-many"
  /// In bokmål: Prøvd for alle tilfeller, flere enn {0}, uten at noe er utelatt:
  case checkProvedMore = "check.proved-more"
  /// In bokmål: Ingen tilfeller faller mellom to regler.
  case checkGap = "check.gap"
  /// In bokmål: Ingen regler motsier hverandre: der bare én skal gjelde, gjelder bare én.
  case checkOverlap = "check.overlap"
  /// In bokmål: Hver regel avgjør noe.
  case checkDeadRule = "check.dead-rule"
  /// In bokmål: Hver node kan nås.
  case checkUnreachableNode = "check.unreachable-node"
  /// In bokmål: Hvert utfall kan nås.
  case checkUnreachableOutcome = "check.unreachable-outcome"
  /// In bokmål: Svaret på hvert spørsmål kan endre noe.
  case checkUselessQuestion = "check.useless-question"
  /// In bokmål: Ingen trinn opp i et ordinal-spørsmål senker utfallet eller henvisningen.
  case checkNotMonotone = "check.not-monotone"
  /// In bokmål: Ikke noe utfall vises som et flagg utelukker.
  case checkBlockedOutcome = "check.blocked-outcome"
  /// In bokmål: Noen tilfeller faller mellom to regler.
  case checkNotGap = "check.not-gap"
  /// In bokmål: Regler motsier hverandre: flere gjelder der bare én skal gjelde.
  case checkNotOverlap = "check.not-overlap"
  /// In bokmål: Noen regler avgjør aldri noe.
  case checkNotDeadRule = "check.not-dead-rule"
  /// In bokmål: Noen noder kan ikke nås.
  case checkNotUnreachableNode = "check.not-unreachable-node"
  /// In bokmål: Noen utfall kan ikke nås.
  case checkNotUnreachableOutcome = "check.not-unreachable-outcome"
  /// In bokmål: Noen spørsmål endrer aldri noe.
  case checkNotUselessQuestion = "check.not-useless-question"
  /// In bokmål: Et trinn opp i et ordinal-spørsmål senker utfallet eller henvisningen.
  case checkNotNotMonotone = "check.not-not-monotone"
  /// In bokmål: Et utfall vises selv om et flagg utelukker det.
  case checkNotBlockedOutcome = "check.not-blocked-outcome"
  /// In bokmål: holder
  case checkHolds = "check.holds"
  /// In bokmål: rett
  case checkFails = "check.fails"
  /// In bokmål: se på
  case checkLook = "check.look"
  /// In bokmål: Hva et funn betyr: veiviser check --explain {0}
  case checkExplain = "check.explain"
  /// In bokmål: Hva det betyr
  case checkExplainMeaning = "check.explain-meaning"
  /// In bokmål: Hva du kan gjøre
  case checkExplainMend = "check.explain-mend"
  /// In bokmål: Slik er det galt
  case checkExplainWrong = "check.explain-wrong"
  /// In bokmål: Slik er det rett
  case checkExplainRight = "check.explain-right"
  /// In bokmål: Venter på endringer i {0}. Ctrl-C avslutter.
  case checkWatching = "check.watching"
  /// In bokmål: Kontrollert på nytt kl. {0}; endret: {1}
  case checkAgain = "check.again"
  /// In bokmål: Mappen {0} er borte. Venter til den er tilbake.
  case checkGone = "check.gone"
  /// In bokmål: mappen
  case checkFolder = "check.folder"
  /// In bokmål: --watch trenger --model eller --resources: filene i programmet endrer seg ikke.
  case checkWatchEmbedded = "check.watch-embedded"
  /// In bokmål: --watch trenger en terminal; her går utskriften til en fil eller et rør.
  case checkWatchPipe = "check.watch-pipe"

  /// In bokmål: Skrev {0} filer i {1}.
  case newWritten = "new.written"
  /// In bokmål: Se om de er i orden: veiviser check --model {0}
  case newNext = "new.next"
  /// In bokmål: {0} finnes fra før. Velg et annet navn; ingenting er skrevet over.
  case newExists = "new.exists"
  /// In bokmål: {0} kan ikke lages: mappen over finnes ikke.
  case newNoParent = "new.no-parent"
  /// In bokmål: {0} kan ikke lages: {1}
  case newFailed = "new.failed"
  /// In bokmål: Tilbudene i en kommune. Linjer som begynner med # er forklaringer og eksempler: t
  case newMunicipalityHeading = "new.municipality-heading"
  /// In bokmål: Navnet på kommunen, og versjonen av denne filen.
  case newMunicipalityName = "new.municipality-name"
  /// In bokmål: Modellen filen er skrevet for, og språket den er skrevet på.
  case newMunicipalityBase = "new.municipality-base"
  /// In bokmål: Lokale numre for akutt hjelp. De vises ved siden av 113, 116 117 og 112, aldri i
  case newMunicipalityAcute = "new.municipality-acute"
  /// In bokmål: Slik er tilbudene i modellen her. checked er dagen noen forsikret seg om at det s
  case newMunicipalityChanges = "new.municipality-changes"
  /// In bokmål: Tilbud i modellen som kommunen ikke har, og hvorfor.
  case newMunicipalityHidden = "new.municipality-hidden"
  /// In bokmål: Kommunens egne tilbud. like er tilbudet i modellen som det ligner; uten like tren
  case newMunicipalityOffers = "new.municipality-offers"
  /// In bokmål: Skrev {0}. Fyll den ut, og prøv den med veiviser check --municipality og stien ti
  case newMunicipalityWritten = "new.municipality-written"

  /// In bokmål: alltid
  case ruleAlways = "rule.always"
  /// In bokmål: aldri
  case ruleNever = "rule.never"
  /// In bokmål: ikke ({0})
  case ruleNot = "rule.not"
  /// In bokmål: {0} av: {1}
  case ruleCount = "rule.count"
  /// In bokmål: nøyaktig {0}
  case ruleExactly = "rule.exactly"
  /// In bokmål: minst {0}
  case ruleAtLeast = "rule.at-least"
  /// In bokmål: høyst {0}
  case ruleAtMost = "rule.at-most"
  /// In bokmål: summen av {0}: {1}
  case ruleSum = "rule.sum"
  /// In bokmål: forløp som står først
  case ruleFirst = "rule.first"
  /// In bokmål: forløp som vises
  case ruleShown = "rule.shown"
  /// In bokmål: antall forløp
  case ruleShownCount = "rule.shown-count"
  /// In bokmål: rødt flagg
  case ruleFlag = "rule.flag"

  /// In bokmål: Fra {0} til {1}
  case diffTitle = "diff.title"
  /// In bokmål: Ingenting er endret.
  case diffNone = "diff.none"
  /// In bokmål: Hvilke tilfeller får et annet utfall
  case diffOutcomes = "diff.outcomes"
  /// In bokmål: {0} av {1} tilfeller får et annet utfall. Alle er regnet med; ingen er utelatt.
  case diffMoved = "diff.moved"
  /// In bokmål: Ingen av {0} tilfeller får et annet utfall. Alle er regnet med; ingen er utelatt.
  case diffMovedNone = "diff.moved-none"
  /// In bokmål: mer enn {0}
  case diffMoreThan = "diff.more-than"
  /// In bokmål: {0} → {1}: {2} tilfelle
  case diffMoveOne = "diff.move-one"
  /// In bokmål: {0} → {1}: {2} tilfeller
  case diffMoveMany = "diff.move-many"
  /// In bokmål: Flere overganger: {0}; --format json viser dem.
  case diffMoveRest = "diff.move-rest"
  /// In bokmål: For eksempel: {0}
  case diffWitness = "diff.witness"
  /// In bokmål: {0} (også {1})
  case diffReadings = "diff.readings"
  /// In bokmål: {0} – avhengig av det som bare den ene modellen spør om
  case diffOpen = "diff.open"
  /// In bokmål: ingen regel gjelder
  case diffNoRule = "diff.no-rule"
  /// In bokmål: Bare den gamle har: {0}. Svar på dette er ikke med i tilfellene.
  case diffOnlyOld = "diff.only-old"
  /// In bokmål: Bare den nye har: {0}. Svar på dette er ikke med i tilfellene.
  case diffOnlyNew = "diff.only-new"
  /// In bokmål: Øvingssaker som kommer annerledes ut
  case diffCases = "diff.cases"
  /// In bokmål: Ingen øvingssak kommer annerledes ut.
  case diffCasesNone = "diff.cases-none"
  /// In bokmål: {0} → {1}
  case diffChange = "diff.change"
  /// In bokmål: Svar den andre modellen ikke tar imot, er utelatt: {0}
  case diffLeftOut = "diff.left-out"
  /// In bokmål: Nytt: {0}
  case diffAdded = "diff.added"
  /// In bokmål: Fjernet: {0}
  case diffRemoved = "diff.removed"
  /// In bokmål: Endret: {0}
  case diffChanged = "diff.changed"
  /// In bokmål: før: {0}
  case diffBefore = "diff.before"
  /// In bokmål: nå: {0}
  case diffNow = "diff.now"
  /// In bokmål: videre til {0}
  case diffGoOn = "diff.go-on"
  /// In bokmål: Tekster endret på språket {0}: {1}. Velg det med --language for å se dem.
  case diffTranslation = "diff.translation"
  /// In bokmål: Hva annet som endrer seg for et tilfelle
  case diffEffects = "diff.effects"
  /// In bokmål: Henvisning, tilpasning, flagg, vent-krav og plikter er de samme i alle tilfeller.
  case diffEffectsNone = "diff.effects-none"
  /// In bokmål: Noe må på plass først
  case diffEffectHold = "diff.effect-hold"
  /// In bokmål: Tilpasning av {0}
  case diffEffectAdaptation = "diff.effect-adaptation"
  /// In bokmål: Flagget {0}
  case diffEffectFlag = "diff.effect-flag"
  /// In bokmål: Plikten eller rådet {0}
  case diffEffectDuty = "diff.effect-duty"
  /// In bokmål: plikter og råd
  case diffDuties = "diff.duties"
  /// In bokmål: Oversettelser til {0} som kan være utdaterte: teksten er endret, oversettelsen ik
  case diffStale = "diff.stale"
  /// In bokmål: Om modellen
  case diffPartModel = "diff.part-model"
  /// In bokmål: Spørsmål
  case diffPartQuestion = "diff.part-question"
  /// In bokmål: Svaralternativer
  case diffPartOption = "diff.part-option"
  /// In bokmål: Intervaller
  case diffPartBand = "diff.part-band"
  /// In bokmål: Utfall
  case diffPartOutcome = "diff.part-outcome"
  /// In bokmål: Avgjørelser
  case diffPartDecision = "diff.part-decision"
  /// In bokmål: Resultater av avgjørelser
  case diffPartResult = "diff.part-result"
  /// In bokmål: Steg i treet
  case diffPartNode = "diff.part-node"
  /// In bokmål: Regler
  case diffPartRule = "diff.part-rule"
  /// In bokmål: Røde flagg
  case diffPartFlag = "diff.part-flag"
  /// In bokmål: Plikter og anbefalinger
  case diffPartDuty = "diff.part-duty"
  /// In bokmål: Merknader
  case diffPartNote = "diff.part-note"
  /// In bokmål: God kartlegging
  case diffPartCheckpoint = "diff.part-checkpoint"
  /// In bokmål: Ny vurdering
  case diffPartReview = "diff.part-review"
  /// In bokmål: Grunner til å fravike
  case diffPartDeparture = "diff.part-departure"
  /// In bokmål: Problemområder
  case diffPartArea = "diff.part-area"
  /// In bokmål: Tilbudstyper
  case diffPartCategory = "diff.part-category"
  /// In bokmål: Målgrupper
  case diffPartGroup = "diff.part-group"
  /// In bokmål: Tilbud
  case diffPartOffer = "diff.part-offer"
  /// In bokmål: Ordliste
  case diffPartTerm = "diff.part-term"
  /// In bokmål: Kilder
  case diffPartSource = "diff.part-source"
  /// In bokmål: Telefonnumre
  case diffPartContact = "diff.part-contact"
  /// In bokmål: Steg i gjennomgangen
  case diffPartStage = "diff.part-stage"
  /// In bokmål: Øvingssaker
  case diffPartCase = "diff.part-case"
  /// In bokmål: navn i filene
  case diffFieldId = "diff.field-id"
  /// In bokmål: tittel
  case diffFieldTitle = "diff.field-title"
  /// In bokmål: versjon
  case diffFieldVersion = "diff.field-version"
  /// In bokmål: språk
  case diffFieldLanguages = "diff.field-languages"
  /// In bokmål: status
  case diffFieldStatus = "diff.field-status"
  /// In bokmål: eier
  case diffFieldOwner = "diff.field-owner"
  /// In bokmål: formål
  case diffFieldPurpose = "diff.field-purpose"
  /// In bokmål: bruk
  case diffFieldUse = "diff.field-use"
  /// In bokmål: ikke til
  case diffFieldMisuse = "diff.field-misuse"
  /// In bokmål: melding
  case diffFieldNotice = "diff.field-notice"
  /// In bokmål: gjelder fra
  case diffFieldValidFrom = "diff.field-valid-from"
  /// In bokmål: gjennomgås innen
  case diffFieldReviewBy = "diff.field-review-by"
  /// In bokmål: utgiver
  case diffFieldPublisher = "diff.field-publisher"
  /// In bokmål: dato
  case diffFieldDate = "diff.field-date"
  /// In bokmål: nettsted
  case diffFieldUrl = "diff.field-url"
  /// In bokmål: merknad
  case diffFieldNote = "diff.field-note"
  /// In bokmål: navn
  case diffFieldName = "diff.field-name"
  /// In bokmål: telefon
  case diffFieldPhone = "diff.field-phone"
  /// In bokmål: kilde og styrke
  case diffFieldBasis = "diff.field-basis"
  /// In bokmål: tekst
  case diffFieldLabel = "diff.field-label"
  /// In bokmål: spørsmål
  case diffFieldAsk = "diff.field-ask"
  /// In bokmål: begrunnelse
  case diffFieldWhy = "diff.field-why"
  /// In bokmål: type
  case diffFieldType = "diff.field-type"
  /// In bokmål: består av
  case diffFieldItems = "diff.field-items"
  /// In bokmål: verdier
  case diffFieldRange = "diff.field-range"
  /// In bokmål: steg
  case diffFieldStage = "diff.field-stage"
  /// In bokmål: vet ikke
  case diffFieldUnknown = "diff.field-unknown"
  /// In bokmål: spørres etter forslaget
  case diffFieldRefinement = "diff.field-refinement"
  /// In bokmål: rekkefølge
  case diffFieldOrder = "diff.field-order"
  /// In bokmål: rekkefølge av delene
  case diffFieldOrderOfStages = "diff.field-order-of-stages"
  /// In bokmål: rekkefølge av spørsmålene
  case diffFieldOrderOfQuestions = "diff.field-order-of-questions"
  /// In bokmål: rekkefølge av utfallene
  case diffFieldOrderOfOutcomes = "diff.field-order-of-outcomes"
  /// In bokmål: rekkefølge av flaggene
  case diffFieldOrderOfFlags = "diff.field-order-of-flags"
  /// In bokmål: rekkefølge av pliktene
  case diffFieldOrderOfDuties = "diff.field-order-of-duties"
  /// In bokmål: rekkefølge av resultatene
  case diffFieldOrderOfResults = "diff.field-order-of-results"
  /// In bokmål: passer alle voksne
  case diffFieldGeneral = "diff.field-general"
  /// In bokmål: hjelpetekst
  case diffFieldHelp = "diff.field-help"
  /// In bokmål: poeng
  case diffFieldPoints = "diff.field-points"
  /// In bokmål: betyr ingen av disse
  case diffFieldNone = "diff.field-none"
  /// In bokmål: kort navn
  case diffFieldShort = "diff.field-short"
  /// In bokmål: sammendrag
  case diffFieldSummary = "diff.field-summary"
  /// In bokmål: type
  case diffFieldKind = "diff.field-kind"
  /// In bokmål: rang
  case diffFieldRank = "diff.field-rank"
  /// In bokmål: eller høyere
  case diffFieldOrAbove = "diff.field-or-above"
  /// In bokmål: trinn
  case diffFieldSteps = "diff.field-steps"
  /// In bokmål: tekst
  case diffFieldText = "diff.field-text"
  /// In bokmål: når
  case diffFieldWhen = "diff.field-when"
  /// In bokmål: gir
  case diffFieldGives = "diff.field-gives"
  /// In bokmål: begrunnelse
  case diffFieldReason = "diff.field-reason"
  /// In bokmål: hvilken regel som avgjør
  case diffFieldPolicy = "diff.field-policy"
  /// In bokmål: ellers
  case diffFieldElse = "diff.field-else"
  /// In bokmål: omfang
  case diffFieldLevel = "diff.field-level"
  /// In bokmål: hast
  case diffFieldUrgency = "diff.field-urgency"
  /// In bokmål: virkning
  case diffFieldEffect = "diff.field-effect"
  /// In bokmål: hva som skal gjøres
  case diffFieldActions = "diff.field-actions"
  /// In bokmål: hvem man ringer
  case diffFieldContacts = "diff.field-contacts"
  /// In bokmål: utelukker
  case diffFieldBlocks = "diff.field-blocks"
  /// In bokmål: oppheves av
  case diffFieldRelease = "diff.field-release"
  /// In bokmål: uker
  case diffFieldWeeks = "diff.field-weeks"
  /// In bokmål: ikke for
  case diffFieldExclusions = "diff.field-exclusions"
  /// In bokmål: tilbudstype
  case diffFieldCategory = "diff.field-category"
  /// In bokmål: åpningstid
  case diffFieldHours = "diff.field-hours"
  /// In bokmål: sted
  case diffFieldPlace = "diff.field-place"
  /// In bokmål: lavterskel
  case diffFieldLowThreshold = "diff.field-low-threshold"
  /// In bokmål: kjennetegn
  case diffFieldMarks = "diff.field-marks"
  /// In bokmål: uten ventetid
  case diffFieldNoWaiting = "diff.field-no-waiting"
  /// In bokmål: digitalt
  case diffFieldDigital = "diff.field-digital"
  /// In bokmål: forløp
  case diffFieldOutcomes = "diff.field-outcomes"
  /// In bokmål: problemområder
  case diffFieldAreas = "diff.field-areas"
  /// In bokmål: målgrupper
  case diffFieldGroups = "diff.field-groups"
  /// In bokmål: alder
  case diffFieldAges = "diff.field-ages"
  /// In bokmål: trinn
  case diffFieldStep = "diff.field-step"
  /// In bokmål: rolle
  case diffFieldRole = "diff.field-role"
  /// In bokmål: hvem kan ta kontakt
  case diffFieldAccess = "diff.field-access"
  /// In bokmål: rekkevidde
  case diffFieldReach = "diff.field-reach"
  /// In bokmål: foreslås
  case diffFieldSuggested = "diff.field-suggested"
  /// In bokmål: kilde
  case diffFieldSource = "diff.field-source"
  /// In bokmål: kildestøtte
  case diffFieldConfidence = "diff.field-confidence"
  /// In bokmål: ord
  case diffFieldTerm = "diff.field-term"
  /// In bokmål: betydning
  case diffFieldMeaning = "diff.field-meaning"
  /// In bokmål: historie
  case diffFieldStory = "diff.field-story"
  /// In bokmål: tvil
  case diffFieldAmbiguity = "diff.field-ambiguity"
  /// In bokmål: svar
  case diffFieldAnswers = "diff.field-answers"
  /// In bokmål: forventet
  case diffFieldExpect = "diff.field-expect"
  /// In bokmål: Individuelle planer
  case diffPartPlanning = "diff.part-planning"
  /// In bokmål: Livsområder
  case diffPartLifeArea = "diff.part-life-area"
  /// In bokmål: Regler for planer
  case diffPartPlanRule = "diff.part-plan-rule"
  /// In bokmål: finner
  case diffFieldFinds = "diff.field-finds"
  /// In bokmål: merket står ved
  case diffFieldBeside = "diff.field-beside"
  /// In bokmål: tilpasning som tas med i planen
  case diffFieldAdaptations = "diff.field-adaptations"
  /// In bokmål: rekkefølge av livsområdene
  case diffFieldOrderOfLifeAreas = "diff.field-order-of-life-areas"
  /// In bokmål: rekkefølge av reglene
  case diffFieldOrderOfPlanRules = "diff.field-order-of-plan-rules"

  /// In bokmål: {0} av {1} øvingssak kom ut som ventet.
  case testSummaryOne = "test.summary-one"
  /// In bokmål: {0} av {1} øvingssaker kom ut som ventet.
  case testSummaryMany = "test.summary-many"
  /// In bokmål: {0} {1}: {2} – ventet {3}, fikk {4}
  case testFails = "test.fails"
  /// In bokmål: utfall
  case testPartReadings = "test.part-readings"
  /// In bokmål: står først
  case testPartFirst = "test.part-first"
  /// In bokmål: henvisning
  case testPartReferral = "test.part-referral"
  /// In bokmål: tilpasning
  case testPartAdaptation = "test.part-adaptation"
  /// In bokmål: røde flagg
  case testPartFlags = "test.part-flags"
  /// In bokmål: må gjøres først
  case testPartHeld = "test.part-held"
  /// In bokmål: {0} av {1} regler og greiner avgjør noe i minst én sak.
  case testRules = "test.rules"
  /// In bokmål: {0} av {1} enkeltvilkår avgjør alene i to saker: én der vilkåret holder, og én de
  case testTests = "test.tests"
  /// In bokmål: {0}: {1} av {2} ruter er med i en sak.
  case testGrid = "test.grid"
  /// In bokmål: Ruter i «{0}» uten sak:
  case testGridMissing = "test.grid-missing"
  /// In bokmål: Enkeltvilkår som sakene ikke prøver alene:
  case testTestsMissing = "test.tests-missing"
  /// In bokmål: {0}, {1}: {2}
  case testTest = "test.test"
  /// In bokmål: ingen sak viser at det avgjør
  case testNever = "test.never"
  /// In bokmål: ingen sak der det holder og avgjør
  case testNeverHolds = "test.never-holds"
  /// In bokmål: ingen sak der det ikke holder og det avgjør
  case testNeverFails = "test.never-fails"
  /// In bokmål: Regler uten sak. Hver sak under kan limes inn i cases.yaml. Les det den venter, f
  case testRulesMissing = "test.rules-missing"
  /// In bokmål: Ingen tilfeller når denne regelen; se veiviser check.
  case testNoCase = "test.no-case"
  /// In bokmål: Prøver regelen {0}
  case testCovers = "test.covers"

  /// In bokmål: Velg kommune
  case municipalityHeading = "municipality.heading"
  /// In bokmål: Søk:
  case municipalityFilter = "municipality.filter"
  /// In bokmål: Hele landet – ingen kommune
  case municipalityWholeCountry = "municipality.whole-country"
  /// In bokmål: 1 kommune
  case municipalityCountOne = "municipality.count-one"
  /// In bokmål: {0} kommuner
  case municipalityCountMany = "municipality.count-many"
  /// In bokmål: leses …
  case municipalityLoading = "municipality.loading"
  /// In bokmål: Ingen kommuner har lagt inn tilbudene sine her. «veiviser new municipality NUMMER
  case municipalityNoFiles = "municipality.no-files"
  /// In bokmål: Ingen kommune passer med «{0}».
  case municipalityNoMatch = "municipality.no-match"
  /// In bokmål: (kan ikke leses)
  case municipalityUnreadable = "municipality.unreadable"
  /// In bokmål: Viser hele landet, uten kommune.
  case municipalityNone = "municipality.none"
  /// In bokmål: Kommune: {0}
  case municipalityChosen = "municipality.chosen"
  /// In bokmål: Kommunen {0} kunne ikke leses: {1}
  case municipalityFailed = "municipality.failed"
  /// In bokmål: Kommune: {0}
  case municipalityPlace = "municipality.place"
  /// In bokmål: {0} (eksempel)
  case municipalityExampleName = "municipality.example-name"
  /// In bokmål: EKSEMPEL, ikke ring: {0}
  case municipalityExampleNumber = "municipality.example-number"
  /// In bokmål: EKSEMPEL fra {0} – finnes ikke, ikke ring:
  case municipalityExampleAcute = "municipality.example-acute"
  /// In bokmål: Eksempel
  case municipalityExampleCall = "municipality.example-call"
  /// In bokmål: Eksempel: kommunen og tilbudet er oppdiktet.
  case municipalityExampleOffer = "municipality.example-offer"
  /// In bokmål: I {0}:
  case municipalityAcute = "municipality.acute"
  /// In bokmål: sist sjekket {0}
  case municipalityOutdated = "municipality.outdated"
  /// In bokmål: Mangler i kommunen
  case municipalityGaps = "municipality.gaps"
  /// In bokmål: ikke oppgitt av kommunen
  case municipalityNotNamed = "municipality.not-named"
  /// In bokmål: Kommunens opplysninger er skrevet for versjon {0} av modellen.
  case municipalityOtherVersion = "municipality.other-version"

  /// In bokmål: Kontakt
  case localContact = "local.contact"
  /// In bokmål: Sted
  case localAddress = "local.address"
  /// In bokmål: Pris
  case localPrice = "local.price"
  /// In bokmål: Henvisning
  case localReferral = "local.referral"
  /// In bokmål: Ventetid
  case localWaiting = "local.waiting"
  /// In bokmål: Språk
  case localLanguages = "local.languages"
  /// In bokmål: Merk
  case localNote = "local.note"
  /// In bokmål: Sist sjekket
  case localChecked = "local.checked"
  /// In bokmål: Utdatert: sjekket for mer enn 1 måned siden ({1}). Ring først.
  case localOutdatedOne = "local.outdated-one"
  /// In bokmål: Utdatert: sjekket for mer enn {0} måneder siden ({1}). Ring først.
  case localOutdatedMany = "local.outdated-many"

  /// In bokmål: Innstillingene ble ikke lest: {0}
  case memoryBroken = "memory.broken"
  /// In bokmål: Valget blir ikke husket: {0}
  case memoryFailed = "memory.failed"

  /// In bokmål: tilbudstype, type tilbud, ligner
  case columnOffer = "column.offer"
  /// In bokmål: navn, tilbud, navn på tilbud
  case columnName = "column.name"
  /// In bokmål: beskrivelse, om tilbudet
  case columnText = "column.text"
  /// In bokmål: kategori
  case columnCategory = "column.category"
  /// In bokmål: kontakt, kontaktperson
  case columnContact = "column.contact"
  /// In bokmål: telefon, tlf
  case columnPhone = "column.phone"
  /// In bokmål: åpningstid, åpningstider
  case columnHours = "column.hours"
  /// In bokmål: adresse, sted
  case columnAddress = "column.address"
  /// In bokmål: nettside, nettsted, nettadresse
  case columnUrl = "column.url"
  /// In bokmål: pris
  case columnPrice = "column.price"
  /// In bokmål: henvisning
  case columnReferral = "column.referral"
  /// In bokmål: ventetid
  case columnWaiting = "column.waiting"
  /// In bokmål: språk
  case columnLanguages = "column.languages"
  /// In bokmål: merknad, merk
  case columnNote = "column.note"
  /// In bokmål: sjekket, sist sjekket, kontrollert
  case columnChecked = "column.checked"
  /// In bokmål: hovedforløp
  case columnOutcomes = "column.outcomes"
  /// In bokmål: tema, passer for
  case columnAreas = "column.areas"
  /// In bokmål: målgruppe, for
  case columnGroups = "column.groups"
  /// In bokmål: lavterskel
  case columnLowThreshold = "column.low-threshold"

  /// In bokmål: Leste filen som {0}, med {1} mellom cellene.
  case importRead = "import.read"
  /// In bokmål: semikolon
  case importSemicolon = "import.semicolon"
  /// In bokmål: komma
  case importComma = "import.comma"
  /// In bokmål: tabulator
  case importTab = "import.tab"
  /// In bokmål: Skrev {0} fra {1} i {2}. Tomme celler er ukjent.
  case importWritten = "import.written"
  /// In bokmål: 1 rad
  case importRowsOne = "import.rows-one"
  /// In bokmål: {0} rader
  case importRowsMany = "import.rows-many"
  /// In bokmål: Ingen rad kunne brukes; ingen fil er skrevet.
  case importNothing = "import.nothing"

  /// In bokmål: Søk:
  case listSearch = "list.search"
  /// In bokmål: {0} av {1} passer
  case listFound = "list.found"
  /// In bokmål: {0} av {1}
  case listPlace = "list.place"
  /// In bokmål: Ingenting passer med «{0}». Esc tømmer søket.
  case listNothing = "list.nothing"
  /// In bokmål: Her er det ingenting å vise.
  case listEmpty = "list.empty"

  /// In bokmål: de som passer best først
  case orderFit = "order.fit"
  /// In bokmål: etter type
  case orderCategory = "order.category"
  /// In bokmål: etter navn
  case orderName = "order.name"
  /// In bokmål: nærmest først
  case orderNearness = "order.nearness"

  /// In bokmål: I kommunen
  case presenceHere = "presence.here"
  /// In bokmål: Hele landet
  case presenceEverywhere = "presence.everywhere"
  /// In bokmål: Type tilbud – sjekk kommunen
  case presencePerhaps = "presence.perhaps"
  /// In bokmål: Bare ett sted
  case presenceElsewhere = "presence.elsewhere"
  /// In bokmål: Finnes ikke i kommunen
  case presenceNotHere = "presence.not-here"

  /// In bokmål: gjelder {0}
  case fitAreas = "fit.areas"
  /// In bokmål: kommunen har det
  case fitHere = "fit.here"
  /// In bokmål: for alle voksne
  case fitEveryone = "fit.everyone"
  /// In bokmål: lavterskel
  case fitLowThreshold = "fit.low-threshold"
  /// In bokmål: vanlig trinn i forløpet
  case fitStep = "fit.step"
  /// In bokmål: hører til {0}
  case fitOutcomes = "fit.outcomes"

  /// In bokmål: Styrke
  case referenceStrength = "reference.strength"

  /// In bokmål: Ordliste
  case glossaryHeading = "glossary.heading"

  /// In bokmål: Kilder
  case sourcesHeading = "sources.heading"
  /// In bokmål: Brukt i
  case sourcesUsed = "sources.used"
  /// In bokmål: Dette bygger på kilden
  case sourcesUsedHeading = "sources.used-heading"
  /// In bokmål: Ingen spørsmål, regler, setninger eller tilbud viser til den.
  case sourcesUnused = "sources.unused"
  /// In bokmål: {0} (ventes i kommunen)
  case sourcesExpected = "sources.expected"

  /// In bokmål: Om modellen
  case aboutHeading = "about.heading"
  /// In bokmål: Navn
  case aboutName = "about.name"
  /// In bokmål: Navn i filene
  case aboutId = "about.id"
  /// In bokmål: Versjon
  case aboutVersion = "about.version"
  /// In bokmål: Innholdshash
  case aboutHash = "about.hash"
  /// In bokmål: Mappe
  case aboutFolder = "about.folder"
  /// In bokmål: Utgiver
  case aboutOwner = "about.owner"
  /// In bokmål: Gjelder fra
  case aboutValidFrom = "about.valid-from"
  /// In bokmål: Gjennomgås innen
  case aboutReviewBy = "about.review-by"
  /// In bokmål: Språk
  case aboutLanguages = "about.languages"
  /// In bokmål: Modellvalg
  case aboutChoices = "about.choices"
  /// In bokmål: {0} av {1} spørsmål, regler og setninger bygger på et valg i modellen, ikke på en
  case aboutChoicesOf = "about.choices-of"
  /// In bokmål: Kommunens opplysninger
  case aboutMunicipality = "about.municipality"
  /// In bokmål: Ingen kommune er valgt.
  case aboutNoMunicipality = "about.no-municipality"
  /// In bokmål: Skrevet for
  case aboutBase = "about.base"
  /// In bokmål: Tilbud
  case aboutOffers = "about.offers"
  /// In bokmål: {0} egne, {1} av modellens beskrevet
  case aboutOffersOf = "about.offers-of"
  /// In bokmål: Kontroll av modellen
  case aboutCheck = "about.check"
  /// In bokmål: kontrolleres …
  case aboutChecking = "about.checking"

  /// In bokmål: Personen
  case planSectionPerson = "plan-section.person"
  /// In bokmål: Hovedforløp
  case planSectionPathway = "plan-section.pathway"
  /// In bokmål: Tiltak
  case planSectionComponents = "plan-section.components"
  /// In bokmål: Tilpasning
  case planSectionAdaptation = "plan-section.adaptation"
  /// In bokmål: Samordning
  case planSectionCoordination = "plan-section.coordination"
  /// In bokmål: Krise- og mestringsplan
  case planSectionCrisis = "plan-section.crisis"
  /// In bokmål: Pårørende
  case planSectionRelatives = "plan-section.relatives"
  /// In bokmål: Medvirkning
  case planSectionInvolvement = "plan-section.involvement"
  /// In bokmål: Plikter
  case planSectionDuties = "plan-section.duties"
  /// In bokmål: Gjennomgang
  case planSectionReview = "plan-section.review"

  /// In bokmål: Merke
  case planFieldLabel = "plan-field.label"
  /// In bokmål: Status
  case planFieldStage = "plan-field.stage"
  /// In bokmål: Viktig for personen
  case planFieldMatters = "plan-field.matters"
  /// In bokmål: Hovedforløp
  case planFieldPathway = "plan-field.pathway"
  /// In bokmål: Grunn til avvik
  case planFieldDepartureReason = "plan-field.departure-reason"
  /// In bokmål: Begrunnelse
  case planFieldDepartureText = "plan-field.departure-text"
  /// In bokmål: Tilpasning
  case planFieldAdaptation = "plan-field.adaptation"
  /// In bokmål: Hvorfor
  case planFieldAdaptationReason = "plan-field.adaptation-reason"
  /// In bokmål: Trinn nå
  case planFieldPresentStep = "plan-field.present-step"
  /// In bokmål: Neste gjennomgang
  case planFieldReviewDay = "plan-field.review-day"
  /// In bokmål: Individuell plan
  case planFieldIndividualPlan = "plan-field.individual-plan"
  /// In bokmål: Koordinator
  case planFieldCoordinator = "plan-field.coordinator"
  /// In bokmål: Koordinatorens tjeneste
  case planFieldCoordinatorRole = "plan-field.coordinator-role"
  /// In bokmål: Ansvarsgruppe
  case planFieldGroup = "plan-field.group"
  /// In bokmål: Gruppen møtes
  case planFieldRhythm = "plan-field.rhythm"
  /// In bokmål: Krise- og mestringsplan
  case planFieldCrisisPlan = "plan-field.crisis-plan"
  /// In bokmål: Tegn på at det blir verre
  case planFieldCrisisSigns = "plan-field.crisis-signs"
  /// In bokmål: Dette hjelper
  case planFieldCrisisHelps = "plan-field.crisis-helps"
  /// In bokmål: Hvem gjør hva
  case planFieldCrisisWho = "plan-field.crisis-who"
  /// In bokmål: Barn som pårørende
  case planFieldChildren = "plan-field.children"
  /// In bokmål: Om barna
  case planFieldChildrenNote = "plan-field.children-note"
  /// In bokmål: Informert om rettigheter
  case planFieldRights = "plan-field.rights"
  /// In bokmål: Var med på å lage planen
  case planFieldTookPart = "plan-field.took-part"
  /// In bokmål: Personens vurdering
  case planFieldOpinion = "plan-field.opinion"
  /// In bokmål: Annet
  case planFieldNotes = "plan-field.notes"

  /// In bokmål: Egne mål
  case planListGoals = "plan-list.goals"
  /// In bokmål: Tiltak
  case planListComponents = "plan-list.components"
  /// In bokmål: Trapp
  case planListSteps = "plan-list.steps"
  /// In bokmål: Med i ansvarsgruppen
  case planListMembers = "plan-list.members"
  /// In bokmål: Pårørende
  case planListRelatives = "plan-list.relatives"
  /// In bokmål: Plikter
  case planListDuties = "plan-list.duties"

  /// In bokmål: Mål
  case planPartGoalsText = "plan-part.goals-text"
  /// In bokmål: Status
  case planPartGoalsState = "plan-part.goals-state"
  /// In bokmål: Tiltak
  case planPartComponentsWhat = "plan-part.components-what"
  /// In bokmål: Metode
  case planPartComponentsMethod = "plan-part.components-method"
  /// In bokmål: Livsområde
  case planPartComponentsArea = "plan-part.components-area"
  /// In bokmål: Intensitet (1–5)
  case planPartComponentsIntensity = "plan-part.components-intensity"
  /// In bokmål: Hvor ofte
  case planPartComponentsFrequency = "plan-part.components-frequency"
  /// In bokmål: Ansvarlig
  case planPartComponentsResponsible = "plan-part.components-responsible"
  /// In bokmål: Starter
  case planPartComponentsStart = "plan-part.components-start"
  /// In bokmål: Varer
  case planPartComponentsDuration = "plan-part.components-duration"
  /// In bokmål: Status
  case planPartComponentsState = "plan-part.components-state"
  /// In bokmål: Ved gjennomgang
  case planPartComponentsAtReview = "plan-part.components-at-review"
  /// In bokmål: Hva avgjør
  case planPartComponentsAtReviewNote = "plan-part.components-at-review-note"
  /// In bokmål: Trinn
  case planPartStepsText = "plan-part.steps-text"
  /// In bokmål: Opp når
  case planPartStepsUp = "plan-part.steps-up"
  /// In bokmål: Ned når
  case planPartStepsDown = "plan-part.steps-down"
  /// In bokmål: Tjeneste eller rolle
  case planPartMembersRole = "plan-part.members-role"
  /// In bokmål: Oppgave
  case planPartMembersTask = "plan-part.members-task"
  /// In bokmål: Hvem
  case planPartRelativesRole = "plan-part.relatives-role"
  /// In bokmål: Samtykke
  case planPartRelativesConsent = "plan-part.relatives-consent"
  /// In bokmål: Rolle og behov
  case planPartRelativesPart = "plan-part.relatives-part"
  /// In bokmål: Plikt
  case planPartDutiesWhat = "plan-part.duties-what"
  /// In bokmål: Status
  case planPartDutiesState = "plan-part.duties-state"
  /// In bokmål: Dato
  case planPartDutiesDay = "plan-part.duties-day"
  /// In bokmål: Merknad
  case planPartDutiesNote = "plan-part.duties-note"

  /// In bokmål: utkast
  case planChoiceStageDraft = "plan-choice.stage-draft"
  /// In bokmål: avtalt
  case planChoiceStageAgreed = "plan-choice.stage-agreed"
  /// In bokmål: avsluttet
  case planChoiceStageEnded = "plan-choice.stage-ended"
  /// In bokmål: ikke valgt
  case planChoiceAdaptationOpen = "plan-choice.adaptation-open"
  /// In bokmål: stepped care
  case planChoiceAdaptationStepped = "plan-choice.adaptation-stepped"
  /// In bokmål: mixed care
  case planChoiceAdaptationMixed = "plan-choice.adaptation-mixed"
  /// In bokmål: mixed care med trapperegel
  case planChoiceAdaptationMixedWithSteps = "plan-choice.adaptation-mixed-with-steps"
  /// In bokmål: ikke vurdert
  case planChoiceOfferingOpen = "plan-choice.offering-open"
  /// In bokmål: vurdert, ikke behov
  case planChoiceOfferingNotNeeded = "plan-choice.offering-not-needed"
  /// In bokmål: tilbudt
  case planChoiceOfferingOffered = "plan-choice.offering-offered"
  /// In bokmål: ønsket
  case planChoiceOfferingWanted = "plan-choice.offering-wanted"
  /// In bokmål: takket nei
  case planChoiceOfferingDeclined = "plan-choice.offering-declined"
  /// In bokmål: på plass
  case planChoiceOfferingInPlace = "plan-choice.offering-in-place"
  /// In bokmål: ikke spurt
  case planChoiceConsentOpen = "plan-choice.consent-open"
  /// In bokmål: samtykker
  case planChoiceConsentGiven = "plan-choice.consent-given"
  /// In bokmål: samtykker til noe
  case planChoiceConsentLimited = "plan-choice.consent-limited"
  /// In bokmål: samtykker ikke
  case planChoiceConsentRefused = "plan-choice.consent-refused"
  /// In bokmål: samtykke trukket tilbake
  case planChoiceConsentWithdrawn = "plan-choice.consent-withdrawn"
  /// In bokmål: ikke avklart
  case planChoiceChildrenOpen = "plan-choice.children-open"
  /// In bokmål: ingen
  case planChoiceChildrenNone = "plan-choice.children-none"
  /// In bokmål: behov skal avklares
  case planChoiceChildrenToAssess = "plan-choice.children-to-assess"
  /// In bokmål: behov avklart
  case planChoiceChildrenAssessed = "plan-choice.children-assessed"
  /// In bokmål: følges opp
  case planChoiceChildrenFollowedUp = "plan-choice.children-followed-up"
  /// In bokmål: ikke oppgitt
  case planChoiceAnswerOpen = "plan-choice.answer-open"
  /// In bokmål: ja
  case planChoiceAnswerYes = "plan-choice.answer-yes"
  /// In bokmål: delvis
  case planChoiceAnswerPartly = "plan-choice.answer-partly"
  /// In bokmål: nei
  case planChoiceAnswerNo = "plan-choice.answer-no"
  /// In bokmål: pågår
  case planChoiceGoalActive = "plan-choice.goal-active"
  /// In bokmål: nådd
  case planChoiceGoalReached = "plan-choice.goal-reached"
  /// In bokmål: lagt bort
  case planChoiceGoalDropped = "plan-choice.goal-dropped"
  /// In bokmål: planlagt
  case planChoiceComponentPlanned = "plan-choice.component-planned"
  /// In bokmål: i gang
  case planChoiceComponentRunning = "plan-choice.component-running"
  /// In bokmål: pause
  case planChoiceComponentPaused = "plan-choice.component-paused"
  /// In bokmål: fullført
  case planChoiceComponentCompleted = "plan-choice.component-completed"
  /// In bokmål: stanset
  case planChoiceComponentStopped = "plan-choice.component-stopped"
  /// In bokmål: ikke avtalt
  case planChoiceAtReviewOpen = "plan-choice.at-review-open"
  /// In bokmål: økes ved behov
  case planChoiceAtReviewRaise = "plan-choice.at-review-raise"
  /// In bokmål: trappes ned om mulig
  case planChoiceAtReviewLower = "plan-choice.at-review-lower"
  /// In bokmål: holdes
  case planChoiceAtReviewKeep = "plan-choice.at-review-keep"
  /// In bokmål: gjenstår
  case planChoiceDutyOpen = "plan-choice.duty-open"
  /// In bokmål: gjort
  case planChoiceDutyDone = "plan-choice.duty-done"
  /// In bokmål: blir ikke gjort
  case planChoiceDutyNotDone = "plan-choice.duty-not-done"
  /// In bokmål: et trinn opp
  case planChoiceDirectionUp = "plan-choice.direction-up"
  /// In bokmål: et trinn ned
  case planChoiceDirectionDown = "plan-choice.direction-down"
  /// In bokmål: fortsetter
  case planChoiceDirectionKeep = "plan-choice.direction-keep"
  /// In bokmål: endres
  case planChoiceDirectionChange = "plan-choice.direction-change"
  /// In bokmål: ikke vurdert
  case planChoiceJudgementOpen = "plan-choice.judgement-open"
  /// In bokmål: fortsetter
  case planChoiceJudgementKeep = "plan-choice.judgement-keep"
  /// In bokmål: økes
  case planChoiceJudgementRaise = "plan-choice.judgement-raise"
  /// In bokmål: trappes ned
  case planChoiceJudgementLower = "plan-choice.judgement-lower"
  /// In bokmål: avsluttes
  case planChoiceJudgementEnd = "plan-choice.judgement-end"
  /// In bokmål: opprettet
  case planChoiceKindCreated = "plan-choice.kind-created"
  /// In bokmål: endret
  case planChoiceKindEdited = "plan-choice.kind-edited"
  /// In bokmål: gjennomgått
  case planChoiceKindReviewed = "plan-choice.kind-reviewed"
  /// In bokmål: hentet fram igjen
  case planChoiceKindRestored = "plan-choice.kind-restored"
  /// In bokmål: slått sammen
  case planChoiceKindMerged = "plan-choice.kind-merged"

  /// In bokmål: Individuell plan {0}
  case planReportTitle = "plan-report.title"
  /// In bokmål: Versjon {0}, {1} {2}
  case planReportRevision = "plan-report.revision"
  /// In bokmål: Forslaget var {0}.
  case planReportSuggested = "plan-report.suggested"
  /// In bokmål: Planen følger {0}, ikke forslaget {1}.
  case planReportDeparts = "plan-report.departs"
  /// In bokmål: Begrunnelse: {0}
  case planReportReason = "plan-report.reason"
  /// In bokmål: {0} (programmets forslag, modellvalg)
  case planReportDefaultDay = "plan-report.default-day"
  /// In bokmål: {0} – forfalt
  case planReportOverdue = "plan-report.overdue"
  /// In bokmål: {0} (her nå)
  case planReportPresent = "plan-report.present"
  /// In bokmål: opp: {0}
  case planReportUp = "plan-report.up"
  /// In bokmål: ned: {0}
  case planReportDown = "plan-report.down"
  /// In bokmål: Mangler i planen
  case planReportMissing = "plan-report.missing"
  /// In bokmål: Går ikke i hop
  case planReportContradictions = "plan-report.contradictions"
  /// In bokmål: Historikk
  case planReportHistory = "plan-report.history"
  /// In bokmål: {0}. {1} {2}
  case planReportHistoryLine = "plan-report.history-line"
  /// In bokmål: Gjennomgang
  case planReportReview = "plan-report.review"
  /// In bokmål: Resultat: {0}
  case planReportReviewResult = "plan-report.review-result"
  /// In bokmål: Endret siden sist
  case planReportChanges = "plan-report.changes"
  /// In bokmål: {0}: {1} → {2}
  case planReportChanged = "plan-report.changed"
  /// In bokmål: Ny: {0}
  case planReportAdded = "plan-report.added"
  /// In bokmål: Tatt bort: {0}
  case planReportRemoved = "plan-report.removed"
  /// In bokmål: Flyttet: {0}
  case planReportMoved = "plan-report.moved"
  /// In bokmål: Avgjørelsen som planen bygger på, er en annen.
  case planReportOriginChanged = "plan-report.origin-changed"
  /// In bokmål: (tomt)
  case planReportEmpty = "plan-report.empty"
  /// In bokmål: Bygger på {0} {1}, sjekksum {2}.
  case planReportOrigin = "plan-report.origin"
  /// In bokmål: Planen bygger ikke på et forslag.
  case planReportNoOrigin = "plan-report.no-origin"
  /// In bokmål: Laget med Veiviser, et uoffisielt verktøy. Fagpersonen avgjør.
  case planReportNotice = "plan-report.notice"
  /// In bokmål: Henvisning: {0}
  case planReportReferral = "plan-report.referral"
  /// In bokmål: Til ansvarsgruppen: plan {0}
  case planReportGroupTitle = "plan-report.group-title"
  /// In bokmål: Gjenstår å gjøre
  case planReportOpenDuties = "plan-report.open-duties"
  /// In bokmål: januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desembe
  case planReportMonths = "plan-report.months"
  /// In bokmål: {0}. {1} {2}
  case planReportDate = "plan-report.date"
  /// In bokmål: Gjennomgang av plan {0}
  case planReportCalendar = "plan-report.calendar"

  /// In bokmål: Planen min
  case planPersonTitle = "plan-person.title"
  /// In bokmål: Dette er viktig for meg
  case planPersonMatters = "plan-person.matters"
  /// In bokmål: Målene mine
  case planPersonGoals = "plan-person.goals"
  /// In bokmål: Dette skal vi gjøre
  case planPersonComponents = "plan-person.components"
  /// In bokmål: Starter {0}
  case planPersonWhen = "plan-person.when"
  /// In bokmål: Ansvarlig: {0}
  case planPersonWho = "plan-person.who"
  /// In bokmål: Slik går vi fram
  case planPersonLadder = "plan-person.ladder"
  /// In bokmål: Her er vi nå: {0}
  case planPersonNow = "plan-person.now"
  /// In bokmål: Vi øker hjelpen når: {0}
  case planPersonMore = "plan-person.more"
  /// In bokmål: Vi trapper ned når: {0}
  case planPersonLess = "plan-person.less"
  /// In bokmål: Når det blir verre
  case planPersonCrisis = "plan-person.crisis"
  /// In bokmål: Dette merker jeg: {0}
  case planPersonSigns = "plan-person.signs"
  /// In bokmål: Dette hjelper: {0}
  case planPersonHelps = "plan-person.helps"
  /// In bokmål: Hvem som gjør hva: {0}
  case planPersonDoes = "plan-person.does"
  /// In bokmål: De som hjelper meg
  case planPersonTeam = "plan-person.team"
  /// In bokmål: Koordinator: {0}
  case planPersonCoordinator = "plan-person.coordinator"
  /// In bokmål: De som står meg nær
  case planPersonRelatives = "plan-person.relatives"
  /// In bokmål: Det jeg mener om planen
  case planPersonOpinion = "plan-person.opinion"
  /// In bokmål: Når vi ser på planen igjen
  case planPersonReview = "plan-person.review"
  /// In bokmål: Si fra når noe ikke stemmer, eller når du vil endre planen.
  case planPersonChanges = "plan-person.changes"

  /// In bokmål: Ingen planer er lagret her.
  case planCommandNone = "plan-command.none"
  /// In bokmål: Ingen gjennomganger er forfalt eller kommer de neste sju dagene.
  case planCommandNoneDue = "plan-command.none-due"
  /// In bokmål: Plan,Merke,Hovedforløp,Tilpasning,Neste gjennomgang
  case planCommandColumns = "plan-command.columns"
  /// In bokmål: arkivert
  case planCommandArchived = "plan-command.archived"
  /// In bokmål: {0} forfalt
  case planCommandOverdue = "plan-command.overdue"
  /// In bokmål: ingen dato
  case planCommandNoDay = "plan-command.no-day"
  /// In bokmål: Lagret plan {0}, {1}, versjon {2}.
  case planCommandSaved = "plan-command.saved"
  /// In bokmål: Skrev {0}.
  case planCommandExported = "plan-command.exported"
  /// In bokmål: Slette plan {0}, {1}, med {2} versjoner for godt? Skriv merket for å bekrefte:
  case planCommandAskDelete = "plan-command.ask-delete"
  /// In bokmål: Ingenting er slettet.
  case planCommandNotDeleted = "plan-command.not-deleted"
  /// In bokmål: Slettet plan {0} for godt.
  case planCommandDeleted = "plan-command.deleted"
  /// In bokmål: Slettet plan {0}. Et annet program leser; restene blir borte neste gang noe slett
  case planCommandDeletedLater = "plan-command.deleted-later"
  /// In bokmål: {0} planer og {1} versjoner er lest. Alt er helt.
  case planCommandSound = "plan-command.sound"
  /// In bokmål: Filen er skadet: {0}
  case planCommandFlawFile = "plan-command.flaw-file"
  /// In bokmål: Plan {0}, versjon {1} kan ikke leses.
  case planCommandFlawUnreadable = "plan-command.flaw-unreadable"
  /// In bokmål: Plan {0}, versjon {1} mangler eller følger ikke den forrige.
  case planCommandFlawBroken = "plan-command.flaw-broken"
  /// In bokmål: Kopierte alt til {0}.
  case planCommandBackedUp = "plan-command.backed-up"
  /// In bokmål: Ingenting er forskjellig.
  case planCommandMergeSame = "plan-command.merge-same"
  /// In bokmål: Dette er forskjellig i filen:
  case planCommandMergeDiffers = "plan-command.merge-differs"
  /// In bokmål: Endret på begge steder ({0} blir valgt):
  case planCommandMergeConflicts = "plan-command.merge-conflicts"
  /// In bokmål: {0}: her {1}, i filen {2}
  case planCommandMergeConflict = "plan-command.merge-conflict"
  /// In bokmål: Ingenting er lagret. Legg til --save for å lagre det som en ny versjon.
  case planCommandMergeDry = "plan-command.merge-dry"
  /// In bokmål: versjonen her
  case planCommandOurs = "plan-command.ours"
  /// In bokmål: filens versjon
  case planCommandTheirs = "plan-command.theirs"
  /// In bokmål: Passordfrase:
  case planCommandPassphrase = "plan-command.passphrase"
  /// In bokmål: Ny passordfrase:
  case planCommandNewPassphrase = "plan-command.new-passphrase"
  /// In bokmål: Skriv den en gang til:
  case planCommandRepeatPassphrase = "plan-command.repeat-passphrase"
  /// In bokmål: De to er ikke like. Ingenting er endret.
  case planCommandNotRepeated = "plan-command.not-repeated"
  /// In bokmål: Planene er kryptert. Uten passordfrasen kan ingen lese dem.
  case planCommandEncrypted = "plan-command.encrypted"
  /// In bokmål: Planene er ikke lenger kryptert.
  case planCommandDecrypted = "plan-command.decrypted"
  /// In bokmål: Plan {0}, {1}, er arkivert.
  case planCommandPutAway = "plan-command.put-away"
  /// In bokmål: Plan {0}, {1}, er tatt fram igjen.
  case planCommandTakenOut = "plan-command.taken-out"
  /// In bokmål: Ingen planer er arkivert.
  case planCommandNoneArchived = "plan-command.none-archived"
  /// In bokmål: Alle planene her er arkivert; --archived viser dem.
  case planCommandOnlyArchived = "plan-command.only-archived"
  /// In bokmål: Plan {0} er skadet og kan ikke leses. «plan verify» sier hva som er galt.
  case planCommandDamaged = "plan-command.damaged"

  /// In bokmål: Ingen tilgang til {0}: {1}
  case planFailureNotAllowed = "plan-failure.not-allowed"
  /// In bokmål: Det er ikke plass til mer.
  case planFailureFull = "plan-failure.full"
  /// In bokmål: {0} er ikke et lager for planer.
  case planFailureNotAStore = "plan-failure.not-a-store"
  /// In bokmål: Lageret er skadet: {0}
  case planFailureDamaged = "plan-failure.damaged"
  /// In bokmål: Lageret er skrevet av et nyere program (utgave {0}). Bruk det.
  case planFailureNewer = "plan-failure.newer"
  /// In bokmål: Et annet program bruker lageret. Prøv igjen.
  case planFailureBusy = "plan-failure.busy"
  /// In bokmål: Planene er kryptert; passordfrasen trengs.
  case planFailurePassphraseNeeded = "plan-failure.passphrase-needed"
  /// In bokmål: Passordfrasen er feil. Ingenting er endret.
  case planFailureWrongPassphrase = "plan-failure.wrong-passphrase"
  /// In bokmål: Planene er ikke kryptert.
  case planFailureNotEncrypted = "plan-failure.not-encrypted"
  /// In bokmål: Det er ingen plan {0}.
  case planFailureNoSuchPlan = "plan-failure.no-such-plan"
  /// In bokmål: {0} passer på flere planer.
  case planFailureSeveral = "plan-failure.several"
  /// In bokmål: Plan {0} finnes her. Bruk «plan merge».
  case planFailurePlanExists = "plan-failure.plan-exists"
  /// In bokmål: Planen er endret et annet sted; versjon {0} er nyest. Ingenting er lagret.
  case planFailureChangedElsewhere = "plan-failure.changed-elsewhere"
  /// In bokmål: Planen har ingen versjon {0}.
  case planFailureNoRevision = "plan-failure.no-revision"
  /// In bokmål: Planen har ingen dag for gjennomgang.
  case planFailureNoReview = "plan-failure.no-review"
  /// In bokmål: Planen har ikke noe merke.
  case planFailureNoLabel = "plan-failure.no-label"
  /// In bokmål: Feltet {0} inneholder et fødselsnummer.
  case planFailureIdentity = "plan-failure.identity"
  /// In bokmål: Planen følger et annet hovedforløp enn forslaget, og mangler begrunnelse.
  case planFailureNoReason = "plan-failure.no-reason"
  /// In bokmål: Det er ikke sagt hvor planer skal ligge: bruk --data.
  case planFailureNoPlace = "plan-failure.no-place"
  /// In bokmål: filen finnes; --replace skriver over den
  case planFailureExists = "plan-failure.exists"
  /// In bokmål: Lageret kan ikke brukes: {0}
  case planFailureOther = "plan-failure.other"

  /// In bokmål: Foreslått hovedforløp
  case planFactSuggested = "plan-fact.suggested"
  /// In bokmål: Røde flagg
  case planFactFlags = "plan-fact.flags"
  /// In bokmål: Fraviker forslaget
  case planFactDeparts = "plan-fact.departs"
  /// In bokmål: Dagen for gjennomgang
  case planFactReview = "plan-fact.review"
  /// In bokmål: Antall mål
  case planFactGoalCount = "plan-fact.goal-count"
  /// In bokmål: Antall tiltak nå
  case planFactComponentCount = "plan-fact.component-count"
  /// In bokmål: Antall tiltak i gang
  case planFactRunningCount = "plan-fact.running-count"
  /// In bokmål: Antall livsområder
  case planFactAreaCount = "plan-fact.area-count"
  /// In bokmål: Antall tiltak som økes eller trappes ned
  case planFactAtReviewCount = "plan-fact.at-review-count"
  /// In bokmål: Antall trinn
  case planFactStepCount = "plan-fact.step-count"
  /// In bokmål: Antall i ansvarsgruppen
  case planFactMemberCount = "plan-fact.member-count"
  /// In bokmål: Antall pårørende
  case planFactRelativeCount = "plan-fact.relative-count"
  /// In bokmål: Antall plikter som gjenstår
  case planFactOpenDutyCount = "plan-fact.open-duty-count"
  /// In bokmål: Plass i listen
  case planFactPosition = "plan-fact.position"
  /// In bokmål: Styrke
  case planFactStrength = "plan-fact.strength"
  /// In bokmål: tomt
  case planFactValueEmpty = "plan-fact.value-empty"
  /// In bokmål: fylt ut
  case planFactValueGiven = "plan-fact.value-given"
  /// In bokmål: ja
  case planFactValueYes = "plan-fact.value-yes"
  /// In bokmål: nei
  case planFactValueNo = "plan-fact.value-no"
  /// In bokmål: ikke satt
  case planFactValueNone = "plan-fact.value-none"
  /// In bokmål: passert
  case planFactValueOverdue = "plan-fact.value-overdue"
  /// In bokmål: innen en uke
  case planFactValueDue = "plan-fact.value-due"
  /// In bokmål: senere
  case planFactValueLater = "plan-fact.value-later"
  /// In bokmål: først
  case planFactValueFirst = "plan-fact.value-first"
  /// In bokmål: i midten
  case planFactValueMiddle = "plan-fact.value-middle"
  /// In bokmål: sist
  case planFactValueLast = "plan-fact.value-last"
  /// In bokmål: alene
  case planFactValueOnly = "plan-fact.value-only"

  /// In bokmål: Planer
  case planPlans = "plan.plans"
  /// In bokmål: Ny plan
  case planNew = "plan.new"
  /// In bokmål: Plan {0}
  case planHeading = "plan.heading"
  /// In bokmål: Hvor skal planen ligge?
  case planHome = "plan.home"
  /// In bokmål: Lagret på denne maskinen
  case planHomeKept = "plan.home-kept"
  /// In bokmål: bare du kan lese den; endringer lagres underveis
  case planHomeKeptHelp = "plan.home-kept-help"
  /// In bokmål: Bare i minnet
  case planHomeMemory = "plan.home-memory"
  /// In bokmål: borte når du avslutter; kan eksporteres først
  case planHomeMemoryHelp = "plan.home-memory-help"
  /// In bokmål: Hva vil du kalle planen?
  case planLabel = "plan.label"
  /// In bokmål: Velg et merke som bare du kjenner igjen. Ikke navn, fødselsdato eller fødselsnumm
  case planLabelHelp = "plan.label-help"
  /// In bokmål: Planen lagres på denne maskinen.
  case planLivesKept = "plan.lives-kept"
  /// In bokmål: Planen ligger bare i minnet og er borte når du avslutter.
  case planLivesMemory = "plan.lives-memory"
  /// In bokmål: Skriv et merke først.
  case planLabelNeeded = "plan.label-needed"
  /// In bokmål: Det ser ut som et fødselsnummer. Velg et annet merke.
  case planLabelIdentity = "plan.label-identity"
  /// In bokmål: Det ser ut som et telefonnummer eller en e-postadresse. Velg et annet merke.
  case planLabelContact = "plan.label-contact"
  /// In bokmål: Plan {0} ligger bare i minnet. Den blir borte når du lager en ny.
  case planReplaces = "plan.replaces"
  /// In bokmål: Planen ble ikke lagret: {0} ← lar deg velge minnet i stedet.
  case planNotBegun = "plan.not-begun"
  /// In bokmål: Ikke lagret: {0} Planen er fortsatt her; e eksporterer den.
  case planNotKept = "plan.not-kept"
  /// In bokmål: Planen er lagret som versjon {0}.
  case planSaved = "plan.saved"
  /// In bokmål: Versjon {0} ligger i minnet. p åpner planen igjen.
  case planSavedInMemory = "plan.saved-in-memory"
  /// In bokmål: Det som ikke var lagret som versjon sist, er hentet fram.
  case planDraftFound = "plan.draft-found"
  /// In bokmål: Planen var endret et annet sted. Begge endringene er med; {0} felt var endret beg
  case planBroughtTogether = "plan.brought-together"
  /// In bokmål: Ingen ny versjon er lagret. Arbeidskopien ligger klar til neste gang.
  case planLeftAsDraft = "plan.left-as-draft"
  /// In bokmål: Planen ligger i minnet. p åpner den igjen.
  case planLeftInMemory = "plan.left-in-memory"
  /// In bokmål: Planen følger et annet hovedforløp enn forslaget. Gi grunn og begrunnelse før den
  case planNeedsReason = "plan.needs-reason"
  /// In bokmål: Planene er kryptert. Passordfrase:
  case planPassphrase = "plan.passphrase"
  /// In bokmål: Det du skriver, vises ikke. Uten passordfrasen kan ingen lese planene.
  case planPassphraseHelp = "plan.passphrase-help"
  /// In bokmål: bare i minnet
  case planStateMemory = "plan.state-memory"
  /// In bokmål: ikke lagret
  case planStateUnsafe = "plan.state-unsafe"
  /// In bokmål: arbeidskopi lagret
  case planStateDraft = "plan.state-draft"
  /// In bokmål: versjon {0} lagret
  case planStateSaved = "plan.state-saved"
  /// In bokmål: Ingenting mangler.
  case planComplete = "plan.complete"
  /// In bokmål: 1 ting mangler
  case planMissingOne = "plan.missing-one"
  /// In bokmål: {0} ting mangler
  case planMissingMany = "plan.missing-many"
  /// In bokmål: 1 ting går ikke i hop
  case planContradictsOne = "plan.contradicts-one"
  /// In bokmål: {0} ting går ikke i hop
  case planContradictsMany = "plan.contradicts-many"
  /// In bokmål: ikke begynt
  case planSectionEmpty = "plan.section-empty"
  /// In bokmål: noe mangler
  case planSectionBegun = "plan.section-begun"
  /// In bokmål: utfylt
  case planSectionComplete = "plan.section-complete"
  /// In bokmål: legg til {0}
  case planAdd = "plan.add"
  /// In bokmål: (tomt)
  case planUnnamed = "plan.unnamed"
  /// In bokmål: Det kan ikke stå i dette feltet.
  case planRefusedKind = "plan.refused-kind"
  /// In bokmål: Teksten er for lang; feltet tar {0} tegn.
  case planRefusedLong = "plan.refused-long"
  /// In bokmål: Skriv et tall fra {0} til {1}.
  case planRefusedRange = "plan.refused-range"
  /// In bokmål: Det er plass til {0}.
  case planRefusedMany = "plan.refused-many"
  /// In bokmål: Fjernet: {0}. u angrer.
  case planRemoved = "plan.removed"
  /// In bokmål: {0} er lagt i plan {1}.
  case planComponentAdded = "plan.component-added"
  /// In bokmål: Datoen kan ikke forstås. Skriv den for eksempel som 1.12.2026.
  case planNoSuchDay = "plan.no-such-day"
  /// In bokmål: for eksempel 1.12., 1. desember eller 6 uker
  case planDayHelp = "plan.day-help"
  /// In bokmål: dager,uker,måneder
  case planDayUnits = "plan.day-units"
  /// In bokmål: Enter ferdig, Ctrl-N ny linje
  case planTextHelp = "plan.text-help"
  /// In bokmål: Enter ferdig
  case planLineHelp = "plan.line-help"
  /// In bokmål: Ingenting å velge ennå.
  case planNothingToChoose = "plan.nothing-to-choose"
  /// In bokmål: Skriv det slik: {0}
  case planAsWritten = "plan.as-written"
  /// In bokmål: Ingen treff.
  case planPickerEmpty = "plan.picker-empty"
  /// In bokmål: {0} er et fødselsnummer (tegn {1}). Det kan ikke stå i en plan.
  case planDoubtIdentity = "plan.doubt-identity"
  /// In bokmål: {0} ser ut som et telefonnummer. Hvem hører det til?
  case planDoubtPhone = "plan.doubt-phone"
  /// In bokmål: {0} ser ut som en e-postadresse. Hvem hører den til?
  case planDoubtEmail = "plan.doubt-email"
  /// In bokmål: En tjeneste – behold
  case planDoubtService = "plan.doubt-service"
  /// In bokmål: Ta det bort
  case planDoubtTakeAway = "plan.doubt-take-away"
  /// In bokmål: Rett teksten
  case planDoubtMend = "plan.doubt-mend"
  /// In bokmål: Livsområder og intensitet (1–5)
  case planMix = "plan.mix"
  /// In bokmål: (uten område)
  case planNoArea = "plan.no-area"
  /// In bokmål: Ingen tiltak i: {0}
  case planUnusedAreas = "plan.unused-areas"
  /// In bokmål: Her
  case planHere = "plan.here"
  /// In bokmål: Dette mangler eller går ikke i hop
  case planRemarks = "plan.remarks"
  /// In bokmål: Hvilken form vil du ha?
  case planExportQuestion = "plan.export-question"
  /// In bokmål: Denne formen kunne ikke lages.
  case planExportFailed = "plan.export-failed"

  /// In bokmål: Hele planen
  case planExportRecord = "plan-export.record"
  /// In bokmål: tekst til journalen
  case planExportRecordHelp = "plan-export.record-help"
  /// In bokmål: Kort tekst
  case planExportShort = "plan-export.short"
  /// In bokmål: det viktigste, til journalen
  case planExportShortHelp = "plan-export.short-help"
  /// In bokmål: Til ansvarsgruppen
  case planExportGroup = "plan-export.group"
  /// In bokmål: én side
  case planExportGroupHelp = "plan-export.group-help"
  /// In bokmål: Til personen
  case planExportPerson = "plan-export.person"
  /// In bokmål: enkelt språk, uten koder
  case planExportPersonHelp = "plan-export.person-help"
  /// In bokmål: Markdown
  case planExportMarkdown = "plan-export.markdown"
  /// In bokmål: hele planen med overskrifter
  case planExportMarkdownHelp = "plan-export.markdown-help"
  /// In bokmål: Utskrift
  case planExportHtml = "plan-export.html"
  /// In bokmål: hele planen som HTML for A4
  case planExportHtmlHelp = "plan-export.html-help"
  /// In bokmål: Utskrift til personen
  case planExportPersonHtml = "plan-export.person-html"
  /// In bokmål: personens side som HTML for A4
  case planExportPersonHtmlHelp = "plan-export.person-html-help"
  /// In bokmål: Fil til en kollega
  case planExportJson = "plan-export.json"
  /// In bokmål: JSON; «veiviser plan import» leser den
  case planExportJsonHelp = "plan-export.json-help"
  /// In bokmål: FHIR
  case planExportFhir = "plan-export.fhir"
  /// In bokmål: CarePlan R4 for andre systemer
  case planExportFhirHelp = "plan-export.fhir-help"
  /// In bokmål: Kalender
  case planExportCalendar = "plan-export.calendar"
  /// In bokmål: neste gjennomgang som .ics
  case planExportCalendarHelp = "plan-export.calendar-help"

  /// In bokmål: Øvingssaker
  case workshopCases = "workshop.cases"
  /// In bokmål: Øvingssaker med svar
  case workshopCasesSolved = "workshop.cases-solved"
  /// In bokmål: Henvisning
  case workshopReferral = "workshop.referral"
  /// In bokmål: Hvorfor
  case workshopWhy = "workshop.why"
  /// In bokmål: Der det er rom for skjønn
  case workshopRoom = "workshop.room"
  /// In bokmål: Modellen har ingen øvingssak som heter {0}.
  case workshopNoCase = "workshop.no-case"
  /// In bokmål: Enighet i rommet: {0} og {1}
  case workshopHeading = "workshop.heading"
  /// In bokmål: 1 sak
  case workshopCaseOne = "workshop.case-one"
  /// In bokmål: {0} saker
  case workshopCaseMany = "workshop.case-many"
  /// In bokmål: 1 stemme
  case workshopVoteOne = "workshop.vote-one"
  /// In bokmål: {0} stemmer
  case workshopVoteMany = "workshop.vote-many"
  /// In bokmål: Hovedforløp
  case workshopOutcome = "workshop.outcome"
  /// In bokmål: Tilpasning
  case workshopAdaptation = "workshop.adaptation"
  /// In bokmål: før samtalen
  case workshopBefore = "workshop.before"
  /// In bokmål: etter samtalen
  case workshopAfter = "workshop.after"
  /// In bokmål: Enige med modellen: {0} av {1} ({2}).
  case workshopWithModel = "workshop.with-model"
  /// In bokmål: Enighet med modellen ut over det tilfeldige: kappa {0}.
  case workshopModelKappa = "workshop.model-kappa"
  /// In bokmål: Enighet i rommet ut over det tilfeldige: kappa {0}.
  case workshopAmong = "workshop.among"
  /// In bokmål: regnes ikke ut av så få eller så like saker
  case workshopTooFew = "workshop.too-few"
  /// In bokmål: Av alle par i rommet er {0} enige.
  case workshopPairs = "workshop.pairs"
  /// In bokmål: Svarene har en rekkefølge; naboer teller delvis som enige, også blant parene.
  case workshopNeighbours = "workshop.neighbours"
  /// In bokmål: modellen
  case workshopModelSays = "workshop.model-says"
  /// In bokmål: Kappa er 1 når alle er enige, 0 når enigheten er som ved tilfeldige svar, og unde
  case workshopKappa = "workshop.kappa"
  /// In bokmål: Ordene er de som Landis og Koch (1977) foreslo: under 0 dårlig, til 0,20 svak, ti
  case workshopBands = "workshop.bands"
  /// In bokmål: dårlig
  case workshopBandPoor = "workshop.band-poor"
  /// In bokmål: svak
  case workshopBandSlight = "workshop.band-slight"
  /// In bokmål: noe
  case workshopBandFair = "workshop.band-fair"
  /// In bokmål: moderat
  case workshopBandModerate = "workshop.band-moderate"
  /// In bokmål: betydelig
  case workshopBandSubstantial = "workshop.band-substantial"
  /// In bokmål: nesten full
  case workshopBandAlmostPerfect = "workshop.band-almost-perfect"
  /// In bokmål: Ingen stemme kunne brukes.
  case workshopNothing = "workshop.nothing"
  /// In bokmål: sak
  case workshopColumnCase = "workshop.column-case"
  /// In bokmål: runde
  case workshopColumnRound = "workshop.column-round"
  /// In bokmål: antall
  case workshopColumnPeople = "workshop.column-people"
  /// In bokmål: hovedforløp, utfall
  case workshopColumnOutcome = "workshop.column-outcome"
  /// In bokmål: tilpasning
  case workshopColumnAdaptation = "workshop.column-adaptation"
  /// In bokmål: før
  case workshopWordBefore = "workshop.word-before"
  /// In bokmål: etter
  case workshopWordAfter = "workshop.word-after"
  /// In bokmål: Saken {0} står i {1}.
  case workshopBlessed = "workshop.blessed"
  /// In bokmål: Her står et fødselsnummer. Ta det bort; en sak skal ikke vise hvem noen er.
  case workshopMarkIdentity = "workshop.mark-identity"
  /// In bokmål: {0} ligner et telefonnummer. Ta det bort; en sak skal ikke vise hvem noen er.
  case workshopMarkPhone = "workshop.mark-phone"
  /// In bokmål: {0} ligner en e-postadresse. Ta den bort; en sak skal ikke vise hvem noen er.
  case workshopMarkEmail = "workshop.mark-email"

  /// In bokmål: {0}: beslutningstreet
  case posterTree = "poster.tree"
  /// In bokmål: {0} – {1}
  case posterGrid = "poster.grid"
  /// In bokmål: Veiviser foreslår, fagpersonen avgjør.
  case posterSuggests = "poster.suggests"
  /// In bokmål: {0}. Gjelder fra {1}, gjennomgås innen {2}.
  case posterOrigin = "poster.origin"
  /// In bokmål: Stiplet ramme er modellvalg: Veilederen er taus her, og valget er gjort av dem so
  case posterModelChoice = "poster.model-choice"
  /// In bokmål: Rutenettet er bare en del av vurderingen. Fare, særtrekk og andre regler i treet
  case posterGridOnly = "poster.grid-only"
  /// In bokmål: Rund ramme: forslag. Tykk ramme: stopp. Stiplet ramme: må avklares først.
  case posterEnds = "poster.ends"
  /// In bokmål: Ikke tegnet, fordi arket er for lite: {0}. Programmet viser alt.
  case posterOmitted = "poster.omitted"
  /// In bokmål: kilden til hvert valg
  case posterOmittedSources = "poster.omitted-sources"
  /// In bokmål: hver enkelt regel der det er mange
  case posterOmittedRules = "poster.omitted-rules"
  /// In bokmål: det som ligger innerst
  case posterOmittedBranches = "poster.omitted-branches"
  /// In bokmål: 1 linje
  case posterRowOne = "poster.row-one"
  /// In bokmål: {0} linjer
  case posterRowMany = "poster.row-many"
  /// In bokmål: Modellen har ingen avgjørelse som hviler på to spørsmål alene, så det finnes ikke
  case posterNoGrid = "poster.no-grid"

  /// In bokmål: Øv alene
  case practiceHeading = "practice.heading"
  /// In bokmål: sak {0} av {1}
  case practicePlace = "practice.place"
  /// In bokmål: Ingen av dem nå: stopp eller avklar først
  case practiceStop = "practice.stop"
  /// In bokmål: {0}: {1} – som modellen.
  case practiceExpected = "practice.expected"
  /// In bokmål: {0}: {1} – en av lesningene. Modellen viser: {2}.
  case practiceAmong = "practice.among"
  /// In bokmål: {0}: {1} – annerledes. Modellen sier: {2}.
  case practiceOtherwise = "practice.otherwise"
  /// In bokmål: {0}: {1} – modellen sier ikke noe om dette her.
  case practiceUnsaid = "practice.unsaid"
  /// In bokmål: Reglene
  case practiceRules = "practice.rules"
  /// In bokmål: Å lære
  case practiceLearning = "practice.learning"
  /// In bokmål: {0} av {1} saker, {2} av {3} svar som modellen.
  case practiceProgress = "practice.progress"
  /// In bokmål: Svar med et tall fra 1 til {0}, < for å gå tilbake, q for å slutte.
  case practiceChoose = "practice.choose"
  /// In bokmål: Enter går til neste sak, q slutter.
  case practiceOn = "practice.on"
  /// In bokmål: Det var den siste saken. Ingenting er lagret.
  case practiceEnd = "practice.end"
  /// In bokmål: Det kan ikke velges her.
  case practiceNot = "practice.not"
  /// In bokmål: døm saker selv, og få vite hvorfor
  case practiceHelp = "practice.help"

  /// In bokmål: Lag en øvingssak
  case blessHeading = "bless.heading"
  /// In bokmål: Saken skal komme ut som nå: {0}. Skriv ikke noe som kan vise hvem noen er.
  case blessExpects = "bless.expects"
  /// In bokmål: Navn
  case blessName = "bless.name"
  /// In bokmål: Tittel
  case blessTitle = "bless.title"
  /// In bokmål: Historie
  case blessStory = "bless.story"
  /// In bokmål: Fil
  case blessFile = "bless.file"
  /// In bokmål: Navnet på saken, med bokstaver, sifre og bindestrek
  case blessAskName = "bless.ask-name"
  /// In bokmål: Noen få ord om saken
  case blessAskTitle = "bless.ask-title"
  /// In bokmål: Historien, slik den leses høyt (tom: tittelen)
  case blessAskStory = "bless.ask-story"
  /// In bokmål: Hvorfor det blir slik (kan være tom)
  case blessAskWhy = "bless.ask-why"
  /// In bokmål: Filen med saker; finnes den, legges saken til sist
  case blessAskFile = "bless.ask-file"
  /// In bokmål: Bruk bokstavene a til z, sifre og bindestrek, som i K1.
  case blessBadName = "bless.bad-name"
  /// In bokmål: Saken må ha en tittel.
  case blessNoTitle = "bless.no-title"
  /// In bokmål: Skriv navnet på en fil.
  case blessNoFile = "bless.no-file"
  /// In bokmål: saker.yaml
  case blessFileName = "bless.file-name"

  /// In bokmål: Øvingssaker
  case libraryHeading = "library.heading"
  /// In bokmål: bla i sakene, vis en av dem stort, gå den eller øv på den
  case libraryHelp = "library.help"
  /// In bokmål: lett
  case libraryIntroductory = "library.introductory"
  /// In bokmål: vanlig
  case libraryUsual = "library.usual"
  /// In bokmål: vanskelig
  case libraryDifficult = "library.difficult"
  /// In bokmål: Gå saken med svarene
  case libraryWalk = "library.walk"
  /// In bokmål: Øv på saken
  case libraryPractise = "library.practise"
  /// In bokmål: egen
  case libraryOwn = "library.own"

  /// In bokmål: Planer
  case planShelfHeading = "plan-shelf.heading"
  /// In bokmål: Arkiverte planer
  case planShelfHeadingArchived = "plan-shelf.heading-archived"
  /// In bokmål: Ny plan
  case planShelfNew = "plan-shelf.new"
  /// In bokmål: Leser planene …
  case planShelfLoading = "plan-shelf.loading"
  /// In bokmål: Skadet plan {0}, kan ikke leses
  case planShelfDamaged = "plan-shelf.damaged"
  /// In bokmål: bare i minnet, borte når du avslutter
  case planShelfMemory = "plan-shelf.memory"
  /// In bokmål: {0} forfalt
  case planShelfOverdue = "plan-shelf.overdue"
  /// In bokmål: {0} snart
  case planShelfSoon = "plan-shelf.soon"
  /// In bokmål: ingen dag satt
  case planShelfNoDay = "plan-shelf.no-day"
  /// In bokmål: Åpne
  case planShelfOpen = "plan-shelf.open"
  /// In bokmål: les planen og endre den
  case planShelfOpenHelp = "plan-shelf.open-help"
  /// In bokmål: Vurder på nytt
  case planShelfReview = "plan-shelf.review"
  /// In bokmål: hva som har skjedd, og hvor planen går videre
  case planShelfReviewHelp = "plan-shelf.review-help"
  /// In bokmål: Historikk
  case planShelfHistory = "plan-shelf.history"
  /// In bokmål: alle versjoner, og hvorfor de ble til
  case planShelfHistoryHelp = "plan-shelf.history-help"
  /// In bokmål: Ny plan med de samme tiltakene
  case planShelfCopy = "plan-shelf.copy"
  /// In bokmål: tar med forløp, tiltak, trapp og plikter, men ikke det som gjelder personen
  case planShelfCopyHelp = "plan-shelf.copy-help"
  /// In bokmål: Arkiver
  case planShelfArchive = "plan-shelf.archive"
  /// In bokmål: tar planen ut av listen; ingenting slettes
  case planShelfArchiveHelp = "plan-shelf.archive-help"
  /// In bokmål: Ta fram igjen
  case planShelfTakeOut = "plan-shelf.take-out"
  /// In bokmål: setter planen tilbake i listen
  case planShelfTakeOutHelp = "plan-shelf.take-out-help"
  /// In bokmål: Slett for godt
  case planShelfDelete = "plan-shelf.delete"
  /// In bokmål: alle versjoner blir borte
  case planShelfDeleteHelp = "plan-shelf.delete-help"
  /// In bokmål: Slette planen {0} for godt? Alle versjonene til og med nummer {1} og det som ikke
  case planShelfAskDelete = "plan-shelf.ask-delete"
  /// In bokmål: Slette den skadde planen {0} for godt? Alt som er igjen av den, blir borte fra de
  case planShelfAskDeleteDamaged = "plan-shelf.ask-delete-damaged"
  /// In bokmål: Det du har endret i planen {0}, er ikke lagret og blir borte når en annen åpnes.
  case planShelfAskReplace = "plan-shelf.ask-replace"
  /// In bokmål: Planen er arkivert. Tab viser arkiverte planer.
  case planShelfArchived = "plan-shelf.archived"
  /// In bokmål: Planen står i listen igjen.
  case planShelfTakenOut = "plan-shelf.taken-out"
  /// In bokmål: Planen er slettet for godt.
  case planShelfDeleted = "plan-shelf.deleted"
  /// In bokmål: Planen er slettet. Et annet program leser; restene blir borte neste gang noe slet
  case planShelfDeletedLater = "plan-shelf.deleted-later"

  /// In bokmål: Ny vurdering av {0}
  case planReviewHeading = "plan-review.heading"
  /// In bokmål: Tall velger, Enter skriver. Ingenting lagres før du har sett endringene.
  case planReviewHint = "plan-review.hint"
  /// In bokmål: Enter lagrer dette som en ny versjon. ← går tilbake til vurderingen.
  case planReviewSaveHint = "plan-review.save-hint"
  /// In bokmål: Planen som helhet
  case planReviewPlan = "plan-review.plan"
  /// In bokmål: Hva har skjedd
  case planReviewHappened = "plan-review.happened"
  /// In bokmål: Tiltaket videre
  case planReviewJudgement = "plan-review.judgement"
  /// In bokmål: Planen videre
  case planReviewDirection = "plan-review.direction"
  /// In bokmål: Tilpasning videre
  case planReviewAdaptation = "plan-review.adaptation"
  /// In bokmål: som nå
  case planReviewAsNow = "plan-review.as-now"
  /// In bokmål: Begrunnelse
  case planReviewReason = "plan-review.reason"
  /// In bokmål: om {0} uker
  case planReviewWeeks = "plan-review.weeks"
  /// In bokmål: Skriv en dag, som 14.3.2027. Tomt felt: ingen dag.
  case planReviewDayHelp = "plan-review.day-help"
  /// In bokmål: Det er ingen dag. Skriv den som 14.3.2027.
  case planReviewBadDay = "plan-review.bad-day"
  /// In bokmål: Se endringene og lagre
  case planReviewCompare = "plan-review.compare"
  /// In bokmål: Skriv hvorfor planen går opp, går ned eller endres.
  case planReviewNoReason = "plan-review.no-reason"
  /// In bokmål: Personen er på det øverste trinnet. Velg noe annet, eller legg til et trinn i pla
  case planReviewNoStepAbove = "plan-review.no-step-above"
  /// In bokmål: Personen er på det nederste trinnet. Velg noe annet, eller legg til et trinn i pl
  case planReviewNoStepBelow = "plan-review.no-step-below"
  /// In bokmål: Her står et fødselsnummer eller D-nummer. Ta det bort; en plan skal ikke vise hve
  case planReviewIdentity = "plan-review.identity"
  /// In bokmål: Hører {0} til en tjeneste? Enter beholder det. Er det en persons, ta det bort.
  case planReviewContact = "plan-review.contact"
  /// In bokmål: Gå ut av vurderingen? Det du har skrevet i den, blir borte. Planen er som før.
  case planReviewAskDrop = "plan-review.ask-drop"
  /// In bokmål: Ingenting i planen blir endret. Vurderingen lagres.
  case planReviewSame = "plan-review.same"
  /// In bokmål: {0} endring i planen:
  case planReviewChangesOne = "plan-review.changes-one"
  /// In bokmål: {0} endringer i planen:
  case planReviewChangesMany = "plan-review.changes-many"
  /// In bokmål: Før (versjon {0})
  case planReviewBefore = "plan-review.before"
  /// In bokmål: Etter vurderingen
  case planReviewAfter = "plan-review.after"
  /// In bokmål: før: {0}
  case planReviewWas = "plan-review.was"
  /// In bokmål: nå: {0}
  case planReviewNow = "plan-review.now"
  /// In bokmål: Hele planen, med ~ endret, + nytt og - tatt bort:
  case planReviewLegend = "plan-review.legend"

  /// In bokmål: Historikk for plan {0}
  case planHistoryHeading = "plan-history.heading"
  /// In bokmål: Versjon {0}
  case planHistoryVersion = "plan-history.version"
  /// In bokmål: Plan {0}, versjon {1}
  case planHistoryReading = "plan-history.reading"
  /// In bokmål: Den første versjonen her. Enter leser den.
  case planHistoryFirst = "plan-history.first"
  /// In bokmål: Ingenting i planen ble endret.
  case planHistorySame = "plan-history.same"
  /// In bokmål: … Enter leser hele versjonen.
  case planHistoryMore = "plan-history.more"

  /// In bokmål: Verksted
  case roomHeading = "room.heading"
  /// In bokmål: Hold verkstedet
  case roomRun = "room.run"
  /// In bokmål: {0}, {1} minutter
  case roomRunHelp = "room.run-help"
  /// In bokmål: Fortsett verkstedet
  case roomResume = "room.resume"
  /// In bokmål: der dere slapp: {0}
  case roomResumeHelp = "room.resume-help"
  /// In bokmål: Begynn på nytt
  case roomRestart = "room.restart"
  /// In bokmål: stemmene blir borte
  case roomRestartHelp = "room.restart-help"
  /// In bokmål: Prøv projektoren
  case roomTest = "room.test"
  /// In bokmål: bokstaver, stolper og farger på én side
  case roomTestHelp = "room.test-help"
  /// In bokmål: Modellen har ingen kjøreplan. En kjøreplan kan skrives i en fil: veiviser worksho
  case roomNone = "room.none"
  /// In bokmål: Leser øvingssakene …
  case roomReading = "room.reading"
  /// In bokmål: Verkstedet kan ikke holdes: {0}
  case roomFailed = "room.failed"
  /// In bokmål: {0} av {1}
  case roomPlace = "room.place"
  /// In bokmål: Kan de bakerste lese dette?
  case roomTestRead = "room.test-read"
  /// In bokmål: {0} × {1} tegn
  case roomTestSize = "room.test-size"
  /// In bokmål: Gjør skriften større, ikke vinduet. F2 bytter tema.
  case roomTestHint = "room.test-hint"
  /// In bokmål: valgt
  case roomTestSelected = "room.test-selected"
  /// In bokmål: framhevet
  case roomTestAccent = "room.test-accent"
  /// In bokmål: advarsel
  case roomTestWarning = "room.test-warning"
  /// In bokmål: forklaring
  case roomTestMuted = "room.test-muted"
  /// In bokmål: Pause
  case roomPause = "room.pause"
  /// In bokmål: 1 minutt
  case roomMinutesOne = "room.minutes-one"
  /// In bokmål: {0} minutter
  case roomMinutesMany = "room.minutes-many"
  /// In bokmål: Etterpå: {0}
  case roomAfter = "room.after"
  /// In bokmål: Trykk tallet, én gang for hver som stemmer.
  case roomVoteHint = "room.vote-hint"
  /// In bokmål: Her er det ingen enkelt stemme å ta tilbake.
  case roomNoSingle = "room.no-single"
  /// In bokmål: Skriv antallet og Enter. Esc går ut.
  case roomCountHint = "room.count-hint"
  /// In bokmål: Flere enn 9999 kan ikke telles.
  case roomFull = "room.full"
  /// In bokmål: Snakk sammen
  case roomDiscuss = "room.discuss"
  /// In bokmål: Hva taler for, og hva taler imot? Etterpå stemmer dere igjen.
  case roomDiscussText = "room.discuss-text"
  /// In bokmål: Regel: {0} ({1})
  case roomRule = "room.rule"
  /// In bokmål: Modellen sier
  case roomVerdict = "room.verdict"
  /// In bokmål: Modellen plasserer ikke saken.
  case roomSilent = "room.silent"
  /// In bokmål: Her er det rom for skjønn. Lesningene står i rekkefølge:
  case roomAmbiguous = "room.ambiguous"
  /// In bokmål: Her er det rom for skjønn, og ingen lesning kommer først:
  case roomUnranked = "room.unranked"
  /// In bokmål: {0}: {1} av {2} sa det samme ({3})
  case roomShare = "room.share"
  /// In bokmål: Hvilken lesning velger dere?
  case roomReadings = "room.readings"
  /// In bokmål: Hva om?
  case roomWhatIf = "room.what-if"
  /// In bokmål: Slik saken er
  case roomAsIs = "room.as-is"
  /// In bokmål: Med endringen
  case roomChanged = "room.changed"
  /// In bokmål: Ingenting flytter seg.
  case roomSame = "room.same"
  /// In bokmål: ≠ viser det som er forskjellig.
  case roomLegend = "room.legend"
  /// In bokmål: Ett annet svar er nok
  case roomSingle = "room.single"
  /// In bokmål: Sammenlign
  case roomCompare = "room.compare"
  /// In bokmål: {0} og {1}
  case roomVersus = "room.versus"
  /// In bokmål: Hvor enige er dere?
  case roomResults = "room.results"
  /// In bokmål: Ingen har stemt ennå.
  case roomNoResults = "room.no-results"
  /// In bokmål: enige med modellen: {0} av {1} ({2})
  case roomWithModel = "room.with-model"
  /// In bokmål: par som er enige: {0}
  case roomWithEachOther = "room.with-each-other"
  /// In bokmål: kappa {0}
  case roomKappa = "room.kappa"
  /// In bokmål: Kjøreplan
  case roomAgenda = "room.agenda"
  /// In bokmål: her
  case roomHere = "room.here"
  /// In bokmål: Notater
  case roomNotes = "room.notes"
  /// In bokmål: Ingen notater her.
  case roomNoNotes = "room.no-notes"
  /// In bokmål: Denne delen: {0} av {1} min
  case roomTime = "room.time"
  /// In bokmål: I alt: {0} av {1} min
  case roomTimeAll = "room.time-all"
  /// In bokmål: Planlagt så langt: {0} min
  case roomTimeLeft = "room.time-left"
  /// In bokmål: {0} min over tiden
  case roomOver = "room.over"
  /// In bokmål: Dette var den siste siden.
  case roomEnd = "room.end"
  /// In bokmål: Notatene trenger minst 120 tegn i bredden. I et annet vindu: veiviser workshop fo
  case roomNarrow = "room.narrow"
  /// In bokmål: Hva vil du lagre?
  case roomExport = "room.export"
  /// In bokmål: Siden som tekst
  case roomExportPage = "room.export-page"
  /// In bokmål: enighet, kappa i ord, og stolper for hver sak
  case roomExportPageHelp = "room.export-page-help"
  /// In bokmål: Siden som HTML
  case roomExportHtml = "room.export-html"
  /// In bokmål: til å skrive ut på A4
  case roomExportHtmlHelp = "room.export-html-help"
  /// In bokmål: Tabellen som CSV
  case roomExportCsv = "room.export-csv"
  /// In bokmål: til et regneark
  case roomExportCsvHelp = "room.export-csv-help"
  /// In bokmål: enighet
  case roomExportName = "room.export-name"
  /// In bokmål: Stemmene kunne ikke lagres: {0}
  case roomKeepFailed = "room.keep-failed"
  /// In bokmål: Skjermen som denne følger, er borte. Denne venter til den er tilbake.
  case roomLeaderGone = "room.leader-gone"
  /// In bokmål: Venter på den andre skjermen …
  case roomWaiting = "room.waiting"
  /// In bokmål: {0} stemmer ble lest inn.
  case roomVotesRead = "room.votes-read"
  /// In bokmål: Hva kappa betyr
  case roomKappaHeading = "room.kappa-heading"
  /// In bokmål: Sak
  case roomCase = "room.case"
  /// In bokmål: Modellen
  case roomModel = "room.model"
  /// In bokmål: Begynne på nytt? Alt rommet har stemt, blir borte.
  case roomAskRestart = "room.ask-restart"
  /// In bokmål: Avslutte? Stemmene er ikke lagret og blir borte.
  case roomAskQuit = "room.ask-quit"
  /// In bokmål: Enter går videre.
  case roomPlainOn = "room.plain-on"
  /// In bokmål: Skriv {0} tall for hvor mange som valgte hvert svar, i samme rekkefølge, eller et
  case roomPlainVotes = "room.plain-votes"
  /// In bokmål: Skriv nummeret på et spørsmål fra 1 til {0} for å få vite svarene, eller to tall
  case roomPlainChange = "room.plain-change"
  /// In bokmål: {0}: {1}. Skriv {2} og nummeret på svaret.
  case roomPlainOptions = "room.plain-options"
  /// In bokmål: Skriv {0} tall, ett for hvert svar, eller nummeret på ett av svarene.
  case roomPlainNumbers = "room.plain-numbers"
  /// In bokmål: Et antall er et tall fra 0 til {0}.
  case roomPlainCount = "room.plain-count"
  /// In bokmål: forskjellig
  case roomPlainDifferent = "room.plain-different"
  /// In bokmål: les notater og tid
  case roomPlainNotes = "room.plain-notes"
  /// In bokmål: videre
  case roomKeyOn = "room.key-on"
  /// In bokmål: stem
  case roomKeyVote = "room.key-vote"
  /// In bokmål: endre
  case roomKeyChange = "room.key-change"
}
