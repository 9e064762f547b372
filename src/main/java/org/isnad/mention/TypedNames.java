package org.isnad.mention;

import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** Names after a word that says what they name: صحيفة «حرييت», قرى طربا والكسيب, وادي دوفس. */
final class TypedNames {
  private static final String RULE = "name-after-type";
  private static final String MEMORIAL_RULE = "name-memorial";
  private static final String QUOTED_RULE = "name-quoted-after-type";
  private static final int LONGEST_QUOTE = 6;
  private static final int LONGEST = 3;

  private final Scene scene;
  private final Phrases phrases;
  private final Memorials memorials;
  private final OwnAdjectives own;
  private final NameStarts starts;
  private final PlacePlurals plurals;

  TypedNames(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.memorials = new Memorials(scene);
    this.own = new OwnAdjectives(scene);
    this.starts = new NameStarts(scene);
    this.plurals = new PlacePlurals(scene);
  }

  void find(List<Found> found) {
    for (int i = 0; i < scene.size(); i++) {
      var noun = scene.type(i);
      if (noun.isPresent()
          && noun.get().extent() != Extent.NO
          && !scene.has(i, WordRole.CARRIER)
          && !isMany(i, noun.get())
          && !plurals.areAny(i)
          && scene.word(i).pronoun().isEmpty()) {
        after(i, noun.get(), found);
      }
    }
  }

  /** "جماعة «إرهابية»". */
  private boolean isDescription(int i) {
    var word = scene.word(i);
    return !word.has(Clitic.ART)
        && (word.is(PartOfSpeech.ADJECTIVE) || word.is(PartOfSpeech.PASSIVE_PARTICIPLE))
        && scene.known(i).isEmpty();
  }

  private boolean isMany(int i, TypeNoun noun) {
    return noun.type().isOrganization()
        && !scene.has(i, WordRole.PLURAL_HEAD)
        && scene.word(i).readings().stream()
            .anyMatch(r -> r.number() == Reading.Grammatical.PLURAL);
  }

  private boolean isSeveral(int i) {
    return scene.word(i).readings().stream()
        .anyMatch(r -> r.number() != Reading.Grammatical.SINGULAR);
  }

  private void after(int i, TypeNoun noun, List<Found> found) {
    int end = scene.end(i);
    int first = i + 1;
    if (first >= end) {
      return;
    }
    if (scene.word(first).kind() == Word.Kind.QUOTE_OPEN) {
      quoted(i, first, noun, found);
    } else if (scene.word(i).has(Clitic.ART)) {
      return;
    } else if (memorials.end(i) > i) {
      int to = memorials.end(i);
      found.add(named(Found.name(i, to, noun.type(), MEMORIAL_RULE, 0.95), i, to));
    } else {
      plain(i, first, noun, found);
    }
  }

  private void quoted(int i, int open, TypeNoun noun, List<Found> found) {
    int close = open + 1;
    int end = Math.min(scene.end(i), open + 1 + LONGEST_QUOTE);
    while (close < end && !scene.word(close).isQuote()) {
      close++;
    }
    if (close >= end || close == open + 1 || !scene.word(close).isQuote()) {
      return;
    }
    if (isHolder(i, open + 1)) {
      found.add(Found.name(open + 1, close, EntityType.PERSON, QUOTED_RULE, 0.95));
      return;
    }
    int from = noun.extent() == Extent.IN && !isFront(i, open + 1) ? i : open + 1;
    int to = from == i ? close + 1 : close;
    boolean described = close == open + 2 && !noun.isPlace() && isDescription(open + 1);
    if (described || (close > open + 1 + 3 && !starts.isNameLike(open + 1))) {
      return;
    }
    var type = isFront(i, open + 1) ? EntityType.PLACE : noun.type();
    var name = Found.name(from, to, type, QUOTED_RULE, 0.95).withClitics(from > i);
    int phraseTo = phrases.adjectives(close + 1, scene.end(i));
    found.add(named(name, from, to).within(i, Math.max(to, phraseTo)));
    list(close + 1, noun, isSeveral(i), found);
  }

  /** "مدرب المنتخب «جورج إيفانوف»": who holds the post, not what the body is called. */
  private boolean isHolder(int i, int first) {
    int before = scene.previous(i);
    return before >= 0
        && scene.word(i).has(Clitic.ART)
        && scene.title(before).isPresent()
        && scene.nameStrength(first) == 2;
  }

  /** "جبهة «عكد»": a front is no armed group. */
  private boolean isFront(int i, int first) {
    return scene.has(i, WordRole.FRONT) && !scene.word(first).has(Clitic.ART);
  }

  /** The keys that the knowledge base has for exactly these words. */
  private Found named(Found name, int from, int to) {
    for (var match : scene.known(from)) {
      if (match.to() == to && isOfKind(match.first().type(), name.type())) {
        return new Found(
            from,
            to,
            name.phraseFrom(),
            name.phraseTo(),
            match.first().type(),
            name.form(),
            Found.keys(match.candidates()),
            name.rule(),
            name.confidence(),
            match.whole());
      }
    }
    return name;
  }

  private static boolean isOfKind(EntityType type, EntityType expected) {
    return type == expected || (type.isOrganization() && expected.isOrganization());
  }

  private void plain(int i, int first, TypeNoun noun, List<Found> found) {
    boolean joined = scene.word(first).hasPreposition() || scene.word(first).isCoordinated();
    int to = joined ? first : nameEnd(first, noun, noun.isPlace());
    if (to <= first) {
      return;
    }
    boolean article = scene.word(first).has(Clitic.ART);
    boolean front = isFront(i, first);
    boolean inside =
        (noun.extent() == Extent.IN && !front) || (noun.extent() == Extent.BARE && article);
    int from = inside ? i : first;
    var type = front ? EntityType.PLACE : noun.type();
    var name = Found.name(from, to, type, RULE, 0.6);
    var known = inside ? named(name, from, to) : known(name, first, to, noun);
    int phraseTo = noun.isPlace() ? to : phrases.adjectives(to, scene.end(i));
    found.add(known.within(i, Math.max(to, phraseTo)));
    if (noun.isPlace() && !inside) {
      list(to, noun, isSeveral(i), found);
    }
  }

  private Found known(Found name, int first, int to, TypeNoun noun) {
    var matches = noun.isPlace() ? scene.knownPlaces(first) : scene.known(first);
    for (var match : matches) {
      if (match.to() == to) {
        var fitting =
            match.candidates().stream()
                .filter(c -> fits(c.type(), noun))
                .map(c -> c.key())
                .toList();
        return name.as(fitting);
      }
    }
    return name;
  }

  private static boolean fits(EntityType type, TypeNoun noun) {
    return noun.isPlace() ? type == EntityType.PLACE : type.isOrganization();
  }

  /** "قرى طربا والكسيب والغيضة": each is a place; "منطقة الخليج وردع": one is. */
  private void list(int from, TypeNoun noun, boolean many, List<Found> found) {
    if (!noun.isPlace()) {
      return;
    }
    int i = from;
    while (i < scene.end(from - 1) && scene.word(i).has(Clitic.WA) && !isOther(i)) {
      int to = many || !scene.knownPlaces(i).isEmpty() ? nameEnd(i, noun, true) : i;
      if (to <= i) {
        return;
      }
      found.add(known(Found.name(i, to, noun.type(), "name-in-list", 0.5), i, to, noun));
      i = to;
    }
  }

  private boolean isOther(int i) {
    return scene.word(i).hasPreposition()
        || scene.type(i).isPresent()
        || scene.title(i).isPresent()
        || (scene.word(i).readings().size() > 0 && scene.isBreak(i));
  }

  /** One past a name that starts at a word, or the word where none does. */
  private int nameEnd(int first, TypeNoun noun, boolean place) {
    int end = scene.end(first);
    for (var match : place ? scene.knownPlaces(first) : scene.known(first)) {
      boolean nation = match.to() == first + 1 && scene.nisba(first).isPresent();
      if (fits(match.first().type(), noun) && !nation) {
        boolean alone = match.to() == first + 1 && scene.word(first).has(Clitic.ART);
        return alone ? definiteEnd(match.to(), end, place) : match.to();
      }
    }
    boolean unsure = noun.type() == EntityType.NEWS_OUTLET && !noun.common();
    if (!starts.canStart(first, noun) || (unsure && scene.word(first).kind() == Word.Kind.ARABIC)) {
      return first;
    }
    if (scene.word(first).kind() == Word.Kind.LATIN) {
      return latinEnd(first, end);
    }
    int next = first + 1;
    if (scene.word(first).has(Clitic.ART)) {
      return definiteEnd(next, end, place);
    }
    for (int n = 1; n < LONGEST && next < end && goesOn(next); n++) {
      next++;
    }
    return next;
  }

  private int latinEnd(int first, int end) {
    int i = first;
    while (i < end && scene.word(i).kind() == Word.Kind.LATIN) {
      i++;
    }
    return i;
  }

  private int definiteEnd(int next, int end, boolean place) {
    int to = own.end(next, end);
    return place
            && to == next
            && to < end
            && scene.isPlain(to)
            && scene.nameStrength(to) > 0
            && scene.word(to).readings().isEmpty()
        ? to + 1
        : to;
  }

  private boolean goesOn(int i) {
    return scene.isPlain(i)
        && !scene.word(i).has(Clitic.ART)
        && !scene.isOrdinary(i)
        && scene.title(i).isEmpty();
  }
}
