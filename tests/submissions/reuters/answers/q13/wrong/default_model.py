# The default model: the bottleneck is forgotten.
def build_bottleneck_model(bottleneck_units=4):
    return build_model()
