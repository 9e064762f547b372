#!/usr/bin/env python3
"""Measure the endpoint on a store of many articles, and print what src/site/markdown/speed.md shows.

usage: .ci/bench.py NEWS [--articles N] [--db DIR] [--seconds S] [--heap 3g] [--only NAME …]

NEWS is a file that `isnad build` reads (../shared/data/news/news.jsonl.gz). Its first N articles (20000) become a
store in DIR, or the store that is there already is taken. Then, over HTTP:
- each question of queries/ is asked once and three times more; the median of the three counts. One with parameters
  is selective, one that groups or counts is an aggregate; the rest list all that there is;
- 16 clients ask the selective ones for S seconds (60); what the heap holds is taken before and after, and meanwhile
  what lasts in it (the old generation) as it was left by the last collection;
- a query that never ends is sent, and others while it runs.
Exits with 1 where a selective question takes 1 s or more, an aggregate 5 s or more, or a client got another error
than 429.
"""
import argparse, collections, gzip, http.client, itertools, os, pathlib, platform, random, re, statistics, subprocess, sys, tempfile
import threading, time, urllib.error, urllib.parse, urllib.request

PORT = 3951
ENDPOINT = f'http://localhost:{PORT}/sparql'
MOST = {'selective': 1.0, 'aggregate': 5.0}
ENDLESS = 'SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'
WARM = 3
CLIENTS = 16

# An answer that began and broke off at the limit.
BROKEN = 'cut off'


def ask(query, timeout=60):
    """status, rows, seconds"""
    form = urllib.parse.urlencode({'query': query, 'format': 'csv', 'timeout': timeout}).encode()
    begin = time.monotonic()
    try:
        with urllib.request.urlopen(ENDPOINT, form, timeout + 30) as answer:
            rows = sum(chunk.count(b'\n') for chunk in iter(lambda: answer.read(1 << 16), b'')) - 1
            return 200, rows, time.monotonic() - begin
    except urllib.error.HTTPError as refused:
        return refused.code, 0, time.monotonic() - begin
    except http.client.IncompleteRead:
        return BROKEN, 0, time.monotonic() - begin


def kind(text):
    if 'Parameters: none' not in text:
        return 'selective'
    return 'aggregate' if 'GROUP BY' in text or 'COUNT(' in text else 'listing'


def questions(only=()):
    for file in sorted(pathlib.Path('queries').glob('*.rq')):
        if only and file.stem not in only:
            continue
        text = file.read_text('utf-8')
        yield file.stem, kind(text), text


def first(news, articles, folder):
    target = pathlib.Path(folder) / 'news.jsonl'
    opened = gzip.open(news, 'rt', encoding='utf-8') if news.endswith('.gz') else open(news, encoding='utf-8')
    with opened as lines, open(target, 'w', encoding='utf-8') as out:
        out.writelines(itertools.islice(lines, articles))
    return str(target)


def serve(db, heap, inputs):
    command = ['java', f'-Xmx{heap}', '-jar', 'target/isnad.jar', 'serve', *inputs, '--db', db, '--port', str(PORT), '--no-dumps']
    begin = time.monotonic()
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=open(f'{db}.log', 'w'))
    while server.poll() is None:
        try:
            # Once it has counted what is there, it does nothing but answer.
            if b'articles' in urllib.request.urlopen(f'http://localhost:{PORT}/health').read():
                return server, time.monotonic() - begin
        except OSError:
            pass
        time.sleep(0.5)
    sys.exit(f'bench: the server ended; see {db}.log')


def resident(server):
    with open(f'/proc/{server.pid}/status') as status:
        return next(int(line.split()[1]) for line in status if line.startswith('VmRSS')) // 1024


def held(server):
    """MB that the heap holds once it is swept"""
    subprocess.run(['jcmd', str(server.pid), 'GC.run'], check=True, stdout=subprocess.DEVNULL)
    info = subprocess.run(['jcmd', str(server.pid), 'GC.heap_info'], check=True, capture_output=True, text=True).stdout
    return int(re.search(r'used (\d+)K', info).group(1)) >> 10


def left(server):
    """MB of the old generation after the last collection"""
    with urllib.request.urlopen(f'http://localhost:{PORT}/metrics') as metrics:
        text = metrics.read().decode()
    share = float(re.search(r'^jvm_memory_usage_after_gc\{.*\} (\S+)', text, re.M).group(1))
    most = max(float(size) for size in re.findall(r'^jvm_memory_max_bytes\{.*area="heap".*\} (\S+)', text, re.M))
    return round(share * most) >> 20


def processor(server):
    """seconds of all its threads"""
    with open(f'/proc/{server.pid}/stat') as stat:
        fields = stat.read().rsplit(')', 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')


def each_question(server, only):
    slow = []
    print('| question | kind | rows | warm, s | processor, s | |\n|---|---|---|---|---|---|')
    for name, kind, text in questions(only):
        ask(text)
        begin = processor(server)
        answers = [ask(text) for _ in range(WARM)]
        used = (processor(server) - begin) / WARM
        status, rows = answers[0][:2]
        seconds = statistics.median(answer[2] for answer in answers)
        bad = status != 200 or seconds >= MOST.get(kind, 60)
        note = '' if status == 200 else str(status)
        print(f'| {name} | {kind} | {rows:,} | {seconds:.3f} | {used:.2f} | {note or ("slow" if bad else "")} |', flush=True)
        if bad:
            slow.append(name)
    return slow


def many_clients(server, seconds):
    texts = [text for _, kind, text in questions() if kind == 'selective']
    before = held(server)
    end = time.monotonic() + seconds
    seen, times, memory, heap = collections.Counter(), [], [], []
    def client(number):
        choose = random.Random(number)
        while time.monotonic() < end:
            status, _, took = ask(choose.choice(texts))
            seen[status] += 1
            if status == 200:
                times.append(took)
    threads = [threading.Thread(target=client, args=(n,)) for n in range(CLIENTS)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        memory.append(resident(server))
        heap.append(left(server))
        time.sleep(max(1, seconds / 12))
    times.sort()
    p = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    print(f'\n{CLIENTS} clients, {seconds} s, load {os.getloadavg()[0]:.0f}: ' + ', '.join(f'{n} × {code}' for code, n in sorted(seen.items(), key=str)))
    print(f'median {p(.5):.3f} s, p95 {p(.95):.3f} s, p99 {p(.99):.3f} s, {len(times) / seconds:.0f} answers/s')
    print(f'heap held, MB: {before} before, {held(server)} after; old generation meanwhile: {" ".join(map(str, heap))}')
    print(f'resident memory, MB: {" ".join(map(str, memory))}')
    return [f'status {code}' for code in seen if code not in (200, 429)]


def never_ends():
    running = []
    thread = threading.Thread(target=lambda: running.append(ask(ENDLESS, 5)))
    thread.start()
    time.sleep(0.5)
    others = [ask('SELECT ?a { ?a a isnad:Article } LIMIT 10') for _ in range(20)]
    thread.join()
    status, _, took = running[0]
    worst = max(answer[2] for answer in others)
    print(f'\na query that never ends, limit 5 s: {status} after {took:.1f} s; the slowest of 20 others {worst:.3f} s')
    return [] if status == 503 and took < 8 and all(answer[0] == 200 for answer in others) else ['the endless query']


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('news')
    arguments.add_argument('--articles', type=int, default=20000)
    arguments.add_argument('--db')
    arguments.add_argument('--seconds', type=int, default=60)
    arguments.add_argument('--heap', default='3g')
    arguments.add_argument('--only', nargs='*', default=(), help='names of questions')
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        db = options.db or f'{folder}/db'
        inputs = [] if pathlib.Path(db, 'tdb2').is_dir() else [first(options.news, options.articles, folder)]
        server, took = serve(db, options.heap, inputs)
        try:
            size = sum(file.stat().st_size for file in pathlib.Path(db).rglob('*') if file.is_file()) >> 20
            cpus = os.cpu_count()
            print(f'{"built and " if inputs else ""}opened in {took:.0f} s, {size:,} MB; {platform.machine()}, {cpus} cores, load {os.getloadavg()[0]:.0f}, heap {options.heap}\n')
            faults = each_question(server, options.only) + many_clients(server, options.seconds) + never_ends()
        finally:
            server.terminate()
            server.wait()
    if faults:
        sys.exit('bench: ' + ', '.join(faults))


main()
