# functools.partial.
from functools import partial

build_sparse_model = partial(build_model, loss="sparse_categorical_crossentropy")
