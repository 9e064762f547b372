#!/usr/bin/env python3
"""Hold the figures of target/isnad.jar against src/test/quality.tsv.

usage: .ci/quality.py SHARED [--write]

Builds the graph of the annotated articles and of seeds/, scores both sets, and prints each change.
A metric that fell by more than 1.0 fails. --write puts the figures into the table.
"""
import json, pathlib, subprocess, sys, tempfile

TABLE = pathlib.Path('src/test/quality.tsv')
ALLOWED_FALL = 1.0
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
        return {metric: (seed[metric], figure)
                for metric, figure in score(shared, graph, sorted(dev.glob('d*.json'))).items()}


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
    figures = measure(pathlib.Path(folders[0]))
    fallen = compare(known(), figures)
    if write:
        rows = [f'{metric}\t{seed}\t{dev}\n' for metric, (seed, dev) in figures.items()]
        TABLE.write_text(HEAD + ''.join(rows), 'utf-8')
    elif fallen:
        sys.exit(f'quality: a figure fell by more than {ALLOWED_FALL}')


main(sys.argv[1:])
