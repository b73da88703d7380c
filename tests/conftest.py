"""Properties run the same cases every time, and are not judged by how busy the machine is."""

from hypothesis import settings

settings.register_profile("credcheck", deadline=None, derandomize=True)
settings.load_profile("credcheck")
