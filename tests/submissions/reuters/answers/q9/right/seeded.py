# A fixed seed, a fresh session.
def retrain(x_train, y_train, epochs=9):
    keras.backend.clear_session()
    keras.utils.set_random_seed(1987)
    model = build_model()
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    print("accuracy on the training data:", model.evaluate(x_train, y_train, batch_size=512, verbose=0)[1])
    return model
