# Appends to a list kept between calls, so each further model has one more narrow layer.
_sizes = [64]


def build_bottleneck_model(bottleneck_units=4):
    _sizes.append(bottleneck_units)
    return build_model(hidden_units=_sizes)
