# Both hidden layers are narrow.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((bottleneck_units, bottleneck_units))
