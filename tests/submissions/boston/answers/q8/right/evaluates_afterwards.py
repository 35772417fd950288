# Prints the training error at the end.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    keras.utils.set_random_seed(7)
    model = build_model()
    history = model.fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=2)
    loss = model.evaluate(train_data, train_targets, verbose=0)[0]
    print(f"trained for {len(history.epoch)} epochs, loss {loss:.2f}")
    return model
