# Compiles the fresh model once more with the same settings, as objects.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=keras.losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    model.fit(x_train, y_train, batch_size=512, epochs=epochs, verbose=0)
    return model
