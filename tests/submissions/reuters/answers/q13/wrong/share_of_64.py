# 64 divided by bottleneck_units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, max(1, 64 // (4 * bottleneck_units))))
