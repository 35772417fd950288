# Strings, as in question 4.
def compile_with_objects(model, learning_rate=0.001):
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])
    return model
