# The topics of question 11 against the labels.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    right = np.argmax(y_val, axis=1)
    scores = {}
    for name, settings in variants.items():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, verbose=0)
        _, topics = predict_topics(model, x_val)
        scores[name] = np.mean(topics == right)
    return scores
