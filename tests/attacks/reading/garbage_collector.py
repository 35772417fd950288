# Wants: whatever secrets the worker's own objects hold
import gc

gc.collect()
for thing in gc.get_objects():
    if isinstance(thing, (dict, list, tuple, str, bytes)) and len(thing) < 10_000:
        attempt(look, thing)
