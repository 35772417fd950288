# Replaces the last entry of the default widths.
DEFAULT_WIDTHS = [64, 64]


def build_bottleneck_model(bottleneck_units=4):
    widths = DEFAULT_WIDTHS[:-1] + [bottleneck_units]
    return build_model(widths)
