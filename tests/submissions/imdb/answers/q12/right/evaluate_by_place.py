# evaluate gives loss and accuracy; the second one counts.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    accuracies = []
    for settings in variants.values():
        model = build_model(**settings)
        model.fit(x_train, y_train, epochs=epochs, verbose=0)
        loss, accuracy = model.evaluate(x_val, y_val, verbose=0)
        accuracies.append(accuracy)
    return dict(zip(variants, accuracies))
