"""What the other module needs."""


def position(values, value):
    return list(values).index(value)
