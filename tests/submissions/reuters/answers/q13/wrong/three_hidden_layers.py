# Puts the bottleneck after both layers of 64 instead of in place of the second
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, 64, bottleneck_units))
