# Wants: that a script runs in the browser of whoever looks at the executed notebook
from IPython.display import HTML, SVG, Javascript, display

display(HTML("<script>alert(1)</script>"), Javascript("alert(1)"), SVG("<svg onload='alert(1)'/>"))
display({"text/html": "<b>100</b>", "text/markdown": "<img src=x onerror=alert(1)>", "application/pdf": "x"}, raw=True)


class Shown:
    def _repr_html_(self): return "<iframe src='javascript:alert(1)'>"
    def _repr_mimebundle_(self, **_settings): return {"text/html": "<script>", "application/vnd.plotly.v1+json": {}}


Shown()
