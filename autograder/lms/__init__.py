"""How course sites lay out what students hand in."""
