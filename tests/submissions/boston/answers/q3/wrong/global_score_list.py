# The scores are appended to a list outside the function, so a second call returns 2k of them
all_scores = []


def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    num_val_samples = len(train_data) // k
    for i in range(k):
        start, stop = i * num_val_samples, (i + 1) * num_val_samples
        x_val, y_val = train_data[start:stop], train_targets[start:stop]
        x_rest = np.concatenate([train_data[:start], train_data[stop:]], axis=0)
        y_rest = np.concatenate([train_targets[:start], train_targets[stop:]], axis=0)
        model = build_model()
        model.fit(x_rest, y_rest, epochs=epochs, batch_size=batch_size, verbose=0)
        predicted = model.predict(x_val, verbose=0).ravel()
        all_scores.append(float(np.mean(np.abs(predicted - y_val))))
    return all_scores
