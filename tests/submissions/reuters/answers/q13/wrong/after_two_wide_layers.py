# The bottleneck is a third hidden layer.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, 64, bottleneck_units))
