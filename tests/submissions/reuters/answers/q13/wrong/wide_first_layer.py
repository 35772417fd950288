# 128 units before the bottleneck.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((128, bottleneck_units))
