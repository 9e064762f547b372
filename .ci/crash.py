#!/usr/bin/env python3
"""Kill the program with -9 at random moments, and see that nothing is half there.

usage: .ci/crash.py [--kills N] [--seed S]

build --resume, load, POST /articles and serve --watch are killed N/4 times each while they work. After each kill what is
on disk must be whole: an output or store is there as a whole or not at all, each article of a store has as many triples
as a run in peace gives it, what was acknowledged is there, and 'isnad check' finds the index to be that of the triples.
In the end everything is there. Then build, load and POST on a full disk (a small tmpfs, where this may mount one) and a
store opened twice.
"""
import collections, csv, io, json, os, pathlib, random, re, shutil, signal, socket, subprocess, sys, tempfile, time
import urllib.error, urllib.parse, urllib.request

ISNAD = str(pathlib.Path('target/isnad').resolve())


def free_port():
    with socket.socket() as some:
        some.bind(('localhost', 0))
        return some.getsockname()[1]


PORT = free_port()
ADDRESS = f'http://localhost:{PORT}'
ARTICLES = 60
COUNT = 'SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g'
QUAD_GRAPH = re.compile(r'<([^>]*)> \.$')
LISTEN = 60


def fail(what):
    sys.exit('crash: FAILED: ' + what)


def run(*arguments, codes=(0,)):
    done = subprocess.run([ISNAD, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=600)
    if done.returncode not in codes:
        fail(f'{arguments} ended with {done.returncode}: {done.stdout[-500:]} {done.stderr[-500:]}')
    return done


def start(*arguments, log):
    return subprocess.Popen([ISNAD, *map(str, arguments)], stdout=log, stderr=log)


def kill(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def records():
    """The seed article, told again and again with other numbers."""
    text = next(pathlib.Path('seeds').glob('*.txt')).read_text('utf-8')
    for i in range(ARTICLES):
        body = text if i % 3 else text[: len(text) // 3]
        yield {'id': f'a{i:03}', 'title': f'خبر {i}', 'text': f'{body}\nوقال الوزير سمير قاسم إن {i + 20} جنديا قتلوا.', 'date': '2015-09-20'}


def counted(text):
    return {row['g']: int(row['n']) for row in csv.DictReader(io.StringIO(text)) if '/article/' in row['g']}


class Trial:
    def __init__(self, folder, kills, chance):
        self.folder, self.kills, self.chance = folder, kills, chance
        self.input = folder / 'in.jsonl'
        self.input.write_text(''.join(json.dumps(r, ensure_ascii=False) + '\n' for r in records()), 'utf-8')
        self.graph = folder / 'whole.nq'
        begin = time.time()
        run('build', self.input, '-o', self.graph, '--no-validate')
        self.took = time.time() - begin
        graphs = collections.Counter(QUAD_GRAPH.search(line)[1] for line in self.graph.read_text('utf-8').splitlines())
        self.whole = {g: n for g, n in graphs.items() if '/article/' in g}

    def moment(self, longest):
        time.sleep(self.chance.uniform(0, longest))

    def build(self):
        out, killed = self.folder / 'resumed.nq', 0
        command = ('build', self.input, '-o', out, '--no-validate', '--resume', '--threads', '2')
        while killed < self.kills:
            with open(self.folder / 'log', 'w') as log:
                process = start(*command, log=log)
                self.moment(self.took)
                killed += process.poll() is None
                kill(process)
            if out.exists():
                self.same(out)
                out.unlink()
        run(*command)
        self.same(out)
        return killed

    def same(self, out):
        if out.read_bytes() != self.graph.read_bytes():
            fail(f'{out} is there, and is not the whole graph')

    def load(self):
        db, killed, longest = self.folder / 'loaded', 0, 0
        begin = time.time()
        run('load', self.graph, '--db', db)
        longest = time.time() - begin
        while killed < self.kills:
            shutil.rmtree(db)
            with open(self.folder / 'log', 'w') as log:
                process = start('load', self.graph, '--db', db, log=log)
                self.moment(longest)
                killed += process.poll() is None
                kill(process)
            if (db / 'tdb2').exists():
                self.stored(db, set(self.whole))
            run('load', self.graph, '--db', db, '--replace')
            self.stored(db, set(self.whole))
        return killed

    def stored(self, db, expected):
        """A store at rest: each article whole, those expected there, the index that of the triples."""
        run('check', '--db', db)
        self.compare(counted(run('query', COUNT, '--db', db, '--format', 'csv').stdout), expected)

    def compare(self, found, expected):
        half = {g: n for g, n in found.items() if self.whole.get(g) != n}
        if half:
            fail(f'half there: {half}')
        if expected - set(found):
            fail(f'acknowledged and gone: {sorted(expected - set(found))[:5]}')

    def serve(self, db, *more):
        log = open(self.folder / 'serve.log', 'w')
        process = start('serve', '--db', db, '--port', PORT, *more, log=log)
        end = time.time() + LISTEN
        while time.time() < end:
            try:
                urllib.request.urlopen(ADDRESS + '/health', timeout=2).close()
                return process
            except (urllib.error.URLError, OSError):
                if process.poll() is not None:
                    fail('the store does not open: ' + (self.folder / 'serve.log').read_text()[-500:])
                time.sleep(0.05)
        fail('the server does not answer')

    def served(self):
        query = ADDRESS + '/sparql?' + urllib.parse.urlencode({'query': COUNT})
        request = urllib.request.Request(query, headers={'Accept': 'text/csv'})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return counted(answer.read().decode())

    def post(self):
        db, token, acknowledged, killed = self.folder / 'posted', self.folder / 'token', set(), 0
        token.write_text('a-token-of-a-test-0123456789')
        lines = self.input.read_text('utf-8').splitlines()
        while killed < self.kills:
            process = self.serve(db, '--token', token)
            self.compare(self.served(), acknowledged)
            killer = subprocess.Popen(['sh', '-c', f'sleep {self.chance.uniform(0.05, 2.5):.3f}; kill -9 {process.pid}'])
            try:
                while True:
                    some = self.chance.sample(lines, self.chance.randint(1, 4))
                    self.send('\n'.join(some), token)
                    acknowledged |= {g for g in self.whole if any(g.endswith('/' + json.loads(s)['id']) for s in some)}
            except (urllib.error.URLError, OSError, EOFError, ConnectionError):
                killed += 1
            killer.wait()
            kill(process)
            if killed % 5 == 0 or killed == self.kills:
                self.stored(db, acknowledged)
        return killed

    def send(self, body, token):
        headers = {'Authorization': 'Bearer ' + token.read_text(), 'Content-Type': 'application/x-ndjson'}
        request = urllib.request.Request(ADDRESS + '/articles', body.encode(), headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            answer.read()

    def watch(self):
        db, folder, killed = self.folder / 'watched', self.folder / 'inbox', 0
        folder.mkdir()
        waiting = list(records())
        while killed < self.kills:
            process = self.serve(db, '--watch', folder)
            self.compare(self.served(), set())
            for record in [waiting.pop() for _ in range(min(len(waiting), 3))]:
                part = folder / (record['id'] + '.part')
                part.write_text(json.dumps(record, ensure_ascii=False) + '\n', 'utf-8')
                part.rename(folder / (record['id'] + '.jsonl'))
            self.moment(3)
            killed += 1
            kill(process)
            if killed % 5 == 0:
                self.stored(db, set())
        for record in waiting:
            (folder / (record['id'] + '.jsonl')).write_text(json.dumps(record, ensure_ascii=False) + '\n', 'utf-8')
        process = self.serve(db, '--watch', folder)
        end = time.time() + 120
        while set(self.served()) != set(self.whole) and time.time() < end:
            time.sleep(0.5)
        kill(process)
        self.stored(db, set(self.whole))
        return killed

    def opened_twice(self):
        db = self.folder / 'loaded'
        process = self.serve(db)
        second = run('query', COUNT, '--db', db, codes=(1, 2))
        kill(process)
        if 'in use' not in second.stderr or len(second.stderr.splitlines()) != 1:
            fail('a store opened twice says: ' + second.stderr)
        self.stored(db, set(self.whole))

    def full_disk(self):
        small = self.folder / 'small'
        small.mkdir()
        if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=64m', 'none', str(small)], stderr=subprocess.DEVNULL).returncode:
            return 'skipped: no tmpfs can be mounted here'
        try:
            self.full_build(small)
            self.full_load(small)
            refused = self.full_post(small)
            return f'told by build, load and POST ({refused} refused), and nothing half is left'
        finally:
            subprocess.run(['umount', str(small)], check=True)

    def ballast(self, small, megabytes):
        with open(small / 'ballast', 'wb') as ballast:
            ballast.write(bytes(megabytes << 20))
        return small / 'ballast'

    def told(self, done, what):
        if len(done.stderr.strip().splitlines()) != 1:
            fail(f'{what} on a full disk says: {done.stderr[-500:]}')

    def full_build(self, small):
        ballast = self.ballast(small, 55)
        self.told(run('build', self.input, '-o', small / 'out.nq', '--no-validate', codes=(1,)), 'build')
        if (small / 'out.nq').exists():
            fail('build on a full disk left half of its output')
        ballast.unlink()
        run('build', self.input, '-o', small / 'out.nq', '--no-validate')
        self.same(small / 'out.nq')
        (small / 'out.nq').unlink()

    def full_load(self, small):
        """With room for some of the triples, for nearly all, for the triples but not for their words."""
        for room in (16, 30, 36):
            ballast = self.ballast(small, 64 - room)
            self.told(run('load', self.graph, '--db', small / 'db', codes=(1,)), 'load')
            if {f.name for f in (small / 'db').iterdir()} - {'loading.lock'}:
                fail('load on a full disk left half of a store')
            ballast.unlink()

    def full_post(self, small):
        """Refused with 507 while there is no room, taken again when there is; what was told as stored is there."""
        db, token, acknowledged, refused = small / 'posted', self.folder / 'token', set(), 0
        token.write_text('a-token-of-a-test-0123456789')
        ballast = self.ballast(small, 32)
        process = self.serve(db, '--token', token)
        for line in self.input.read_text('utf-8').splitlines():
            try:
                self.send(line, token)
            except urllib.error.HTTPError as refusal:
                if refusal.code != 507:
                    fail(f'POST on a full disk is answered with {refusal.code}: {refusal.read()[:300]}')
                refused += 1
                if refused == 5:
                    self.compare(self.served(), acknowledged)
                    ballast.unlink()
                if refused < 5:
                    continue
                self.send(line, token)
            acknowledged |= {g for g in self.whole if g.endswith('/' + json.loads(line)['id'])}
            if refused >= 5:
                break
        if refused < 5:
            fail('the disk was not full')
        self.compare(self.served(), acknowledged)
        kill(process)
        self.stored(db, acknowledged)
        return refused


def main():
    options = dict(zip(sys.argv[1::2], sys.argv[2::2]))
    kills = int(options.get('--kills', 200))
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(pathlib.Path(folder), kills // 4, random.Random(int(options.get('--seed', 1))))
        for name in ('build', 'load', 'post', 'watch'):
            begin = time.time()
            print(f'crash, {name:22} {getattr(trial, name)()} kills, {time.time() - begin:.0f} s', flush=True)
        trial.opened_twice()
        print('crash, opened twice           told', flush=True)
        print('crash, full disk             ', trial.full_disk(), flush=True)


if __name__ == '__main__':
    main()
