#!/bin/sh
# Fuzzes one reader: run.sh CLASSPATH READER SECONDS, as the profile fuzz calls it. What is found lies
# in target/fuzz/READER/found; a copy of it in src/fuzz/corpus/READER is tried by FuzzCorpusTest for ever.
set -eu
reader=$2
work=target/fuzz/$reader
mkdir -p "$work/corpus" "$work/found"
# Patterns in queries are the reader's right, and stopped in time: no finding.
exec nice -n 19 java -Xmx2g -XX:+UseSerialGC -cp "$1" com.code_intelligence.jazzer.Jazzer \
  --target_class=org.isnad.fuzz.Fuzz --target_args="$reader" \
  --instrumentation_includes='org.isnad.**:org.netpreserve.**:org.apache.commons.compress.archivers.**:org.yaml.snakeyaml.**:org.apache.jena.riot.**' \
  --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection \
  --keep_going=20 --reproducer_path="$work/found" -artifact_prefix="$work/found/" \
  -max_total_time="$3" -timeout=20 -rss_limit_mb=4000 -max_len=20000 -print_final_stats=1 \
  -dict=src/fuzz/words.dict "$work/corpus" "src/fuzz/corpus/$reader"
