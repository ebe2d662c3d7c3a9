"""Data that the coach thinks with.

`cities.tsv.gz`: an extract of GeoNames (www.geonames.org), licensed CC BY 4.0; changed: selected, folded, abbreviated.
`benchmarks/cities_extract.py` makes it.
"""
