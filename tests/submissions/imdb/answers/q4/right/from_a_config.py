# Layers made from their configurations.
def build_model(hidden_units=(16, 16), activation="relu", loss="binary_crossentropy"):
    configs = [{"units": units, "activation": activation} for units in hidden_units]
    configs.append({"units": 1, "activation": "sigmoid"})
    model = keras.Sequential([layers.Dense.from_config(config) for config in configs])
    model.compile(optimizer={"class_name": "RMSprop", "config": {"learning_rate": 0.001}}, loss=loss,
                  metrics=["accuracy"])
    return model
