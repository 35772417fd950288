# Wants: points for a reference to an untrained model, or for weights that are copied instead of learned
# Questions: q8
# Needs: models
# Earns: 1
import gc


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    import keras
    models = [thing for thing in gc.get_objects() if isinstance(thing, keras.Sequential)]
    model = build_model()
    if models:
        attempt(model.set_weights, models[0].get_weights())
    model.optimizer.iterations.assign(epochs)
    return model
