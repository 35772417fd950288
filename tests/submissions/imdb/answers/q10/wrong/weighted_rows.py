# Positive reviews count three times.
def retrain(x_train, y_train, epochs=4):
    model = build_model()
    weights = np.where(np.asarray(y_train) > 0.5, 3.0, 1.0)
    model.fit(x_train, y_train, sample_weight=weights, epochs=epochs, batch_size=512, verbose=0)
    return model
