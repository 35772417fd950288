"""Course sites: how downloads are read, grade files filled and feedback named. One module per site."""
