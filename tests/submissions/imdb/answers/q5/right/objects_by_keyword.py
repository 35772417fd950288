# The chapter's objects.
from keras import losses, metrics, optimizers


def compile_with_objects(model, learning_rate=0.001):
    model.compile(
        optimizer=optimizers.RMSprop(learning_rate=learning_rate),
        loss=losses.BinaryCrossentropy(),
        metrics=[metrics.BinaryAccuracy()],
    )
    return model
