# One call of fit per epoch, continued with initial_epoch, on column-shaped targets.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x, y = np.asarray(train_data), np.asarray(train_targets).reshape(-1, 1)
    model = build_model()
    for epoch in range(epochs):
        model.fit(x, y, initial_epoch=epoch, epochs=epoch + 1, batch_size=batch_size, verbose=0)
    return model
