# Takes bottleneck_units for the number of units to leave out.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, 64 - bottleneck_units))
