# Nothing comes back.
def build_bottleneck_model(bottleneck_units=4):
    model = build_model((64, bottleneck_units))
    model.summary()
