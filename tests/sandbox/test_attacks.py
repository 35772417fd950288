"""Nothing that a submission does gains a point, learns a secret, touches others or outlives its grading."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from helpers.attack_files import FAMILIES, Attack, all_attacks, read_attack
from helpers.attack_runner import World, world
from helpers.attack_user import outcomes_of_ordinary_user
from helpers.ordinary_user import ordinary_user_problem

from autograder.paths import ROOT
from autograder.sandbox import levels
from autograder.sandbox.levels import BUBBLEWRAP, LANDLOCK, PROCESS

PAGE = ROOT / "docs" / "security.md"
ATTACKS = all_attacks()
THAT_EARN = [attack for attack in ATTACKS if attack.earns]
PROBLEMS = {BUBBLEWRAP: levels.bubblewrap_problem(), LANDLOCK: levels.landlock_problem(), PROCESS: None}
AVAILABLE = [level for level, problem in PROBLEMS.items() if problem is None]

Worlds = Callable[[str], World]


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    """Gives the grader of a level, which is started for its first attack and grades all that follow."""
    made: dict[str, World] = {}
    with ExitStack() as stack:

        def of_level(level: str) -> World:
            if PROBLEMS[level] is not None:
                pytest.skip(f"no {level} here: {PROBLEMS[level]}")
            if level not in made:
                made[level] = stack.enter_context(world(level))
            return made[level]

        yield of_level


def _name(attack: Attack) -> str:
    return f"{attack.family}-{attack.name}"


def _at_their_levels() -> Iterator[object]:
    for level in PROBLEMS:
        for attack in ATTACKS:
            if level in attack.levels:
                marks = () if level in attack.usual_levels(AVAILABLE) else (pytest.mark.nightly,)
                yield pytest.param(attack, level, id=f"{_name(attack)}-{level}", marks=marks)


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.parametrize(("attack", "level"), list(_at_their_levels()))
def test_an_attack_fails(worlds: Worlds, attack: Attack, level: str) -> None:
    assert worlds(level).attacked_by(attack).harm == []


@pytest.mark.slow
@pytest.mark.process
@pytest.mark.skipif(ordinary_user_problem() is not None, reason=f"no ordinary user here: {ordinary_user_problem()}")
@pytest.mark.parametrize("level", [BUBBLEWRAP, LANDLOCK])
@pytest.mark.parametrize("both_graders", [True, pytest.param(False, marks=pytest.mark.nightly)])
def test_attacks_on_a_grader_who_is_not_root_fail(level: str, both_graders: bool) -> None:
    if PROBLEMS[level] is not None:
        pytest.skip(f"no {level} here: {PROBLEMS[level]}")
    attacks = [attack for attack in ATTACKS if attack.both_graders == both_graders]
    outcomes = outcomes_of_ordinary_user(level, attacks).values()
    assert {outcome.attack.name: outcome.harm for outcome in outcomes if outcome.harm} == {}


@pytest.mark.slow
@pytest.mark.tensorflow
@pytest.mark.usefixtures("closed_figures")
@pytest.mark.parametrize("attack", THAT_EARN, ids=[_name(attack) for attack in THAT_EARN])
def test_what_an_attack_may_earn_is_what_its_honest_twin_earns(worlds: Worlds, attack: Attack) -> None:
    assert worlds(PROCESS).earned_here(attack.twin) == attack.earns


@pytest.mark.nightly
@pytest.mark.slow
@pytest.mark.process
@pytest.mark.parametrize("attack", THAT_EARN, ids=[_name(attack) for attack in THAT_EARN])
def test_an_honest_twin_earns_the_same_in_a_sandbox(worlds: Worlds, attack: Attack) -> None:
    assert worlds(levels.available_level()).attacked_by(attack.twin).gained == attack.earns


@pytest.mark.slow
@pytest.mark.process
def test_an_attack_that_succeeds_is_noticed(worlds: Worlds, tmp_path: Path) -> None:
    unconfined = worlds(PROCESS)
    (tmp_path / "greedy.py").write_text(
        "# Wants: to show that this test can fail\n"
        "import socket, subprocess\n"
        "read('@PROJECT@/autograder/checks/boston/q8.py')\nread('@GRADES@/grades.csv')\nread('@OTHER@')\n"
        "open('@GRADES@/@MARK@', 'w')\n"
        "socket.create_connection(('127.0.0.1', @TCP@))\n"
        "best_num_epochs = lambda history, skip=10: history.index(min(history[skip:])) + 1\n"
    )
    outcome = unconfined.attacked_by(read_attack(tmp_path / "greedy.py"))
    for path in (unconfined.folder / "grades").glob("kitmark*"):
        path.unlink()
    assert outcome.gained > 0
    assert {"hidden checks", "grades", "other"} <= {
        words.split()[2] + " checks" * ("hidden" in words) for words in outcome.leaked
    }
    assert any("touched" in words for words in outcome.touched)
    assert "reached tcp" in outcome.touched


# --- the attacks themselves ---


def test_there_are_attacks_of_each_family() -> None:
    assert {attack.family for attack in ATTACKS} == set(FAMILIES)
    assert len(ATTACKS) >= 75


def test_the_exceptions_of_a_family_are_attacks_of_it() -> None:
    names = {family: {attack.name for attack in ATTACKS if attack.family == family} for family in FAMILIES}
    assert [family for family, about in FAMILIES.items() if not about.exceptions <= names[family]] == []


def test_an_attack_on_what_the_sandbox_guards_runs_at_each_level_every_time() -> None:
    levels = [attack.usual_levels(AVAILABLE) for attack in ATTACKS if attack.meets_the_sandbox]
    assert all({BUBBLEWRAP, LANDLOCK} & set(AVAILABLE) <= set(usual) for usual in levels)


def test_the_other_attacks_run_at_one_level_and_each_level_has_some_of_them() -> None:
    levels = [attack.usual_levels(PROBLEMS) for attack in ATTACKS if not attack.meets_the_sandbox]
    assert {len(usual) for usual in levels} == {1}
    assert {level for (level,) in levels} == {BUBBLEWRAP, LANDLOCK, PROCESS}


def test_an_attack_keeps_its_level_and_takes_another_one_where_that_is_missing() -> None:
    attack = next(attack for attack in ATTACKS if not attack.meets_the_sandbox)
    (usual,) = attack.usual_levels(PROBLEMS)
    assert attack.usual_levels(PROBLEMS) == [usual]
    (other,) = attack.usual_levels([level for level in PROBLEMS if level != usual])
    assert other != usual


def test_no_two_attacks_have_the_same_name() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)


def test_an_attack_that_does_not_say_what_it_wants_is_refused(tmp_path: Path) -> None:
    (tmp_path / "silent.py").write_text("print(1)\n")
    with pytest.raises(ValueError, match=r"silent\.py does not say what it wants"):
        read_attack(tmp_path / "silent.py")


def test_the_page_has_each_attack_and_no_other() -> None:
    named = re.findall(r"^\| `([a-z_]+/[a-z_]+)`", PAGE.read_text("utf-8"), re.MULTILINE)
    again = "Write the page again: PYTHONPATH=tests python -m helpers.attack_table"
    assert sorted(named) == sorted(f"{attack.family}/{attack.name}" for attack in ATTACKS), again


def test_the_page_tells_of_no_harm() -> None:
    assert "HARM" not in PAGE.read_text("utf-8")
