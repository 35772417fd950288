# A helper trains one variant.
def score(settings, train_data, val_data, epochs):
    model = build_model(**settings)
    model.fit(*train_data, epochs=epochs, batch_size=512, verbose=0)
    return model.evaluate(*val_data, return_dict=True, verbose=0)["accuracy"]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=4):
    return {name: float(score(s, (x_train, y_train), (x_val, y_val), epochs)) for name, s in variants.items()}
