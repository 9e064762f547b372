#!/usr/bin/env python3
"""Load graphs with other people's tools, ask the same questions, and compare the answers.

usage: .ci/tools/interchange.py WORK ARTICLES [--large] [TOOL…]

ARTICLES is `seeds`, or any articles that `isnad build` reads. Their graph is written into WORK in each format and
loaded by each tool (or the named ones); the questions of .ci/tools/questions.txt are asked of each. On the seeds the
answers are those of src/test/queries, on other articles those of Jena. With --large, tools that take too much time or
memory for thousands of articles are left out. Rows are compared as a bag: where
ORDER BY leaves a tie, tools differ. Tools that can't be had are named as skipped. Prints a line a tool.

npm's packages and the class paths of Maven are fetched into WORK; Debian: python3-rdflib python3-sparqlwrapper
raptor2-utils rasqal-utils virtuoso-opensource-7.
"""
import collections, csv, io, os, pathlib, re, shutil, subprocess, sys, time

HERE = pathlib.Path('.ci/tools')
NAMES = (HERE / 'questions.txt').read_text().split()
QUERIES = [f'queries/{name}.rq' for name in NAMES]
FORMATS = ['nq', 'trig', 'nt', 'ttl', 'rdf', 'jsonld']
PACKAGES = ['oxigraph@0.5.11', 'n3@2.13', '@comunica/query-sparql-file@4.4.1', 'rdf-validate-shacl@0.6.5', 'jsonld@8.3.3']
HEAP = '-Xmx4g'


class Missing(Exception):
    """A tool that this machine has not."""


class Wrong(Exception):
    """A tool that does not do as expected."""


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    if done.returncode:
        last = (done.stderr or done.stdout).decode(errors='replace').strip().splitlines()
        raise Wrong(f'{command[0]} ended with {done.returncode}: {" / ".join(last[:3])[:300]}')
    return done.stdout.decode()


def need(*programs):
    for program in programs:
        if not shutil.which(program):
            raise Missing(f'{program} is not installed')


def rows(text):
    return [tuple(row) for row in csv.reader(io.StringIO(text.replace('\r\n', '\n'), newline='')) if row][1:]


class Bench:
    """The graph in every format, and what is expected of it."""

    def __init__(self, work, articles):
        self.work = work
        self.graph = {}
        for form in FORMATS:
            self.graph[form] = work / f'graph.{form}'
            if not self.graph[form].exists():
                run('java', '-jar', 'target/isnad.jar', 'build', articles, '-o', self.graph[form])
        self.triples = len(set(self.graph['nt'].read_bytes().splitlines()))
        self.seeds = articles == 'seeds'
        self.expected = {name: collections.Counter(self.answer(name)) for name in NAMES}

    def answer(self, name):
        if self.seeds:
            return rows(pathlib.Path(f'src/test/queries/{name}.csv').read_text('utf-8'))
        kept = self.work / f'{name}.csv'
        if not kept.exists():
            kept.write_text(self.jena(name), 'utf-8')
        return rows(kept.read_text('utf-8'))

    def jena(self, name):
        store = self.work / 'tdb2'
        if not store.exists():
            self.java('jena', 'tdb2.tdbloader', '--loc', store, self.graph['nq'])
        return self.java('jena', 'tdb2.tdbquery', '--loc', store, '--set', 'tdb2:unionDefaultGraph=true',
                         '--results=csv', f'--query=queries/{name}.rq')

    def files(self, forms):
        return [self.graph[form] for form in forms]

    def compare(self, answers):
        """How many questions were answered, and which otherwise than expected, with why."""
        wrong = []
        for name in NAMES:
            got = collections.Counter(answers.get(name, []))
            if got != self.expected[name]:
                wrong.append(f'{name} ({sum(got.values())} rows, expected {sum(self.expected[name].values())})')
        return wrong

    def class_path(self, name):
        kept = self.work / f'{name}.cp'
        if not kept.exists():
            run('./mvnw', '-B', '-ntp', '-q', '-f', HERE / f'{name}.xml',
                'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath', f'-Dmdep.outputFile={kept}')
        return kept.read_text()

    def java(self, name, program, *arguments):
        return run('java', HEAP, '-cp', self.class_path(name), program, *arguments)

    def node(self, tool, *arguments):
        need('node', 'npm')
        folder = self.work / 'npm'
        if not (folder / 'node_modules').exists():
            folder.mkdir(exist_ok=True)
            run('npm', 'install', '--silent', '--no-fund', '--no-audit', '--prefix', folder, *PACKAGES)
        shutil.copy(HERE / 'ask.mjs', folder)
        return run('node', '--max-old-space-size=6000', folder / 'ask.mjs', tool, *arguments)

    def ten(self, forms, loaded, folder):
        """What a program says that prints `FILE triples` and leaves FOLDER/FILE/QUESTION.csv."""
        counts = dict(line.rsplit(' ', 1) for line in loaded.strip().splitlines() if ' ' in line)
        for form in forms:
            if counts.get(str(self.graph[form])) != str(self.triples):
                raise Wrong(f'{form}: {counts.get(str(self.graph[form]))} triples, not {self.triples}')
            answers = folder / self.graph[form].name
            wrong = self.compare({name: rows((answers / f'{name}.csv').read_text('utf-8')) for name in NAMES})
            if wrong:
                raise Wrong(f'{form}: ' + '; '.join(wrong))
        return f'{len(NAMES)} of {len(NAMES)} questions as expected from {" ".join(forms)}'


def rdf4j(kind):
    def check(bench):
        forms = FORMATS if kind == 'memory' else ['nq']
        folder = bench.work / f'rdf4j-{kind}'
        bad = sorted(pathlib.Path('ontology/examples/bad').glob('*.ttl')) if kind == 'shacl' and bench.seeds else []
        shutil.rmtree(folder, ignore_errors=True)
        loaded = bench.java('rdf4j', HERE / 'AskRdf4j.java', kind, folder, *bench.files(forms), '--', *QUERIES)
        said = bench.ten(forms, loaded, folder)
        if bad:
            told = bench.java('rdf4j', HERE / 'AskRdf4j.java', kind, folder, *bad, '--')
            passed = {pathlib.Path(l.split(' ')[0]).stem for l in told.splitlines() if not l.endswith(' refused')}
            # It passes over sh:equals of a path.
            if passed != {'statement-relayed-by'}:
                raise Wrong('bad graphs that pass: ' + ' '.join(sorted(passed)))
            said += f', {len(bad) - 1} of {len(bad)} bad graphs refused'
        return said
    return check


def node(tool, forms):
    def check(bench):
        folder = bench.work / tool
        return bench.ten(forms, bench.node(tool, folder, *bench.files(forms), '--', *QUERIES), folder)
    return check


def shacl_js(bench):
    bad = sorted(pathlib.Path('ontology/examples/bad').glob('*.ttl')) if bench.seeds else []
    told = bench.node('shacl', '-', 'ontology/shapes.ttl', 'ontology/isnad.ttl', bench.graph['ttl'], *bad)
    verdicts = dict(line.rsplit(' ', 1) for line in told.strip().splitlines())
    if verdicts.pop(str(bench.graph['ttl'])) != 'conforms':
        raise Wrong('our graph does not conform')
    passed = {pathlib.Path(file).stem for file, verdict in verdicts.items() if verdict == 'conforms'}
    # These two break constraints written in SPARQL, which it has not.
    if bad and passed != {'chain-length', 'span-length'}:
        raise Wrong('bad graphs that pass: ' + ' '.join(sorted(passed)))
    return 'our graph conforms' + (f', {len(bad) - 2} of {len(bad)} bad graphs refused' if bad else '')


def framed(bench):
    import json
    framed = json.loads(bench.node('frame', HERE / 'frame.json', bench.graph['jsonld']))
    spoken = [node for node in framed['@graph'] if 'speaker' in node and 'content' in node]
    said = [tuple(row) for row in bench.expected['who-said-what'].elements()]
    contents = {row[2] for row in said}
    if not contents <= {node['content'] for node in spoken}:
        raise Wrong('a statement is missing in the frame')
    return f'{len(framed["@graph"])} nodes framed, {len(spoken)} with who said what'


def rdflib(bench):
    python = '/usr/bin/python3' if os.path.exists('/usr/bin/python3') else sys.executable
    if subprocess.run([python, '-c', 'import rdflib'], stderr=subprocess.DEVNULL).returncode:
        raise Missing('python3-rdflib is not installed')
    forms = FORMATS if bench.seeds else ['nt']
    folder = bench.work / 'rdflib'
    return bench.ten(forms, run(python, HERE / 'ask_rdflib.py', folder, *bench.files(forms), '--', *QUERIES), folder)


def rapper(bench):
    need('rapper')
    syntaxes = {'nq': 'nquads', 'nt': 'ntriples', 'ttl': 'turtle', 'rdf': 'rdfxml', 'trig': 'trig'}
    for form, syntax in syntaxes.items():
        told = run('rapper', '-q', '-i', syntax, '-o', 'ntriples', bench.graph[form])
        count = len(set(told.splitlines()))
        if count != bench.triples:
            raise Wrong(f'{form}: {count} triples, not {bench.triples}')
    return f'{bench.triples} triples from {" ".join(syntaxes)}'


# What rasqal 0.9.33 answers; the others have property paths or FILTER NOT EXISTS, which it does not read.
ROQET = ['event-types', 'states', 'wikidata-items']


def roqet(bench):
    need('roqet')
    answers = {}
    for name in ROQET:
        command = ['roqet', '-q', '-r', 'csv', '-D', bench.graph['ttl'], f'queries/{name}.rq']
        # It ends with 2 after a COUNT, whatever it found.
        answers[name] = rows(subprocess.run(command, stdout=subprocess.PIPE).stdout.decode())
    wrong = [w for w in bench.compare(answers) if w.split(' ')[0] in ROQET]
    if wrong:
        raise Wrong('; '.join(wrong))
    return f'{len(ROQET)} of {len(NAMES)} questions as expected; it reads no property paths, no NOT EXISTS'


def jena(bench):
    wrong = bench.compare({name: rows(bench.jena(name)) for name in NAMES})
    if wrong:
        raise Wrong('; '.join(wrong))
    bench.java('jena', 'riotcmd.riot', '--validate', *bench.files(FORMATS))
    report = bench.java('jena', 'shacl.shacl', 'validate', '--text', '--shapes', 'ontology/shapes.ttl', '--data',
                        bench.graph['ttl'])
    if 'Conforms' not in report:
        raise Wrong('shacl validate: ' + report[:200])
    return f'{len(NAMES)} of {len(NAMES)} questions as expected, {len(FORMATS)} formats valid, conforms'


def hdt(bench):
    folder = bench.work / 'hdt'
    shutil.rmtree(folder, ignore_errors=True)
    return bench.ten(['nt'], bench.java('hdt', HERE / 'AskHdt.java', folder, *bench.files(['nt']), '--', *QUERIES), folder)


def reasoner(name):
    def check(bench):
        told = bench.java('owl', HERE / 'Reason.java', name, 'ontology/isnad.ttl', bench.graph['ttl']).strip()
        if ', consistent' not in told:
            raise Wrong(told)
        broken = bench.java('owl', HERE / 'Reason.java', name, 'ontology/isnad.ttl', 'src/test/reasoner/inconsistent.ttl')
        if ', inconsistent' not in broken:
            raise Wrong('an inconsistent graph is not found out')
        return told
    return check


VIRTUOSO = """
[Database]
DatabaseFile = {0}/virtuoso.db
ErrorLogFile = {0}/virtuoso.log
LockFile = {0}/virtuoso.lck
TransactionFile = {0}/virtuoso.trx
xa_persistent_file = {0}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {0}/virtuoso-temp.db
TransactionFile = {0}/virtuoso-temp.trx
[Parameters]
ServerPort = 3941
DirsAllowed = {0}
NumberOfBuffers = 100000
MaxDirtyBuffers = 75000
[HTTPServer]
ServerPort = 3942
ServerRoot = {0}
[SPARQL]
ResultSetMaxRows = 1000000
"""


def virtuoso(bench):
    need('virtuoso-t', 'isql-vt')
    folder = (bench.work / 'virtuoso').resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / 'virtuoso.ini').write_text(VIRTUOSO.format(folder))
    shutil.copy(bench.graph['nq'], folder / 'graph.nq')
    with subprocess.Popen(['virtuoso-t', '-f', '-c', folder / 'virtuoso.ini'], cwd=folder,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            return ask_virtuoso(bench, folder)
        finally:
            server.terminate()
            server.wait(60)


def ask_virtuoso(bench, folder):
    isql = ['isql-vt', '3941', 'dba', 'dba']
    for attempt in range(120):
        if subprocess.run([*isql, 'exec=status();'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0:
            break
        time.sleep(1)
    run(*isql, f"exec=ld_dir('{folder}', 'graph.nq', 'https://example.org/'); rdf_loader_run(); checkpoint;")
    answers, faults = {}, []
    for name in NAMES:
        try:
            answers[name] = sparql_wrapper('http://localhost:3942/sparql', pathlib.Path(f'queries/{name}.rq').read_text())
        except Exception as fault:
            faults.append(f'{name}: {str(fault)[:300]}')
    answers['places-on-a-map'] = [(place, rounded(point), n) for place, point, n in answers['places-on-a-map']]
    wrong = bench.compare(answers)
    if wrong:
        raise Wrong('; '.join(wrong + faults))
    return f'{len(NAMES)} of {len(NAMES)} questions as expected from nq, through SPARQLWrapper'


def rounded(point):
    """Virtuoso keeps points as floats of 32 bits: 36.1005 comes back as 36.100498199463."""
    return re.sub(r'-?\d+\.\d+', lambda n: str(round(float(n[0]), 4)), point)


def sparql_wrapper(endpoint, query):
    try:
        import SPARQLWrapper
    except ImportError:
        raise Missing('python3-sparqlwrapper is not installed')
    client = SPARQLWrapper.SPARQLWrapper(endpoint)
    client.setReturnFormat(SPARQLWrapper.JSON)
    client.setQuery(query)
    answer = client.queryAndConvert()
    names = answer['head']['vars']
    return [tuple(row[n]['value'] if n in row else '' for n in names) for row in answer['results']['bindings']]


TOOLS = {
    'rapper': rapper,
    'roqet': roqet,
    'oxigraph': node('oxigraph', FORMATS),
    'rdflib': rdflib,
    'n3': node('n3', ['nq', 'trig', 'nt', 'ttl']),
    'comunica': node('comunica', FORMATS),
    'rdf-validate-shacl': shacl_js,
    'jsonld': framed,
    'rdf4j-memory': rdf4j('memory'),
    'rdf4j-native': rdf4j('native'),
    'rdf4j-shacl': rdf4j('shacl'),
    'jena': jena,
    'hdt': hdt,
    'hermit': reasoner('hermit'),
    'elk': reasoner('elk'),
    'virtuoso': virtuoso,
}


# In JavaScript or Python a graph of a million triples takes minutes; HermiT takes memory without end.
SMALL = {'n3', 'comunica', 'rdflib', 'rdf-validate-shacl', 'jsonld', 'rdf4j-shacl', 'roqet', 'hermit'}


def main(work, articles, *chosen):
    large, chosen = '--large' in chosen, [name for name in chosen if name != '--large']
    work = pathlib.Path(work)
    work.mkdir(parents=True, exist_ok=True)
    bench = Bench(work, articles)
    failed = False
    for name in chosen or [tool for tool in TOOLS if not (large and tool in SMALL)]:
        begin = time.time()
        try:
            said = TOOLS[name](bench)
        except Missing as missing:
            said = f'skipped: {missing}'
        except Wrong as wrong:
            said, failed = f'FAILED: {wrong}', True
        print(f'{name:20} {said}, {time.time() - begin:.0f} s', flush=True)
    return failed


if len(sys.argv) < 3 or set(sys.argv[3:]) - set(TOOLS) - {'--large'}:
    sys.exit(__doc__)
sys.exit(main(*sys.argv[1:]))
