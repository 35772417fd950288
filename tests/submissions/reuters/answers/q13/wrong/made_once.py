# One model per width, for all calls.
from functools import cache


@cache
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units))
