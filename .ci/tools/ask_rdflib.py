"""Loads graphs with rdflib and asks questions: ask_rdflib.py ANSWERS FILE… -- QUERY…

Writes ANSWERS/FILE/QUERY.csv, and prints how many triples each file has.
"""
import pathlib, sys
import rdflib

FORMATS = {'nq': 'nquads', 'trig': 'trig', 'nt': 'nt', 'ttl': 'turtle', 'rdf': 'xml', 'jsonld': 'json-ld'}
answers, *rest = sys.argv[1:]
middle = rest.index('--')
for file in map(pathlib.Path, rest[:middle]):
    # A whole data set is asked for all its graphs together.
    graph = rdflib.ConjunctiveGraph()
    graph.parse(str(file), format=FORMATS[file.suffix[1:]], publicID='https://example.org/')
    folder = pathlib.Path(answers) / file.name
    folder.mkdir(parents=True, exist_ok=True)
    for query in map(pathlib.Path, rest[middle + 1:]):
        answer = graph.query(query.read_text('utf-8'))
        (folder / query.with_suffix('.csv').name).write_bytes(answer.serialize(format='csv'))
    print(file, len(graph))
