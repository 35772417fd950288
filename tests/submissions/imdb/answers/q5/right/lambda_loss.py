# A lambda around Keras' function as loss.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=learning_rate),
        loss=lambda y_true, y_pred: keras.losses.binary_crossentropy(y_true, y_pred),
        metrics=[lambda y_true, y_pred: keras.metrics.binary_accuracy(y_true, y_pred)],
    )
    return model
