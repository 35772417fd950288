# Wants: any secret in the objects of the student process
import gc

gc.collect()
for thing in gc.get_objects():
    if isinstance(thing, (dict, list, tuple, str, bytes)) and len(thing) < 10_000:
        attempt(look, thing)
