# Build_model with hidden layers 64 and bottleneck_units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, int(bottleneck_units)))
