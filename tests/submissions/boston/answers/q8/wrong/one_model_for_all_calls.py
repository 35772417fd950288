# The model of the first call is trained on and on.
_final = []


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    if not _final:
        _final.append(build_model())
    _final[0].fit(train_data, train_targets, epochs=epochs, batch_size=batch_size, verbose=0)
    return _final[0]
