# A small class compares; the session is cleared in between.
class Comparison:
    def __init__(self, training, validation):
        self.training, self.validation, self.scores = training, validation, {}

    def add(self, name, model, epochs):
        model.fit(*self.training, epochs=epochs, batch_size=512, verbose=0)
        self.scores[name] = model.evaluate(*self.validation, batch_size=512, verbose=0)[1]


def compare_models(x_train, y_train, x_val, y_val, variants, epochs=9):
    comparison = Comparison((x_train, y_train), (x_val, y_val))
    for name, settings in variants.items():
        keras.backend.clear_session()
        comparison.add(name, build_model(**settings), epochs)
    return comparison.scores
