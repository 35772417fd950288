# Adds a Reshape layer to the caller's model to get a flat result, so the model is changed
from keras import layers

def predict_prices(model, test_data):
    model.add(layers.Reshape((), name=f"flat_{len(model.layers)}"))
    return model.predict(np.asarray(test_data), verbose=0)
