# Adds another layer of 64 units after the bottleneck.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, bottleneck_units, 64))
