#!/usr/bin/env python3
"""Ask an endpoint that serves seeds/ as clients of other people do, and compare what they get.

usage: .ci/clients.py ENDPOINT [FOLDER]

Asks the questions of src/test/clients/questions.txt and compares the rows with src/test/queries, by curl (in each
format of a table), SPARQLWrapper, rdflib's store, and Comunica where FOLDER has its package. A client that is not
installed is named as skipped. Prints a line a client.
"""
import csv, io, json, pathlib, shutil, subprocess, sys, xml.etree.ElementTree as xml

NAMES = pathlib.Path('src/test/clients/questions.txt').read_text().split()
RESULTS = '{http://www.w3.org/2005/sparql-results#}'


def sparql(name):
    return pathlib.Path(f'queries/{name}.rq').read_text('utf-8')


def expected(name):
    with open(f'src/test/queries/{name}.csv', encoding='utf-8', newline='') as file:
        return list(csv.reader(file))[1:]


def of_json(answer):
    names = answer['head']['vars']
    return [[row[n]['value'] if n in row else '' for n in names] for row in answer['results']['bindings']]


def of_xml(text):
    root = xml.fromstring(text)
    names = [v.get('name') for v in root.iter(RESULTS + 'variable')]
    rows = []
    for result in root.iter(RESULTS + 'result'):
        row = {b.get('name'): b[0].text or '' for b in result}
        rows.append([row.get(n, '') for n in names])
    return rows


def curl(endpoint, form):
    def ask(query):
        command = ['curl', '-sf', '--data-urlencode', 'query@-', '--data', f'format={form}', endpoint]
        text = subprocess.run(command, input=query.encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
        if form == 'csv':
            return list(csv.reader(io.StringIO(text, newline='')))[1:]
        return of_json(json.loads(text)) if form == 'json' else of_xml(text)
    return ask


def wrapper(endpoint, method):
    import SPARQLWrapper
    def ask(query):
        client = SPARQLWrapper.SPARQLWrapper(endpoint)
        client.setReturnFormat(SPARQLWrapper.JSON)
        client.setMethod(method)
        client.setQuery(query)
        return of_json(client.queryAndConvert())
    return ask


def rdflib_store(endpoint):
    from rdflib import Graph
    from rdflib.plugins.stores.sparqlstore import SPARQLStore
    graph = Graph(SPARQLStore(endpoint))
    def ask(query):
        answer = graph.query(query)
        return [['' if cell is None else str(cell) for cell in row] for row in answer]
    return ask


def comunica(endpoint, folder):
    program = pathlib.Path(folder) / 'node_modules/.bin/comunica-sparql'
    if not program.exists():
        raise ImportError(f'{program} is not there')
    def ask(query):
        command = [program, f'sparql@{endpoint}', '-q', query, '-t', 'application/sparql-results+json']
        return of_json(json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout))
    return ask


def try_client(client, make):
    try:
        ask = make()
    except ImportError as missing:
        print(f'{client:31} skipped: {missing}')
        return True
    wrong = []
    for name in NAMES:
        try:
            rows = ask(sparql(name))
            if rows != expected(name):
                wrong.append(f'{name}: {len(rows)} rows, expected {len(expected(name))}')
        except Exception as fault:
            wrong.append(f'{name}: {type(fault).__name__} {fault}'[:300])
    print(f'{client:31} ' + ('FAILED: ' + '; '.join(wrong) if wrong else f'{len(NAMES)} questions, as expected'))
    return not wrong


def main(endpoint, folder='.'):
    clients = {f'curl, {form}': lambda form=form: curl(endpoint, form) for form in ('json', 'xml', 'csv')}
    clients['SPARQLWrapper, GET'] = lambda: wrapper(endpoint, 'GET')
    clients['SPARQLWrapper, POST'] = lambda: wrapper(endpoint, 'POST')
    clients['rdflib'] = lambda: rdflib_store(endpoint)
    clients['Comunica'] = lambda: comunica(endpoint, folder)
    if not shutil.which('curl'):
        sys.exit('clients: curl is needed')
    sys.exit(0 if all([try_client(client, make) for client, make in clients.items()]) else 1)


if len(sys.argv) not in (2, 3):
    sys.exit(__doc__)
main(*sys.argv[1:])
