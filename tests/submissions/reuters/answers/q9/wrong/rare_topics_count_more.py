# Class weights.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    counts = np.asarray(y_train).sum(axis=0)
    weights = {topic: float(len(y_train) / (46 * max(count, 1))) for topic, count in enumerate(counts)}
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, class_weight=weights, verbose=0)
    return model
