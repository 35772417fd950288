# The network of question 6, compiled again with objects.
def build_bottleneck_model(bottleneck_units=4):
    model = build_model(hidden_units=[64, bottleneck_units])
    model.compile(optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
                  loss=keras.losses.CategoricalCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy()])
    return model
