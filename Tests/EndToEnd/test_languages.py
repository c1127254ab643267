"""What the program says about its use and about what went wrong, in its three languages."""

import unittest

from test_environment import run

HELP = {
    "nb": """\
Skriver en kommentert fil for tilbudene i en kommune; den består kontrollen.

Bruk: veiviser new municipality <nummer> [--output <fil>] [--model <mappe>]
    [--resources <mappe>] [--language <språk>]

ARGUMENTER:
  <nummer>                Nummeret på kommunen, fire siffer.

VALG:
  --output <fil>          Filen som skal skrives (ellers nummeret og .yaml, i
                          denne mappen).
  --model <mappe>         Bruker modellen i denne mappen, eller den som heter
                          det blant de installerte.
  --resources <mappe>     Leser denne mappen i stedet for filene i programmet
                          (eller sett VEIVISER_RESOURCES).
  --language <språk>      Språket: nb, nn eller en (ellers etter LC_ALL eller
                          LANG).
  --version               Viser versjonen av programmet og modellen.
  -h, --help              Forklarer bruken.
""",
    "nn": """\
Skriv ei kommentert fil for tilboda i ein kommune; ho består kontrollen.

Bruk: veiviser new municipality <nummer> [--output <fil>] [--model <mappe>]
    [--resources <mappe>] [--language <språk>]

ARGUMENT:
  <nummer>                Nummeret på kommunen, fire siffer.

VAL:
  --output <fil>          Fila som skal skrivast (elles nummeret og .yaml, i
                          denne mappa).
  --model <mappe>         Bruker modellen i denne mappa, eller den som heiter
                          det blant dei installerte.
  --resources <mappe>     Les denne mappa i staden for filene i programmet
                          (eller set VEIVISER_RESOURCES).
  --language <språk>      Språket: nb, nn eller en (elles etter LC_ALL eller
                          LANG).
  --version               Viser versjonen av programmet og modellen.
  -h, --help              Forklarer bruken.
""",
    "en": """\
Write a commented file for the offers of a municipality, which passes check.

Usage: veiviser new municipality <number> [--output <file>] [--model <dir>]
    [--resources <dir>] [--language <language>]

ARGUMENTS:
  <number>                The number of the municipality, four digits.

OPTIONS:
  --output <file>         The file to write (default: the number and .yaml, in
                          this folder).
  --model <dir>           Use the model in this folder, or the installed one of
                          that name.
  --resources <dir>       Read this folder instead of the embedded files (or set
                          VEIVISER_RESOURCES).
  --language <language>   The language: nb, nn or en (default: from LC_ALL or
                          LANG).
  --version               Show the version.
  -h, --help              Show help information.
""",
}

WRONG_USE = {
    "nb": """\
Feil: Argumentet «--answers <fil>» mangler
  --answers <fil>         Filen med svar; - leser standard inndata.
Bruk: veiviser suggest --answers <fil> [--format <form>] [--model <mappe>]
    [--resources <mappe>] [--language <språk>] [--municipality <nummer>]
Se «veiviser suggest --help».
""",
    "nn": """\
Feil: Argumentet «--answers <fil>» manglar
  --answers <fil>         Fila med svar; - les standard inndata.
Bruk: veiviser suggest --answers <fil> [--format <form>] [--model <mappe>]
    [--resources <mappe>] [--language <språk>] [--municipality <nummer>]
Sjå «veiviser suggest --help».
""",
    "en": """\
Error: Missing expected argument '--answers <file>'
  --answers <file>        The file of answers; - reads standard input.
Usage: veiviser suggest --answers <file> [--format <format>] [--model <dir>]
    [--resources <dir>] [--language <language>] [--municipality <number>]
See “veiviser suggest --help”.
""",
}

# What is said of one and the same fault, first line only, and with which status the program ends.
FAULTS = [
    (
        ["check", "--format", "x"], 64,
        "Feil: «x» er ingen verdi for «--format <form>». Velg mellom «text» og «json».",
        "Feil: «x» er ingen verdi for «--format <form>». Vel mellom «text» og «json».",
        "Error: The value 'x' is invalid for '--format <format>'. "
        "Please provide one of 'text' and 'json'.",
    ),
    (
        ["chekc"], 64,
        "Feil: Uventet argument «chekc»",
        "Feil: Uventa argument «chekc»",
        "Error: Unexpected argument 'chekc'",
    ),
    (
        ["help", "plan", "nothing"], 64,
        "error: kommandoen «nothing» finnes ikke",
        "error: kommandoen «nothing» finst ikkje",
        "error: there is no command 'nothing'",
    ),
    (
        ["replay", "-", "--speed", "0"], 64,
        "Feil: --speed tar et tall fra 0.01 til 1000",
        "Feil: --speed tek eit tal frå 0.01 til 1000",
        "Error: --speed takes a number from 0.01 to 1000",
    ),
    (
        ["suggest", "--answers", "/nonexistent"], 66,
        "/nonexistent: error[missing-file]: filen finnes ikke",
        "/nonexistent: error[missing-file]: fila finst ikkje",
        "/nonexistent: error[missing-file]: there is no such file",
    ),
    (
        ["walk", "--model", "/nonexistent"], 66,
        "/nonexistent: error[no-folder]: filen eller mappen finnes ikke",
        "/nonexistent: error[no-folder]: fila eller mappa finst ikkje",
        "/nonexistent: error[no-folder]: No such file or directory",
    ),
    (
        ["walk", "--municipality", "0001"], 66,
        "0001.yaml: error[missing-file]: denne kommunen finnes ikke",
        "0001.yaml: error[missing-file]: denne kommunen finst ikkje",
        "0001.yaml: error[missing-file]: there is no such municipality",
    ),
    (
        ["plan", "import", "/dev/null", "--data", "/tmp"], 66,
        "/dev/null: error[unreadable]: ikke en vanlig fil",
        "/dev/null: error[unreadable]: ikkje ei vanleg fil",
        "/dev/null: error[unreadable]: not a regular file",
    ),
    (
        ["workshop", "hold", "/nonexistent"], 66,
        "/nonexistent: error[unreadable]: filen eller mappen finnes ikke",
        "/nonexistent: error[unreadable]: fila eller mappa finst ikkje",
        "/nonexistent: error[unreadable]: No such file or directory",
    ),
    (
        ["script", "/dev/stdin"], 66,
        "/dev/stdin: error[unreadable]: ikke en vanlig fil",
        "/dev/stdin: error[unreadable]: ikkje ei vanleg fil",
        "/dev/stdin: error[unreadable]: not a regular file",
    ),
]
LANGUAGES = ("nb", "nn", "en")


class LanguageTests(unittest.TestCase):
    def test_help_is_the_same_page_however_it_is_asked_for(self):
        for language, page in HELP.items():
            for arguments in (
                ["help", "new", "municipality", "--language", language],
                ["help", f"--language={language}", "new", "municipality"],
                ["new", "municipality", "--help", "--language", language],
                ["new", "municipality", f"--language={language}", "-h"],
            ):
                with self.subTest(arguments):
                    result = run(*arguments)
                    self.assertEqual((0, b""), (result.returncode, result.stderr))
                    self.assertEqual(page, result.stdout.decode())

    def test_the_locale_chooses_where_no_option_does(self):
        for locale, language in (("nn_NO.UTF-8", "nn"), ("en_GB.UTF-8", "en"), ("C", "nb")):
            with self.subTest(locale):
                result = run("help", "new", "municipality", env={"LC_ALL": locale})
                self.assertEqual(HELP[language], result.stdout.decode())
        for locale, language in (("nn_NO.UTF-8", "nn"), ("nb_NO", "nb"), ("C", "en")):
            with self.subTest(locale):
                result = run("suggest", env={"LC_ALL": locale})
                self.assertEqual(WRONG_USE[language], result.stderr.decode())

    def test_a_list_of_languages_goes_before_the_locale(self):
        for locale, languages, spoken in (
            ("en_GB.UTF-8", "nn", "nn"),
            ("en_GB.UTF-8", "se_NO:nn_NO:nb_NO:en", "nn"),
            ("nn_NO.UTF-8", "se:fi", "nn"),
            ("nn_NO.UTF-8", ":", "nn"),
            ("se_NO.UTF-8", "no", "nb"),
            ("C", "nn", "en"),
            ("POSIX", "nn", "en"),
        ):
            with self.subTest(locale=locale, languages=languages):
                result = run("suggest", env={"LC_ALL": locale, "LANGUAGE": languages})
                self.assertEqual(WRONG_USE[spoken], result.stderr.decode())

    def test_every_command_has_a_page_on_which_no_line_is_too_long(self):
        for language in LANGUAGES:
            for command in ("", "walk", "plan", "plan merge", "workshop agreement", "help"):
                with self.subTest(language=language, command=command):
                    result = run(*command.split(), "--help", "--language", language)
                    self.assertEqual(0, result.returncode, result.stderr)
                    for line in result.stdout.decode().splitlines():
                        self.assertLessEqual(len(line), 80, line)

    def test_wrong_use_shows_the_right_one(self):
        for language, text in WRONG_USE.items():
            with self.subTest(language):
                result = run("suggest", "--language", language)
                self.assertEqual((64, b""), (result.returncode, result.stdout))
                self.assertEqual(text, result.stderr.decode())

    def test_what_went_wrong_is_told_in_the_language_that_is_asked_for(self):
        for arguments, status, *texts in FAULTS:
            for language, text in zip(LANGUAGES, texts):
                with self.subTest(arguments=arguments, language=language):
                    result = run(*arguments, "--language", language)
                    self.assertEqual(status, result.returncode, result.stderr)
                    self.assertEqual(text, result.stderr.decode().splitlines()[0])


if __name__ == "__main__":
    unittest.main()
