"""What the pages of the documentation hold that can be tried: commands, files, keys, names."""

import dataclasses
import pathlib
import re

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "Resources" / "Documentation"
GUIDES = ["overview", "fastlege", "koordinator", "kursholder", "fagradgiver"]
BLOCK = re.compile(r"^```(\w+) ?(.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (.+?) \| `([^`]+)` \|$", re.MULTILINE)


def read(path):
    return path.read_text(encoding="utf-8")


def pages():
    """Every page, the README and those for developers among them."""
    folders = (FOLDER, PROJECT / ".github", PROJECT)
    return sorted(page for folder in folders for page in folder.glob("*.md"))


@dataclasses.dataclass(frozen=True)
class Command:
    """A line for the shell, and the status that the page promises."""

    line: str
    status: int


def files(page):
    """The files that a page shows, by name."""
    return {name: text for _, name, text in BLOCK.findall(read(page)) if name}


def commands(page):
    """The commands of a page, in their order."""
    for kind, _, text in BLOCK.findall(read(page)):
        for line in text.splitlines() if kind == "sh" else ():
            status = re.search(r"# status (\d+)", line)
            yield Command(line, int(status.group(1)) if status else 0)


def walks(page):
    """The tables of what the screen shows and which keys are pressed then."""
    for table in re.split(r"\n\n", read(page)):
        rows = ROW.findall(table)
        if rows:
            yield rows


def script(walk):
    """A walk as a script that shows the screen before each key, and at the end."""
    lines = []
    for number, (_, keys) in enumerate(walk):
        lines += [f":snapshot {number}", keys]
    return "\n".join([*lines, ":snapshot end", ""])
