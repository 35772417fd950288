# Compiles again, with AdamW.
def retrain(x_train, y_train, epochs=9):
    model = build_model()
    model.compile(optimizer="adamw", loss="categorical_crossentropy", metrics=["accuracy"])
    model.fit(x_train, y_train, epochs=epochs, batch_size=512, verbose=0)
    return model
