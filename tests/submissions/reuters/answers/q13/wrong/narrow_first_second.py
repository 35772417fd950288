# The first hidden layer is narrow and the second one has 64 units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(bottleneck_units, 64))
