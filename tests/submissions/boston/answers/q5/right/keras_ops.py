# keras.ops on stacked tensors.
def average_history(all_mae_histories):
    stacked = keras.ops.stack([keras.ops.convert_to_tensor(h, dtype="float32") for h in all_mae_histories])
    return [float(v) for v in keras.ops.mean(stacked, axis=0)]
