package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;
import org.jspecify.annotations.Nullable;

/** What the knowledge base knows of the words of a text, as far as it is a name there. */
final class NameLookup {
  static final Set<EntityType> PLACES = Set.of(EntityType.PLACE);

  private static final int COMMON = 400;
  private static final int RARE = 15;

  private final Scene scene;
  private final @Nullable Looked[] words;

  /**
   * What starts at a word.
   *
   * @param spelled as far as the words spell it
   * @param known as far as it is a name there
   */
  private record Looked(List<NameMatch> spelled, List<NameMatch> known) {}

  NameLookup(Scene scene, int size) {
    this.scene = scene;
    this.words = new Looked[size];
  }

  /**
   * Names of the knowledge base that start at a word, the longest first. Places called like rare
   * words are among them where a place is likely: after a preposition, or where the word is no
   * other.
   */
  List<NameMatch> known(int i) {
    return at(i).known();
  }

  /**
   * Names that start at a word as its sentence alone spells them, the longest first.
   *
   * @param from the first word of the sentence; places are counted from there
   */
  List<NameMatch> spelled(int i, int from) {
    var spelled = at(i).spelled();
    if (!spelled.isEmpty() && scene.previous(i) < 0) {
      spelled = scene.tables().kb().matchesAt(scene.text().words(), i, Set.of());
    }
    List<NameMatch> inside = new ArrayList<>(spelled.size());
    for (var match : spelled) {
      if (match.to() <= scene.end(i)) {
        inside.add(match.from(from));
      }
    }
    return inside;
  }

  private Looked at(int i) {
    var looked = words[i];
    if (looked == null) {
      var spelled = scene.tables().kb().matchesAt(scene.text().words(), i);
      looked = new Looked(spelled, named(i, allKnown(i, spelled)));
      words[i] = looked;
    }
    return looked;
  }

  private List<NameMatch> named(int i, List<NameMatch> matches) {
    if (matches.isEmpty()) {
      return matches;
    }
    List<NameMatch> bare = new ArrayList<>(matches.size());
    for (var match : matches) {
      if (!isBeyond(i, match, matches)) {
        bare.add(match);
      }
    }
    return bare;
  }

  /** A label of the knowledge base that holds more than the name: داعش الإرهابي, المشير حفتر. */
  private boolean isBeyond(int i, NameMatch match, List<NameMatch> matches) {
    if (match.to() == i + 1) {
      return scene.word(i).kind() == Word.Kind.NUMBER;
    }
    var type = match.first().type();
    if (type == EntityType.PERSON && scene.title(i).isPresent() && scene.word(i).has(Clitic.ART)) {
      return true;
    }
    boolean shorter = matches.get(matches.size() - 1).to() < match.to();
    return shorter
        && (scene.has(match.to() - 1, WordRole.PLAIN_ADJECTIVE)
            || isOfNation(match)
            || isLed(i, match));
  }

  /** "التحالف العربي بقيادة السعودية". */
  private boolean isLed(int i, NameMatch match) {
    for (int k = i + 1; k < match.to(); k++) {
      if (scene.word(k).has(Clitic.BI)) {
        return true;
      }
    }
    return false;
  }

  /** "حزب الله اللبناني", "الشروق المصرية": the nationality stays outside. */
  private boolean isOfNation(NameMatch match) {
    return scene.nisba(match.to() - 1).isPresent()
        && switch (match.first().type()) {
          case NEWS_OUTLET, ARMED_GROUP, PARTY -> true;
          default -> false;
        };
  }

  private List<NameMatch> allKnown(int i, List<NameMatch> plain) {
    if (!plain.isEmpty() && plain.get(0).to() > i + 1) {
      return plain;
    }
    var due = due(i);
    if (due.isEmpty()) {
      return plain;
    }
    var wider = scene.tables().kb().matchesAt(scene.text().words(), i, due);
    return plain.isEmpty() || (!wider.isEmpty() && wider.get(0).to() > i + 1) ? wider : plain;
  }

  private Set<EntityType> due(int i) {
    if (scene.isStart(i) && isFirstOfParagraph(i)) {
      return Set.of(EntityType.NEWS_OUTLET);
    }
    int before = scene.previous(i);
    if (before < 0 || isDescribed(i)) {
      return Set.of();
    }
    boolean located =
        scene.has(before, WordRole.INSIDE)
            && !scene.word(i).hasPreposition()
            && !isDescribedNext(i)
            && count(i) < RARE;
    boolean rare = !scene.isOrdinary(i) && scene.nameStrength(i) == 0 && count(i) < RARE;
    boolean likely = located || (rare && (isPreposed(i, before) || scene.word(i).has(Clitic.WA)));
    return likely ? PLACES : Set.of();
  }

  /** "في المحور الشرقي" speaks of an axis. */
  private boolean isDescribedNext(int i) {
    int next = i + 1;
    return next < scene.end(i)
        && scene.word(next).has(Clitic.ART)
        && scene.word(next).canBe(PartOfSpeech.ADJECTIVE);
  }

  private boolean isPreposed(int i, int before) {
    return scene.word(i).hasPreposition() || scene.word(before).is(PartOfSpeech.PREPOSITION);
  }

  private boolean isDescribed(int i) {
    return !scene.word(i).readings().isEmpty()
        || scene.nisba(i).isPresent()
        || scene.has(i, WordRole.CALENDAR)
        || scene.count(i) > COMMON;
  }

  /** How often the news have the word, with its clitics or without. */
  private int count(int i) {
    return Math.max(scene.count(i), scene.wholeCount(i));
  }

  private boolean isFirstOfParagraph(int i) {
    var sentence = scene.text().sentenceOf(i);
    return sentence.index() == 0
        || scene.text().sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }
}
