# 46 by default, which is no bottleneck.
def build_bottleneck_model(bottleneck_units=46):
    return build_model((64, bottleneck_units))
