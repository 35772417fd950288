# Trains the bottleneck network.
def retrain(x_train, y_train, epochs=9):
    model = build_model(hidden_units=(64, 4))
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
