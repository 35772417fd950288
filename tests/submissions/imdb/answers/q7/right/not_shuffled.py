# Without shuffling; options in a dict.
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512, **more):
    options = {"epochs": epochs, "batch_size": batch_size, "shuffle": False, "verbose": 0, **more}
    options["validation_data"] = (x_val, y_val)
    h = model.fit(x=partial_x_train, y=partial_y_train, **options)
    return {name: np.array(values) for name, values in h.history.items()}
