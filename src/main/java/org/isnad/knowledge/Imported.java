package org.isnad.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param rows how many were written
 * @param nameless items left out for want of an Arabic name
 * @param typeless items left out because no class of theirs is of a type of ours
 * @param again items of dumps that stood there before, left out
 * @param unknown how often classes without a type were met
 * @param faults bad lines
 */
public record Imported(
    long rows, long nameless, long typeless, long again, Map<String, Long> unknown, long faults) {
  public Imported {
    unknown = Map.copyOf(unknown);
  }

  /** The commonest classes without a type, as {@code political poster (12)}. */
  public List<String> commonestUnknown(int most) {
    return unknown.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.toList());
  }
}
