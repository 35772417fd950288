"""The chapter's data sets in Keras' form: `from shared.datasets import imdb`; see `shared.datasets.load`."""

from shared.datasets.load import TextDataSet, boston_housing, imdb, reuters
from shared.datasets.source import DataSet, MadeUpDataSet, ResolvedSource, Source

__all__ = ["DataSet", "MadeUpDataSet", "ResolvedSource", "Source", "TextDataSet", "boston_housing", "imdb", "reuters"]
