# Wants: that what says it is a picture ends its tag in a page and begins a script
from IPython.display import display

display({"image/png": '"><script>alert(1)</script>', "text/plain": "a picture"}, raw=True)
display({"image/png": "PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=="}, raw=True)
