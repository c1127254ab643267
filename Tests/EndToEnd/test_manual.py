"""The manual page and the completions of the shells."""

import re
import shutil
import subprocess
import tempfile
import unittest

from program import BINARY

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def output(*arguments):
    """What the program prints; it must end well."""
    result = subprocess.run(
        [BINARY, *arguments], stdout=subprocess.PIPE, timeout=20, check=True, env=ENVIRONMENT
    )
    return result.stdout.decode()


def commands():
    """The commands that the help knows."""
    part = output("--help").split("SUBCOMMANDS:")[1]
    return re.findall(r"(?m)^  ([a-z]+)  ?", part)


class ManualTests(unittest.TestCase):
    def test_every_command_stands_in_the_manual_of_every_language(self):
        for language in ("nb", "nn", "en"):
            page = output("manual", "--language", language)
            for command in commands():
                with self.subTest(language=language, command=command):
                    self.assertIn(f".TP\n\\fB{command}\\fR\n", page)

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
    def script(self, shell):
        file = tempfile.NamedTemporaryFile("w", suffix=f".{shell}")
        self.addCleanup(file.close)
        file.write(output("--generate-completion-script", shell))
        file.flush()
        return file.name

    def test_bash_completes_commands(self):
        lines = (
            f"source {self.script('bash')}",
            "COMP_WORDS=(veiviser rep) COMP_CWORD=1 COMP_LINE='veiviser rep' COMP_POINT=12",
            "$(complete -p veiviser | sed 's/.*-F \\([^ ]*\\).*/\\1/') veiviser rep veiviser",
            'printf "%s\\n" "${COMPREPLY[@]}"',
        )
        result = subprocess.run(
            ["bash", "--norc", "-c", "\n".join(lines)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            timeout=20,
        )
        self.assertEqual(["replay"], result.stdout.decode().split(), result.stderr)

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_reads_the_script(self):
        subprocess.run(["zsh", "-n", self.script("zsh")], check=True, timeout=20)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_reads_the_script(self):
        subprocess.run(["fish", "--no-execute", self.script("fish")], check=True, timeout=20)
