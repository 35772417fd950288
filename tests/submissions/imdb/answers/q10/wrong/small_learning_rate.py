# Compiles again with a smaller learning rate.
def retrain(x_train, y_train, epochs=4):
    model = compile_with_objects(build_model(), learning_rate=0.0003)
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
