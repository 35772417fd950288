"""Items of the chapter, and cells that several assignments share."""

from __future__ import annotations

from autograder.assignments._definition import Item

TEST_ACCURACY = "model.evaluate(x_test, y_test, batch_size=512, verbose=0)"
TRAINED = "train(build_model(), partial_x_train, partial_y_train, x_val, y_val)"
ENCODED = "vectorize_sequences(train_data)"


def listing(number: str, topic: str, *questions: str, cells: tuple[str, ...] = ()) -> Item:
    """Return a numbered listing."""
    return Item("listing", number, topic, questions, cells)


def page(place: str, topic: str, *questions: str, cells: tuple[str, ...] = ()) -> Item:
    """Return a page between the listings."""
    return Item("page", place, topic, questions, cells)


def exercises(part: str, question: str, cells_by_topic: dict[str, tuple[str, ...]]) -> tuple[Item, ...]:
    """Return the exercises at the end of a part, all of one question."""
    place = f"end of {part}"
    return tuple(Item("exercise", place, topic, (question,), cells) for topic, cells in cells_by_topic.items())
