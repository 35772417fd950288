# Always four.
def build_bottleneck_model(bottleneck_units=4):
    return build_model(hidden_units=(64, 4))
