"""The manual page and the completions of the shells."""

import json
import os
import pathlib
import re
import select
import shutil
import subprocess
import tempfile
import time
import unittest

from program import BINARY

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb"}
LANGUAGES = ("nb", "nn", "en")


def output(*arguments):
    """What the program prints; it must end well."""
    result = subprocess.run(
        [BINARY, *arguments], stdout=subprocess.PIPE, timeout=20, check=True, env=ENVIRONMENT
    )
    return result.stdout.decode()


def commands():
    """Every command that the argument parser knows, with the words that call it."""

    def below(command, path):
        for part in command.get("subcommands", []):
            words = path + [part["commandName"]]
            yield words, part
            yield from below(part, words)

    return list(below(json.loads(output("--experimental-dump-help"))["command"], []))


def options(command):
    """The options of a command, but for those that every command has."""
    shown = (one for one in command.get("arguments", []) if one["shouldDisplay"])
    named = ((one.get("preferredName", {}).get("name"), one) for one in shown)
    return [(name, one) for name, one in named if name not in ("help", "version")]


def manual(language):
    """The manual page, each command with what stands under its heading."""
    page = output("manual", "--language", language).replace("\\-", "-")
    parts = re.split(r"(?m)^\.S[SH] ", page)
    return {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in parts[1:]}


class ManualTests(unittest.TestCase):
    def test_every_command_stands_in_the_manual_of_every_language(self):
        for language in LANGUAGES:
            page = output("manual", "--language", language)
            for words, _ in commands():
                with self.subTest(language=language, command=words):
                    if len(words) == 1:
                        self.assertIn(f".TP\n\\fB{words[0]}\\fR\n", page)
                    self.assertIn(f".SS veiviser {' '.join(words)}\n", page)

    def test_every_option_stands_under_its_command_and_says_what_help_says(self):
        sections = {language: manual(language) for language in LANGUAGES}
        for words, command in commands():
            heading = "veiviser " + " ".join(words)
            for name, option in options(command):
                with self.subTest(command=words, option=name or option["valueName"]):
                    for language in LANGUAGES:
                        if name:
                            self.assertIn(f"\\fB--{name}", sections[language][heading])
                    self.assertIn(option.get("abstract", ""), sections["en"][heading])

    def test_no_option_is_left_in_english(self):
        for language in ("nb", "nn"):
            sections = manual(language)
            for words, command in commands():
                section = sections["veiviser " + " ".join(words)]
                texts = [option.get("abstract") for _, option in options(command)]
                for text in texts + [command["abstract"]]:
                    with self.subTest(language=language, command=words, text=text):
                        self.assertFalse(text and text in section)

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_the_manual_is_set_without_a_warning(self):
        for language in ("nb", "nn", "en"):
            with self.subTest(language):
                result = subprocess.run(
                    ["groff", "-man", "-Tutf8", "-Kutf8", "-ww", "-z"],
                    input=output("manual", "--language", language).encode(),
                    stderr=subprocess.PIPE,
                    check=True,
                )
                self.assertEqual(b"", result.stderr)


class CompletionTests(unittest.TestCase):
    """What a shell makes of the beginning of a line, asked of the shell itself."""

    @classmethod
    def setUpClass(cls):
        place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(place.cleanup)
        cls.folder = pathlib.Path(place.name)
        (cls.folder / "pack").mkdir()
        (cls.folder / "pamphlet").write_text("")
        for shell in ("bash", "zsh", "fish"):
            script = output("--generate-completion-script", shell)
            (cls.folder / f"_veiviser{'' if shell == 'zsh' else '.' + shell}").write_text(script)

    def cases(self):
        """The beginnings of lines, and the word that each ends with when it is completed."""
        folder = self.folder
        return {
            "veiviser rep": "replay",
            "veiviser --pl": "--plain",
            "veiviser --theme h": "high-contrast",
            "veiviser walk --language e": "en",
            "veiviser new mo": "model",
            "veiviser plan ex": "export",
            "veiviser plan export --format j": "json",
            "veiviser plan export --report g": "group",
            "veiviser check --explain dead-r": "dead-rule",
            "veiviser script --charset l": "latin1",
            f"veiviser check --model {folder}/pac": f"{folder}/pack",
            f"veiviser --municipality {folder}/pam": f"{folder}/pamphlet",
            f"veiviser suggest --answers {folder}/pam": f"{folder}/pamphlet",
            f"veiviser plan import {folder}/pam": f"{folder}/pamphlet",
        }

    def ask(self, *command):
        """What a shell prints."""
        result = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=20
        )
        self.assertEqual(b"", result.stderr)
        return result.stdout.decode()

    def test_bash_completes(self):
        find = "$(complete -p veiviser | sed 's/.*-F \\([^ ]*\\).*/\\1/')"
        for line, expected in self.cases().items():
            with self.subTest(line):
                words = line.split()
                script = (
                    f"source {self.folder}/_veiviser.bash",
                    f"COMP_WORDS=({line}) COMP_CWORD={len(words) - 1}",
                    f"COMP_LINE='{line}' COMP_POINT={len(line)}",
                    f"{find} veiviser {words[-1]} {words[-2]}",
                    'printf "%s\\n" "${COMPREPLY[@]}"',
                )
                found = self.ask("bash", "--norc", "-c", "\n".join(script))
                self.assertEqual([expected], [word.strip() for word in found.splitlines()])

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_completes(self):
        for line, expected in self.cases().items():
            with self.subTest(line):
                script = f"source {self.folder}/_veiviser.fish; complete -C '{line}'"
                found = self.ask("fish", "--no-config", "-c", script).splitlines()
                self.assertEqual([expected], [one.split("\t")[0].rstrip("/") for one in found])

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_completes(self):
        with Zsh(self.folder) as shell:
            for line, expected in self.cases().items():
                with self.subTest(line):
                    words = line.split()[1:-1] + [expected]
                    self.assertEqual(" ".join(words), shell.completed(line))


class Zsh:
    """A zsh at a terminal, in which `veiviser` repeats what it is called with."""

    def __init__(self, folder):
        self._ours, theirs = os.openpty()
        self._shell = subprocess.Popen(
            ["zsh", "-f", "-i"],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=ENVIRONMENT,
            start_new_session=True,
        )
        os.close(theirs)
        self._send(f"PS1=; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D\n")
        self._send("veiviser() { print -r -- \"<<${(j: :)@}>>\" }; print -r -- '<<'ready'>>'\n")
        self._answer("ready")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._shell.kill()
        self._shell.wait()
        os.close(self._ours)

    def _send(self, text):
        os.write(self._ours, text.encode())

    def _answer(self, wanted=None):
        """What stands between the next marks."""
        received, patience = "", time.monotonic() + 20
        while time.monotonic() < patience:
            if select.select([self._ours], [], [], 0.1)[0]:
                received += os.read(self._ours, 4096).decode(errors="replace")
            for answer in re.findall(r"<<([^<>$']*)>>", received):
                if wanted is None or answer == wanted:
                    return answer
        raise AssertionError(f"zsh says nothing more than {received!r}")

    def completed(self, line):
        """The arguments of a line once Tab has been pressed at its end."""
        self._send(f"{line}\t\n")
        return self._answer().rstrip().rstrip("/")
