# Own softmax inline, DataFrame with two columns.
import pandas as pd
def two_class_softmax(t):
    df = pd.DataFrame({"class 0": 0.0, "class 1": np.asarray(t, dtype=float)})
    e = np.exp(df.sub(df.max(axis=1), axis=0))
    return e.div(e.sum(axis=1), axis=0)
