/// The name of one text of the program.
///
/// The raw value is its place among all of them; ``key`` is what the files of `Resources/Texts` call
/// it.
public enum TextID: Int, CaseIterable, Sendable {
  /// In bokmål: Veiviser
  case programName
  /// In bokmål: Bokmål
  case programLanguage

  /// In bokmål: Hva vil du gjøre?
  case startHeading
  /// In bokmål: Start gjennomgangen
  case startWalk
  /// In bokmål: fra avklaring til forslag, ett spørsmål om gangen
  case startWalkHelp
  /// In bokmål: Se tilbudene
  case startOffers
  /// In bokmål: alle tilbud i katalogen
  case startOffersHelp
  /// In bokmål: Hjelp
  case startHelp
  /// In bokmål: alle taster som virker
  case startHelpHelp
  /// In bokmål: Avslutt
  case startQuit
  /// In bokmål: svarene lagres ikke
  case startQuitHelp
  /// In bokmål: Formål
  case startPurpose
  /// In bokmål: Bruk
  case startUse
  /// In bokmål: Ikke til
  case startMisuse
  /// In bokmål: Status
  case startStatus
  /// In bokmål: Skal gjennomgås innen {0}
  case startReviewBy
  /// In bokmål: Ordliste
  case startGlossary
  /// In bokmål: hva ordene betyr
  case startGlossaryHelp
  /// In bokmål: Kilder
  case startSources
  /// In bokmål: hva modellen bygger på
  case startSourcesHelp
  /// In bokmål: Om modellen
  case startAbout
  /// In bokmål: versjon, bruk, og hva en kontroll finner
  case startAboutHelp
  /// In bokmål: Planer
  case startPlans
  /// In bokmål: lag en individuell plan, eller arbeid videre med en
  case startPlansHelp
  /// In bokmål: Verksted
  case startWorkshop
  /// In bokmål: la et rom stemme over øvingssaker
  case startWorkshopHelp

  /// In bokmål: Enter
  case keysEnter
  /// In bokmål: Esc
  case keysEscape
  /// In bokmål: mellomrom
  case keysSpace
  /// In bokmål: ↑
  case keysUp
  /// In bokmål: ↓
  case keysDown
  /// In bokmål: ←
  case keysLeft
  /// In bokmål: →
  case keysRight
  /// In bokmål: PgUp
  case keysPageUp
  /// In bokmål: PgDn
  case keysPageDown
  /// In bokmål: Home
  case keysHome
  /// In bokmål: End
  case keysEnd
  /// In bokmål: Tab
  case keysTab
  /// In bokmål: Ctrl-{0}
  case keysControl

  /// In bokmål: velg
  case commandAccept
  /// In bokmål: gjør det som er merket
  case commandAcceptMore
  /// In bokmål: svar
  case commandAnswer
  /// In bokmål: opp
  case commandMoveUp
  /// In bokmål: flytt opp en linje
  case commandMoveUpMore
  /// In bokmål: ned
  case commandMoveDown
  /// In bokmål: flytt ned en linje
  case commandMoveDownMore
  /// In bokmål: side opp
  case commandPageUp
  /// In bokmål: flytt opp en side
  case commandPageUpMore
  /// In bokmål: side ned
  case commandPageDown
  /// In bokmål: flytt ned en side
  case commandPageDownMore
  /// In bokmål: først
  case commandToFirst
  /// In bokmål: gå til første linje
  case commandToFirstMore
  /// In bokmål: sist
  case commandToLast
  /// In bokmål: gå til siste linje
  case commandToLastMore
  /// In bokmål: kryss
  case commandTick
  /// In bokmål: sett eller ta bort kryss
  case commandTickMore
  /// In bokmål: tilbake
  case commandBack
  /// In bokmål: gå ett steg tilbake; svarene beholdes
  case commandBackMore
  /// In bokmål: hvorfor
  case commandReasons
  /// In bokmål: hvorfor, hvorfor ikke, og hva som ville endret forslaget
  case commandReasonsMore
  /// In bokmål: detaljer
  case commandDetails
  /// In bokmål: alt som gjelder saken eller raden i kartet, med kilder
  case commandDetailsMore
  /// In bokmål: tilbud
  case commandOffers
  /// In bokmål: tilbud som passer, og alle andre
  case commandOffersMore
  /// In bokmål: svar
  case commandAnswers
  /// In bokmål: se svarene, og hopp til et av dem for å endre det
  case commandAnswersMore
  /// In bokmål: kart
  case commandMap
  /// In bokmål: hele beslutningstreet, med veien som er gått
  case commandMapMore
  /// In bokmål: bytt
  case commandSheet
  /// In bokmål: bytt mellom tre og rutenett
  case commandSheetMore
  /// In bokmål: fold
  case commandFold
  /// In bokmål: vis eller skjul det som ligger under
  case commandFoldMore
  /// In bokmål: søk
  case commandSearch
  /// In bokmål: finn en tekst i treet eller i en liste
  case commandSearchMore
  /// In bokmål: journaltekst
  case commandRecord
  /// In bokmål: kort tekst til journalen
  case commandRecordMore
  /// In bokmål: velg annet
  case commandDepart
  /// In bokmål: velg et annet hovedforløp, med begrunnelse
  case commandDepartMore
  /// In bokmål: godta
  case commandConfirm
  /// In bokmål: godta forslaget og se journalteksten
  case commandConfirmMore
  /// In bokmål: tilpass
  case commandRefine
  /// In bokmål: flere spørsmål som finjusterer tilpasningen
  case commandRefineMore
  /// In bokmål: tiltak i gang
  case commandRelease
  /// In bokmål: bekreft at det som haster, er satt i gang
  case commandReleaseMore
  /// In bokmål: rett svar
  case commandCorrect
  /// In bokmål: gå tilbake og rett svaret som stoppet gjennomgangen
  case commandCorrectMore
  /// In bokmål: lagre
  case commandSave
  /// In bokmål: lagre teksten i en fil
  case commandSaveMore
  /// In bokmål: ny
  case commandNew
  /// In bokmål: start en ny gjennomgang; svarene slettes
  case commandNewMore
  /// In bokmål: angre
  case commandUndo
  /// In bokmål: ta tilbake siste svar
  case commandUndoMore
  /// In bokmål: gjør om
  case commandRedo
  /// In bokmål: gjenta det som ble angret
  case commandRedoMore
  /// In bokmål: språk
  case commandLanguage
  /// In bokmål: bytt til neste språk
  case commandLanguageMore
  /// In bokmål: hjelp
  case commandHelp
  /// In bokmål: alle taster; / søker, Enter utfører
  case commandHelpMore
  /// In bokmål: tegn på nytt
  case commandRedraw
  /// In bokmål: tegn skjermen på nytt
  case commandRedrawMore
  /// In bokmål: legg i bakgrunnen
  case commandSuspend
  /// In bokmål: tilbake til skallet; fg henter programmet fram igjen
  case commandSuspendMore
  /// In bokmål: avslutt
  case commandQuit
  /// In bokmål: avslutt; svarene lagres ikke
  case commandQuitMore
  /// In bokmål: kommune
  case commandMunicipality
  /// In bokmål: velg kommune, og se dens egne tilbud og numre
  case commandMunicipalityMore
  /// In bokmål: avgrens
  case commandNarrow
  /// In bokmål: velg hva slags tilbud som vises, eller gå tilbake til listen
  case commandNarrowMore
  /// In bokmål: sorter
  case commandOrder
  /// In bokmål: vis tilbudene i neste rekkefølge
  case commandOrderMore
  /// In bokmål: ordliste
  case commandGlossary
  /// In bokmål: hva fagordene betyr, med kilde
  case commandGlossaryMore
  /// In bokmål: kilder
  case commandSources
  /// In bokmål: alle kilder, og hva i modellen som bygger på dem
  case commandSourcesMore
  /// In bokmål: om modellen
  case commandAbout
  /// In bokmål: versjon, status, bruk, og hva en kontroll av modellen finner
  case commandAboutMore
  /// In bokmål: kopier
  case commandCopy
  /// In bokmål: send teksten eller telefonnummeret til utklippstavlen
  case commandCopyMore
  /// In bokmål: kommandoer
  case commandPalette
  /// In bokmål: alt som virker nå; skriv for å finne, Enter utfører
  case commandPaletteMore
  /// In bokmål: mus
  case commandMouse
  /// In bokmål: slå musen på eller av; klikk velger, hjulet ruller
  case commandMouseMore
  /// In bokmål: tema
  case commandTheme
  /// In bokmål: bytt til neste tema; valget huskes
  case commandThemeMore
  /// In bokmål: plan
  case commandPlan
  /// In bokmål: lag en individuell plan av forslaget, eller se planene som er lagret
  case commandPlanMore
  /// In bokmål: neste del
  case commandNextSection
  /// In bokmål: gå til neste del av planen, eller til neste felt
  case commandNextSectionMore
  /// In bokmål: forrige del
  case commandPreviousSection
  /// In bokmål: gå til forrige del av planen, eller til forrige felt (Shift og Tab)
  case commandPreviousSectionMore
  /// In bokmål: i planen
  case commandAddToPlan
  /// In bokmål: legg tilbudet i planen som er åpen
  case commandAddToPlanMore
  /// In bokmål: eksporter
  case commandExportPlan
  /// In bokmål: få planen som tekst, side, fil eller til utklippstavlen
  case commandExportPlanMore
  /// In bokmål: lagre versjon
  case commandKeepVersion
  /// In bokmål: lagre planen som en ny versjon nå
  case commandKeepVersionMore
  /// In bokmål: fjern
  case commandRemovePart
  /// In bokmål: fjern det som er merket fra planen; u angrer
  case commandRemovePartMore
  /// In bokmål: flytt opp
  case commandMoveEarlier
  /// In bokmål: flytt delen som er merket, en plass opp
  case commandMoveEarlierMore
  /// In bokmål: flytt ned
  case commandMoveLater
  /// In bokmål: flytt delen som er merket, en plass ned
  case commandMoveLaterMore
  /// In bokmål: vurder på nytt
  case commandReview
  /// In bokmål: se på planen igjen: hva har skjedd, og hvor går den videre?
  case commandReviewMore
  /// In bokmål: historikk
  case commandHistory
  /// In bokmål: alle versjoner av planen, hva som ble endret, og hvorfor
  case commandHistoryMore
  /// In bokmål: arkiv
  case commandArchive
  /// In bokmål: vis planene som er arkivert, eller de andre
  case commandArchiveMore
  /// In bokmål: mer
  case commandManage
  /// In bokmål: vurder planen på nytt, se historikken, lag en ny av den, arkiver den eller slett
  case commandManageMore
  /// In bokmål: verksted
  case commandWorkshop
  /// In bokmål: hold et verksted for et rom, med saker, avstemninger og enighet
  case commandWorkshopMore
  /// In bokmål: antall
  case commandCountVotes
  /// In bokmål: skriv hvor mange som valgte hvert svar
  case commandCountVotesMore
  /// In bokmål: angre
  case commandTakeBack
  /// In bokmål: ta tilbake den siste stemmen
  case commandTakeBackMore
  /// In bokmål: kjøreplan
  case commandAgenda
  /// In bokmål: se hele kjøreplanen, og gå til en annen del
  case commandAgendaMore
  /// In bokmål: notater
  case commandPresenter
  /// In bokmål: vis eller skjul notater og tid ved siden av
  case commandPresenterMore
  /// In bokmål: lagre
  case commandExportRoom
  /// In bokmål: lagre hva rommet stemte, som side eller tabell
  case commandExportRoomMore
  /// In bokmål: lag sak
  case commandBless
  /// In bokmål: lag en øvingssak av gjennomgangen
  case commandBlessMore

  /// In bokmål: Kommune: {0}
  case placeMunicipality
  /// In bokmål: {0} (eksempel)
  case placeExample

  /// In bokmål: skal
  case strengthSkal
  /// In bokmål: bør
  case strengthBor
  /// In bokmål: kan
  case strengthKan
  /// In bokmål: info
  case strengthInfo
  /// In bokmål: modellvalg
  case strengthModelChoice

  /// In bokmål: ja
  case markYes
  /// In bokmål: nei
  case markNo
  /// In bokmål: varierer
  case markVaries
  /// In bokmål: ukjent
  case markUnknown

  /// In bokmål: Uten henvisning
  case characteristicNoReferral
  /// In bokmål: Kan brukes uten betalingsevne
  case characteristicAffordable
  /// In bokmål: For alle som trenger det
  case characteristicOpenToAll
  /// In bokmål: Tidlige og tilstrekkelige tiltak
  case characteristicEarlyHelp
  /// In bokmål: Loser videre
  case characteristicGuidesOnward
  /// In bokmål: Kompetente ansatte
  case characteristicCompetentStaff
  /// In bokmål: Åpningstider som passer
  case characteristicFittingHours
  /// In bokmål: Sterk brukermedvirkning
  case characteristicUserInvolvement
  /// In bokmål: Synlig, tydelig og tillitvekkende sted
  case characteristicVisiblePlace
  /// In bokmål: Uten ventetid
  case characteristicNoWaiting
  /// In bokmål: Digitalt
  case characteristicDigital

  /// In bokmål: Vet ikke
  case questionUnknown
  /// In bokmål: forslaget viser hva som gjenstår å avklare
  case questionUnknownHelp
  /// In bokmål: gjennomgangen stanser til det er avklart
  case questionUnknownStops
  /// In bokmål: Hvorfor spør vi?
  case questionWhy
  /// In bokmål: Kilde
  case questionSource
  /// In bokmål: Kryss av med tall eller mellomrom, svar med Enter.
  case questionTickHint
  /// In bokmål: Skriv et heltall fra {0} til {1}, og trykk Enter.
  case questionNumberHint
  /// In bokmål: Svaret må være et heltall fra {0} til {1}.
  case questionNumberBad
  /// In bokmål: Fortsatt mulig
  case questionPossible
  /// In bokmål: 1 spørsmål hoppet over – det kan ikke endre noe.
  case questionSkippedOne
  /// In bokmål: {0} spørsmål hoppet over – de kan ikke endre noe.
  case questionSkippedMany
  /// In bokmål: ikke besvart
  case questionNotAnswered
  /// In bokmål: ønsker ikke å svare
  case questionDeclined
  /// In bokmål: {0} (modellen antar {1})
  case questionAssumed
  /// In bokmål: ingen
  case questionNone

  /// In bokmål: STOPP
  case stopHeading
  /// In bokmål: Ring
  case stopCall
  /// In bokmål: Stoppskjermen lukkes ikke ved et uhell. Trykk c for å rette et svar.
  case stopStays
  /// In bokmål: IKKE PLASSERT ENNÅ
  case stopUndecided

  /// In bokmål: Forslag
  case resultHeading
  /// In bokmål: Deretter
  case resultThen
  /// In bokmål: Gjør først
  case resultFirstDo
  /// In bokmål: foreløpig
  case resultProvisional
  /// In bokmål: Flere forløp er mulige
  case resultOpen
  /// In bokmål: Svar mangler, og ingen lesning står først.
  case resultOpenSummary
  /// In bokmål: Kildene gir flere svar
  case resultUnranked
  /// In bokmål: Kildene spriker, og ingen lesning står først. Avklar før du velger.
  case resultUnrankedSummary
  /// In bokmål: Andre lesninger
  case resultAlternatives
  /// In bokmål: Fortsatt mulig
  case resultPossible
  /// In bokmål: Eller høyere
  case resultOrAbove
  /// In bokmål: Henvisning
  case resultReferral
  /// In bokmål: minst {0}
  case resultAtLeast
  /// In bokmål: Røde flagg
  case resultFlags
  /// In bokmål: kan ikke utelukkes
  case resultFlagOpen
  /// In bokmål: Gjør nå
  case resultDuties
  /// In bokmål: Tilpasning
  case resultAdaptation
  /// In bokmål: først når tiltak er bekreftet
  case resultAfterHold
  /// In bokmål: Ny vurdering
  case resultReview
  /// In bokmål: {0}–{1} uker
  case resultWeeks
  /// In bokmål: {0} uker
  case resultWeeksOne
  /// In bokmål: 1 uke
  case resultWeek
  /// In bokmål: Tilbud
  case resultOffers
  /// In bokmål: ingen tilbud i katalogen passer
  case resultOffersNone
  /// In bokmål: leses …
  case resultOffersLoading
  /// In bokmål: Hvorfor
  case resultWhy
  /// In bokmål: Endres av
  case resultChanges
  /// In bokmål: {0} gir {1}
  case resultChangeAll
  /// In bokmål: Mangler svar
  case resultMissing
  /// In bokmål: {0} (avklarer mest)
  case resultSettles
  /// In bokmål: Ditt valg
  case resultDeparted
  /// In bokmål: Foreslått
  case resultSuggested
  /// In bokmål: Tilbudene følger valget ditt, resten følger forslaget.
  case resultAdviceOfSuggestion
  /// In bokmål: Ramme for planlegging uten frister og koder. Du avgjør.
  case resultNotStandardised
  /// In bokmål: Modellen har ingen regel for denne saken.
  case resultGap
  /// In bokmål: Tiltak er bekreftet satt i gang.
  case resultReleased
  /// In bokmål: Modellen
  case resultModel
  /// In bokmål: Skulle vært gjennomgått innen {0}.
  case resultOverdue
  /// In bokmål: Versjon {0} er utdatert; versjon {1} finnes.
  case resultReplaced

  /// In bokmål: Detaljer
  case detailsHeading
  /// In bokmål: Røde flagg
  case detailsFlags
  /// In bokmål: Plikter og anbefalinger
  case detailsDuties
  /// In bokmål: Merk
  case detailsNotes
  /// In bokmål: Hva en god kartlegging dekker
  case detailsChecklist
  /// In bokmål: Kan ikke utelukkes
  case detailsOpenFlags

  /// In bokmål: Tilbud
  case offersHeading
  /// In bokmål: Passer denne saken
  case offersForCase
  /// In bokmål: Alle tilbud
  case offersAll
  /// In bokmål: {0} av {1}
  case offersCount
  /// In bokmål: Ingen tilbud å vise.
  case offersNone
  /// In bokmål: sjekk kommunen
  case offersLocal
  /// In bokmål: bare {0}
  case offersOnlyIn
  /// In bokmål: uten henvisning
  case offersNoReferral
  /// In bokmål: Passer for
  case offersAreas
  /// In bokmål: Hovedforløp
  case offersOutcomes
  /// In bokmål: For
  case offersGroups
  /// In bokmål: Alder
  case offersAges
  /// In bokmål: Hvem kan ta kontakt
  case offersAccess
  /// In bokmål: Telefon
  case offersPhone
  /// In bokmål: Åpningstid
  case offersHours
  /// In bokmål: Nettsted
  case offersUrl
  /// In bokmål: Kilde
  case offersChecked
  /// In bokmål: Rekkevidde
  case offersReach
  /// In bokmål: Trinn
  case offersStep
  /// In bokmål: {0} av 5 (modellvalg)
  case offersStepOf
  /// In bokmål: Ikke for
  case offersExclusions
  /// In bokmål: Ni kjennetegn på lavterskeltilbud
  case offersMarks
  /// In bokmål: Lavterskel
  case offersLowThreshold
  /// In bokmål: Kildestøtte
  case offersConfidence
  /// In bokmål: Foreslås aldri for voksne.
  case offersNotSuggested
  /// In bokmål: fra {0} år
  case offersYearsFrom
  /// In bokmål: til og med {0} år
  case offersYearsTo
  /// In bokmål: {0}–{1} år
  case offersYearsBetween
  /// In bokmål: I kommunen
  case offersHere
  /// In bokmål: Finnes ikke i kommunen
  case offersHidden
  /// In bokmål: Avgrens tilbudene
  case offersNarrowing
  /// In bokmål: Avgrenset – {0}
  case offersNarrowed
  /// In bokmål: Esc tar bort avgrensningen.
  case offersLoosen
  /// In bokmål: Hvor det finnes
  case offersPresence
  /// In bokmål: passer
  case offersFits
  /// In bokmål: Passer fordi
  case offersFitsBecause
  /// In bokmål: Kjennetegn
  case offersBriefMarks

  /// In bokmål: personen selv
  case accessSelfReferral
  /// In bokmål: fastlegen
  case accessGp
  /// In bokmål: kommunen
  case accessMunicipality
  /// In bokmål: spesialisthelsetjenesten
  case accessSpecialist

  /// In bokmål: type tilbud – finnes ikke i alle kommuner
  case reachType
  /// In bokmål: hele landet
  case reachNational
  /// In bokmål: i kommunen
  case reachHere

  /// In bokmål: høy
  case confidenceHigh
  /// In bokmål: middels
  case confidenceMedium
  /// In bokmål: lav – sjekk før bruk
  case confidenceLow

  /// In bokmål: Hvorfor
  case reasonsHeading
  /// In bokmål: Hvorfor dette forslaget
  case reasonsWhy
  /// In bokmål: Hvorfor ikke de andre
  case reasonsWhyNot
  /// In bokmål: {0}: for eksempel med {1}
  case reasonsWhyNotLine
  /// In bokmål: uten {0}
  case reasonsWhyNotRemoved
  /// In bokmål: {0}: ingen svar fører dit
  case reasonsWhyNotNever
  /// In bokmål: Hva ett annet svar ville gitt
  case reasonsChanges
  /// In bokmål: Ingen enkelt endring av et svar gir et annet forløp.
  case reasonsChangesNone
  /// In bokmål: Hva flere svar samtidig ville gitt
  case reasonsChangesMore
  /// In bokmål: Og {0} til; «veiviser suggest --format json» viser dem.
  case reasonsChangesRest
  /// In bokmål: Svar som mangler
  case reasonsMissing
  /// In bokmål: Ingen svar mangler.
  case reasonsMissingNone
  /// In bokmål: Avklarer mest: {0}. Alle svar regnes som like sannsynlige; det er et modellvalg.
  case reasonsSettles
  /// In bokmål: Hoppet over fordi de ikke kan endre noe
  case reasonsSkipped
  /// In bokmål: Svar som ikke betyr noe for denne saken
  case reasonsIndifferent
  /// In bokmål: regel {0}
  case reasonsRule
  /// In bokmål: Foreløpig plassering
  case reasonsProvisional
  /// In bokmål: og
  case reasonsAnd

  /// In bokmål: Svarene så langt
  case answersHeading
  /// In bokmål: Velg et svar, og trykk Enter for å endre det. Resten beholdes.
  case answersHint

  /// In bokmål: Tekst til journal
  case recordHeading
  /// In bokmål: Veiviser – {0}, versjon {1}
  case recordTitle
  /// In bokmål: Forslag: {0}
  case recordSuggestion
  /// In bokmål: Foreløpig forslag: {0}
  case recordProvisional
  /// In bokmål: Ikke plassert; mulige: {0}
  case recordOpen
  /// In bokmål: Stopp: {0}
  case recordStopped
  /// In bokmål: Ikke plassert: {0}
  case recordUndecided
  /// In bokmål: Holdes til tiltak er i gang: {0}
  case recordHeld
  /// In bokmål: Valgt: {0}
  case recordChosen
  /// In bokmål: Grunn til avvik: {0}
  case recordChosenReason
  /// In bokmål: Det som følger, gjelder forslaget.
  case recordRestOfSuggestion
  /// In bokmål: Andre lesninger: {0}
  case recordAlternatives
  /// In bokmål: Mulig så lenge svar mangler: {0}
  case recordPossible
  /// In bokmål: Eller høyere: {0}
  case recordOrAbove
  /// In bokmål: eller
  case recordOr
  /// In bokmål: Henvisning: {0}
  case recordReferral
  /// In bokmål: Tilpasning: {0}
  case recordAdaptation
  /// In bokmål: Røde flagg: {0}
  case recordFlags
  /// In bokmål: Kan ikke utelukkes: {0}
  case recordFlagsOpen
  /// In bokmål: Plikter og anbefalinger:
  case recordDuties
  /// In bokmål: Svar:
  case recordAnswers
  /// In bokmål: Grunnlag:
  case recordReasons
  /// In bokmål: Ubesvart eller ukjent: {0}
  case recordMissing
  /// In bokmål: Ny vurdering: {0}
  case recordReview
  /// In bokmål: Kilder: {0}
  case recordSources
  /// In bokmål: Modell {0} {1}, innhold {2}
  case recordModel
  /// In bokmål: Telefon: {0}
  case recordContacts
  /// In bokmål: Støtte til faglig vurdering; ikke et pasientforløp med frister eller koder.
  case recordNotice
  /// In bokmål: Lagret i {0}.
  case recordSaved
  /// In bokmål: {0} finnes fra før. Velg et annet navn.
  case recordExists
  /// In bokmål: Kunne ikke lagre {0}: {1}
  case recordFailed
  /// In bokmål: Lagre som
  case recordFile
  /// In bokmål: Kommune {0} ({1}), versjon {2}, innhold {3}
  case recordMunicipality
  /// In bokmål: Lokal telefon: {0}
  case recordLocalContacts

  /// In bokmål: Velg et annet hovedforløp
  case departureHeading
  /// In bokmål: Hvilket hovedforløp velger du?
  case departureOutcome
  /// In bokmål: Hvorfor?
  case departureReason
  /// In bokmål: Begrunnelse i egne ord (uten navn og fødselsnummer)
  case departureText
  /// In bokmål: foreslått
  case departureSuggested
  /// In bokmål: Forslaget står.
  case departureKept
  /// In bokmål: Du valgte {0}. Avviket følger med i journalteksten.
  case departureDone
  /// In bokmål: Skriv en begrunnelse før du går videre.
  case departureTextNeeded
  /// In bokmål: Teksten ser ut til å inneholde et fødselsnummer. Ta det bort først.
  case departureIdentity

  /// In bokmål: Hjelp
  case helpHeading
  /// In bokmål: Virker her
  case helpWorksNow
  /// In bokmål: Andre steder
  case helpElsewhere
  /// In bokmål: svar med tallet foran; 0 er vet ikke
  case helpDigits
  /// In bokmål: 0–9
  case helpDigitsKeys
  /// In bokmål: ← →
  case helpSideKeys
  /// In bokmål: skjul eller vis det som ligger under, eller flytt treet til siden
  case helpSideTree
  /// In bokmål: gå til ruten ved siden av
  case helpSideGrid
  /// In bokmål: gå videre til neste side i verkstedet
  case helpRoomOn
  /// In bokmål: 1–9
  case helpRoomDigitsKeys
  /// In bokmål: gi én stemme til valget med det tallet
  case helpRoomVote
  /// In bokmål: velg svaret med det tallet på det som er merket
  case helpRoomChange
  /// In bokmål: Om modellen
  case helpAbout

  /// In bokmål: Kart
  case mapHeading
  /// In bokmål: Rutenett
  case mapGridHeading
  /// In bokmål: Spørsmålet stilles ikke med svarene som er gitt.
  case mapNotAsked
  /// In bokmål: Søk: {0}   ↑ ↓ neste treff, Enter ferdig
  case mapSearching
  /// In bokmål: Søk: {0}   Ingen treff i kartet. Esc avslutter søket.
  case mapNothingFound
  /// In bokmål: … d viser alt
  case mapMore
  /// In bokmål: Ellers
  case mapElse
  /// In bokmål: Reglene bruker svarene over og velger hvor veien går.
  case mapDecides
  /// In bokmål: saken
  case mapPresent
  /// In bokmål: ingen regel
  case mapNoRule

  /// In bokmål: Tema: {0}.
  case themeChanged
  /// In bokmål: terminalens egne farger
  case themeDefault
  /// In bokmål: uten farger
  case themeMono
  /// In bokmål: høy kontrast
  case themeHighContrast
  /// In bokmål: mørkt
  case themeDark
  /// In bokmål: lyst
  case themeLight
  /// In bokmål: Tema: {0}. NO_COLOR er satt, så ingen farger vises.
  case themeNoColor
  /// In bokmål: Tema: {0}. Terminalen har ikke 256 farger, så ingen vises.
  case themeFewColours

  /// In bokmål: Musen er på. Klikk og rull virker; m slår den av, så terminalen kan merke tekst i
  case mouseTurnedOn
  /// In bokmål: Musen er av. Terminalen merker tekst som vanlig.
  case mouseTurnedOff

  /// In bokmål: Sendt til utklippstavlen: {0}. Terminalen kan nekte; f lagrer det i en fil i sted
  case copySent
  /// In bokmål: Sendt til utklippstavlen: {0}. Terminalen kan nekte å ta imot.
  case copySentAlone
  /// In bokmål: For langt for utklippstavlen: {0}. f lagrer det i en fil i stedet.
  case copyTooLong
  /// In bokmål: For langt for utklippstavlen: {0}.
  case copyTooLongAlone
  /// In bokmål: Denne terminalen har ingen utklippstavle. f lagrer det i en fil i stedet.
  case copyNone
  /// In bokmål: Denne terminalen har ingen utklippstavle.
  case copyNoneAlone
  /// In bokmål: journalteksten
  case copyRecord
  /// In bokmål: tilbudet {0}
  case copyOffer
  /// In bokmål: telefon {0} ({1})
  case copyPhone

  /// In bokmål: Kommandoer
  case paletteHeading

  /// In bokmål: Slette svarene og begynne på nytt?
  case confirmNew
  /// In bokmål: Avslutte? Svarene er ikke lagret.
  case confirmQuit
  /// In bokmål: Ja
  case confirmYes
  /// In bokmål: Nei
  case confirmNo
  /// In bokmål: Avslutte? Plan {0} ligger bare i minnet og blir borte.
  case confirmQuitMemory
  /// In bokmål: Avslutte? Det siste i plan {0} er ikke lagret og blir borte.
  case confirmQuitUnkept

  /// In bokmål: Ingenting å angre.
  case messageNothingToUndo
  /// In bokmål: Ingenting å gjøre om.
  case messageNothingToRedo
  /// In bokmål: {0} virker ikke her. ? viser hva som virker.
  case messageNotHere
  /// In bokmål: Tilbudene kunne ikke leses: {0}
  case messageOffersFailed
  /// In bokmål: Det er ikke noe felt å lime inn i her. Ingenting er gjort.
  case messagePasteNowhere
  /// In bokmål: Det som ble limt inn, er ikke et tall.
  case messagePasteNumber
  /// In bokmål: Stoppet. Skriv fg for å komme tilbake.
  case messageStopped

  /// In bokmål: Veiviser trenger et terminalvindu; her er inn- eller utdata en fil eller et rør.
  case terminalNone
  /// In bokmål: Miljøvariabelen TERM er ikke satt, så skjermen kan ikke tegnes.
  case terminalNoType
  /// In bokmål: Terminaltypen «{0}» er ukjent på denne maskinen.
  case terminalUnknown
  /// In bokmål: Terminaltypen «{0}» kan ikke flytte markøren, så skjermen kan ikke tegnes.
  case terminalSimple
  /// In bokmål: Systemet ga ikke det som trengs for å tegne skjermen.
  case terminalResources

  /// In bokmål: Del {0} av {1}: {2}
  case plainStage
  /// In bokmål: Svar med et tall fra 1 til {0}.
  case plainAnswer
  /// In bokmål: Svar med et tall fra 1 til {0}, eller 0 for vet ikke.
  case plainAnswerUnknown
  /// In bokmål: Svar med ett eller flere tall fra 1 til {0}, med mellomrom mellom.
  case plainTicks
  /// In bokmål: Svar med ett eller flere tall fra 1 til {0}, med mellomrom mellom, eller 0 for ve
  case plainTicksUnknown
  /// In bokmål: Skriv et heltall fra {0} til {1}.
  case plainNumber
  /// In bokmål: Skriv et heltall fra {0} til {1}, eller «{2}».
  case plainNumberUnknown
  /// In bokmål: Velg med et tall fra 1 til {0}.
  case plainChoose
  /// In bokmål: Velg med et tall fra 1 til {0}. Enter alene velger {1}.
  case plainChooseEnter
  /// In bokmål: Skriv teksten på én linje.
  case plainText
  /// In bokmål: Skriv teksten på én linje. Enter alene beholder: {0}
  case plainTextKept
  /// In bokmål: Skriv navnet på filen.
  case plainFile
  /// In bokmål: Skriv navnet på filen. Enter alene velger: {0}
  case plainFileKept
  /// In bokmål: Skriv nummeret eller en del av navnet. 0 er hele landet.
  case plainMunicipality
  /// In bokmål: Enter går tilbake.
  case plainBack
  /// In bokmål: Du kan også skrive: {0}
  case plainCommands
  /// In bokmål: {0} av {1} linjer. + viser flere.
  case plainMore
  /// In bokmål: Svar fra før: {0}
  case plainGiven
  /// In bokmål: Skriv et svar eller en kommando, og trykk Enter. En kommando kan skrives som tegn
  case plainHelp
  /// In bokmål: «{0}» er verken et svar eller en kommando her. ? viser hva som virker.
  case plainNotUnderstood
  /// In bokmål: {0} er ikke blant svarene.
  case plainNotAChoice
  /// In bokmål: Her kan du bare velge ett svar.
  case plainOneOnly
  /// In bokmål: {0} betyr «{1}» og kan ikke stå sammen med andre svar.
  case plainNoneAlone
  /// In bokmål: 0 betyr «{0}» og kan ikke stå sammen med andre svar.
  case plainUnknownAlone
  /// In bokmål: Linjen er for lang og ble ikke lest.
  case plainTooLong
  /// In bokmål: Linjen er ikke tekst i UTF-8 og ble ikke lest.
  case plainNotText
  /// In bokmål: Slutt på inndata. Veiviser avslutter; svarene er ikke lagret.
  case plainEnd
  /// In bokmål: Slutt på inndata. Veiviser avslutter.
  case plainEndEmpty
  /// In bokmål: Spørsmålene kommer derfor som vanlige linjer.
  case plainInstead
  /// In bokmål: Skriv hva du søker etter. Enter alene viser alt.
  case plainSearch
  /// In bokmål: Søk: «{0}».
  case plainSearched
  /// In bokmål: Ingenting passer med «{0}».
  case plainSearchNothing
  /// In bokmål: < viser alt igjen.
  case plainAllAgain
  /// In bokmål: Velg med ett eller flere tall fra 1 til {0}, med mellomrom mellom. Det som alt er
  case plainValues
  /// In bokmål: valgt
  case plainTicked
  /// In bokmål: Et spørsmål åpnes i gjennomgangen; en gren åpnes eller lukkes. d og et tall forkl
  case plainMapKeys
  /// In bokmål: Det ligger ikke noe under rad {0}. d {0} forklarer den.
  case plainNothingBelow

  /// In bokmål: alltid
  case ruleAlways
  /// In bokmål: aldri
  case ruleNever
  /// In bokmål: ikke ({0})
  case ruleNot
  /// In bokmål: {0} av: {1}
  case ruleCount
  /// In bokmål: nøyaktig {0}
  case ruleExactly
  /// In bokmål: minst {0}
  case ruleAtLeast
  /// In bokmål: høyst {0}
  case ruleAtMost
  /// In bokmål: summen av {0}: {1}
  case ruleSum
  /// In bokmål: forløp som står først
  case ruleFirst
  /// In bokmål: forløp som vises
  case ruleShown
  /// In bokmål: antall forløp
  case ruleShownCount
  /// In bokmål: rødt flagg
  case ruleFlag

  /// In bokmål: Kontakt
  case localContact
  /// In bokmål: Sted
  case localAddress
  /// In bokmål: Pris
  case localPrice
  /// In bokmål: Henvisning
  case localReferral
  /// In bokmål: Ventetid
  case localWaiting
  /// In bokmål: Språk
  case localLanguages
  /// In bokmål: Merk
  case localNote
  /// In bokmål: Sist sjekket
  case localChecked
  /// In bokmål: Utdatert: sjekket for mer enn 1 måned siden ({1}). Ring først.
  case localOutdatedOne
  /// In bokmål: Utdatert: sjekket for mer enn {0} måneder siden ({1}). Ring først.
  case localOutdatedMany

  /// In bokmål: Velg kommune
  case municipalityHeading
  /// In bokmål: Søk:
  case municipalityFilter
  /// In bokmål: Hele landet – ingen kommune
  case municipalityWholeCountry
  /// In bokmål: 1 kommune
  case municipalityCountOne
  /// In bokmål: {0} kommuner
  case municipalityCountMany
  /// In bokmål: leses …
  case municipalityLoading
  /// In bokmål: Ingen kommuner har lagt inn tilbudene sine her. «veiviser new municipality NUMMER
  case municipalityNoFiles
  /// In bokmål: Ingen kommune passer med «{0}».
  case municipalityNoMatch
  /// In bokmål: (kan ikke leses)
  case municipalityUnreadable
  /// In bokmål: Viser hele landet, uten kommune.
  case municipalityNone
  /// In bokmål: Kommune: {0}
  case municipalityChosen
  /// In bokmål: Kommunen {0} kunne ikke leses: {1}
  case municipalityFailed
  /// In bokmål: EKSEMPEL, ikke ring: {0}
  case municipalityExampleNumber
  /// In bokmål: EKSEMPEL fra {0} – finnes ikke, ikke ring:
  case municipalityExampleAcute
  /// In bokmål: Eksempel
  case municipalityExampleCall
  /// In bokmål: Eksempel: kommunen og tilbudet er oppdiktet.
  case municipalityExampleOffer
  /// In bokmål: I {0}:
  case municipalityAcute
  /// In bokmål: sist sjekket {0}
  case municipalityOutdated
  /// In bokmål: Mangler i kommunen
  case municipalityGaps
  /// In bokmål: ikke oppgitt av kommunen
  case municipalityNotNamed
  /// In bokmål: Kommunens opplysninger er skrevet for versjon {0} av modellen.
  case municipalityOtherVersion

  /// In bokmål: Innstillingene ble ikke lest: {0}
  case memoryBroken
  /// In bokmål: Valget blir ikke husket: {0}
  case memoryFailed

  /// In bokmål: tilbudstype, type tilbud, ligner
  case columnOffer
  /// In bokmål: navn, tilbud, navn på tilbud
  case columnName
  /// In bokmål: beskrivelse, om tilbudet
  case columnText
  /// In bokmål: kategori
  case columnCategory
  /// In bokmål: kontakt, kontaktperson
  case columnContact
  /// In bokmål: telefon, tlf
  case columnPhone
  /// In bokmål: åpningstid, åpningstider
  case columnHours
  /// In bokmål: adresse, sted
  case columnAddress
  /// In bokmål: nettside, nettsted, nettadresse
  case columnUrl
  /// In bokmål: pris
  case columnPrice
  /// In bokmål: henvisning
  case columnReferral
  /// In bokmål: ventetid
  case columnWaiting
  /// In bokmål: språk
  case columnLanguages
  /// In bokmål: merknad, merk
  case columnNote
  /// In bokmål: sjekket, sist sjekket, kontrollert
  case columnChecked
  /// In bokmål: hovedforløp
  case columnOutcomes
  /// In bokmål: tema, passer for
  case columnAreas
  /// In bokmål: målgruppe, for
  case columnGroups
  /// In bokmål: lavterskel
  case columnLowThreshold

  /// In bokmål: Søk:
  case listSearch
  /// In bokmål: {0} av {1} passer
  case listFound
  /// In bokmål: {0} av {1}
  case listPlace
  /// In bokmål: Ingenting passer med «{0}». Esc tømmer søket.
  case listNothing
  /// In bokmål: Her er det ingenting å vise.
  case listEmpty

  /// In bokmål: de som passer best først
  case orderFit
  /// In bokmål: etter type
  case orderCategory
  /// In bokmål: etter navn
  case orderName
  /// In bokmål: nærmest først
  case orderNearness

  /// In bokmål: I kommunen
  case presenceHere
  /// In bokmål: Hele landet
  case presenceEverywhere
  /// In bokmål: Type tilbud – sjekk kommunen
  case presencePerhaps
  /// In bokmål: Bare ett sted
  case presenceElsewhere
  /// In bokmål: Finnes ikke i kommunen
  case presenceNotHere

  /// In bokmål: gjelder {0}
  case fitAreas
  /// In bokmål: kommunen har det
  case fitHere
  /// In bokmål: for alle voksne
  case fitEveryone
  /// In bokmål: lavterskel
  case fitLowThreshold
  /// In bokmål: vanlig trinn i forløpet
  case fitStep
  /// In bokmål: hører til {0}
  case fitOutcomes

  /// In bokmål: Styrke
  case referenceStrength

  /// In bokmål: Ordliste
  case glossaryHeading

  /// In bokmål: Kilder
  case sourcesHeading
  /// In bokmål: Brukt i
  case sourcesUsed
  /// In bokmål: Dette bygger på kilden
  case sourcesUsedHeading
  /// In bokmål: Ingen spørsmål, regler, setninger eller tilbud viser til den.
  case sourcesUnused
  /// In bokmål: {0} (ventes i kommunen)
  case sourcesExpected

  /// In bokmål: Om modellen
  case aboutHeading
  /// In bokmål: Navn
  case aboutName
  /// In bokmål: Navn i filene
  case aboutId
  /// In bokmål: Versjon
  case aboutVersion
  /// In bokmål: Innholdshash
  case aboutHash
  /// In bokmål: Mappe
  case aboutFolder
  /// In bokmål: Utgiver
  case aboutOwner
  /// In bokmål: Gjelder fra
  case aboutValidFrom
  /// In bokmål: Gjennomgås innen
  case aboutReviewBy
  /// In bokmål: Språk
  case aboutLanguages
  /// In bokmål: Modellvalg
  case aboutChoices
  /// In bokmål: {0} av {1} spørsmål, regler og setninger bygger på et valg i modellen, ikke på en
  case aboutChoicesOf
  /// In bokmål: Kommunens opplysninger
  case aboutMunicipality
  /// In bokmål: Ingen kommune er valgt.
  case aboutNoMunicipality
  /// In bokmål: Skrevet for
  case aboutBase
  /// In bokmål: Tilbud
  case aboutOffers
  /// In bokmål: {0} egne, {1} av modellens beskrevet
  case aboutOffersOf
  /// In bokmål: Kontroll av modellen
  case aboutCheck
  /// In bokmål: kontrolleres …
  case aboutChecking

  /// In bokmål: Øvingssaker
  case libraryHeading
  /// In bokmål: bla i sakene, vis en av dem stort, gå den eller øv på den
  case libraryHelp
  /// In bokmål: lett
  case libraryIntroductory
  /// In bokmål: vanlig
  case libraryUsual
  /// In bokmål: vanskelig
  case libraryDifficult
  /// In bokmål: Gå saken med svarene
  case libraryWalk
  /// In bokmål: Øv på saken
  case libraryPractise
  /// In bokmål: egen
  case libraryOwn

  /// In bokmål: Personen
  case planSectionPerson
  /// In bokmål: Hovedforløp
  case planSectionPathway
  /// In bokmål: Tiltak
  case planSectionComponents
  /// In bokmål: Tilpasning
  case planSectionAdaptation
  /// In bokmål: Samordning
  case planSectionCoordination
  /// In bokmål: Krise- og mestringsplan
  case planSectionCrisis
  /// In bokmål: Pårørende
  case planSectionRelatives
  /// In bokmål: Medvirkning
  case planSectionInvolvement
  /// In bokmål: Plikter
  case planSectionDuties
  /// In bokmål: Gjennomgang
  case planSectionReview

  /// In bokmål: Merke
  case planFieldLabel
  /// In bokmål: Status
  case planFieldStage
  /// In bokmål: Viktig for personen
  case planFieldMatters
  /// In bokmål: Hovedforløp
  case planFieldPathway
  /// In bokmål: Grunn til avvik
  case planFieldDepartureReason
  /// In bokmål: Begrunnelse
  case planFieldDepartureText
  /// In bokmål: Tilpasning
  case planFieldAdaptation
  /// In bokmål: Hvorfor
  case planFieldAdaptationReason
  /// In bokmål: Trinn nå
  case planFieldPresentStep
  /// In bokmål: Neste gjennomgang
  case planFieldReviewDay
  /// In bokmål: Individuell plan
  case planFieldIndividualPlan
  /// In bokmål: Koordinator
  case planFieldCoordinator
  /// In bokmål: Koordinatorens tjeneste
  case planFieldCoordinatorRole
  /// In bokmål: Ansvarsgruppe
  case planFieldGroup
  /// In bokmål: Gruppen møtes
  case planFieldRhythm
  /// In bokmål: Krise- og mestringsplan
  case planFieldCrisisPlan
  /// In bokmål: Tegn på at det blir verre
  case planFieldCrisisSigns
  /// In bokmål: Dette hjelper
  case planFieldCrisisHelps
  /// In bokmål: Hvem gjør hva
  case planFieldCrisisWho
  /// In bokmål: Barn som pårørende
  case planFieldChildren
  /// In bokmål: Om barna
  case planFieldChildrenNote
  /// In bokmål: Informert om rettigheter
  case planFieldRights
  /// In bokmål: Var med på å lage planen
  case planFieldTookPart
  /// In bokmål: Personens vurdering
  case planFieldOpinion
  /// In bokmål: Annet
  case planFieldNotes

  /// In bokmål: Egne mål
  case planListGoals
  /// In bokmål: Tiltak
  case planListComponents
  /// In bokmål: Trapp
  case planListSteps
  /// In bokmål: Med i ansvarsgruppen
  case planListMembers
  /// In bokmål: Pårørende
  case planListRelatives
  /// In bokmål: Plikter
  case planListDuties

  /// In bokmål: Mål
  case planPartGoalsText
  /// In bokmål: Status
  case planPartGoalsState
  /// In bokmål: Tiltak
  case planPartComponentsWhat
  /// In bokmål: Metode
  case planPartComponentsMethod
  /// In bokmål: Livsområde
  case planPartComponentsArea
  /// In bokmål: Intensitet (1–5)
  case planPartComponentsIntensity
  /// In bokmål: Hvor ofte
  case planPartComponentsFrequency
  /// In bokmål: Ansvarlig
  case planPartComponentsResponsible
  /// In bokmål: Starter
  case planPartComponentsStart
  /// In bokmål: Varer
  case planPartComponentsDuration
  /// In bokmål: Status
  case planPartComponentsState
  /// In bokmål: Ved gjennomgang
  case planPartComponentsAtReview
  /// In bokmål: Hva avgjør
  case planPartComponentsAtReviewNote
  /// In bokmål: Trinn
  case planPartStepsText
  /// In bokmål: Opp når
  case planPartStepsUp
  /// In bokmål: Ned når
  case planPartStepsDown
  /// In bokmål: Tjeneste eller rolle
  case planPartMembersRole
  /// In bokmål: Oppgave
  case planPartMembersTask
  /// In bokmål: Hvem
  case planPartRelativesRole
  /// In bokmål: Samtykke
  case planPartRelativesConsent
  /// In bokmål: Rolle og behov
  case planPartRelativesPart
  /// In bokmål: Plikt
  case planPartDutiesWhat
  /// In bokmål: Status
  case planPartDutiesState
  /// In bokmål: Dato
  case planPartDutiesDay
  /// In bokmål: Merknad
  case planPartDutiesNote

  /// In bokmål: utkast
  case planChoiceStageDraft
  /// In bokmål: avtalt
  case planChoiceStageAgreed
  /// In bokmål: avsluttet
  case planChoiceStageEnded
  /// In bokmål: ikke valgt
  case planChoiceAdaptationOpen
  /// In bokmål: stepped care
  case planChoiceAdaptationStepped
  /// In bokmål: mixed care
  case planChoiceAdaptationMixed
  /// In bokmål: mixed care med trapperegel
  case planChoiceAdaptationMixedWithSteps
  /// In bokmål: ikke vurdert
  case planChoiceOfferingOpen
  /// In bokmål: vurdert, ikke behov
  case planChoiceOfferingNotNeeded
  /// In bokmål: tilbudt
  case planChoiceOfferingOffered
  /// In bokmål: ønsket
  case planChoiceOfferingWanted
  /// In bokmål: takket nei
  case planChoiceOfferingDeclined
  /// In bokmål: på plass
  case planChoiceOfferingInPlace
  /// In bokmål: ikke spurt
  case planChoiceConsentOpen
  /// In bokmål: samtykker
  case planChoiceConsentGiven
  /// In bokmål: samtykker til noe
  case planChoiceConsentLimited
  /// In bokmål: samtykker ikke
  case planChoiceConsentRefused
  /// In bokmål: samtykke trukket tilbake
  case planChoiceConsentWithdrawn
  /// In bokmål: ikke avklart
  case planChoiceChildrenOpen
  /// In bokmål: ingen
  case planChoiceChildrenNone
  /// In bokmål: behov skal avklares
  case planChoiceChildrenToAssess
  /// In bokmål: behov avklart
  case planChoiceChildrenAssessed
  /// In bokmål: følges opp
  case planChoiceChildrenFollowedUp
  /// In bokmål: ikke oppgitt
  case planChoiceAnswerOpen
  /// In bokmål: ja
  case planChoiceAnswerYes
  /// In bokmål: delvis
  case planChoiceAnswerPartly
  /// In bokmål: nei
  case planChoiceAnswerNo
  /// In bokmål: pågår
  case planChoiceGoalActive
  /// In bokmål: nådd
  case planChoiceGoalReached
  /// In bokmål: lagt bort
  case planChoiceGoalDropped
  /// In bokmål: planlagt
  case planChoiceComponentPlanned
  /// In bokmål: i gang
  case planChoiceComponentRunning
  /// In bokmål: pause
  case planChoiceComponentPaused
  /// In bokmål: fullført
  case planChoiceComponentCompleted
  /// In bokmål: stanset
  case planChoiceComponentStopped
  /// In bokmål: ikke avtalt
  case planChoiceAtReviewOpen
  /// In bokmål: økes ved behov
  case planChoiceAtReviewRaise
  /// In bokmål: trappes ned om mulig
  case planChoiceAtReviewLower
  /// In bokmål: holdes
  case planChoiceAtReviewKeep
  /// In bokmål: gjenstår
  case planChoiceDutyOpen
  /// In bokmål: gjort
  case planChoiceDutyDone
  /// In bokmål: blir ikke gjort
  case planChoiceDutyNotDone
  /// In bokmål: et trinn opp
  case planChoiceDirectionUp
  /// In bokmål: et trinn ned
  case planChoiceDirectionDown
  /// In bokmål: fortsetter
  case planChoiceDirectionKeep
  /// In bokmål: endres
  case planChoiceDirectionChange
  /// In bokmål: ikke vurdert
  case planChoiceJudgementOpen
  /// In bokmål: fortsetter
  case planChoiceJudgementKeep
  /// In bokmål: økes
  case planChoiceJudgementRaise
  /// In bokmål: trappes ned
  case planChoiceJudgementLower
  /// In bokmål: avsluttes
  case planChoiceJudgementEnd
  /// In bokmål: opprettet
  case planChoiceKindCreated
  /// In bokmål: endret
  case planChoiceKindEdited
  /// In bokmål: gjennomgått
  case planChoiceKindReviewed
  /// In bokmål: hentet fram igjen
  case planChoiceKindRestored
  /// In bokmål: slått sammen
  case planChoiceKindMerged

  /// In bokmål: Individuell plan {0}
  case planReportTitle
  /// In bokmål: Versjon {0}, {1} {2}
  case planReportRevision
  /// In bokmål: Forslaget var {0}.
  case planReportSuggested
  /// In bokmål: Planen følger {0}, ikke forslaget {1}.
  case planReportDeparts
  /// In bokmål: Begrunnelse: {0}
  case planReportReason
  /// In bokmål: {0} (programmets forslag, modellvalg)
  case planReportDefaultDay
  /// In bokmål: {0} – forfalt
  case planReportOverdue
  /// In bokmål: {0} (her nå)
  case planReportPresent
  /// In bokmål: opp: {0}
  case planReportUp
  /// In bokmål: ned: {0}
  case planReportDown
  /// In bokmål: Mangler i planen
  case planReportMissing
  /// In bokmål: Går ikke i hop
  case planReportContradictions
  /// In bokmål: Historikk
  case planReportHistory
  /// In bokmål: {0}. {1} {2}
  case planReportHistoryLine
  /// In bokmål: Gjennomgang
  case planReportReview
  /// In bokmål: Resultat: {0}
  case planReportReviewResult
  /// In bokmål: Endret siden sist
  case planReportChanges
  /// In bokmål: {0}: {1} → {2}
  case planReportChanged
  /// In bokmål: Ny: {0}
  case planReportAdded
  /// In bokmål: Tatt bort: {0}
  case planReportRemoved
  /// In bokmål: Flyttet: {0}
  case planReportMoved
  /// In bokmål: Avgjørelsen som planen bygger på, er en annen.
  case planReportOriginChanged
  /// In bokmål: (tomt)
  case planReportEmpty
  /// In bokmål: Bygger på {0} {1}, sjekksum {2}.
  case planReportOrigin
  /// In bokmål: Planen bygger ikke på et forslag.
  case planReportNoOrigin
  /// In bokmål: Laget med Veiviser, et uoffisielt verktøy. Fagpersonen avgjør.
  case planReportNotice
  /// In bokmål: Henvisning: {0}
  case planReportReferral
  /// In bokmål: Til ansvarsgruppen: plan {0}
  case planReportGroupTitle
  /// In bokmål: Gjenstår å gjøre
  case planReportOpenDuties
  /// In bokmål: januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desembe
  case planReportMonths
  /// In bokmål: {0}. {1} {2}
  case planReportDate
  /// In bokmål: Gjennomgang av plan {0}
  case planReportCalendar

  /// In bokmål: Planen min
  case planPersonTitle
  /// In bokmål: Dette er viktig for meg
  case planPersonMatters
  /// In bokmål: Målene mine
  case planPersonGoals
  /// In bokmål: Dette skal vi gjøre
  case planPersonComponents
  /// In bokmål: Starter {0}
  case planPersonWhen
  /// In bokmål: Ansvarlig: {0}
  case planPersonWho
  /// In bokmål: Slik går vi fram
  case planPersonLadder
  /// In bokmål: Her er vi nå: {0}
  case planPersonNow
  /// In bokmål: Vi øker hjelpen når: {0}
  case planPersonMore
  /// In bokmål: Vi trapper ned når: {0}
  case planPersonLess
  /// In bokmål: Når det blir verre
  case planPersonCrisis
  /// In bokmål: Dette merker jeg: {0}
  case planPersonSigns
  /// In bokmål: Dette hjelper: {0}
  case planPersonHelps
  /// In bokmål: Hvem som gjør hva: {0}
  case planPersonDoes
  /// In bokmål: De som hjelper meg
  case planPersonTeam
  /// In bokmål: Koordinator: {0}
  case planPersonCoordinator
  /// In bokmål: De som står meg nær
  case planPersonRelatives
  /// In bokmål: Det jeg mener om planen
  case planPersonOpinion
  /// In bokmål: Når vi ser på planen igjen
  case planPersonReview
  /// In bokmål: Si fra når noe ikke stemmer, eller når du vil endre planen.
  case planPersonChanges

  /// In bokmål: Ingen planer er lagret her.
  case planCommandNone
  /// In bokmål: Ingen gjennomganger er forfalt eller kommer de neste sju dagene.
  case planCommandNoneDue
  /// In bokmål: Plan,Merke,Hovedforløp,Tilpasning,Neste gjennomgang
  case planCommandColumns
  /// In bokmål: arkivert
  case planCommandArchived
  /// In bokmål: {0} forfalt
  case planCommandOverdue
  /// In bokmål: ingen dato
  case planCommandNoDay
  /// In bokmål: Lagret plan {0}, {1}, versjon {2}.
  case planCommandSaved
  /// In bokmål: Skrev {0}.
  case planCommandExported
  /// In bokmål: Slette plan {0}, {1}, med {2} versjoner for godt? Skriv merket for å bekrefte:
  case planCommandAskDelete
  /// In bokmål: Ingenting er slettet.
  case planCommandNotDeleted
  /// In bokmål: Slettet plan {0} for godt.
  case planCommandDeleted
  /// In bokmål: Slettet plan {0}. Et annet program leser; restene blir borte neste gang noe slett
  case planCommandDeletedLater
  /// In bokmål: {0} planer og {1} versjoner er lest. Alt er helt.
  case planCommandSound
  /// In bokmål: Filen er skadet: {0}
  case planCommandFlawFile
  /// In bokmål: Plan {0}, versjon {1} kan ikke leses.
  case planCommandFlawUnreadable
  /// In bokmål: Plan {0}, versjon {1} mangler eller følger ikke den forrige.
  case planCommandFlawBroken
  /// In bokmål: Kopierte alt til {0}.
  case planCommandBackedUp
  /// In bokmål: Ingenting er forskjellig.
  case planCommandMergeSame
  /// In bokmål: Dette er forskjellig i filen:
  case planCommandMergeDiffers
  /// In bokmål: Endret på begge steder ({0} blir valgt):
  case planCommandMergeConflicts
  /// In bokmål: {0}: her {1}, i filen {2}
  case planCommandMergeConflict
  /// In bokmål: Ingenting er lagret. Legg til --save for å lagre det som en ny versjon.
  case planCommandMergeDry
  /// In bokmål: versjonen her
  case planCommandOurs
  /// In bokmål: filens versjon
  case planCommandTheirs
  /// In bokmål: Passordfrase:
  case planCommandPassphrase
  /// In bokmål: Ny passordfrase:
  case planCommandNewPassphrase
  /// In bokmål: Skriv den en gang til:
  case planCommandRepeatPassphrase
  /// In bokmål: De to er ikke like. Ingenting er endret.
  case planCommandNotRepeated
  /// In bokmål: Planene er kryptert. Uten passordfrasen kan ingen lese dem.
  case planCommandEncrypted
  /// In bokmål: Planene er ikke lenger kryptert.
  case planCommandDecrypted
  /// In bokmål: Plan {0}, {1}, er arkivert.
  case planCommandPutAway
  /// In bokmål: Plan {0}, {1}, er tatt fram igjen.
  case planCommandTakenOut
  /// In bokmål: Ingen planer er arkivert.
  case planCommandNoneArchived
  /// In bokmål: Alle planene her er arkivert; --archived viser dem.
  case planCommandOnlyArchived
  /// In bokmål: Plan {0} er skadet og kan ikke leses. «plan verify» sier hva som er galt.
  case planCommandDamaged

  /// In bokmål: Ingen tilgang til {0}: {1}
  case planFailureNotAllowed
  /// In bokmål: Det er ikke plass til mer.
  case planFailureFull
  /// In bokmål: {0} er ikke et lager for planer.
  case planFailureNotAStore
  /// In bokmål: Lageret er skadet: {0}
  case planFailureDamaged
  /// In bokmål: Lageret er skrevet av et nyere program (utgave {0}). Bruk det.
  case planFailureNewer
  /// In bokmål: Et annet program bruker lageret. Prøv igjen.
  case planFailureBusy
  /// In bokmål: Planene er kryptert; passordfrasen trengs.
  case planFailurePassphraseNeeded
  /// In bokmål: Passordfrasen er feil. Ingenting er endret.
  case planFailureWrongPassphrase
  /// In bokmål: Planene er ikke kryptert.
  case planFailureNotEncrypted
  /// In bokmål: Det er ingen plan {0}.
  case planFailureNoSuchPlan
  /// In bokmål: {0} passer på flere planer.
  case planFailureSeveral
  /// In bokmål: Plan {0} finnes her. Bruk «plan merge».
  case planFailurePlanExists
  /// In bokmål: Planen er endret et annet sted; versjon {0} er nyest. Ingenting er lagret.
  case planFailureChangedElsewhere
  /// In bokmål: Planen har ingen versjon {0}.
  case planFailureNoRevision
  /// In bokmål: Planen har ingen dag for gjennomgang.
  case planFailureNoReview
  /// In bokmål: Planen har ikke noe merke.
  case planFailureNoLabel
  /// In bokmål: Feltet {0} inneholder et fødselsnummer.
  case planFailureIdentity
  /// In bokmål: Planen følger et annet hovedforløp enn forslaget, og mangler begrunnelse.
  case planFailureNoReason
  /// In bokmål: Det er ikke sagt hvor planer skal ligge: bruk --data.
  case planFailureNoPlace
  /// In bokmål: filen finnes; --replace skriver over den
  case planFailureExists
  /// In bokmål: Lageret kan ikke brukes: {0}
  case planFailureOther

  /// In bokmål: Foreslått hovedforløp
  case planFactSuggested
  /// In bokmål: Røde flagg
  case planFactFlags
  /// In bokmål: Fraviker forslaget
  case planFactDeparts
  /// In bokmål: Dagen for gjennomgang
  case planFactReview
  /// In bokmål: Antall mål
  case planFactGoalCount
  /// In bokmål: Antall tiltak nå
  case planFactComponentCount
  /// In bokmål: Antall tiltak i gang
  case planFactRunningCount
  /// In bokmål: Antall livsområder
  case planFactAreaCount
  /// In bokmål: Antall tiltak som økes eller trappes ned
  case planFactAtReviewCount
  /// In bokmål: Antall trinn
  case planFactStepCount
  /// In bokmål: Antall i ansvarsgruppen
  case planFactMemberCount
  /// In bokmål: Antall pårørende
  case planFactRelativeCount
  /// In bokmål: Antall plikter som gjenstår
  case planFactOpenDutyCount
  /// In bokmål: Plass i listen
  case planFactPosition
  /// In bokmål: Styrke
  case planFactStrength
  /// In bokmål: tomt
  case planFactValueEmpty
  /// In bokmål: fylt ut
  case planFactValueGiven
  /// In bokmål: ja
  case planFactValueYes
  /// In bokmål: nei
  case planFactValueNo
  /// In bokmål: ikke satt
  case planFactValueNone
  /// In bokmål: passert
  case planFactValueOverdue
  /// In bokmål: innen en uke
  case planFactValueDue
  /// In bokmål: senere
  case planFactValueLater
  /// In bokmål: først
  case planFactValueFirst
  /// In bokmål: i midten
  case planFactValueMiddle
  /// In bokmål: sist
  case planFactValueLast
  /// In bokmål: alene
  case planFactValueOnly

  /// In bokmål: Planer
  case planPlans
  /// In bokmål: Ny plan
  case planNew
  /// In bokmål: Plan {0}
  case planHeading
  /// In bokmål: Hvor skal planen ligge?
  case planHome
  /// In bokmål: Lagret på denne maskinen
  case planHomeKept
  /// In bokmål: bare du kan lese den; endringer lagres underveis
  case planHomeKeptHelp
  /// In bokmål: Bare i minnet
  case planHomeMemory
  /// In bokmål: borte når du avslutter; kan eksporteres først
  case planHomeMemoryHelp
  /// In bokmål: Hva vil du kalle planen?
  case planLabel
  /// In bokmål: Velg et merke som bare du kjenner igjen. Ikke navn, fødselsdato eller fødselsnumm
  case planLabelHelp
  /// In bokmål: Planen lagres på denne maskinen.
  case planLivesKept
  /// In bokmål: Planen ligger bare i minnet og er borte når du avslutter.
  case planLivesMemory
  /// In bokmål: Skriv et merke først.
  case planLabelNeeded
  /// In bokmål: Det ser ut som et fødselsnummer. Velg et annet merke.
  case planLabelIdentity
  /// In bokmål: Det ser ut som et telefonnummer eller en e-postadresse. Velg et annet merke.
  case planLabelContact
  /// In bokmål: Plan {0} ligger bare i minnet. Den blir borte når du lager en ny.
  case planReplaces
  /// In bokmål: Planen ble ikke lagret: {0} ← lar deg velge minnet i stedet.
  case planNotBegun
  /// In bokmål: Ikke lagret: {0} Planen er fortsatt her; e eksporterer den.
  case planNotKept
  /// In bokmål: Planen er lagret som versjon {0}.
  case planSaved
  /// In bokmål: Versjon {0} ligger i minnet. p åpner planen igjen.
  case planSavedInMemory
  /// In bokmål: Det som ikke var lagret som versjon sist, er hentet fram.
  case planDraftFound
  /// In bokmål: Planen var endret et annet sted. Begge endringene er med; {0} felt var endret beg
  case planBroughtTogether
  /// In bokmål: Ingen ny versjon er lagret. Arbeidskopien ligger klar til neste gang.
  case planLeftAsDraft
  /// In bokmål: Planen ligger i minnet. p åpner den igjen.
  case planLeftInMemory
  /// In bokmål: Planen følger et annet hovedforløp enn forslaget. Gi grunn og begrunnelse før den
  case planNeedsReason
  /// In bokmål: Planene er kryptert. Passordfrase:
  case planPassphrase
  /// In bokmål: Det du skriver, vises ikke. Uten passordfrasen kan ingen lese planene.
  case planPassphraseHelp
  /// In bokmål: bare i minnet
  case planStateMemory
  /// In bokmål: ikke lagret
  case planStateUnsafe
  /// In bokmål: arbeidskopi lagret
  case planStateDraft
  /// In bokmål: versjon {0} lagret
  case planStateSaved
  /// In bokmål: Ingenting mangler.
  case planComplete
  /// In bokmål: 1 ting mangler
  case planMissingOne
  /// In bokmål: {0} ting mangler
  case planMissingMany
  /// In bokmål: 1 ting går ikke i hop
  case planContradictsOne
  /// In bokmål: {0} ting går ikke i hop
  case planContradictsMany
  /// In bokmål: ikke begynt
  case planSectionEmpty
  /// In bokmål: noe mangler
  case planSectionBegun
  /// In bokmål: utfylt
  case planSectionComplete
  /// In bokmål: legg til {0}
  case planAdd
  /// In bokmål: (tomt)
  case planUnnamed
  /// In bokmål: Det kan ikke stå i dette feltet.
  case planRefusedKind
  /// In bokmål: Teksten er for lang; feltet tar {0} tegn.
  case planRefusedLong
  /// In bokmål: Skriv et tall fra {0} til {1}.
  case planRefusedRange
  /// In bokmål: Det er plass til {0}.
  case planRefusedMany
  /// In bokmål: Fjernet: {0}. u angrer.
  case planRemoved
  /// In bokmål: {0} er lagt i plan {1}.
  case planComponentAdded
  /// In bokmål: Datoen kan ikke forstås. Skriv den for eksempel som 1.12.2026.
  case planNoSuchDay
  /// In bokmål: for eksempel 1.12., 1. desember eller 6 uker
  case planDayHelp
  /// In bokmål: dager,uker,måneder
  case planDayUnits
  /// In bokmål: Enter ferdig, Ctrl-N ny linje
  case planTextHelp
  /// In bokmål: Enter ferdig
  case planLineHelp
  /// In bokmål: Ingenting å velge ennå.
  case planNothingToChoose
  /// In bokmål: Skriv det slik: {0}
  case planAsWritten
  /// In bokmål: Ingen treff.
  case planPickerEmpty
  /// In bokmål: {0} er et fødselsnummer (tegn {1}). Det kan ikke stå i en plan.
  case planDoubtIdentity
  /// In bokmål: {0} ser ut som et telefonnummer. Hvem hører det til?
  case planDoubtPhone
  /// In bokmål: {0} ser ut som en e-postadresse. Hvem hører den til?
  case planDoubtEmail
  /// In bokmål: En tjeneste – behold
  case planDoubtService
  /// In bokmål: Ta det bort
  case planDoubtTakeAway
  /// In bokmål: Rett teksten
  case planDoubtMend
  /// In bokmål: Livsområder og intensitet (1–5)
  case planMix
  /// In bokmål: (uten område)
  case planNoArea
  /// In bokmål: Ingen tiltak i: {0}
  case planUnusedAreas
  /// In bokmål: Her
  case planHere
  /// In bokmål: Dette mangler eller går ikke i hop
  case planRemarks
  /// In bokmål: Hvilken form vil du ha?
  case planExportQuestion
  /// In bokmål: Denne formen kunne ikke lages.
  case planExportFailed

  /// In bokmål: Hele planen
  case planExportRecord
  /// In bokmål: tekst til journalen
  case planExportRecordHelp
  /// In bokmål: Kort tekst
  case planExportShort
  /// In bokmål: det viktigste, til journalen
  case planExportShortHelp
  /// In bokmål: Til ansvarsgruppen
  case planExportGroup
  /// In bokmål: én side
  case planExportGroupHelp
  /// In bokmål: Til personen
  case planExportPerson
  /// In bokmål: enkelt språk, uten koder
  case planExportPersonHelp
  /// In bokmål: Markdown
  case planExportMarkdown
  /// In bokmål: hele planen med overskrifter
  case planExportMarkdownHelp
  /// In bokmål: Utskrift
  case planExportHtml
  /// In bokmål: hele planen som HTML for A4
  case planExportHtmlHelp
  /// In bokmål: Utskrift til personen
  case planExportPersonHtml
  /// In bokmål: personens side som HTML for A4
  case planExportPersonHtmlHelp
  /// In bokmål: Fil til en kollega
  case planExportJson
  /// In bokmål: JSON; «veiviser plan import» leser den
  case planExportJsonHelp
  /// In bokmål: FHIR
  case planExportFhir
  /// In bokmål: CarePlan R4 for andre systemer
  case planExportFhirHelp
  /// In bokmål: Kalender
  case planExportCalendar
  /// In bokmål: neste gjennomgang som .ics
  case planExportCalendarHelp

  /// In bokmål: Planer
  case planShelfHeading
  /// In bokmål: Arkiverte planer
  case planShelfHeadingArchived
  /// In bokmål: Ny plan
  case planShelfNew
  /// In bokmål: Leser planene …
  case planShelfLoading
  /// In bokmål: Skadet plan {0}, kan ikke leses
  case planShelfDamaged
  /// In bokmål: bare i minnet, borte når du avslutter
  case planShelfMemory
  /// In bokmål: {0} forfalt
  case planShelfOverdue
  /// In bokmål: {0} snart
  case planShelfSoon
  /// In bokmål: ingen dag satt
  case planShelfNoDay
  /// In bokmål: Åpne
  case planShelfOpen
  /// In bokmål: les planen og endre den
  case planShelfOpenHelp
  /// In bokmål: Vurder på nytt
  case planShelfReview
  /// In bokmål: hva som har skjedd, og hvor planen går videre
  case planShelfReviewHelp
  /// In bokmål: Historikk
  case planShelfHistory
  /// In bokmål: alle versjoner, og hvorfor de ble til
  case planShelfHistoryHelp
  /// In bokmål: Ny plan med de samme tiltakene
  case planShelfCopy
  /// In bokmål: tar med forløp, tiltak, trapp og plikter, men ikke det som gjelder personen
  case planShelfCopyHelp
  /// In bokmål: Arkiver
  case planShelfArchive
  /// In bokmål: tar planen ut av listen; ingenting slettes
  case planShelfArchiveHelp
  /// In bokmål: Ta fram igjen
  case planShelfTakeOut
  /// In bokmål: setter planen tilbake i listen
  case planShelfTakeOutHelp
  /// In bokmål: Slett for godt
  case planShelfDelete
  /// In bokmål: alle versjoner blir borte
  case planShelfDeleteHelp
  /// In bokmål: Slette planen {0} for godt? Alle versjonene til og med nummer {1} og det som ikke
  case planShelfAskDelete
  /// In bokmål: Slette den skadde planen {0} for godt? Alt som er igjen av den, blir borte fra de
  case planShelfAskDeleteDamaged
  /// In bokmål: Det du har endret i planen {0}, er ikke lagret og blir borte når en annen åpnes.
  case planShelfAskReplace
  /// In bokmål: Planen er arkivert. Tab viser arkiverte planer.
  case planShelfArchived
  /// In bokmål: Planen står i listen igjen.
  case planShelfTakenOut
  /// In bokmål: Planen er slettet for godt.
  case planShelfDeleted
  /// In bokmål: Planen er slettet. Et annet program leser; restene blir borte neste gang noe slet
  case planShelfDeletedLater

  /// In bokmål: Ny vurdering av {0}
  case planReviewHeading
  /// In bokmål: Tall velger, Enter skriver. Ingenting lagres før du har sett endringene.
  case planReviewHint
  /// In bokmål: Enter lagrer dette som en ny versjon. ← går tilbake til vurderingen.
  case planReviewSaveHint
  /// In bokmål: Planen som helhet
  case planReviewPlan
  /// In bokmål: Hva har skjedd
  case planReviewHappened
  /// In bokmål: Tiltaket videre
  case planReviewJudgement
  /// In bokmål: Planen videre
  case planReviewDirection
  /// In bokmål: Tilpasning videre
  case planReviewAdaptation
  /// In bokmål: som nå
  case planReviewAsNow
  /// In bokmål: Begrunnelse
  case planReviewReason
  /// In bokmål: om {0} uker
  case planReviewWeeks
  /// In bokmål: Skriv en dag, som 14.3.2027 eller 6 uker. Tomt felt: ingen dag.
  case planReviewDayHelp
  /// In bokmål: Det er ingen dag. Skriv den som 14.3.2027.
  case planReviewBadDay
  /// In bokmål: Se endringene og lagre
  case planReviewCompare
  /// In bokmål: Skriv hvorfor planen går opp, går ned eller endres.
  case planReviewNoReason
  /// In bokmål: Personen er på det øverste trinnet. Velg noe annet, eller legg til et trinn i pla
  case planReviewNoStepAbove
  /// In bokmål: Personen er på det nederste trinnet. Velg noe annet, eller legg til et trinn i pl
  case planReviewNoStepBelow
  /// In bokmål: Her står et fødselsnummer eller D-nummer. Ta det bort; en plan skal ikke vise hve
  case planReviewIdentity
  /// In bokmål: Hører {0} til en tjeneste? Enter beholder det. Er det en persons, ta det bort.
  case planReviewContact
  /// In bokmål: Gå ut av vurderingen? Det du har skrevet i den, blir borte. Planen er som før.
  case planReviewAskDrop
  /// In bokmål: Ingenting i planen blir endret. Vurderingen lagres.
  case planReviewSame
  /// In bokmål: {0} endring i planen:
  case planReviewChangesOne
  /// In bokmål: {0} endringer i planen:
  case planReviewChangesMany
  /// In bokmål: Før (versjon {0})
  case planReviewBefore
  /// In bokmål: Etter vurderingen
  case planReviewAfter
  /// In bokmål: før: {0}
  case planReviewWas
  /// In bokmål: nå: {0}
  case planReviewNow
  /// In bokmål: Hele planen, med ~ endret, + nytt og - tatt bort:
  case planReviewLegend

  /// In bokmål: Historikk for plan {0}
  case planHistoryHeading
  /// In bokmål: Versjon {0}
  case planHistoryVersion
  /// In bokmål: Plan {0}, versjon {1}
  case planHistoryReading
  /// In bokmål: Den første versjonen her. Enter leser den.
  case planHistoryFirst
  /// In bokmål: Ingenting i planen ble endret.
  case planHistorySame
  /// In bokmål: … Enter leser hele versjonen.
  case planHistoryMore

  /// In bokmål: Øvingssaker
  case workshopCases
  /// In bokmål: Øvingssaker med svar
  case workshopCasesSolved
  /// In bokmål: Henvisning
  case workshopReferral
  /// In bokmål: Hvorfor
  case workshopWhy
  /// In bokmål: Der det er rom for skjønn
  case workshopRoom
  /// In bokmål: Modellen har ingen øvingssak som heter {0}.
  case workshopNoCase
  /// In bokmål: Enighet i rommet: {0} og {1}
  case workshopHeading
  /// In bokmål: 1 sak
  case workshopCaseOne
  /// In bokmål: {0} saker
  case workshopCaseMany
  /// In bokmål: 1 stemme
  case workshopVoteOne
  /// In bokmål: {0} stemmer
  case workshopVoteMany
  /// In bokmål: Hovedforløp
  case workshopOutcome
  /// In bokmål: Tilpasning
  case workshopAdaptation
  /// In bokmål: før samtalen
  case workshopBefore
  /// In bokmål: etter samtalen
  case workshopAfter
  /// In bokmål: Enige med modellen: {0} av {1} ({2}).
  case workshopWithModel
  /// In bokmål: Enighet med modellen ut over det tilfeldige: kappa {0}.
  case workshopModelKappa
  /// In bokmål: Enighet i rommet ut over det tilfeldige: kappa {0}.
  case workshopAmong
  /// In bokmål: regnes ikke ut av så få eller så like saker
  case workshopTooFew
  /// In bokmål: Av alle par i rommet er {0} enige.
  case workshopPairs
  /// In bokmål: Svarene har en rekkefølge; naboer teller delvis som enige, også blant parene.
  case workshopNeighbours
  /// In bokmål: modellen
  case workshopModelSays
  /// In bokmål: Kappa er 1 når alle er enige, 0 når enigheten er som ved tilfeldige svar, og unde
  case workshopKappa
  /// In bokmål: Ordene er de som Landis og Koch (1977) foreslo: under 0 dårlig, til 0,20 svak, ti
  case workshopBands
  /// In bokmål: dårlig
  case workshopBandPoor
  /// In bokmål: svak
  case workshopBandSlight
  /// In bokmål: noe
  case workshopBandFair
  /// In bokmål: moderat
  case workshopBandModerate
  /// In bokmål: betydelig
  case workshopBandSubstantial
  /// In bokmål: nesten full
  case workshopBandAlmostPerfect
  /// In bokmål: Ingen stemme kunne brukes.
  case workshopNothing
  /// In bokmål: sak
  case workshopColumnCase
  /// In bokmål: runde
  case workshopColumnRound
  /// In bokmål: antall
  case workshopColumnPeople
  /// In bokmål: hovedforløp, utfall
  case workshopColumnOutcome
  /// In bokmål: tilpasning
  case workshopColumnAdaptation
  /// In bokmål: før
  case workshopWordBefore
  /// In bokmål: etter
  case workshopWordAfter
  /// In bokmål: Saken {0} står i {1}.
  case workshopBlessed
  /// In bokmål: Her står et fødselsnummer. Ta det bort; en sak skal ikke vise hvem noen er.
  case workshopMarkIdentity
  /// In bokmål: {0} ligner et telefonnummer. Ta det bort; en sak skal ikke vise hvem noen er.
  case workshopMarkPhone
  /// In bokmål: {0} ligner en e-postadresse. Ta den bort; en sak skal ikke vise hvem noen er.
  case workshopMarkEmail

  /// In bokmål: {0}: beslutningstreet
  case posterTree
  /// In bokmål: {0} – {1}
  case posterGrid
  /// In bokmål: Veiviser foreslår, fagpersonen avgjør.
  case posterSuggests
  /// In bokmål: {0}. Gjelder fra {1}, gjennomgås innen {2}.
  case posterOrigin
  /// In bokmål: Stiplet ramme er modellvalg: Veilederen er taus her, og valget er gjort av dem so
  case posterModelChoice
  /// In bokmål: Rutenettet er bare en del av vurderingen. Fare, særtrekk og andre regler i treet
  case posterGridOnly
  /// In bokmål: Rund ramme: forslag. Tykk ramme: stopp. Stiplet ramme: må avklares først.
  case posterEnds
  /// In bokmål: Ikke tegnet, fordi arket er for lite: {0}. Programmet viser alt.
  case posterOmitted
  /// In bokmål: kilden til hvert valg
  case posterOmittedSources
  /// In bokmål: hver enkelt regel der det er mange
  case posterOmittedRules
  /// In bokmål: det som ligger innerst
  case posterOmittedBranches
  /// In bokmål: 1 linje
  case posterRowOne
  /// In bokmål: {0} linjer
  case posterRowMany
  /// In bokmål: Modellen har ingen avgjørelse som hviler på to spørsmål alene, så det finnes ikke
  case posterNoGrid

  /// In bokmål: Øv alene
  case practiceHeading
  /// In bokmål: sak {0} av {1}
  case practicePlace
  /// In bokmål: Ingen av dem nå: stopp eller avklar først
  case practiceStop
  /// In bokmål: {0}: {1} – som modellen.
  case practiceExpected
  /// In bokmål: {0}: {1} – en av lesningene. Modellen viser: {2}.
  case practiceAmong
  /// In bokmål: {0}: {1} – annerledes. Modellen sier: {2}.
  case practiceOtherwise
  /// In bokmål: {0}: {1} – modellen sier ikke noe om dette her.
  case practiceUnsaid
  /// In bokmål: Reglene
  case practiceRules
  /// In bokmål: Å lære
  case practiceLearning
  /// In bokmål: {0} av {1} saker, {2} av {3} svar som modellen.
  case practiceProgress
  /// In bokmål: Svar med et tall fra 1 til {0}, < for å gå tilbake, q for å slutte.
  case practiceChoose
  /// In bokmål: Enter går til neste sak, q slutter.
  case practiceOn
  /// In bokmål: Det var den siste saken. Ingenting er lagret.
  case practiceEnd
  /// In bokmål: Det kan ikke velges her.
  case practiceNot
  /// In bokmål: døm saker selv, og få vite hvorfor
  case practiceHelp

  /// In bokmål: Lag en øvingssak
  case blessHeading
  /// In bokmål: Saken skal komme ut som nå: {0}. Skriv ikke noe som kan vise hvem noen er.
  case blessExpects
  /// In bokmål: Navn
  case blessName
  /// In bokmål: Tittel
  case blessTitle
  /// In bokmål: Historie
  case blessStory
  /// In bokmål: Fil
  case blessFile
  /// In bokmål: Navnet på saken, med bokstaver, sifre og bindestrek
  case blessAskName
  /// In bokmål: Noen få ord om saken
  case blessAskTitle
  /// In bokmål: Historien, slik den leses høyt (tom: tittelen)
  case blessAskStory
  /// In bokmål: Hvorfor det blir slik (kan være tom)
  case blessAskWhy
  /// In bokmål: Filen med saker; finnes den, legges saken til sist
  case blessAskFile
  /// In bokmål: Bruk bokstavene a til z, sifre og bindestrek, som i K1.
  case blessBadName
  /// In bokmål: Saken må ha en tittel.
  case blessNoTitle
  /// In bokmål: Skriv navnet på en fil.
  case blessNoFile
  /// In bokmål: saker.yaml
  case blessFileName

  /// In bokmål: Verksted
  case roomHeading
  /// In bokmål: Hold verkstedet
  case roomRun
  /// In bokmål: {0}, {1} minutter
  case roomRunHelp
  /// In bokmål: Fortsett verkstedet
  case roomResume
  /// In bokmål: der dere slapp: {0}
  case roomResumeHelp
  /// In bokmål: Begynn på nytt
  case roomRestart
  /// In bokmål: stemmene blir borte
  case roomRestartHelp
  /// In bokmål: Prøv projektoren
  case roomTest
  /// In bokmål: bokstaver, stolper og farger på én side
  case roomTestHelp
  /// In bokmål: Modellen har ingen kjøreplan. En kjøreplan kan skrives i en fil: veiviser worksho
  case roomNone
  /// In bokmål: Leser øvingssakene …
  case roomReading
  /// In bokmål: Verkstedet kan ikke holdes: {0}
  case roomFailed
  /// In bokmål: {0} av {1}
  case roomPlace
  /// In bokmål: Kan de bakerste lese dette?
  case roomTestRead
  /// In bokmål: {0} × {1} tegn
  case roomTestSize
  /// In bokmål: Gjør skriften større, ikke vinduet. F2 bytter tema.
  case roomTestHint
  /// In bokmål: valgt
  case roomTestSelected
  /// In bokmål: framhevet
  case roomTestAccent
  /// In bokmål: advarsel
  case roomTestWarning
  /// In bokmål: forklaring
  case roomTestMuted
  /// In bokmål: Pause
  case roomPause
  /// In bokmål: 1 minutt
  case roomMinutesOne
  /// In bokmål: {0} minutter
  case roomMinutesMany
  /// In bokmål: Etterpå: {0}
  case roomAfter
  /// In bokmål: Trykk tallet, én gang for hver som stemmer.
  case roomVoteHint
  /// In bokmål: Her er det ingen enkelt stemme å ta tilbake.
  case roomNoSingle
  /// In bokmål: Skriv antallet og Enter. Esc går ut.
  case roomCountHint
  /// In bokmål: Flere enn 9999 kan ikke telles.
  case roomFull
  /// In bokmål: Snakk sammen
  case roomDiscuss
  /// In bokmål: Hva taler for, og hva taler imot? Etterpå stemmer dere igjen.
  case roomDiscussText
  /// In bokmål: Regel: {0} ({1})
  case roomRule
  /// In bokmål: Modellen sier
  case roomVerdict
  /// In bokmål: Modellen plasserer ikke saken.
  case roomSilent
  /// In bokmål: Her er det rom for skjønn. Lesningene står i rekkefølge:
  case roomAmbiguous
  /// In bokmål: Her er det rom for skjønn, og ingen lesning kommer først:
  case roomUnranked
  /// In bokmål: {0}: {1} av {2} sa det samme ({3})
  case roomShare
  /// In bokmål: Hvilken lesning velger dere?
  case roomReadings
  /// In bokmål: Hva om?
  case roomWhatIf
  /// In bokmål: Slik saken er
  case roomAsIs
  /// In bokmål: Med endringen
  case roomChanged
  /// In bokmål: Ingenting flytter seg.
  case roomSame
  /// In bokmål: ≠ viser det som er forskjellig.
  case roomLegend
  /// In bokmål: Ett annet svar er nok
  case roomSingle
  /// In bokmål: Sammenlign
  case roomCompare
  /// In bokmål: {0} og {1}
  case roomVersus
  /// In bokmål: Hvor enige er dere?
  case roomResults
  /// In bokmål: Ingen har stemt ennå.
  case roomNoResults
  /// In bokmål: enige med modellen: {0} av {1} ({2})
  case roomWithModel
  /// In bokmål: par som er enige: {0}
  case roomWithEachOther
  /// In bokmål: kappa {0}
  case roomKappa
  /// In bokmål: Kjøreplan
  case roomAgenda
  /// In bokmål: her
  case roomHere
  /// In bokmål: Notater
  case roomNotes
  /// In bokmål: Ingen notater her.
  case roomNoNotes
  /// In bokmål: Denne delen: {0} av {1} min
  case roomTime
  /// In bokmål: I alt: {0} av {1} min
  case roomTimeAll
  /// In bokmål: Planlagt så langt: {0} min
  case roomTimeLeft
  /// In bokmål: {0} min over tiden
  case roomOver
  /// In bokmål: Dette var den siste siden.
  case roomEnd
  /// In bokmål: Notatene trenger minst 120 tegn i bredden. I et annet vindu: veiviser workshop fo
  case roomNarrow
  /// In bokmål: Hva vil du lagre?
  case roomExport
  /// In bokmål: Siden som tekst
  case roomExportPage
  /// In bokmål: enighet, kappa i ord, og stolper for hver sak
  case roomExportPageHelp
  /// In bokmål: Siden som HTML
  case roomExportHtml
  /// In bokmål: til å skrive ut på A4
  case roomExportHtmlHelp
  /// In bokmål: Tabellen som CSV
  case roomExportCsv
  /// In bokmål: til et regneark
  case roomExportCsvHelp
  /// In bokmål: enighet
  case roomExportName
  /// In bokmål: Stemmene kunne ikke lagres: {0}
  case roomKeepFailed
  /// In bokmål: Skjermen som denne følger, er borte. Denne venter til den er tilbake.
  case roomLeaderGone
  /// In bokmål: Venter på den andre skjermen …
  case roomWaiting
  /// In bokmål: {0} stemmer ble lest inn.
  case roomVotesRead
  /// In bokmål: Hva kappa betyr
  case roomKappaHeading
  /// In bokmål: Sak
  case roomCase
  /// In bokmål: Modellen
  case roomModel
  /// In bokmål: Begynne på nytt? Alt rommet har stemt, blir borte.
  case roomAskRestart
  /// In bokmål: Avslutte? Stemmene er ikke lagret og blir borte.
  case roomAskQuit
  /// In bokmål: Enter går videre.
  case roomPlainOn
  /// In bokmål: Skriv {0} tall for hvor mange som valgte hvert svar, i samme rekkefølge, eller et
  case roomPlainVotes
  /// In bokmål: Skriv nummeret på et spørsmål fra 1 til {0} for å få vite svarene, eller to tall
  case roomPlainChange
  /// In bokmål: {0}: {1}. Skriv {2} og nummeret på svaret.
  case roomPlainOptions
  /// In bokmål: Skriv {0} tall, ett for hvert svar, eller nummeret på ett av svarene.
  case roomPlainNumbers
  /// In bokmål: Et antall er et tall fra 0 til {0}.
  case roomPlainCount
  /// In bokmål: forskjellig
  case roomPlainDifferent
  /// In bokmål: les notater og tid
  case roomPlainNotes
  /// In bokmål: videre
  case roomKeyOn
  /// In bokmål: stem
  case roomKeyVote
  /// In bokmål: endre
  case roomKeyChange

  /// In bokmål: Dette er et opptak av en gjennomgang. Det holder alle svar og tekster i saken. Op
  case replayHolds
  /// In bokmål: Opptaket ligger i {0}. Det holder alle svar og tekster i saken.
  case replayKept
  /// In bokmål: {0} kunne ikke skrives videre: {1}
  case replayBrokenOff
  /// In bokmål: Avspilling {0} av {1}   {2}   {3}   mellomrom pause  → neste  ← forrige  + - fart
  case replayStatus
  /// In bokmål: ferdig
  case replayDone
  /// In bokmål: pause
  case replayPaused
  /// In bokmål: Opptaket ble gjort med en annen utgave av modellen. Spørsmål og utfall kan være a
  case replayOtherModel
  /// In bokmål: Veiviser stanset uventet. En rapport uten svar ligger i
  case replayCrashed
  /// In bokmål: Det som ble skrevet i planer, er ikke med.
  case replayPlansLeftOut

  /// In bokmål: navn
  case manualName
  /// In bokmål: fra spørsmål til hovedforløp, med begrunnelse og kilder
  case manualTitle
  /// In bokmål: bruk
  case manualSynopsis
  /// In bokmål: kommando
  case manualCommand
  /// In bokmål: beskrivelse
  case manualDescription
  /// In bokmål: Veiviser hjelper helsepersonell i kommunen å velge hovedforløp for voksne med psy
  case manualAbout
  /// In bokmål: Ingenting om en sak lagres uten at du ber om det, og ingenting sendes.
  case manualPrivacy
  /// In bokmål: Med --plain, ACCESSIBLE=1 eller TERM=dumb, og der inn- eller utdata ikke er en te
  case manualPlain
  /// In bokmål: kommandoer
  case manualCommands
  /// In bokmål: veiviser help etterfulgt av en kommando forklarer valgene dens.
  case manualHelp
  /// In bokmål: taster
  case manualKeys
  /// In bokmål: filer
  case manualFiles
  /// In bokmål: Kommunen, språket og temaet som ble valgt sist; ikke noe annet. --no-config verke
  case manualFileConfig
  /// In bokmål: Det samme for alle på maskinen, der en person ikke har valgt selv.
  case manualFileConfigEverybody
  /// In bokmål: Egne filer for kommuner, etter nummer.
  case manualFileMunicipalities
  /// In bokmål: Egne modeller, etter navn; én som heter som den nasjonale, kommer i stedet for de
  case manualFileModels
  /// In bokmål: Filer for kommuner og modeller som gjelder alle på maskinen; dine egne kommer før
  case manualFileShared
  /// In bokmål: Det som er bestemt for alle på maskinen: kommune, modell, og om en gjennomgang ka
  case manualFilePolicy
  /// In bokmål: Rapporter etter en uventet stans, uten svar.
  case manualFileState
  /// In bokmål: miljø
  case manualEnvironment
  /// In bokmål: Mappen som leses i stedet for filene i programmet.
  case manualEnvResources
  /// In bokmål: 1 gir linjer i stedet for skjerm.
  case manualEnvAccessible
  /// In bokmål: Gir en skjerm uten farger.
  case manualEnvColour
  /// In bokmål: avslutningskoder
  case manualStatus
  /// In bokmål: Ferdig, også når saken ble stanset eller ikke kunne plasseres.
  case manualStatusDone
  /// In bokmål: En kontroll eller prøve fant noe, eller to modeller er ulike.
  case manualStatusFindings
  /// In bokmål: Argumentene kan ikke forstås.
  case manualStatusUsage
  /// In bokmål: En fil ble lest, og er gal.
  case manualStatusInput
  /// In bokmål: En fil eller mappe kan ikke leses.
  case manualStatusNoInput
  /// In bokmål: Systemet gir ikke det som trengs for å tegne på terminalen.
  case manualStatusTerminal
  /// In bokmål: En fil kan ikke lages.
  case manualStatusCreate
  /// In bokmål: Utdata kan ikke skrives.
  case manualStatusWrite
  /// In bokmål: Går gjennom spørsmålene; det som skjer uten en kommando.
  case manualCommandWalk
  /// In bokmål: Avgjør én sak fra en fil med svar.
  case manualCommandSuggest
  /// In bokmål: Kontrollerer hver fil og hver regel i en modell.
  case manualCommandCheck
  /// In bokmål: Avgjør hver øvingssak og sammenligner med det som er ventet.
  case manualCommandTest
  /// In bokmål: Sier hva som endrer seg fra en modell til en annen.
  case manualCommandDiff
  /// In bokmål: Spiller taster fra en fil gjennom skjermene og skriver dem ut.
  case manualCommandScript
  /// In bokmål: Spiller av en gjennomgang som ble tatt opp med --record.
  case manualCommandReplay
  /// In bokmål: Skriver ut manualsiden, for man.
  case manualCommandManual
  /// In bokmål: Skriver kommenterte filer å begynne med.
  case manualCommandNew
  /// In bokmål: Tar over det som er skrevet et annet sted.
  case manualCommandImport
  /// In bokmål: Måler lesing, prøving og avgjørelser.
  case manualCommandBench
  /// In bokmål: valg
  case manualOptions
  /// In bokmål: Standard: {0}.
  case manualDefault
  /// In bokmål: mappe
  case manualValueDir
  /// In bokmål: sti
  case manualValuePath
  /// In bokmål: fil
  case manualValueFile
  /// In bokmål: tekst
  case manualValueText
  /// In bokmål: svar
  case manualValueAnswers
  /// In bokmål: nummer
  case manualValueNumber
  /// In bokmål: navn
  case manualValueName
  /// In bokmål: språk
  case manualValueLanguage
  /// In bokmål: kode
  case manualValueCode
  /// In bokmål: merke
  case manualValueLabel
  /// In bokmål: plan
  case manualValuePlan
  /// In bokmål: gammel
  case manualValueOld
  /// In bokmål: ny
  case manualValueNew
  /// In bokmål: form
  case manualValueFormat
  /// In bokmål: rapport
  case manualValueReport
  /// In bokmål: side
  case manualValuePrefer
  /// In bokmål: tegnsett
  case manualValueCharset
  /// In bokmål: kommando
  case manualValueSubcommands
  /// In bokmål: Oppbevarer individuelle planer på denne maskinen og utveksler dem.
  case manualCommandPlan
  /// In bokmål: Skriver en liten, kommentert modell som består kontrollen.
  case manualCommandNewModel
  /// In bokmål: Skriver en kommentert fil for tilbudene i en kommune; den består kontrollen.
  case manualCommandNewMunicipality
  /// In bokmål: Lager filen til en kommune av et regneark med tilbudene dens.
  case manualCommandImportOffers
  /// In bokmål: Viser planene, de med forfalt gjennomgang først.
  case manualCommandPlanList
  /// In bokmål: Viser en plan som tekst, slik den er eller var.
  case manualCommandPlanShow
  /// In bokmål: Begynner på en plan, tom eller med det en fil med svar fører til.
  case manualCommandPlanNew
  /// In bokmål: Skriver en plan som tekst, Markdown, HTML, JSON, FHIR eller kalenderfil.
  case manualCommandPlanExport
  /// In bokmål: Lagrer en plan som er eksportert, etter å ha kontrollert den.
  case manualCommandPlanImport
  /// In bokmål: Viser hva som er annerledes i en kollegas kopi av en plan, og slår de to sammen.
  case manualCommandPlanMerge
  /// In bokmål: Sletter en plan med alle versjonene for godt.
  case manualCommandPlanDelete
  /// In bokmål: Leser hver plan og versjon og sier hva som er galt.
  case manualCommandPlanVerify
  /// In bokmål: Kopierer alle planene til en ny fil.
  case manualCommandPlanBackup
  /// In bokmål: Krypterer planene med en passordfrase, bytter den eller fjerner den.
  case manualCommandPlanPassphrase
  /// In bokmål: Forklarer en kommando og valgene dens.
  case manualCommandHelp
  /// In bokmål: Viser versjonen av programmet og modellen.
  case manualOptionVersion
  /// In bokmål: Forklarer bruken.
  case manualOptionHelp
  /// In bokmål: Bruker modellen i denne mappen, eller den som heter det blant de installerte.
  case manualOptionModel
  /// In bokmål: Leser denne mappen i stedet for filene i programmet (eller sett VEIVISER_RESOURCE
  case manualOptionResources
  /// In bokmål: Språket: nb, nn eller en (ellers etter LC_ALL eller LANG).
  case manualOptionLanguage
  /// In bokmål: Kommunen: nummeret, eller stien til filen.
  case manualOptionMunicipality
  /// In bokmål: Verken leser eller skriver det som blir husket.
  case manualOptionNoConfig
  /// In bokmål: Spør i vanlige linjer, én etter én, uten skjerm.
  case manualOptionPlain
  /// In bokmål: Temaet: default, mono, high-contrast, dark, light.
  case manualOptionWalkTheme
  /// In bokmål: Temaet på bildet.
  case manualOptionScriptTheme
  /// In bokmål: Skriver en logg i denne nye filen: hva som skjedde og hvor lang tid det tok, uten
  case manualOptionLog
  /// In bokmål: Tar opp gjennomgangen i denne nye filen, for avspilling. Den holder alle svar og
  case manualOptionRecord
  /// In bokmål: Filen med svar; - leser standard inndata.
  case manualOptionSuggestAnswers
  /// In bokmål: En fil med svar, som for suggest; - leser standard inndata.
  case manualOptionPlanNewAnswers
  /// In bokmål: Hvordan forslaget skrives: text eller json.
  case manualOptionSuggestFormat
  /// In bokmål: Hvordan resultatet skrives: text eller json.
  case manualOptionFormat
  /// In bokmål: Hvordan endringene skrives: text eller json.
  case manualOptionDiffFormat
  /// In bokmål: Hvordan tallene skrives: text eller json.
  case manualOptionBenchFormat
  /// In bokmål: Oppbevarer også så mange planer i en ny mappe, og måler det.
  case manualOptionPlans
  /// In bokmål: Formen: text, markdown, html, json, fhir eller ics.
  case manualOptionPlanExportFormat
  /// In bokmål: Skriver også merknader, som ikke er feil.
  case manualOptionNotes
  /// In bokmål: Sier hva et funn betyr og hvordan det rettes, for eksempel dead-rule.
  case manualOptionExplain
  /// In bokmål: Kontrollerer på nytt hver gang en fil i mappen endres, til Ctrl-C.
  case manualOptionWatch
  /// In bokmål: Sier også hva ingen sak setter på prøve.
  case manualOptionCoverage
  /// In bokmål: Modellen før: en mappe, eller «national».
  case manualOptionOld
  /// In bokmål: Modellen etter: en mappe, eller «national».
  case manualOptionNew
  /// In bokmål: Skriptet; - leser standard inndata.
  case manualOptionScriptFile
  /// In bokmål: Størrelsen på skjermen.
  case manualOptionScriptSize
  /// In bokmål: Bokstavene skjermen har: utf8, latin1 eller ascii.
  case manualOptionCharset
  /// In bokmål: Skriver skjermen som et bilde i SVG.
  case manualOptionSvg
  /// In bokmål: Opptaket; - leser standard inndata.
  case manualOptionReplayFile
  /// In bokmål: Hvor mange ganger så fort som det skjedde.
  case manualOptionSpeed
  /// In bokmål: Størrelsen på skjermene (ellers som her).
  case manualOptionReplaySize
  /// In bokmål: Skriver hver skjerm i stedet, én etter én.
  case manualOptionFrames
  /// In bokmål: Mappen som skal lages.
  case manualOptionDir
  /// In bokmål: Nummeret på kommunen, fire siffer.
  case manualOptionNumber
  /// In bokmål: Filen som skal skrives (ellers nummeret og .yaml, i denne mappen).
  case manualOptionOutput
  /// In bokmål: Regnearket som CSV; - leser standard inndata.
  case manualOptionImportOffersFile
  /// In bokmål: Hva kommunen heter.
  case manualOptionName
  /// In bokmål: Dagen da rader uten egen dag ble sjekket.
  case manualOptionChecked
  /// In bokmål: Bare de der gjennomgangen er forfalt eller kommer innen sju dager.
  case manualOptionDue
  /// In bokmål: Også de som er lagt bort.
  case manualOptionAll
  /// In bokmål: Oppbevarer planene i denne mappen (ellers ~/.local/share/veiviser).
  case manualOptionData
  /// In bokmål: Leser passordfraser fra denne åpne filbeskriveren, én på hver linje, ikke fra ter
  case manualOptionPassphraseFd
  /// In bokmål: Planen.
  case manualOptionPlan
  /// In bokmål: Versjonen (ellers den nyeste).
  case manualOptionRevision
  /// In bokmål: Det du kaller den; aldri et navn.
  case manualOptionLabel
  /// In bokmål: Hva som skrives: record, short, group eller person.
  case manualOptionReport
  /// In bokmål: Skriver alle versjonene; bare med --format json.
  case manualOptionHistory
  /// In bokmål: Krypterer filen med en passordfrase; bare med --format json.
  case manualOptionSeal
  /// In bokmål: Filen som skal skrives (ellers standard utdata).
  case manualOptionPlanExportOutput
  /// In bokmål: Skriver over filen om den finnes.
  case manualOptionReplace
  /// In bokmål: Planen som er eksportert; - leser standard inndata.
  case manualOptionFile
  /// In bokmål: Telefonnumrene og e-postadressene i den er til tjenester.
  case manualOptionAllowContacts
  /// In bokmål: Hvilken som gjelder der begge er endret: ours (denne) eller theirs (den andre).
  case manualOptionPrefer
  /// In bokmål: Lagrer resultatet som en ny versjon.
  case manualOptionSave
  /// In bokmål: Spør ikke.
  case manualOptionYes
  /// In bokmål: Filen som skal skrives; den må ikke finnes fra før.
  case manualOptionPlanBackupFile
  /// In bokmål: Fjerner krypteringen.
  case manualOptionRemove
  /// In bokmål: Legger en plan bort, eller tar den fram igjen.
  case manualCommandPlanArchive
  /// In bokmål: Skriver øvingssakene for papir, med ruter å krysse av i eller med svarene.
  case manualCommandWorkshopHandout
  /// In bokmål: Tegner beslutningstreet, eller rutenettet av to spørsmål, for en vegg.
  case manualCommandWorkshopPoster
  /// In bokmål: Teller stemmene i et rom og sier hvor enig det er.
  case manualCommandWorkshopAgreement
  /// In bokmål: Lager en øvingssak av svar, med det modellen sier om dem nå.
  case manualCommandWorkshopBless
  /// In bokmål: Går gjennom øvingssaker alene, og får vite hvorfor.
  case manualCommandWorkshopPractice
  /// In bokmål: Bare de som er lagt bort.
  case manualOptionArchived
  /// In bokmål: Tar den fram igjen.
  case manualOptionUndo
  /// In bokmål: Hvordan den skrives: text, eller json slik export skriver det.
  case manualOptionPlanShowFormat
  /// In bokmål: Sakene (standard: alle).
  case manualOptionWorkshopHandoutCase
  /// In bokmål: Gir modellens svar i stedet for ruter.
  case manualOptionWorkshopHandoutAnswers
  /// In bokmål: Hvordan det skrives: text, markdown eller html.
  case manualOptionWorkshopHandoutFormat
  /// In bokmål: Filen som skrives (standard: standard utdata).
  case manualOptionWorkshopHandoutOutput
  /// In bokmål: Hva som tegnes: tree eller grid.
  case manualOptionWorkshopPosterSubject
  /// In bokmål: Papiret: a4 eller a3.
  case manualOptionWorkshopPosterPaper
  /// In bokmål: Hvordan den skrives: svg eller html.
  case manualOptionWorkshopPosterFormat
  /// In bokmål: Filen som skrives (standard: standard utdata).
  case manualOptionWorkshopPosterOutput
  /// In bokmål: Også disse sakene: en fil som cases.yaml, eller en mappe med slike; kan gis flere
  case manualOptionCases
  /// In bokmål: Svarene, som for suggest; - leser standard inndata.
  case manualOptionWorkshopBlessAnswers
  /// In bokmål: Navnet på saken, som K01.
  case manualOptionWorkshopBlessId
  /// In bokmål: Noen få ord om saken.
  case manualOptionWorkshopBlessTitle
  /// In bokmål: Historien (standard: tittelen).
  case manualOptionWorkshopBlessStory
  /// In bokmål: Hvorfor det blir slik.
  case manualOptionWorkshopBlessWhy
  /// In bokmål: Filen med saker som skrives eller får saken til slutt (standard: standard utdata)
  case manualOptionWorkshopBlessOutput
  /// In bokmål: Sakene (standard: alle).
  case manualOptionWorkshopPracticeCase
  /// In bokmål: Stemmene som CSV; - leser standard inndata.
  case manualOptionWorkshopAgreementFile
  /// In bokmål: Hvordan resultatet skrives: text eller csv.
  case manualOptionWorkshopAgreementFormat
  /// In bokmål: sak
  case manualValueCase
  /// In bokmål: Holder et verksted, deler ut øvingssakene og teller hva et rom stemmer.
  case manualCommandWorkshop
  /// In bokmål: Holder et verksted: saker, avstemninger, hva modellen sier, og hvor enig rommet e
  case manualCommandWorkshopHold
  /// In bokmål: Følger et verksted på en annen skjerm på den samme maskinen.
  case manualCommandWorkshopFollow
  /// In bokmål: Temaet: default, mono, high-contrast, dark, light.
  case manualOptionTheme
  /// In bokmål: Kjøreplanen (standard: modellens).
  case manualOptionWorkshopHoldFile
  /// In bokmål: Begynner med disse stemmene, et regneark lagret som CSV.
  case manualOptionWorkshopHoldVotes
  /// In bokmål: Lagrer stemmene i denne filen, og går videre fra den når den finnes.
  case manualOptionWorkshopHoldKeep
  /// In bokmål: Som --keep, men tar bort filen til slutt; for en annen skjerm.
  case manualOptionWorkshopHoldShare
  /// In bokmål: Filen som verkstedet lagres i.
  case manualOptionWorkshopFollowFile
  /// In bokmål: Viser notater og tid i stedet for det rommet ser.
  case manualOptionWorkshopFollowNotes

  /// In bokmål: Feil
  case usageError
  /// In bokmål: Bruk
  case usageLine
  /// In bokmål: argumenter
  case usageArguments
  /// In bokmål: standard
  case usageDefault
  /// In bokmål: Se «{0}».
  case usageSee
  /// In bokmål: «{0}» forklarer en av dem.
  case usageMore
  /// In bokmål: Svarene er et JSON-objekt fra navn på spørsmål til svar: navnet på et svaralterna
  case usageAboutSuggest
  /// In bokmål: Reglene prøves over hver sak som finnes, når filene er uten feil. Funnene fortell
  case usageAboutCheck
  /// In bokmål: Med --coverage sier den også hvilke regler, grener og ruter ingen sak setter på p
  case usageAboutTest
  /// In bokmål: Modellene er mapper med filene til en modell; «national» er modellen i programmet
  case usageAboutDiff
  /// In bokmål: Hver linje har taster med mellomrom mellom (Enter, Down, Esc, Ctrl-L, Space, elle
  case usageAboutScript
  /// In bokmål: Mellomrom tar pause, pilene går ett steg fram eller tilbake, + og - endrer farten
  case usageAboutReplay
  /// In bokmål: For eksempel: veiviser manual > ~/.local/share/man/man1/veiviser.1
  case usageAboutManual
  /// In bokmål: Mappen må ikke finnes fra før; den blir til hel eller ikke i det hele tatt. Filen
  case usageAboutNewModel
  /// In bokmål: Regnearket er lagret som CSV, med semikolon, komma eller tabulator mellom cellene
  case usageAboutImportOffers
  /// In bokmål: En plan har et merke som du velger, og verken navn eller fødselsnummer. Den lagre
  case usageAboutPlan
  /// In bokmål: For tekst, Markdown og HTML velger --report hva som skrives: record (alt), short
  case usageAboutPlanExport
  /// In bokmål: Det som bare én av de to har endret siden de var like, hentes fra den. Der begge
  case usageAboutPlanMerge
  /// In bokmål: En plan som er lagt bort, beholder alle versjonene. Listen utelater den; --archiv
  case usageAboutPlanArchive
  /// In bokmål: For å bruke en kopi legger du den i en tom mappe som plans/plans.sqlite og oppgir
  case usageAboutPlanBackup
  /// In bokmål: Det spørres om passordfrasen på terminalen, eller den leses fra --passphrase-fd:
  case usageAboutPlanPassphrase
  /// In bokmål: Uten en fil følger verkstedet kjøreplanen til modellen. Ingenting lagres med mind
  case usageAboutWorkshopHold
  /// In bokmål: Filen er den som --keep eller --share nevner der verkstedet holdes. Den blir bare
  case usageAboutWorkshopFollow
  /// In bokmål: HTML skrives ut på A4 fra en hvilken som helst nettleser og trenger ingenting fra
  case usageAboutWorkshopHandout
  /// In bokmål: Plakaten er ett ark som ligger på langsiden. HTML skrives ut på det arket fra en
  case usageAboutWorkshopPoster
  /// In bokmål: Stemmene er et regneark lagret som CSV, med en rad for hver person og sak, eller
  case usageAboutWorkshopAgreement
  /// In bokmål: Saken legges til sist i filen, eller skrives til en ny; det som står der, beholde
  case usageAboutWorkshopBless
  /// In bokmål: I hver sak tar du stilling til det et rom ville stemt om, før du ser hva modellen
  case usageAboutWorkshopPractice
  /// In bokmål: Hvert tall er medianen av flere målinger. Forholdstallet sammenligner det med en
  case usageAboutBench

  /// In bokmål: 1 feil
  case checkErrorsOne
  /// In bokmål: {0} feil
  case checkErrorsMany
  /// In bokmål: 1 advarsel
  case checkWarningsOne
  /// In bokmål: {0} advarsler
  case checkWarningsMany
  /// In bokmål: 1 merknad
  case checkNotesOne
  /// In bokmål: {0} merknader
  case checkNotesMany
  /// In bokmål: {0} – vis med --notes
  case checkHiddenNotes
  /// In bokmål: Lest: {0}.
  case checkRead
  /// In bokmål: 1 spørsmål
  case checkQuestionsOne
  /// In bokmål: {0} spørsmål
  case checkQuestionsMany
  /// In bokmål: 1 regel
  case checkRulesOne
  /// In bokmål: {0} regler
  case checkRulesMany
  /// In bokmål: 1 utfall
  case checkOutcomesOne
  /// In bokmål: {0} utfall
  case checkOutcomesMany
  /// In bokmål: 1 tilbud
  case checkOffersOne
  /// In bokmål: {0} tilbud
  case checkOffersMany
  /// In bokmål: 1 øvingssak
  case checkCasesOne
  /// In bokmål: {0} øvingssaker
  case checkCasesMany
  /// In bokmål: språket {0}
  case checkLanguagesOne
  /// In bokmål: språkene {0}
  case checkLanguagesMany
  /// In bokmål: {0} og {1}
  case checkAnd
  /// In bokmål: Mappen holder ingen hel modell som kan leses.
  case checkNotRead
  /// In bokmål: Reglene er ikke prøvd. 1 feil må rettes først; begynn med {1}.
  case checkNotProvedOne
  /// In bokmål: Reglene er ikke prøvd. {0} feil må rettes først; begynn med {1}.
  case checkNotProvedMany
  /// In bokmål: Prøvd for det ene tilfellet som finnes, uten at noe er utelatt:
  case checkProvedOne
  /// In bokmål: Prøvd for alle {0} ulike tilfeller, uten at noe er utelatt:
  case checkProvedMany
  /// In bokmål: Prøvd for alle tilfeller, flere enn {0}, uten at noe er utelatt:
  case checkProvedMore
  /// In bokmål: Ingen tilfeller faller mellom to regler.
  case checkGap
  /// In bokmål: Ingen regler motsier hverandre: der bare én skal gjelde, gjelder bare én.
  case checkOverlap
  /// In bokmål: Hver regel avgjør noe.
  case checkDeadRule
  /// In bokmål: Hver node kan nås.
  case checkUnreachableNode
  /// In bokmål: Hvert utfall kan nås.
  case checkUnreachableOutcome
  /// In bokmål: Svaret på hvert spørsmål kan endre noe.
  case checkUselessQuestion
  /// In bokmål: Ingen trinn opp i et ordinal-spørsmål senker utfallet eller henvisningen.
  case checkNotMonotone
  /// In bokmål: Ikke noe utfall vises som et flagg utelukker.
  case checkBlockedOutcome
  /// In bokmål: Noen tilfeller faller mellom to regler.
  case checkNotGap
  /// In bokmål: Regler motsier hverandre: flere gjelder der bare én skal gjelde.
  case checkNotOverlap
  /// In bokmål: Noen regler avgjør aldri noe.
  case checkNotDeadRule
  /// In bokmål: Noen noder kan ikke nås.
  case checkNotUnreachableNode
  /// In bokmål: Noen utfall kan ikke nås.
  case checkNotUnreachableOutcome
  /// In bokmål: Noen spørsmål endrer aldri noe.
  case checkNotUselessQuestion
  /// In bokmål: Et trinn opp i et ordinal-spørsmål senker utfallet eller henvisningen.
  case checkNotNotMonotone
  /// In bokmål: Et utfall vises selv om et flagg utelukker det.
  case checkNotBlockedOutcome
  /// In bokmål: holder
  case checkHolds
  /// In bokmål: rett
  case checkFails
  /// In bokmål: se på
  case checkLook
  /// In bokmål: Hva et funn betyr: veiviser check --explain {0}
  case checkExplain
  /// In bokmål: Hva det betyr
  case checkExplainMeaning
  /// In bokmål: Hva du kan gjøre
  case checkExplainMend
  /// In bokmål: Slik er det galt
  case checkExplainWrong
  /// In bokmål: Slik er det rett
  case checkExplainRight
  /// In bokmål: Venter på endringer i {0}. Ctrl-C avslutter.
  case checkWatching
  /// In bokmål: Kontrollert på nytt kl. {0}; endret: {1}
  case checkAgain
  /// In bokmål: Mappen {0} er borte. Venter til den er tilbake.
  case checkGone
  /// In bokmål: mappen
  case checkFolder
  /// In bokmål: --watch trenger --model eller --resources: filene i programmet endrer seg ikke.
  case checkWatchEmbedded
  /// In bokmål: --watch trenger en terminal; her går utskriften til en fil eller et rør.
  case checkWatchPipe

  /// In bokmål: Skrev {0} filer i {1}.
  case newWritten
  /// In bokmål: Se om de er i orden: veiviser check --model {0}
  case newNext
  /// In bokmål: {0} finnes fra før. Velg et annet navn; ingenting er skrevet over.
  case newExists
  /// In bokmål: {0} kan ikke lages: mappen over finnes ikke.
  case newNoParent
  /// In bokmål: {0} kan ikke lages: {1}
  case newFailed
  /// In bokmål: Tilbudene i en kommune. Linjer som begynner med # er forklaringer og eksempler: t
  case newMunicipalityHeading
  /// In bokmål: Navnet på kommunen, og versjonen av denne filen.
  case newMunicipalityName
  /// In bokmål: Modellen filen er skrevet for, og språket den er skrevet på.
  case newMunicipalityBase
  /// In bokmål: Lokale numre for akutt hjelp. De vises ved siden av 113, 116 117 og 112, aldri i
  case newMunicipalityAcute
  /// In bokmål: Slik er tilbudene i modellen her. checked er dagen noen forsikret seg om at det s
  case newMunicipalityChanges
  /// In bokmål: Tilbud i modellen som kommunen ikke har, og hvorfor.
  case newMunicipalityHidden
  /// In bokmål: Kommunens egne tilbud. like er tilbudet i modellen som det ligner; uten like tren
  case newMunicipalityOffers
  /// In bokmål: Skrev {0}. Fyll den ut, og prøv den med veiviser check --municipality og stien ti
  case newMunicipalityWritten

  /// In bokmål: Fra {0} til {1}
  case diffTitle
  /// In bokmål: Ingenting er endret.
  case diffNone
  /// In bokmål: Hvilke tilfeller får et annet utfall
  case diffOutcomes
  /// In bokmål: {0} av {1} tilfeller får et annet utfall. Alle er regnet med; ingen er utelatt.
  case diffMoved
  /// In bokmål: Ingen av {0} tilfeller får et annet utfall. Alle er regnet med; ingen er utelatt.
  case diffMovedNone
  /// In bokmål: mer enn {0}
  case diffMoreThan
  /// In bokmål: {0} → {1}: {2} tilfelle
  case diffMoveOne
  /// In bokmål: {0} → {1}: {2} tilfeller
  case diffMoveMany
  /// In bokmål: Flere overganger: {0}; --format json viser dem.
  case diffMoveRest
  /// In bokmål: For eksempel: {0}
  case diffWitness
  /// In bokmål: {0} (også {1})
  case diffReadings
  /// In bokmål: {0} – avhengig av det som bare den ene modellen spør om
  case diffOpen
  /// In bokmål: ingen regel gjelder
  case diffNoRule
  /// In bokmål: Bare den gamle har: {0}. Svar på dette er ikke med i tilfellene.
  case diffOnlyOld
  /// In bokmål: Bare den nye har: {0}. Svar på dette er ikke med i tilfellene.
  case diffOnlyNew
  /// In bokmål: Øvingssaker som kommer annerledes ut
  case diffCases
  /// In bokmål: Ingen øvingssak kommer annerledes ut.
  case diffCasesNone
  /// In bokmål: {0} → {1}
  case diffChange
  /// In bokmål: Svar den andre modellen ikke tar imot, er utelatt: {0}
  case diffLeftOut
  /// In bokmål: Nytt: {0}
  case diffAdded
  /// In bokmål: Fjernet: {0}
  case diffRemoved
  /// In bokmål: Endret: {0}
  case diffChanged
  /// In bokmål: før: {0}
  case diffBefore
  /// In bokmål: nå: {0}
  case diffNow
  /// In bokmål: videre til {0}
  case diffGoOn
  /// In bokmål: Tekster endret på språket {0}: {1}. Velg det med --language for å se dem.
  case diffTranslation
  /// In bokmål: Hva annet som endrer seg for et tilfelle
  case diffEffects
  /// In bokmål: Henvisning, tilpasning, flagg, vent-krav og plikter er de samme i alle tilfeller.
  case diffEffectsNone
  /// In bokmål: Noe må på plass først
  case diffEffectHold
  /// In bokmål: Tilpasning av {0}
  case diffEffectAdaptation
  /// In bokmål: Flagget {0}
  case diffEffectFlag
  /// In bokmål: Plikten eller rådet {0}
  case diffEffectDuty
  /// In bokmål: plikter og råd
  case diffDuties
  /// In bokmål: Oversettelser til {0} som kan være utdaterte: teksten er endret, oversettelsen ik
  case diffStale
  /// In bokmål: Om modellen
  case diffPartModel
  /// In bokmål: Spørsmål
  case diffPartQuestion
  /// In bokmål: Svaralternativer
  case diffPartOption
  /// In bokmål: Intervaller
  case diffPartBand
  /// In bokmål: Utfall
  case diffPartOutcome
  /// In bokmål: Avgjørelser
  case diffPartDecision
  /// In bokmål: Resultater av avgjørelser
  case diffPartResult
  /// In bokmål: Steg i treet
  case diffPartNode
  /// In bokmål: Regler
  case diffPartRule
  /// In bokmål: Røde flagg
  case diffPartFlag
  /// In bokmål: Plikter og anbefalinger
  case diffPartDuty
  /// In bokmål: Merknader
  case diffPartNote
  /// In bokmål: God kartlegging
  case diffPartCheckpoint
  /// In bokmål: Ny vurdering
  case diffPartReview
  /// In bokmål: Grunner til å fravike
  case diffPartDeparture
  /// In bokmål: Problemområder
  case diffPartArea
  /// In bokmål: Tilbudstyper
  case diffPartCategory
  /// In bokmål: Målgrupper
  case diffPartGroup
  /// In bokmål: Tilbud
  case diffPartOffer
  /// In bokmål: Ordliste
  case diffPartTerm
  /// In bokmål: Kilder
  case diffPartSource
  /// In bokmål: Telefonnumre
  case diffPartContact
  /// In bokmål: Steg i gjennomgangen
  case diffPartStage
  /// In bokmål: Øvingssaker
  case diffPartCase
  /// In bokmål: navn i filene
  case diffFieldId
  /// In bokmål: tittel
  case diffFieldTitle
  /// In bokmål: versjon
  case diffFieldVersion
  /// In bokmål: språk
  case diffFieldLanguages
  /// In bokmål: status
  case diffFieldStatus
  /// In bokmål: eier
  case diffFieldOwner
  /// In bokmål: formål
  case diffFieldPurpose
  /// In bokmål: bruk
  case diffFieldUse
  /// In bokmål: ikke til
  case diffFieldMisuse
  /// In bokmål: melding
  case diffFieldNotice
  /// In bokmål: gjelder fra
  case diffFieldValidFrom
  /// In bokmål: gjennomgås innen
  case diffFieldReviewBy
  /// In bokmål: utgiver
  case diffFieldPublisher
  /// In bokmål: dato
  case diffFieldDate
  /// In bokmål: nettsted
  case diffFieldUrl
  /// In bokmål: merknad
  case diffFieldNote
  /// In bokmål: navn
  case diffFieldName
  /// In bokmål: telefon
  case diffFieldPhone
  /// In bokmål: kilde og styrke
  case diffFieldBasis
  /// In bokmål: tekst
  case diffFieldLabel
  /// In bokmål: spørsmål
  case diffFieldAsk
  /// In bokmål: begrunnelse
  case diffFieldWhy
  /// In bokmål: type
  case diffFieldType
  /// In bokmål: består av
  case diffFieldItems
  /// In bokmål: verdier
  case diffFieldRange
  /// In bokmål: steg
  case diffFieldStage
  /// In bokmål: vet ikke
  case diffFieldUnknown
  /// In bokmål: spørres etter forslaget
  case diffFieldRefinement
  /// In bokmål: rekkefølge
  case diffFieldOrder
  /// In bokmål: rekkefølge av delene
  case diffFieldOrderOfStages
  /// In bokmål: rekkefølge av spørsmålene
  case diffFieldOrderOfQuestions
  /// In bokmål: rekkefølge av utfallene
  case diffFieldOrderOfOutcomes
  /// In bokmål: rekkefølge av flaggene
  case diffFieldOrderOfFlags
  /// In bokmål: rekkefølge av pliktene
  case diffFieldOrderOfDuties
  /// In bokmål: rekkefølge av resultatene
  case diffFieldOrderOfResults
  /// In bokmål: passer alle voksne
  case diffFieldGeneral
  /// In bokmål: hjelpetekst
  case diffFieldHelp
  /// In bokmål: poeng
  case diffFieldPoints
  /// In bokmål: betyr ingen av disse
  case diffFieldNone
  /// In bokmål: kort navn
  case diffFieldShort
  /// In bokmål: sammendrag
  case diffFieldSummary
  /// In bokmål: type
  case diffFieldKind
  /// In bokmål: rang
  case diffFieldRank
  /// In bokmål: eller høyere
  case diffFieldOrAbove
  /// In bokmål: trinn
  case diffFieldSteps
  /// In bokmål: tekst
  case diffFieldText
  /// In bokmål: når
  case diffFieldWhen
  /// In bokmål: gir
  case diffFieldGives
  /// In bokmål: begrunnelse
  case diffFieldReason
  /// In bokmål: hvilken regel som avgjør
  case diffFieldPolicy
  /// In bokmål: ellers
  case diffFieldElse
  /// In bokmål: omfang
  case diffFieldLevel
  /// In bokmål: hast
  case diffFieldUrgency
  /// In bokmål: virkning
  case diffFieldEffect
  /// In bokmål: hva som skal gjøres
  case diffFieldActions
  /// In bokmål: hvem man ringer
  case diffFieldContacts
  /// In bokmål: utelukker
  case diffFieldBlocks
  /// In bokmål: oppheves av
  case diffFieldRelease
  /// In bokmål: uker
  case diffFieldWeeks
  /// In bokmål: ikke for
  case diffFieldExclusions
  /// In bokmål: tilbudstype
  case diffFieldCategory
  /// In bokmål: åpningstid
  case diffFieldHours
  /// In bokmål: sted
  case diffFieldPlace
  /// In bokmål: lavterskel
  case diffFieldLowThreshold
  /// In bokmål: kjennetegn
  case diffFieldMarks
  /// In bokmål: uten ventetid
  case diffFieldNoWaiting
  /// In bokmål: digitalt
  case diffFieldDigital
  /// In bokmål: forløp
  case diffFieldOutcomes
  /// In bokmål: problemområder
  case diffFieldAreas
  /// In bokmål: målgrupper
  case diffFieldGroups
  /// In bokmål: alder
  case diffFieldAges
  /// In bokmål: trinn
  case diffFieldStep
  /// In bokmål: rolle
  case diffFieldRole
  /// In bokmål: hvem kan ta kontakt
  case diffFieldAccess
  /// In bokmål: rekkevidde
  case diffFieldReach
  /// In bokmål: foreslås
  case diffFieldSuggested
  /// In bokmål: kilde
  case diffFieldSource
  /// In bokmål: kildestøtte
  case diffFieldConfidence
  /// In bokmål: ord
  case diffFieldTerm
  /// In bokmål: betydning
  case diffFieldMeaning
  /// In bokmål: historie
  case diffFieldStory
  /// In bokmål: tvil
  case diffFieldAmbiguity
  /// In bokmål: svar
  case diffFieldAnswers
  /// In bokmål: forventet
  case diffFieldExpect
  /// In bokmål: Individuelle planer
  case diffPartPlanning
  /// In bokmål: Livsområder
  case diffPartLifeArea
  /// In bokmål: Regler for planer
  case diffPartPlanRule
  /// In bokmål: finner
  case diffFieldFinds
  /// In bokmål: merket står ved
  case diffFieldBeside
  /// In bokmål: tilpasning som tas med i planen
  case diffFieldAdaptations
  /// In bokmål: rekkefølge av livsområdene
  case diffFieldOrderOfLifeAreas
  /// In bokmål: rekkefølge av reglene
  case diffFieldOrderOfPlanRules

  /// In bokmål: {0} av {1} øvingssak kom ut som ventet.
  case testSummaryOne
  /// In bokmål: {0} av {1} øvingssaker kom ut som ventet.
  case testSummaryMany
  /// In bokmål: {0} {1}: {2} – ventet {3}, fikk {4}
  case testFails
  /// In bokmål: utfall
  case testPartReadings
  /// In bokmål: står først
  case testPartFirst
  /// In bokmål: henvisning
  case testPartReferral
  /// In bokmål: tilpasning
  case testPartAdaptation
  /// In bokmål: røde flagg
  case testPartFlags
  /// In bokmål: må gjøres først
  case testPartHeld
  /// In bokmål: {0} av {1} regler og greiner avgjør noe i minst én sak.
  case testRules
  /// In bokmål: {0} av {1} enkeltvilkår avgjør alene i to saker: én der vilkåret holder, og én de
  case testTests
  /// In bokmål: {0}: {1} av {2} ruter er med i en sak.
  case testGrid
  /// In bokmål: Ruter i «{0}» uten sak:
  case testGridMissing
  /// In bokmål: Enkeltvilkår som sakene ikke prøver alene:
  case testTestsMissing
  /// In bokmål: {0}, {1}: {2}
  case testTest
  /// In bokmål: ingen sak viser at det avgjør
  case testNever
  /// In bokmål: ingen sak der det holder og avgjør
  case testNeverHolds
  /// In bokmål: ingen sak der det ikke holder og det avgjør
  case testNeverFails
  /// In bokmål: Regler uten sak. Hver sak under kan limes inn i cases.yaml. Les det den venter, f
  case testRulesMissing
  /// In bokmål: Ingen tilfeller når denne regelen; se veiviser check.
  case testNoCase
  /// In bokmål: Prøver regelen {0}
  case testCovers

  /// In bokmål: Leste filen som {0}, med {1} mellom cellene.
  case importRead
  /// In bokmål: semikolon
  case importSemicolon
  /// In bokmål: komma
  case importComma
  /// In bokmål: tabulator
  case importTab
  /// In bokmål: Skrev {0} fra {1} i {2}. Tomme celler er ukjent.
  case importWritten
  /// In bokmål: 1 rad
  case importRowsOne
  /// In bokmål: {0} rader
  case importRowsMany
  /// In bokmål: Ingen rad kunne brukes; ingen fil er skrevet.
  case importNothing
}
