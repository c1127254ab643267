"""The way from the first screen to a suggestion, a stop or something that comes first."""

import unittest

import expected
from terminal import Terminal
from walking import UNREMARKABLE, answer, begin, walk


class WalkTests(unittest.TestCase):
    def setUp(self):
        self.terminal = Terminal()
        self.addCleanup(self.terminal.close)

    def assert_shown(self, *texts):
        for text in texts:
            self.terminal.wait_for(text)

    def test_the_program_starts_with_a_choice_and_q_leaves(self):
        self.terminal.start()
        self.assert_shown(expected.START)
        self.terminal.press("q")
        self.terminal.assert_shell_is_sane()

    def test_mild_and_short_gives_hovedforlop_1(self):
        self.assertEqual(expected.RESULT, walk(self.terminal))
        self.assert_shown(expected.HOVEDFORLOP_1)

    def test_the_first_answer_takes_at_most_twelve_keys(self):
        begin(self.terminal)
        keys = 1
        answers = dict(UNREMARKABLE)
        while (shown := self.terminal.wait_for(*answers, *expected.ENDS)) in answers:
            keys += len(answers[shown])
            self.terminal.press(*answers.pop(shown))
            self.terminal.wait_until(lambda: not self.terminal.shows(shown), "the next question")
        self.assertLessEqual(keys, 12)

    def test_keys_that_are_typed_ahead_are_not_lost(self):
        begin(self.terminal)
        self.terminal.press(*"1111111")
        self.assert_shown(expected.ANXIETY)

    def test_mild_and_long_lasting_gives_hovedforlop_2(self):
        walk(self.terminal, DURATION="2", THEME="2", DEPRESSION="2")
        self.assert_shown(expected.HOVEDFORLOP_2_LONG)

    def test_severe_and_long_lasting_gives_hovedforlop_3(self):
        walk(
            self.terminal,
            SEVERITY="3",
            DURATION="2",
            THEME="4",
            SUBSTANCES="5",
            COURSE="4",
            CONTACT="2",
        )
        self.assert_shown(expected.HOVEDFORLOP_3)

    def test_a_danger_stops_the_walk_until_it_is_corrected(self):
        self.assertEqual(expected.STOP, walk(self.terminal, DANGER="2 Enter"))
        self.assert_shown(expected.STOP_ACUTE, expected.EMERGENCY_NUMBER)
        self.terminal.press("c")
        self.assert_shown(expected.DANGER)

    def test_an_unknown_age_is_not_placed(self):
        self.assertEqual(expected.UNDECIDED, walk(self.terminal, AGE="0"))
        self.assert_shown(expected.UNDECIDED_AGE)

    def test_violence_now_comes_before_the_suggestion(self):
        self.assertEqual(expected.HELD, walk(self.terminal, DUTIES="2 Enter"))

    def test_escape_goes_back_one_step(self):
        begin(self.terminal)
        self.terminal.press("1")
        self.assert_shown(expected.DANGER)
        self.terminal.press("Escape")
        self.assert_shown(expected.AGE)

    def test_help_and_reasons_open_and_close(self):
        walk(self.terminal)
        for key, text in (("?", expected.HELP), ("h", expected.REASONS)):
            self.terminal.press(key)
            self.assert_shown(text)
            self.terminal.press("Escape")
            self.assert_shown(expected.RESULT)

    def test_leaving_in_the_middle_asks_first(self):
        begin(self.terminal)
        self.terminal.press("1")
        self.assert_shown(expected.DANGER)
        self.terminal.press("q")
        self.assert_shown(expected.QUIT)
        self.terminal.press("Escape")
        self.assert_shown(expected.DANGER)
        self.terminal.press("C-c")
        self.terminal.assert_shell_is_sane()

    def test_the_same_answers_after_a_correction_give_the_same_end(self):
        walk(self.terminal, DANGER="2 Enter")
        self.terminal.press("c")
        self.assert_shown(expected.DANGER)
        # The danger is ticked already; the first option takes its place.
        self.assertEqual(expected.RESULT, answer(self.terminal, UNREMARKABLE))
