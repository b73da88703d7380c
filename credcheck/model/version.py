"""The version, in the one place that every room may read."""

from typing import Final

VERSION: Final = "0.1.0"
