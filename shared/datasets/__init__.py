"""The chapter's data sets in Keras' own form: `from shared.datasets import imdb`; see `shared.datasets.load`."""

from shared.datasets.load import (
    DATASETS,
    DataSet,
    ResolvedSource,
    Source,
    TextDataSet,
    boston_housing,
    imdb,
    reuters,
)

__all__ = ["DATASETS", "DataSet", "ResolvedSource", "Source", "TextDataSet", "boston_housing", "imdb", "reuters"]
