#!/usr/bin/env python3
"""Run the commands of src/site/markdown/tools.md and compare what they print.

usage: .ci/tools/docs.py [--quick] [--write]

A command is an indented line that begins with `$ `, its output the indented lines behind it; three dots stand for
lines left out. Numbers are not compared: they differ from run to run, and with each better rule. Commands whose program is not installed are counted as skipped;
--quick skips those that fetch something or need what was fetched. --write puts the output into the page.
"""
import pathlib, re, shutil, subprocess, sys

PAGE = pathlib.Path('src/site/markdown/tools.md')
INDENT, PROMPT, LEFT_OUT = '    ', '    $ ', '…'
FETCHED = re.compile(r'target/(rdf4j|hdt)\b|\bnpm\b|\bnode\b|\bnpx\b|mvnw|\.cp\b|interchange')
PROGRAMS = re.compile(r'(?:^|[|;&] *)(rapper|roqet|npm|node|npx|python3|java)\b')
MODULES = re.compile(r'import (rdflib|networkx|pandas)\b')


def commands(lines):
    """Each command as (line number, command, its output)."""
    for at, line in enumerate(lines):
        if line.startswith(PROMPT):
            end = at + 1
            while end < len(lines) and lines[end].startswith(INDENT) and not lines[end].startswith(PROMPT):
                end += 1
            yield at, line[len(PROMPT):], [shown[len(INDENT):] for shown in lines[at + 1:end]]


def python(command):
    return command.replace('python3 ', '/usr/bin/python3 ') if pathlib.Path('/usr/bin/python3').exists() else command


def missing(command):
    programs = [program for program in PROGRAMS.findall(command) if not shutil.which(program)]
    modules = [module for module in MODULES.findall(command)
               if subprocess.run(python(f'python3 -c "import {module}"'), shell=True, stderr=subprocess.DEVNULL).returncode]
    return programs + modules


def comparable(lines):
    return [re.sub(r'\b\d+(\.\d+)?\b', 'N', line.rstrip()) for line in lines]


def same(shown, printed):
    shown, printed = comparable(shown), comparable(printed)
    if LEFT_OUT in shown:
        gap = shown.index(LEFT_OUT)
        head, tail = shown[:gap], shown[gap + 1:]
        return printed[:gap] == head and (not tail or printed[-len(tail):] == tail)
    return shown == printed


def main(options):
    lines = PAGE.read_text('utf-8').splitlines()
    run, skipped, wrong, written = 0, [], 0, {}
    for at, command, shown in commands(lines):
        if missing(command) or ('--quick' in options and FETCHED.search(command)):
            skipped.append(' '.join(missing(command)) or command.split(' ')[0])
            continue
        done = subprocess.run(['bash', '-c', python(command)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        printed = done.stdout.decode(errors='replace').splitlines()
        run += 1
        written[at] = (len(shown), printed)
        if not same(shown, printed) and '--write' not in options:
            wrong += 1
            print(f'{PAGE}:{at + 1}: {command}\n  prints: ' + '\n          '.join(printed[:12]))
    if '--write' in options:
        for at, (length, printed) in sorted(written.items(), reverse=True):
            lines[at + 1:at + 1 + length] = [(INDENT + line).rstrip() for line in printed]
        PAGE.write_text('\n'.join(lines) + '\n', 'utf-8')
    told = f'{run} commands of {PAGE.name} run, {wrong} differ'
    print(f'{"docs":20} {told}' + (f'; skipped: {", ".join(sorted(set(skipped)))}' if skipped else ''))
    return wrong > 0


if set(sys.argv[1:]) - {'--quick', '--write'}:
    sys.exit(__doc__)
sys.exit(main(sys.argv[1:]))
