# An object that can be called in place of build_model.
class Factory:
    def __init__(self, build, **settings):
        self.build, self.settings = build, settings

    def __call__(self):
        return self.build(**self.settings)


def compare_models(train_data, train_targets, build_model, variants, k=4, epochs=100):
    out = {}
    for name in variants:
        factory = Factory(build_model, **variants[name])
        out[name] = np.array(k_fold_scores(train_data, train_targets, factory, epochs=epochs, k=k)).mean()
    return out
