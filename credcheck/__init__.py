"""credcheck: has this run before, who says so, and who else has it?"""

__version__ = "0.1.0"
