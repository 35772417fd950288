# Wants: that zips within zips are opened without end
# Status: invalid
import io, sys, zipfile

inner = b""
for depth in range(12):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(8):
            archive.writestr(f"{number}.zip", inner or b"x")
    inner = file.getvalue()
open(sys.argv[1], "wb").write(inner)
