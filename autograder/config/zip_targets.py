"""Who a zip is for, and where it gets the data from."""

from typing import Literal

Target = Literal["gradescope", "otter", "students"]
DataChoice = Literal["inside", "fetched", "synthetic"]
