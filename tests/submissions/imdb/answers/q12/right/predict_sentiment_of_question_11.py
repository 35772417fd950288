# Uses predict_sentiment of question 11; trains epoch by epoch.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracy_of = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(x_train, y_train, batch_size=512, verbose=0)
        accuracy_of[name] = np.float32((predict_sentiment(model, x_val) == y_val).mean())
    return accuracy_of
