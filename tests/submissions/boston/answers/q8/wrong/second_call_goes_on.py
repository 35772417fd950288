# The model is kept between calls, so a second call trains the first one's model further and ignores its build_model.
_final_model = None


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    global _final_model
    if _final_model is None:
        _final_model = build_model()
    _final_model.fit(
        np.asarray(train_data), np.asarray(train_targets), epochs=epochs, batch_size=batch_size, verbose=0
    )
    return _final_model
