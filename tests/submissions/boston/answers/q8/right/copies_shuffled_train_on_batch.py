# Train_on_batch over one table of features and target, shuffled as a whole each epoch
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    table = np.column_stack([np.asarray(train_data), np.ravel(train_targets)])
    rng = np.random.default_rng(0)
    model = build_model()
    for _ in range(epochs):
        rng.shuffle(table, axis=0)
        for part in (table[s:s + batch_size] for s in range(0, len(table), batch_size)):
            model.train_on_batch(part[:, :-1], part[:, -1])
    return model
