# Looks for the best number of epochs itself, on a part of the rows.
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    n = len(train_data) // 4
    h = build_model().fit(train_data[n:], train_targets[n:], epochs=epochs, batch_size=batch_size, verbose=0,
                          validation_data=(train_data[:n], train_targets[:n])).history
    model = build_model()
    model.fit(train_data, train_targets, epochs=int(np.argmin(h["val_loss"])) + 1, batch_size=batch_size, verbose=0)
    return model
