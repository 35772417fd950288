# Keras.ops.mean over the fold axis, back to Python floats.
def average_history(all_mae_histories: list) -> list:
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(np.asarray(h, dtype="float64")) for h in all_mae_histories])
    return keras.ops.convert_to_numpy(keras.ops.mean(stacked, axis=0)).astype(float).tolist()
