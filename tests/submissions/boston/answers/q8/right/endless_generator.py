# A Python generator that never ends, with steps_per_epoch rounded up
import math


def train_final_model(train_data, train_targets, build_model, epochs=130, batch_size=16):
    x = np.asarray(train_data, dtype="float32")
    y = np.asarray(train_targets, dtype="float32")

    def batches():
        while True:
            order = np.random.permutation(len(x))
            for start in range(0, len(order), batch_size):
                rows = order[start:start + batch_size]
                yield x[rows], y[rows]

    model = build_model()
    model.fit(batches(), steps_per_epoch=math.ceil(len(x) / batch_size), epochs=epochs, verbose=0)
    return model
