# build_model of question 6 with the widths 64 and bottleneck_units.
def build_bottleneck_model(bottleneck_units=4):
    return build_model((64, bottleneck_units))
