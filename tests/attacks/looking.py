# Put before each attack: what it finds of the grader's secrets is told by the last cell.
import os, re, sys, threading, time

FOUND = []


def look(text):
    """Note the secrets that stand in a text, or in the text of any value."""
    if isinstance(text, (bytes, bytearray, memoryview)):
        text = bytes(text).decode("latin-1")
    elif not isinstance(text, str):
        text = repr(text)
    FOUND.extend(re.findall(r"CANARY-[0-9a-f]{32}|_expect_small_batch_at_the_[e]nd|2003141592[6]", text)[:5])
    return text


def read(path):
    """Look at a file, if it can be read."""
    try:
        with open(path, "rb") as file:
            return look(file.read(2**24))
    except (OSError, ValueError):
        return ""


def names_in(path):
    """The names in a folder, if it can be listed."""
    try:
        return os.listdir(path)
    except OSError:
        return []


def attempt(action, *arguments):
    """Do something; say how it ended."""
    try:
        return action(*arguments)
    except BaseException as error:
        return type(error).__name__
