# Eight units by default.
def build_bottleneck_model(bottleneck_units=8):
    return build_model((64, bottleneck_units))
