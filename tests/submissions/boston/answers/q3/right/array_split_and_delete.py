# np.array_split gives the blocks, np.delete the rest.
def k_fold_scores(train_data, train_targets, build_model, k=4, epochs=100, batch_size=16):
    def score(block):
        model = build_model()
        model.fit(np.delete(train_data, block, axis=0), np.delete(train_targets, block), batch_size, epochs, verbose=0)
        return model.evaluate(train_data[block], train_targets[block], verbose=0, return_dict=True)["mae"]

    return [score(block) for block in np.array_split(range(len(train_data)), k)]
