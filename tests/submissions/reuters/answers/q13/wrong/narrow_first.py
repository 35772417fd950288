# The narrow layer comes first.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units, 64))
