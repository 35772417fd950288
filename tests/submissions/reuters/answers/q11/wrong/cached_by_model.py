# Predicts once per model.
_cache = {}
def predict_topics(model, x):
    if id(model) not in _cache:
        _cache[id(model)] = model.predict(x, verbose=0)
    p = _cache[id(model)]
    return p, p.argmax(-1)
