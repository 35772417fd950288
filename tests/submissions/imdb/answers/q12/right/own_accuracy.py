# Computes the accuracy from predictions.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    scores = dict()
    for key in variants:
        model = build_model(**variants[key])
        model.fit(x_train, y_train, epochs=epochs, batch_size=256, verbose=0)
        predicted = model.predict(x_val, verbose=0).reshape(-1) > 0.5
        scores[key] = np.mean(predicted == (np.asarray(y_val) > 0.5))
    return scores
