package org.isnad.store;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/**
 * An index of which a thread can go on seeing what was committed when it pinned it. Files that a
 * pinned state needs are deleted when nobody needs them any more.
 */
final class PinnedDirectory extends FilterDirectory {
  private final ThreadLocal<Optional<Set<String>>> mine = ThreadLocal.withInitial(Optional::empty);
  private final Map<String, Integer> needed = new HashMap<>();
  private final Set<String> unwanted = new HashSet<>();
  private volatile Set<String> latest = Set.of();

  PinnedDirectory(Directory files) {
    super(files);
  }

  /** Takes note of the last commit; whoever pins after this sees it. */
  void refresh() throws IOException {
    latest = Set.copyOf(SegmentInfos.readLatestCommit(in).files(true));
  }

  /** Lets this thread see what was last noted, until it unpins. */
  synchronized void pin() {
    var state = latest;
    mine.set(Optional.of(state));
    state.forEach(file -> needed.merge(file, 1, Integer::sum));
  }

  /** Does nothing in a thread that has pinned nothing. */
  synchronized void unpin() throws IOException {
    var state = mine.get();
    mine.remove();
    state.ifPresent(
        files ->
            files.forEach(file -> needed.computeIfPresent(file, (f, n) -> n == 1 ? null : n - 1)));
    for (var file : List.copyOf(unwanted)) {
      if (!needed.containsKey(file)) {
        unwanted.remove(file);
        super.deleteFile(file);
      }
    }
  }

  @Override
  public synchronized void deleteFile(String name) throws IOException {
    if (needed.containsKey(name)) {
      unwanted.add(name);
    } else {
      super.deleteFile(name);
    }
  }

  @Override
  public synchronized String[] listAll() throws IOException {
    Collection<String> seen =
        mine.get().isPresent() ? mine.get().get() : minus(List.of(super.listAll()));
    return seen.stream().sorted().toArray(String[]::new);
  }

  private Collection<String> minus(List<String> files) {
    var left = new HashSet<>(files);
    left.removeAll(unwanted);
    return left;
  }
}
