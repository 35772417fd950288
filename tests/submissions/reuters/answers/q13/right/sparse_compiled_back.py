# Starts from build_sparse_model of question 12 and compiles it for one-hot rows.
def build_bottleneck_model(bottleneck_units=4):
    model = build_sparse_model((64, bottleneck_units))
    model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
