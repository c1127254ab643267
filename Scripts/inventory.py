"""Writes down what is inside the static executable, and on which terms.

    python3 inventory.py notices|spdx EXECUTABLE VERSION

`notices` prints the licences in full, `spdx` a bill of materials (SPDX 2.3, JSON). What is listed
is read from what the build used: the packages that were resolved, the libraries that Package.swift
and the module maps name, the toolchain, and the Debian packages that the static libraries are from.
A licence that cannot be found ends it.
"""

import dataclasses
import datetime
import glob
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

PROJECT = pathlib.Path(__file__).resolve().parent.parent
CHECKOUTS = PROJECT / ".build" / "checkouts"

# What the compiler and the runtime bring into every static executable.
ALWAYS_LINKED = ["c", "m", "stdc++", "gcc", "gcc_eh"]

# What the terms are called in SPDX, by Debian package.
DEBIAN_LICENCES = {
    r"libc6-dev": "LGPL-2.1-or-later",
    r"lib(stdc\+\+|gcc)-\d+-dev": "GPL-3.0-or-later WITH GCC-exception-3.1",
    r"libncurses-dev": "X11-distribute-modifications-variant",
    r"libyaml-dev": "MIT",
    r"libsqlite3-dev": "blessing",
}

# How the licences begin that packages of Swift have.
LICENCE_STARTS = {
    "Apache License": "Apache-2.0",
    "MIT License": "MIT",
    "Permission is hereby granted, free of charge": "MIT",
}


@dataclasses.dataclass(frozen=True)
class Part:
    """Something that is inside the executable."""

    name: str
    version: str
    origin: str
    licence: str
    notices: tuple[pathlib.Path, ...]


def licence_of(text):
    beginning = text[:1000]
    found = [name for start, name in LICENCE_STARTS.items() if start in beginning]
    return found[0] if found else "NOASSERTION"


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def pins():
    """The packages of Swift that the build resolved, each with its folder."""
    found = json.loads(read(PROJECT / "Package.resolved"))["pins"]
    for pin in sorted(found, key=lambda pin: pin["identity"]):
        yield pin, CHECKOUTS / pathlib.PurePath(pin["location"]).name.removesuffix(".git")


def swift_packages():
    for pin, folder in pins():
        notices = sorted(
            path
            for path in folder.iterdir()
            if re.fullmatch(r"(LICENSE|LICENCE|NOTICE|COPYING)(\.\w+)?", path.name)
        )
        if not notices:
            sys.exit(f"{pin['identity']}: no licence in {folder}")
        version = pin["state"].get("version") or pin["state"]["revision"]
        licence = licence_of(read(notices[0]))
        yield Part(pin["identity"], version, pin["location"], licence, tuple(notices))


def toolchain():
    """The runtime of Swift, Foundation, and the ICU that is a part of Foundation."""
    version = re.search(r"Swift version (\S+)", output("swift", "--version")).group(1)
    folder = pathlib.Path(os.path.realpath(shutil.which("swift"))).parent.parent
    licence = folder / "share" / "swift" / "LICENSE.txt"
    runtime = "swift-runtime-and-foundation"
    yield Part(runtime, version, "https://github.com/swiftlang/swift", "Apache-2.0", (licence,))
    # The toolchain does not carry ICU's own notice; Debian's ICU, which it needs to run, does.
    notices = sorted(glob.glob("/usr/share/doc/libicu*/copyright"))
    if not notices:
        sys.exit("ICU: no notice in /usr/share/doc; install libicu-dev")
    origin = "https://github.com/swiftlang/swift-foundation-icu"
    yield Part("swift-foundation-icu", version, origin, "NOASSERTION", (pathlib.Path(notices[-1]),))


def linked_libraries():
    """The names of the static libraries that the build asks for."""
    names = set(ALWAYS_LINKED)
    names.update(re.findall(r'linkedLibrary\("([^"]+)"\)', read(PROJECT / "Package.swift")))
    for root in (PROJECT, *(folder for _, folder in pins())):
        for path in root.glob("Sources/**/module.modulemap"):
            names.update(re.findall(r'\blink "([^"]+)"', read(path)))
    return sorted(names)


def debian_packages():
    """The Debian packages that the static libraries come from."""
    owners = {}
    for name in linked_libraries():
        found = pathlib.Path(output("gcc", f"-print-file-name=lib{name}.a"))
        if not found.is_absolute():
            continue
        # A system where /lib is a link to /usr/lib knows the file by the longer name.
        owner = output("dpkg", "-S", str(found.resolve())).split(":")[0]
        owners.setdefault(owner, []).append(f"lib{name}.a")
    for owner in sorted(owners):
        version = output("dpkg-query", "-W", "-f=${Version}", owner)
        source = output("dpkg-query", "-W", "-f=${source:Package}_${source:Version}", owner)
        matching = (id for name, id in DEBIAN_LICENCES.items() if re.fullmatch(name, owner))
        notice = pathlib.Path("/usr/share/doc") / owner / "copyright"
        if not notice.exists():
            sys.exit(f"{owner}: no {notice}")
        origin = f"Debian source package {source.replace('_', ' ')}"
        licence = next(matching, "NOASSERTION")
        yield Part(f"{owner} ({', '.join(owners[owner])})", version, origin, licence, (notice,))


def parts():
    return [*swift_packages(), *toolchain(), *debian_packages()]


def print_notices(version):
    print(f"Veiviser {version}\n")
    print("Veiviser itself is under the Apache License 2.0, which follows. The executable holds what")
    print("is listed below it, each part under its own terms, which follow in turn. Nothing is")
    print("loaded when it runs. With the source text of Veiviser and Scripts/run the executable can")
    print("be made anew with other versions of these parts, the C library among them.\n")
    inside = parts()
    for part in inside:
        print(f"  {part.name} {part.version}\n    {part.origin}\n    {part.licence}")
    shown = {}
    for name, path in [("Veiviser", PROJECT / "LICENSE")] + [
        (part.name, path) for part in inside for path in part.notices
    ]:
        text = read(path).strip()
        print(f"\n\n{'=' * 78}\n{name}: {path.name}\n{'=' * 78}\n")
        # The same licence is printed once.
        print(f"The same text as for {shown[text]}." if text in shown else text)
        shown.setdefault(text, name)


def described(number, part):
    downloadable = part.origin.startswith("https://")
    return {
        "SPDXID": f"SPDXRef-Part-{number}",
        "name": part.name,
        "versionInfo": part.version,
        "downloadLocation": part.origin if downloadable else "NOASSERTION",
        "sourceInfo": part.origin,
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": part.licence,
        "copyrightText": "NOASSERTION",
    }


def print_spdx(executable, version):
    digest = hashlib.sha256(pathlib.Path(executable).read_bytes()).hexdigest()
    moment = datetime.datetime.fromtimestamp(
        int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc
    )
    inside = [described(number, part) for number, part in enumerate(parts(), start=1)]
    program = {
        "SPDXID": "SPDXRef-Veiviser",
        "name": "veiviser",
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "Apache-2.0",
        "copyrightText": "NOASSERTION",
    }
    links = [
        {
            "spdxElementId": "SPDXRef-Veiviser",
            "relationshipType": "CONTAINS",
            "relatedSpdxElement": part["SPDXID"],
        }
        for part in inside
    ]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"veiviser-{version}",
        "documentNamespace": f"https://spdx.org/spdxdocs/veiviser-{version}-{digest}",
        "creationInfo": {
            "created": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: veiviser-inventory"],
        },
        "documentDescribes": ["SPDXRef-Veiviser"],
        "packages": [program, *inside],
        "relationships": links,
    }
    print(json.dumps(document, ensure_ascii=False, indent=2))


def main():
    match sys.argv[1:]:
        case ["notices", _, version]:
            print_notices(version)
        case ["spdx", executable, version]:
            print_spdx(executable, version)
        case _:
            sys.exit(__doc__)


main()
