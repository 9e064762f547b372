package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.tagger.TaggedName;

/** Names that no table and no pattern has, but a statistical tagger sees. */
final class LearntNames {
  private static final String RULE = "name-learnt";
  private static final String PERSON = "PER";
  private static final int LONGEST = 7;
  private static final double LEAST_PERSON = 0.6;
  private static final double LEAST = 0.7;

  /** Above this a lone word is a person's name even where the article names nobody so again. */
  private static final double SURE_ALONE = 0.9;

  private final Scene scene;
  private final PlacePlurals plurals;

  LearntNames(Scene scene) {
    this.scene = scene;
    this.plurals = new PlacePlurals(scene);
  }

  /** Adds the names that overlap nothing found so far, but what is unsure. */
  void find(List<Found> found) {
    List<Found> learnt = new ArrayList<>();
    var text = scene.text();
    var names = scene.tagged();
    for (int s = 0; s < names.size(); s++) {
      for (var name : names.get(s)) {
        read(name, text.sentences().get(s).from(), learnt);
      }
    }
    var firm = found.stream().filter(f -> f.confidence() > Names.UNSURE).toList();
    var covers = new Covers(scene.size(), firm);
    var told = persons(learnt, firm);
    for (var name : learnt) {
      if (isFree(name, covers) && isBorneOut(name, told)) {
        found.add(name);
      }
    }
  }

  private static boolean isFree(Found name, Covers covers) {
    for (int i = name.phraseFrom(); i < name.to(); i++) {
      if (covers.name(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** How often each word is in a person's name. */
  private Map<String, Integer> persons(List<Found> learnt, List<Found> firm) {
    Map<String, Integer> told = new HashMap<>();
    Stream.concat(learnt.stream(), firm.stream())
        .filter(name -> name.type() == EntityType.PERSON)
        .flatMapToInt(name -> IntStream.range(name.from(), name.to()))
        .distinct()
        .forEach(i -> told.merge(scene.word(i).name(), 1, Integer::sum));
    return told;
  }

  /** A person called by a lone word is named so again, or says something, or is a sure find. */
  private boolean isBorneOut(Found name, Map<String, Integer> told) {
    if (name.type() != EntityType.PERSON || name.to() - name.from() > 1) {
      return true;
    }
    int before = scene.previous(name.from());
    boolean speaks =
        before >= 0
            && scene.word(before).is(PartOfSpeech.VERB)
            && scene.tables().saying().contains(scene.word(before).lemma());
    return speaks
        || name.confidence() >= confidence(SURE_ALONE)
        || told.getOrDefault(scene.word(name.from()).name(), 0) > 1;
  }

  /** Less than that of names that tables and patterns find, which go before. */
  private static double confidence(double likelihood) {
    return 0.25 + 0.2 * likelihood;
  }

  private void read(TaggedName name, int base, List<Found> learnt) {
    int first = base + name.from();
    int to = base + name.to();
    while (to > first && isBehind(to - 1, first)) {
      to--;
    }
    to = beforePost(name, first, to);
    var found = type(name, first);
    if (found.isEmpty()) {
      return;
    }
    var type = found.get();
    int from = first;
    while (from < to && (isOutside(from, to, type) || scene.word(from).isQuote())) {
      from++;
    }
    boolean sure = name.confidence() >= (type == EntityType.PERSON ? LEAST_PERSON : LEAST);
    if (from < to && to - from <= LONGEST && sure && isName(from, to)) {
      var sureness = confidence(name.confidence());
      learnt.add(Found.name(from, to, type, RULE, sureness).within(first, to));
    }
  }

  /** "عبد الله عاهل الأردن": what somebody is stands behind his name. */
  private int beforePost(TaggedName name, int first, int to) {
    for (int i = first + 1; name.kind().equals(PERSON) && i < to; i++) {
      boolean post = scene.title(i).isPresent() && !scene.word(i).has(Clitic.ART);
      if (post && scene.nameStrength(i) < 2 && scene.nameStrength(i - 1) > 0) {
        return i;
      }
    }
    return to;
  }

  /** A mark, على, or "للأرض" in "دعا البابا للأرض المقدسة", which belongs to the verb. */
  private boolean isBehind(int i, int first) {
    var word = scene.word(i);
    boolean preposed = word.hasPreposition() && word.has(Clitic.ART);
    return !word.isLexical() || i > first && (preposed || word.is(PartOfSpeech.PREPOSITION));
  }

  /** None for a name of something that is no entity. */
  private Optional<EntityType> type(TaggedName name, int first) {
    return switch (name.kind()) {
      case PERSON -> Optional.of(EntityType.PERSON);
      case "LOC" -> Optional.of(EntityType.PLACE);
      case "ORG" -> Optional.of(organization(first));
      default -> Optional.empty();
    };
  }

  /** What its own first word says, or a noun that stands before such names: شركة، صحيفة، تنظيم. */
  private EntityType organization(int first) {
    var own = scene.type(first).map(TypeNoun::type).filter(EntityType::isOrganization);
    return own.or(() -> announced(scene.previous(first))).orElse(EntityType.ORGANIZATION);
  }

  private Optional<EntityType> announced(int before) {
    if (before < 0 || scene.has(before, WordRole.CARRIER)) {
      return Optional.empty();
    }
    return scene
        .type(before)
        .filter(noun -> noun.extent() == Extent.OUT || noun.extent() == Extent.BARE)
        .map(TypeNoun::type)
        .filter(EntityType::isOrganization);
  }

  /** A title before a person, a word of type before a name that means it without. */
  private boolean isOutside(int i, int to, EntityType type) {
    if (i + 1 >= to) {
      return false;
    }
    if (type == EntityType.PERSON) {
      return scene.title(i).isPresent()
          && (scene.word(i).has(Clitic.ART) || scene.nameStrength(i) < 2);
    }
    var noun = scene.type(i);
    if (noun.isPresent() && isTwo(i)) {
      return true;
    }
    boolean article = scene.word(scene.next(i) < to ? scene.next(i) : i).has(Clitic.ART);
    return noun.isPresent()
        && (noun.get().extent() == Extent.OUT || noun.get().extent() == Extent.BARE && !article);
  }

  /** "حكومتي موريشيوس ومدغشقر": before two names. */
  private boolean isTwo(int i) {
    return scene.word(i).readings().stream()
        .anyMatch(reading -> reading.number() == Reading.Grammatical.DUAL);
  }

  /** "سلاح رشاش", "حكومة سورية": any such, none by name. */
  private boolean isAny(int from, int to) {
    int next = from + 1;
    boolean noun = next < to && scene.type(from).isPresent() && !scene.word(from).isDefinite();
    return noun
        && !scene.word(next).isDefinite()
        && scene.isPlain(next)
        && (scene.nisba(next).isPresent() || scene.word(next).is(PartOfSpeech.ADJECTIVE));
  }

  /** "أسنانه البيضاء". */
  private boolean isDescribing(int i) {
    int before = scene.previous(i);
    var word = scene.word(i);
    return before >= 0
        && before == i - 1
        && word.has(Clitic.ART)
        && scene.isPlain(i)
        && scene.word(before).isDefinite()
        && word.is(PartOfSpeech.ADJECTIVE);
  }

  /** "أبريل (نيسان)". */
  private boolean isMonth(int i) {
    return scene.has(i, WordRole.CALENDAR) && !scene.isStart(i) && !scene.word(i - 1).isLexical();
  }

  /** "الريف الشمالي الشرقي": a part of some land, not a name. */
  private boolean isDirection(int from, int to) {
    return to > from + 1
        && scene.type(from).filter(TypeNoun::isPlace).isPresent()
        && IntStream.range(from + 1, to).allMatch(i -> scene.has(i, WordRole.DIRECTION));
  }

  private boolean isName(int from, int to) {
    var first = scene.word(from);
    if (scene.hasTanwin(to - 1)
        || first.is(PartOfSpeech.PREPOSITION)
        || scene.has(from, WordRole.NO_NAME) && to == from + 1
        || isAny(from, to)
        || plurals.areAny(from)
        || isDirection(from, to)) {
      return false;
    }
    boolean one = to == from + 1;
    if (!first.isLexical() || first.pronoun().isPresent()) {
      return false;
    }
    if (one && (first.form().length() < 3 || scene.nisba(from).isPresent() || isMonth(from))) {
      return false;
    }
    boolean described =
        scene.type(from).isPresent()
            || scene.title(from).isPresent()
            || scene.group(from).isPresent();
    return !one || !described && !scene.isBreak(from) && !isDescribing(from);
  }
}
