# Validates before each epoch's training, so the validation values are one epoch late and the last is missing
def train(model, partial_x_train, partial_y_train, x_val, y_val, epochs=20, batch_size=512):
    history_dict = {}
    for epoch in range(epochs):
        results = model.evaluate(x_val, y_val, batch_size=batch_size, verbose=0, return_dict=True)
        logs = model.fit(partial_x_train, partial_y_train, epochs=1, batch_size=batch_size, verbose=0).history
        for key, values in logs.items():
            history_dict.setdefault(key, []).append(values[0])
        for key, value in results.items():
            history_dict.setdefault("val_" + key, []).append(value)
    return history_dict
