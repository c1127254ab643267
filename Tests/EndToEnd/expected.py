"""The words on the screens that the tests wait for, each in one place."""

START = "Hva vil du gjøre?"
HELP = "Virker her"
QUIT = "Avslutte? Svarene er ikke lagret."
SUSPENDED = "Stopped"  # in the words of the shell
RECORD = "Tekst til journal"
REASONS = "Hvorfor dette forslaget"

# Questions, as the model asks them.
AGE = "Hvor gammel er personen?"
DANGER = "Er noe av dette en akutt fare nå?"
RISK = "Hva viser kartleggingen av selvskading, selvmord og vold?"
DUTIES = "Gjelder noe av dette også?"
SEVERITY = "Hvor alvorlige er vanskene nå?"
DURATION = "Hvor lenge ventes vanskene å vare?"
THEME = "Hva handler vanskene mest om?"
ANXIETY = "Hva passer best om angsten, søvnen eller stresset?"
DEPRESSION = "Hva passer best om depresjonen?"
SUBSTANCES = "Hva passer best om rusmiddelbruken?"
COURSE = "Hvordan er funksjonen, og hvordan utvikler det seg?"
CONTACT = "Er dette nytt, og finnes det oppfølging i spesialisthelsetjenesten?"

# How a walk can end.
RESULT = "Gjør nå"
HOVEDFORLOP_1 = "Hovedforløp 1"
HOVEDFORLOP_2_LONG = "Hovedforløp 2 · langvarig, mildere"
HOVEDFORLOP_3 = "Hovedforløp 3"
STOP = "STOPP"
STOP_ACUTE = "Akutt hjelp først"
EMERGENCY_NUMBER = "113"
UNDECIDED = "Ikke plassert ennå"
UNDECIDED_AGE = "Avklar alderen først"
HELD = "DERETTER:"
ENDS = (HELD, STOP, UNDECIDED, RESULT)
