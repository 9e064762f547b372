#!/usr/bin/env bash
# Isnad's whole pipeline beside Stanford CoreNLP's Arabic segmenter and tagger alone, on one core each and without
# either's start: the time of many articles less that of few, by the chars in them. CoreNLP has the first 600 articles,
# Isnad the first 5,100, because it is warm late. CoreNLP is GPL, so it is fetched (180 MB) into the folder that is
# named and runs as a process of its own.
#
#   .ci/corenlp.sh ../shared/data/news/news.jsonl.gz FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
news=${1:?the articles, as .jsonl.gz}
folder=${2:?a folder for what is fetched}
version=4.5.10
few=100
many=600
more=5100
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"

for jar in stanford-corenlp-$version.jar stanford-corenlp-$version-models-arabic.jar; do
  [ -f "$folder/$jar" ] || curl -sSf -o "$folder/$jar" \
    "https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/$version/$jar"
done

pin() { if command -v taskset >/dev/null; then taskset -c 0 "$@"; else "$@"; fi; }

# Seconds, with thousandths, of the processor's time that a command took.
seconds() {
  local TIMEFORMAT='%U %S'
  { time pin "$@" >"$work/out" 2>&1; } 2>"$work/time" || { cat "$work/out" >&2; exit 1; }
  awk '{print $1 + $2}' "$work/time"
}

texts() {
  python3 - "$news" "$1" "$work" <<'PY'
import gzip, json, os, sys

news, count, work = sys.argv[1], int(sys.argv[2]), sys.argv[3]
os.makedirs(f"{work}/{count}", exist_ok=True)
names, chars = [], 0
with gzip.open(news, "rt", encoding="utf-8") as lines, open(f"{work}/{count}.jsonl", "w", encoding="utf-8") as kept:
    for number, line in zip(range(count), lines):
        article = json.loads(line)
        name = f"{work}/{count}/{number}.txt"
        with open(name, "w", encoding="utf-8") as text:
            text.write(article.get("title", "") + ".\n" + article["text"])
        names.append(name)
        chars += len(article["text"])
        kept.write(line)
with open(f"{work}/{count}.list", "w") as listed:
    listed.write("\n".join(names))
with open(f"{work}/{count}.chars", "w") as told:
    told.write(str(chars))
PY
}

corenlp() {
  seconds java -Xmx3g -cp "$folder/stanford-corenlp-$version.jar:$folder/stanford-corenlp-$version-models-arabic.jar" \
    edu.stanford.nlp.pipeline.StanfordCoreNLP -props StanfordCoreNLP-arabic.properties \
    -annotators tokenize,ssplit,pos -fileList "$work/$1.list" -outputDirectory "$work/tagged" -outputFormat conll
}

isnad() { seconds target/isnad build "$work/$1.jsonl" -o "$work/graph.nq" --threads 1 --no-validate; }

for count in $few $many $more; do texts $count; done
mkdir -p "$work/tagged"
chars() { cat "$work/$1.chars"; }
awk -v fc="$(chars $few)" -v mc="$(chars $many)" -v lc="$(chars $more)" \
  -v ta="$(corenlp $few)" -v tb="$(corenlp $many)" -v oa="$(isnad $few)" -v ob="$(isnad $more)" -v n=$more 'BEGIN {
  theirs = (mc - fc) / (tb - ta); ours = (lc - fc) / (ob - oa)
  printf "CoreNLP %.0f chars/s, Isnad %.0f: %.0f times, by the processor (%.1f and %.1f articles/s)\n", theirs, ours,
    ours / theirs, theirs * n / lc, ours * n / lc }'
