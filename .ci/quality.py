#!/usr/bin/env python3
"""Hold the figures of target/isnad.jar against src/test/quality.tsv.

usage: .ci/quality.py SHARED [--write]

Builds the graph of the annotated articles and of seeds/, scores both sets, and prints each change.
A metric that fell by more than 1.0 fails. --write puts the figures into the table.
Then it bins the confidence of links to Wikidata by how many are right: a calibrated 0.8 is right 8 times in 10.
An expected calibration error above ALLOWED_ERROR fails.
"""
import collections, json, pathlib, re, subprocess, sys, tempfile

TABLE = pathlib.Path('src/test/quality.tsv')
ALLOWED_FALL = 1.0
ALLOWED_ERROR = 5.0
BINS = (0.0, 0.7, 0.8, 0.9, 0.95, 1.01)
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <[^>]*> \.$')
HEAD = """# F1 in percent by eval/bin/score on the annotated seed and on the twelve development articles.
# Source: written by .ci/quality.py --write. Licence: Apache-2.0.
# Rows are in the order of the scorer.
metric\tseed\tdev
"""


def score(shared, graph, gold):
    command = [str(shared / 'eval/bin/score'), str(graph), *map(str, gold), '--json']
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    lines = result.stdout.splitlines()
    if not lines or not lines[0].startswith('{') or len(lines) > 1:
        sys.exit('quality: the scorer said: ' + result.stdout)
    return {metric: figures[2] for metric, figures in json.loads(lines[0]).items()}


def measure(shared):
    dev = shared / 'eval/dev'
    with tempfile.TemporaryDirectory() as folder:
        graph = pathlib.Path(folder) / 'graph.nq'
        command = ['java', '-jar', 'target/isnad.jar', 'build', str(dev / 'articles.jsonl'), 'seeds', '-o', str(graph)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seed = score(shared, graph, [dev / 'seed.json'])
        figures = {metric: (seed[metric], figure)
                   for metric, figure in score(shared, graph, sorted(dev.glob('d*.json'))).items()}
        return figures, list(calibration(graph, sorted(dev.glob('*.json'))))


def linked(graph):
    """identifier of each article → its named mentions as (begin, end, Wikidata items, confidence)."""
    nodes = collections.defaultdict(lambda: collections.defaultdict(list))
    for line in graph.read_text('utf-8').splitlines():
        quad = QUAD.match(line)
        if quad:
            subject, predicate, node, literal = quad.groups()
            nodes[subject][re.split('[#/]', predicate)[-1]].append(node or literal)
    mentions = collections.defaultdict(list)
    for iri, node in nodes.items():
        nominal = any(kind.endswith('#NominalMention') for kind in node['type'])
        if node['taIdentRef'] and node['confidence'] and not nominal:
            items = {item.rsplit('/', 1)[-1] for entity in node['taIdentRef'] for item in nodes[entity]['sameAs']}
            article = nodes[iri.split('#')[0]]['identifier'][0]
            mentions[article].append((int(node['beginIndex'][0]), int(node['endIndex'][0]), items,
                                      float(node['confidence'][0])))
    return mentions


def calibration(graph, gold):
    """(confidence, right) of each link of a mention whose item the annotator was sure of."""
    mentions = linked(graph)
    for file in gold:
        article = json.loads(file.read_text('utf-8'))
        items = {tuple(span): entity['qid'] for entity in article['entities'] if entity.get('qid')
                 for span in entity['mentions']}
        for begin, end, found, confidence in mentions[article['id']]:
            if found and (begin, end) in items:
                yield confidence, items[begin, end] in found


def calibrated(links):
    error = 0.0
    for low, high in zip(BINS, BINS[1:]):
        inside = [(confidence, right) for confidence, right in links if low <= confidence < high]
        if inside:
            sure = 100 * sum(confidence for confidence, _ in inside) / len(inside)
            right = 100 * sum(right for _, right in inside) / len(inside)
            error += abs(sure - right) * len(inside) / len(links)
            print(f'links of confidence {low:.2f}-{min(high, 1):.2f}: {len(inside):4d}, sure {sure:5.1f}, right {right:5.1f}')
    print(f'expected calibration error {error:.1f}' + ('  ABOVE' if error > ALLOWED_ERROR else ''))
    return error <= ALLOWED_ERROR


def known():
    if not TABLE.exists():
        return {}
    rows = [line.split('\t') for line in TABLE.read_text('utf-8').splitlines() if not line.startswith('#')]
    return {row[0]: (float(row[1]), float(row[2])) for row in rows[1:]}


def compare(before, after):
    fallen = False
    for metric, figures in after.items():
        for column, new, old in zip(('seed', 'dev'), figures, before.get(metric, (0.0, 0.0))):
            change = round(new - old, 1)
            bad = change < -ALLOWED_FALL
            fallen |= bad
            print(f'{metric:12}{column:5}{new:7.1f}' + (f'{change:+7.1f}' if change else '') + ('  FELL' if bad else ''))
    missing = sorted(set(before) - set(after))
    if missing:
        print('not measured: ' + ' '.join(missing))
    return fallen or bool(missing)


def main(arguments):
    write = '--write' in arguments
    folders = [a for a in arguments if a != '--write']
    if len(folders) != 1:
        sys.exit(__doc__)
    figures, links = measure(pathlib.Path(folders[0]))
    fallen = compare(known(), figures)
    uncalibrated = not calibrated(links)
    if write:
        rows = [f'{metric}\t{seed}\t{dev}\n' for metric, (seed, dev) in figures.items()]
        TABLE.write_text(HEAD + ''.join(rows), 'utf-8')
    elif fallen:
        sys.exit(f'quality: a figure fell by more than {ALLOWED_FALL}')
    if uncalibrated:
        sys.exit(f'quality: the confidence of links is off by more than {ALLOWED_ERROR} points')


main(sys.argv[1:])
