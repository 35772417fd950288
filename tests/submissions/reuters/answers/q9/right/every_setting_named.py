# The default settings by keyword, the options of fit in a dictionary.
def retrain(x_train, y_train, epochs=9):
    options = {"epochs": epochs, "batch_size": 512, "shuffle": True, "verbose": 0}
    model = build_model(hidden_units=[64, 64], loss="categorical_crossentropy")
    model.fit(x=np.asarray(x_train), y=np.asarray(y_train), **options)
    return model
