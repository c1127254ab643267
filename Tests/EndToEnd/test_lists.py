"""Lists that are filtered while one types: offers, glossary and sources; and the model itself."""

import unittest

import expected
from terminal import Terminal


class ListTests(unittest.TestCase):
    def setUp(self):
        self.terminal = Terminal()
        self.addCleanup(self.terminal.close)
        self.terminal.start()
        self.terminal.wait_for(expected.START)

    def test_offers_are_found_by_typing_and_opened(self):
        self.terminal.press("/")
        self.terminal.wait_for("Tilbud · etter type")
        self.terminal.press("/")
        self.terminal.type("søvn")
        self.terminal.wait_for("Søk: søvn_")
        self.terminal.wait_for("> Søvnkurs")
        for columns, rows in ((40, 12), (200, 60), (80, 24)):
            self.terminal.resize(columns, rows)
            self.terminal.wait_for("> Søvnkurs")
        self.terminal.press("BSpace", "BSpace", "BSpace", "BSpace")
        self.terminal.type("pårørendelinjen")
        self.terminal.wait_for("> Pårørendelinjen")
        self.terminal.press("Enter")
        self.terminal.wait_for("Ni kjennetegn")
        self.terminal.press("Escape")
        self.terminal.wait_for("Søk: pårørendelinjen")
        self.terminal.press("Escape")
        self.terminal.wait_until(lambda: not self.terminal.shows("Søk:"), "the whole list")
        self.terminal.wait_for("> Pårørendelinjen")
        self.terminal.press("Escape")
        self.terminal.wait_for(expected.START)

    def test_offers_are_narrowed_down_and_sorted(self):
        self.terminal.press("/", "Tab")
        self.terminal.wait_for("Avgrens tilbudene")
        self.terminal.press("Space", "Enter")
        self.terminal.wait_for("Avgrenset – Lavterskel: ja")
        self.terminal.press("x")
        self.terminal.wait_for("Tilbud · etter navn")
        self.terminal.press("Escape")
        self.terminal.wait_for("av 110")

    def test_the_glossary_explains_a_term(self):
        self.terminal.press("5")
        self.terminal.wait_for("av 54")
        self.terminal.press("/")
        self.terminal.type("stepped")
        self.terminal.wait_for("> stepped care")
        self.terminal.press("Enter")
        self.terminal.wait_for("Styrke")

    def test_a_source_says_what_rests_on_it(self):
        self.terminal.press("6")
        self.terminal.wait_for("Brukt i")
        self.terminal.press("Enter")
        self.terminal.wait_for("Dette bygger på kilden")

    def test_the_model_is_checked_while_one_looks_at_it(self):
        self.terminal.press("7")
        self.terminal.wait_for("Innholdshash")
        self.terminal.press("End")
        self.terminal.wait_for("0 feil, 0 advarsler")
