# Trains all variants side by side, one epoch each in turn; accuracy from the predictions
def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    x, y, xv, yv = (np.asarray(a) for a in (x_train, y_train, x_val, y_val))
    models = {name: build_model(**kwargs) for name, kwargs in variants.items()}
    for _ in range(epochs):
        for model in models.values():
            model.fit(x, y, batch_size=512, epochs=1, verbose=0)
    truth = yv.argmax(axis=1) if yv.ndim == 2 and yv.shape[1] > 1 else yv.ravel()
    return {name: float(np.mean(model.predict(xv, verbose=0).argmax(axis=1) == truth))
            for name, model in models.items()}
