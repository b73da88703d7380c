"""Configuration: files, variables and options in; settings out, each with where it comes from.

The nearest `credcheck.toml`, or `pyproject.toml` with a `[tool.credcheck]` table, upward from a folder counts alone.
An environment variable counts more than the file, an option more than both.
"""

from credcheck.config.load import Loaded, load_settings
from credcheck.config.show import show_settings

__all__ = ["Loaded", "load_settings", "show_settings"]
