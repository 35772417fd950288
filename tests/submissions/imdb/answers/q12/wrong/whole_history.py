# All epochs' accuracies for each variant.
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {
        name: build_model(**s).fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0,
                                   validation_data=(x_val, y_val)).history["val_accuracy"]
        for name, s in variants.items()
    }
