# Trains epoch by epoch, and weighs the folds by their sizes.
def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    blocks = np.array_split(np.arange(len(train_data)), k)
    sizes = [len(block) for block in blocks]

    def error(block, settings):
        rest = np.setdiff1d(np.arange(len(train_data)), block)
        model = build_model(**settings)
        for _ in range(epochs):
            model.fit(train_data[rest], train_targets[rest], batch_size=8, verbose=0)
        return model.evaluate(train_data[block], train_targets[block], verbose=0)[1]

    return {
        name: np.average([error(block, settings) for block in blocks], weights=sizes)
        for name, settings in variants.items()
    }
