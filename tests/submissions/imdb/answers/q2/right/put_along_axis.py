# put_along_axis on single rows, read-only at the end.
def vectorize_sequences(sequences: list, dimension: int = 10000) -> np.ndarray:
    out = np.zeros((len(sequences), dimension), order="F")
    for i, seq in enumerate(sequences):
        np.put_along_axis(out[i : i + 1], np.asarray(seq, dtype=int)[None, :], 1.0, axis=1)
    out.setflags(write=False)
    return out
