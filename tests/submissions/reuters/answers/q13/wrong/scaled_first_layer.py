# The first layer has 16 times bottleneck_units, which is 64 only for the default.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(16 * bottleneck_units, bottleneck_units))
