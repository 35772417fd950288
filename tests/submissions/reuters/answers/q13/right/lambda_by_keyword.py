# A lambda.
build_bottleneck_model = lambda bottleneck_units=4: build_model(
    hidden_units=(64, int(bottleneck_units)), loss="categorical_crossentropy"
)
