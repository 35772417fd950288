"""YAML as plain values with the line of every key, and the error that names file and line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

MAX_VALUES = 100_000  # aliases written out; ten levels of them can be billions
MAX_INT_BITS = 64  # Python refuses to print integers of many digits, also in an error's text
KeyPath = tuple[str, ...]  # the keys that lead to a value, e.g. ("limits", "cell_seconds")
Problem = tuple[int, str]  # line, what is wrong there


class ConfigError(ValueError):
    """A YAML file such as `grading.yml` cannot be used.

    Args:
        problems: What is wrong, each with its line; line 0 for the file as a whole.
    """

    def __init__(self, file: str, problems: Iterable[Problem]) -> None:
        self.problems = tuple(
            f"{file}, line {line}: {text}" if line else f"{file}: {text}" for line, text in sorted(problems)
        )
        super().__init__("\n".join(self.problems))


class TooManyValues(Exception):
    """Aliases expand to more values than any configuration has; `line` is where the limit was exceeded."""

    def __init__(self, line: int) -> None:
        super().__init__(f"more than {MAX_VALUES:,} values")
        self.line = line


class LinedYaml:
    """One YAML document read with its lines; `problems` holds what YAML itself would let pass."""

    def __init__(self, text: str) -> None:
        """Read the document.

        Args:
            text: The YAML text.

        Raises:
            yaml.YAMLError: The text is not YAML, or holds more than one document.
            TooManyValues: Its aliases multiply.
        """
        self.lines: dict[KeyPath, int] = {(): 1}
        self.problems: list[Problem] = []
        self._loader = yaml.SafeLoader(text)
        self._open: set[int] = set()
        self._values_left = MAX_VALUES
        try:
            node = self._loader.get_single_node()
            self.value: Any = None if node is None else self._value_of(node, ())
        finally:
            self._loader.dispose()

    def line_of(self, key_path: KeyPath) -> int:
        """The line of a key, or of the nearest key above it that the file has."""
        while key_path not in self.lines:
            key_path = key_path[:-1]
        return self.lines[key_path]

    def _value_of(self, node: yaml.Node, key_path: KeyPath) -> Any:
        self._values_left -= 1
        if self._values_left < 0:
            raise TooManyValues(_line(node))
        if id(node) in self._open:  # an alias to a node that is still open would never end
            self.problems.append((_line(node), "this value refers to itself through an alias. Write it out."))
            return None
        self._open.add(id(node))
        try:
            if isinstance(node, yaml.MappingNode):
                return self._mapping(node, key_path)
            if isinstance(node, yaml.SequenceNode):
                return [self._item(item, (*key_path, str(index))) for index, item in enumerate(node.value)]
            return self._scalar(node)
        finally:
            self._open.discard(id(node))

    def _scalar(self, node: yaml.Node) -> Any:
        try:
            value = self._loader.construct_object(node)
            if isinstance(value, int) and value.bit_length() > MAX_INT_BITS:
                raise ValueError("an integer with too many digits")
            return value
        except (ValueError, ArithmeticError, LookupError, AttributeError, TypeError):
            # `2024-99-99`, `1:1:…:1.0` (a float to the base of 60), `!!int ""`, `!!timestamp x`
            problem = f'the value "{node.value[:60]}" is not what it looks like'
            raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark) from None

    def _item(self, node: yaml.Node, key_path: KeyPath) -> Any:
        self.lines[key_path] = _line(node)
        return self._value_of(node, key_path)

    def _mapping(self, node: yaml.MappingNode, key_path: KeyPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append((_line(key_node), "a key must be plain text."))
                continue
            key = str(key_node.value)  # as written: YAML itself would turn `on:` and `1:` into True and 1
            inner = (*key_path, key)
            if key in values:
                first = self.lines[inner]
                self.problems.append((_line(key_node), f'"{key}" is given twice, first in line {first}. Keep one.'))
                continue
            self.lines[inner] = _line(key_node)
            values[key] = self._value_of(value_node, inner)
        return values


def read_yaml(path: Path, file: str = "", needs: str = 'It needs "version" and "assignments".') -> LinedYaml:
    """Read one YAML file.

    Args:
        file: How errors name it; by its name alone when "".
        needs: The sentence that an error adds when the file is empty.

    Returns:
        Its values and lines.

    Raises:
        ConfigError: It is missing, unreadable, not UTF-8, not YAML, or empty.
    """
    file = file or path.name
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(file, [(0, f"there is no such file in {path.parent}. Create it.")]) from None
    except OSError as error:
        raise ConfigError(file, [(0, f"cannot be read ({error.strerror}). Check its permissions.")]) from None
    try:
        document = LinedYaml(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigError(file, [(line, "this is not UTF-8 text. Save the file as UTF-8.")]) from None
    except TooManyValues as error:
        text = f"aliases multiply to more than {MAX_VALUES:,} values here. Write the values out."
        raise ConfigError(file, [(error.line, text)]) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ConfigError(file, [_yaml_problem(error, data)]) from None
    if document.value is None:
        raise ConfigError(file, [(1, f"the file is empty. {needs}")])
    return document


def _yaml_problem(error: Exception, data: bytes) -> Problem:
    advice = "Check the indentation, colons and quotes of this line and the one before."
    mark = getattr(error, "problem_mark", None)
    if mark is not None:
        return mark.line + 1, f"this is not YAML: {getattr(error, 'problem', None) or error}. {advice}"
    if isinstance(error, yaml.reader.ReaderError):
        line = data.decode("utf-8-sig")[: error.position].count("\n") + 1
        return line, "a character that YAML does not allow. Delete it."
    return 1, f"this is not YAML: {str(error) or type(error).__name__}."


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
