# Goes back to the weights from before the last epoch.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    weights = []
    for _ in range(epochs):
        weights.append(model.get_weights())
        model.fit(x_train, y_train, batch_size=512, verbose=0)
    model.set_weights(weights[-1])
    return model
