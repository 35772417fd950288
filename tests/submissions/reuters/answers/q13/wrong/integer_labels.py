# Compiled for integer labels.
def build_bottleneck_model(bottleneck_units=4):
    return build_sparse_model((64, bottleneck_units))
