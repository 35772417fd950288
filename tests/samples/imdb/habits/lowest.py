"""A module that its student wrote for the notebook next to it."""

from pieces import position


def first_lowest(values, counted_from):
    return position(values, min(values)) + 1 + int(counted_from[0])
