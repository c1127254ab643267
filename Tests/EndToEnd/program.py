"""Where the program under test is."""

import os
import pathlib

_BUILT = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "veiviser"

BINARY = os.path.abspath(os.environ.get("VEIVISER_BINARY", _BUILT))
