"""Nothing that a submission does gains a point, learns a secret, touches others or outlives its grading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from attack_files import FAMILIES, Attack, all_attacks, read_attack
from attack_runner import World, world

from autograder import sandbox
from autograder.sandbox import BUBBLEWRAP, LANDLOCK, PROCESS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "security.md"
ATTACKS = all_attacks()
at_each_attack = partial(pytest.mark.parametrize, "attack")


def _worlds(level: str, problem: str | None) -> Iterator[World]:
    if problem is not None:
        pytest.skip(f"no {level} here: {problem}")
    with world(level) as made:
        yield made


@pytest.fixture(scope="module")
def in_bubblewrap() -> Iterator[World]:
    """A grader at the level bubblewrap."""
    yield from _worlds(BUBBLEWRAP, sandbox.bubblewrap_problem())


@pytest.fixture(scope="module")
def in_landlock() -> Iterator[World]:
    """A grader at the level landlock."""
    yield from _worlds(LANDLOCK, sandbox.landlock_problem())


@pytest.fixture(scope="module")
def unconfined() -> Iterator[World]:
    """A grader without a sandbox."""
    yield from _worlds(PROCESS, None)


def _names(attacks: list[Attack]) -> list[str]:
    return [f"{attack.family}-{attack.name}" for attack in attacks]


@pytest.mark.slow
@at_each_attack(ATTACKS, ids=_names(ATTACKS))
def test_an_attack_fails_in_bubblewrap(in_bubblewrap: World, attack: Attack) -> None:
    assert in_bubblewrap.attacked_by(attack).harm == []


@pytest.mark.slow
@at_each_attack(ATTACKS, ids=_names(ATTACKS))
def test_an_attack_fails_under_landlock(in_landlock: World, attack: Attack) -> None:
    assert in_landlock.attacked_by(attack).harm == []


THAT_EARN = [attack for attack in ATTACKS if attack.earns]


@pytest.mark.slow
@pytest.mark.parametrize("attack", THAT_EARN, ids=_names(THAT_EARN))
def test_what_an_attack_may_earn_is_what_its_honest_twin_earns(in_bubblewrap: World, attack: Attack) -> None:
    assert in_bubblewrap.attacked_by(attack.twin).gained == attack.earns


FAIL_ANYWHERE = [attack for attack in ATTACKS if attack.at_process]


@pytest.mark.slow
@at_each_attack(FAIL_ANYWHERE, ids=_names(FAIL_ANYWHERE))
def test_forging_and_ending_fail_without_a_sandbox_as_well(unconfined: World, attack: Attack) -> None:
    assert unconfined.attacked_by(attack).harm == []


@pytest.mark.slow
def test_an_attack_that_succeeds_is_noticed(unconfined: World, tmp_path: Path) -> None:
    (tmp_path / "greedy.py").write_text(
        "# Wants: to show that this test can fail\n"
        "import socket, subprocess\n"
        "read('@PROJECT@/autograder/checks/boston_final_model.py')\nread('@GRADES@/grades.csv')\nread(f'/proc/{os.getppid()}/environ')\n"
        "open('@GRADES@/@MARK@', 'w')\n"
        "socket.create_connection(('127.0.0.1', @TCP@))\n"
        "best_num_epochs = lambda history, skip=10: history.index(min(history[skip:])) + 1\n"
    )
    outcome = unconfined.attacked_by(read_attack(tmp_path / "greedy.py"))
    for path in (unconfined.folder / "grades").glob("kitmark*"):
        path.unlink()
    assert outcome.gained > 0
    assert {"hidden checks", "grades", "environment"} <= {
        words.split()[2] + " checks" * ("hidden" in words) for words in outcome.leaked
    }
    assert any("touched" in words for words in outcome.touched)
    assert "reached tcp" in outcome.touched


# --- the attacks themselves ---


def test_there_are_attacks_of_each_family() -> None:
    assert {attack.family for attack in ATTACKS} == set(FAMILIES)
    assert len(ATTACKS) >= 75


def test_no_two_attacks_have_the_same_name() -> None:
    assert len({attack.name for attack in ATTACKS}) == len(ATTACKS)


def test_an_attack_that_does_not_say_what_it_wants_is_refused(tmp_path: Path) -> None:
    (tmp_path / "silent.py").write_text("print(1)\n")
    with pytest.raises(ValueError, match=r"silent\.py does not say what it wants"):
        read_attack(tmp_path / "silent.py")


def test_the_page_has_each_attack_and_no_other() -> None:
    named = re.findall(r"^\| `([a-z_]+/[a-z_]+)`", PAGE.read_text("utf-8"), re.MULTILINE)
    again = "Make the page anew: make security"
    assert sorted(named) == sorted(f"{attack.family}/{attack.name}" for attack in ATTACKS), again


def test_the_page_tells_of_no_harm() -> None:
    assert "HARM" not in PAGE.read_text("utf-8")
