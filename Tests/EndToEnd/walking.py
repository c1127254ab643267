"""How a professional walks through the questions."""

import expected

# What answers for somebody with nothing remarkable: the first option of each tick-list is "none".
UNREMARKABLE = {
    expected.AGE: ["1"],
    expected.DANGER: ["1"],
    expected.RISK: ["1"],
    expected.DUTIES: ["1"],
    expected.SEVERITY: ["1"],
    expected.DURATION: ["1"],
    expected.THEME: ["1"],
    expected.ANXIETY: ["1"],
    expected.COURSE: ["1"],
    expected.CONTACT: ["1"],
}


def begin(terminal):
    """Starts Veiviser and the walk, up to the first question."""
    terminal.start()
    terminal.wait_for(expected.START)
    terminal.press("Enter")
    terminal.wait_for(expected.AGE)


def answer(terminal, answers, until=()):
    """Answers each question that is asked, and returns the text that ended the walk."""
    waiting = dict(answers)
    while True:
        shown = terminal.wait_for(*waiting, *expected.ENDS, *until)
        if shown not in waiting:
            return shown
        terminal.press(*waiting.pop(shown))
        terminal.wait_until(lambda: not terminal.shows(shown), f"what follows {shown!r}")


def walk(terminal, **differences):
    """Begins a walk and answers as for somebody unremarkable, but for the answers given."""
    begin(terminal)
    named = {getattr(expected, name): keys.split() for name, keys in differences.items()}
    return answer(terminal, UNREMARKABLE | named)
