package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Reading;

/** Collects readings under the folded form of each word; the first one given stays the first. */
final class Inflections {
  private final Map<String, List<Reading>> readings = new HashMap<>();

  void add(String form, Reading reading) {
    var known = readings.computeIfAbsent(Orthography.fold(form), f -> new ArrayList<>(2));
    if (!known.contains(reading)) {
      known.add(reading);
    }
  }

  Map<String, List<Reading>> byForm() {
    Map<String, List<Reading>> byForm = new HashMap<>(readings.size() * 2);
    readings.forEach((form, list) -> byForm.put(form, List.copyOf(list)));
    return byForm;
  }
}
