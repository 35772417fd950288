# keras.losses.get and its like make the objects from names.
def compile_with_objects(model, learning_rate=0.001):
    optimizer = keras.optimizers.get({"class_name": "RMSprop", "config": {"learning_rate": learning_rate}})
    model.compile(optimizer=optimizer, loss=keras.losses.get("binary_crossentropy"),
                  metrics=[keras.metrics.get("BinaryAccuracy")])
    return model
