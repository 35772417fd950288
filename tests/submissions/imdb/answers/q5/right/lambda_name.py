# A lambda under the name, tuple trick to hand the model back.
compile_with_objects = lambda model, learning_rate=0.001: (
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate),
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        metrics=[keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.5)],
    ),
    model,
)[1]
