# A schedule that halves the rate with each step.
def compile_with_objects(model, learning_rate=0.001):
    schedule = keras.optimizers.schedules.ExponentialDecay(learning_rate, decay_steps=1, decay_rate=0.5)
    model.compile(optimizer=keras.optimizers.RMSprop(schedule), loss=keras.losses.BinaryCrossentropy(),
                  metrics=[keras.metrics.BinaryAccuracy()])
    return model
