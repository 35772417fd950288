"""Two files speak of the same person when numbers say so, or else names; never against a number."""

from __future__ import annotations

import pytest

from autograder.intake.identity import Person, match_people, merged, name_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Min-ji Kim", "Kim, Min-ji"),
        ("kimminji", "Kim, Min-ji"),
        ("kimminji", "Min-ji Kim"),
        ("Zoë O'Neil", "oneilzoë"),
        ("Zoe\u0308", "Zoë"),
        ("김민지", "김민지"),
        ("MARÍA DEL CARMEN LÓPEZ", "López, María del Carmen"),
    ],
)
def test_a_name_is_known_in_its_other_forms(one: str, other: str) -> None:
    assert name_keys(one) & name_keys(other)


@pytest.mark.parametrize(("one", "other"), [("Kim", "Kim, Min-ji"), ("", ""), ("Lee Jun", "Lee Jung"), ("-", "_")])
def test_other_names_are_others(one: str, other: str) -> None:
    assert not name_keys(one) & name_keys(other)


def test_a_shared_number_or_address_decides_before_the_name() -> None:
    people = [Person(name="Jun Lee", sid="1"), Person(name="Min-ji Kim", sid="2", email="Kim@x.org")]
    assert match_people(Person(name="Jun Lee", sid="2"), people) == [1]
    assert match_people(Person(name="Somebody", email="kim@X.org"), people) == [1]
    assert match_people(Person(login="kim@x.org"), people) == [1]


def test_another_number_of_the_same_kind_rules_out_the_same_name() -> None:
    assert match_people(Person(name="Jun Lee", sid="9"), [Person(name="Jun Lee", sid="1")]) == []


def test_a_number_of_another_kind_says_nothing() -> None:
    assert (
        match_people(
            Person(name="Jun Lee", numbers={"canvas": "7"}), [Person(name="Ha Choi", numbers={"moodle": "7"})]
        )
        == []
    )
    assert match_people(Person(name="Jun Lee", numbers={"canvas": "7"}), [Person(name="Jun Lee", sid="1")]) == [0]


def test_a_number_of_unknown_kind_needs_the_name_as_well() -> None:
    people = [Person(name="Jun Lee", number="7"), Person(name="Jun Lee", number="8")]
    assert match_people(Person(name="leejun", numbers={"canvas": "8"}), people) == [1]
    assert match_people(Person(name="choiha", numbers={"canvas": "8"}), people) == []


def test_two_of_one_name_are_both_found() -> None:
    assert match_people(
        Person(name="leejun"), [Person(name="Jun Lee", sid="1"), Person(name="Lee, Jun", sid="2")]
    ) == [0, 1]


def test_what_two_files_know_is_put_together_under_the_better_name() -> None:
    got = merged(Person(name="leejun", numbers={"canvas": "7"}), Person(name="Jun Lee", sid="1", email="l@x"))
    assert got == Person(name="Jun Lee", numbers={"canvas": "7"}, sid="1", email="l@x")


def test_a_person_comes_back_from_its_dictionary() -> None:
    person = Person("Jun Lee", {"moodle": "12", "canvas": ""}, sid="1")
    assert person.as_dict() == {"name": "Jun Lee", "numbers": {"moodle": "12"}, "sid": "1"}
    assert Person.from_dict(person.as_dict()) == person


def test_the_numbers_of_earlier_versions_are_read() -> None:
    earlier = {"name": "Jun Lee", "canvas": "7", "participant": "12"}
    assert Person.from_dict(earlier) == Person("Jun Lee", {"canvas": "7", "moodle": "12"})


def test_equal_people_are_one_key_and_others_are_not() -> None:
    people = [Person("Lee", {"canvas": "7", "moodle": "1"}), Person("Lee", {"moodle": "1", "canvas": "7"})]
    assert len({*people, Person("Lee", {"canvas": "8"}), Person("Lee")}) == 3
