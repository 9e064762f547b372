package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Personal names by their parts: محمد بن سلمان, نهرو عبدالله. */
final class PersonNames {
  private static final String RULE = "name-person";
  private static final int LONGEST = 5;

  private final Scene scene;

  PersonNames(Scene scene) {
    this.scene = scene;
  }

  /** Names of two words or more that need no title. */
  void find(List<Found> found) {
    int i = 0;
    while (i < scene.size()) {
      int to = canBegin(i) ? bareEnd(i) : i;
      if (to > i + 1) {
        found.add(Found.name(i, to, EntityType.PERSON, RULE, 0.5));
        i = to;
      } else {
        i++;
      }
    }
  }

  private int bareEnd(int i) {
    for (var match : scene.known(i)) {
      if (match.first().type() == EntityType.PERSON && match.to() > i + 1) {
        return firmEnd(match.to());
      }
    }
    return end(i, false);
  }

  private boolean canBegin(int i) {
    return scene.word(i).kind() == Word.Kind.ARABIC
        && isFirst(i)
        && !scene.word(i).is(PartOfSpeech.PREPOSITION)
        && !scene.has(i, WordRole.FATHER)
        && !isVerbBeforeNoName(i)
        && !scene.word(i).has(Clitic.ART)
        && scene.nisba(i).isEmpty()
        && scene.type(i).isEmpty()
        && scene.title(i).isEmpty();
  }

  /** A sure part of a name, or a likely one before a sure one. */
  private boolean isFirst(int i) {
    int strength = scene.nameStrength(i);
    boolean before =
        strength == 1
            && scene.word(i).readings().isEmpty()
            && i + 1 < scene.end(i)
            && scene.isPlain(i + 1)
            && scene.nameStrength(i + 1) == 2;
    return strength == 2 || before;
  }

  /** أكرم and أحمد are verbs too: names where another name follows. */
  private boolean isVerbBeforeNoName(int i) {
    int next = i + 1;
    boolean name =
        next < scene.end(i)
            && scene.nameStrength(next) == 2
            && scene.word(next).readings().isEmpty();
    return scene.word(i).is(PartOfSpeech.VERB) && !name;
  }

  /** The name that starts at a word after a title; empty where none does. */
  Optional<Found> afterTitle(int i) {
    if (i >= scene.size() || !scene.word(i).isLexical()) {
      return Optional.empty();
    }
    for (var match : scene.known(i)) {
      if (match.first().type() == EntityType.PERSON && scene.isPlain(i)) {
        boolean given = match.to() == i + 1 && scene.nameStrength(i) == 2;
        int to = Math.max(match.to(), given ? end(i, true) : firmEnd(match.to()));
        var keys = to == match.to() ? Found.keys(match.candidates()) : List.<String>of();
        return Optional.of(Found.name(i, to, EntityType.PERSON, "name-after-title", 0.9).as(keys));
      }
    }
    int to = end(i, true);
    return to > i
        ? Optional.of(Found.name(i, to, EntityType.PERSON, "name-after-title", 0.8))
        : Optional.empty();
  }

  /** One past the parts that certainly belong to a name known up to here. */
  private int firmEnd(int from) {
    int i = from;
    int end = i < scene.size() ? scene.end(i - 1) : i;
    while (i < end && scene.isPlain(i) && scene.nisba(i).isEmpty() && isFirm(i)) {
      i += isParticle(i) ? 2 : 1;
    }
    return Math.min(i, end);
  }

  private boolean isFirm(int i) {
    return isParticle(i)
        || scene.nameStrength(i) == 2
            && !scene.word(i).is(PartOfSpeech.VERB)
            && !scene.word(i).is(PartOfSpeech.PREPOSITION)
            && !isTitleOfNext(i);
  }

  /** One past the parts of a name that start at a word, or the word itself. */
  private int end(int from, boolean titled) {
    int end = scene.end(from);
    int i = from;
    int parts = 0;
    while (i < end && parts < LONGEST && isPart(i, from, titled)) {
      while (isParticle(i) && i + 1 < end && isAfterParticle(i + 1)) {
        i++;
      }
      i = hyphenated(i + 1, end);
      parts++;
    }
    return i;
  }

  /** "كوان-هوا": a hyphen between two parts, with no space. */
  private int hyphenated(int from, int end) {
    int i = from;
    while (i + 1 < end && isGlued(i) && !scene.isBreak(i + 1) && scene.isPlain(i + 1)) {
      i += 2;
    }
    return i;
  }

  private boolean isGlued(int i) {
    var mark = scene.word(i);
    return mark.kind() == Word.Kind.MARK
        && scene.word(i - 1).span().end() == mark.span().start()
        && scene.word(i + 1).span().start() == mark.span().end()
        && scene.text().surface(mark.span()).equals("-");
  }

  private boolean isParticle(int i) {
    return scene.has(i, WordRole.NAME_PARTICLE);
  }

  private boolean isAfterParticle(int i) {
    return scene.isPlain(i) && (scene.nameStrength(i) > 0 || !scene.isBreak(i));
  }

  private boolean isPart(int i, int from, boolean titled) {
    if (i > from && !scene.isPlain(i) && scene.nameStrength(i) < 2) {
      return false;
    }
    if (i > from && (isTaken(i) || isPost(i) || isPrayer(i) || isTitleOfNext(i))) {
      return false;
    }
    var word = scene.word(i);
    if (word.kind() != Word.Kind.ARABIC
        || scene.has(i, WordRole.CALENDAR)
        || scene.has(i, WordRole.NAMING)
        || scene.has(i, WordRole.TIME_ADJECTIVE)
        || isNoun(i)) {
      return false;
    }
    if (isParticle(i)) {
      return i + 1 < scene.end(i) && isAfterParticle(i + 1);
    }
    int strength = word.is(PartOfSpeech.PREPOSITION) ? 0 : scene.nameStrength(i);
    if (i == from && word.has(Clitic.ART) && describes(word)) {
      return false;
    }
    if (strength == 2) {
      return !(word.has(Clitic.ART) && i == from && !titled);
    }
    if (word.is(PartOfSpeech.VERB) && strength == 0 || scene.nisba(i).isPresent()) {
      return false;
    }
    if (strength == 1) {
      return (i > from || titled) && !(word.is(PartOfSpeech.VERB) && !word.has(Clitic.ART));
    }
    return isFamily(i, from) || isUnknown(i, from, titled);
  }

  /** "عارف الجبوري": a family name of the shape of an adjective, which no table has. */
  private boolean isFamily(int i, int from) {
    var word = scene.word(i);
    return i > from
        && word.has(Clitic.ART)
        && word.readings().isEmpty()
        && word.form().length() > 3
        && word.form().charAt(word.form().length() - 1) == YA
        && scene.nameStrength(i - 1) == 2;
  }

  /** "الرئيس المشارك" is no man called المشارك. */
  private static boolean describes(Word word) {
    return word.canBe(PartOfSpeech.ACTIVE_PARTICIPLE)
        || word.canBe(PartOfSpeech.PASSIVE_PARTICIPLE)
        || word.canBe(PartOfSpeech.ADJECTIVE);
  }

  /** يفعلون، تفعلين، فعلوا. */
  private static boolean isLikeVerb(String form) {
    int n = form.length();
    if (n > 3 && form.charAt(n - 1) == ALEF && form.charAt(n - 2) == WAW) {
      return true;
    }
    boolean imperfect = form.charAt(0) == YA || form.charAt(0) == TA;
    return n > 4 && imperfect && form.charAt(n - 1) == NUN && form.charAt(n - 2) != ALEF;
  }

  /** "سلمان | ولي العهد": a title of its own, though also a name. */
  private boolean isPost(int i) {
    return scene.title(i).filter(title -> title.kind() == TitleNoun.Kind.OFFICE).isPresent()
        && !scene.word(i).isDefinite()
        && i + 1 < scene.end(i)
        && (scene.word(i + 1).has(Clitic.ART) && scene.nameStrength(i + 1) < 2
            || scene.has(i + 1, WordRole.POST_PART) && !isBeforeNumber(i + 1));
  }

  private boolean isBeforeNumber(int i) {
    return i + 1 < scene.end(i) && scene.word(i + 1).kind() == Word.Kind.NUMBER;
  }

  /** "محمد | صلى الله عليه وسلم": a verb, though also a name. */
  private boolean isPrayer(int i) {
    return i + 1 < scene.end(i)
        && scene.has(i + 1, WordRole.PRAYED)
        && scene.word(i).canBe(PartOfSpeech.VERB);
  }

  /** "جامعة الأمير سطام | الدكتور عبدالرحمن": somebody else's title. */
  private boolean isTitleOfNext(int i) {
    return scene.title(i).isPresent()
        && scene.word(i).has(Clitic.ART)
        && i + 1 < scene.end(i)
        && scene.isPlain(i + 1)
        && !scene.word(i + 1).isDefinite()
        && scene.nameStrength(i + 1) == 2;
  }

  private boolean isTaken(int i) {
    return scene.word(i).isCoordinated() && !scene.word(i).form().isEmpty();
  }

  private boolean isNoun(int i) {
    boolean rank =
        scene.nameStrength(i) == 1 && scene.title(i).isPresent() && !scene.word(i).isDefinite();
    if (scene.nameStrength(i) == 2 || rank) {
      return false;
    }
    return scene.type(i).isPresent()
        || scene.title(i).isPresent()
        || scene.source(i).isPresent()
        || scene.group(i).isPresent();
  }

  private boolean isUnknown(int i, int from, boolean titled) {
    var word = scene.word(i);
    return !scene.isOrdinary(i)
        && !isLikeVerb(word.form())
        && (titled || i > from)
        && word.pronoun().isEmpty()
        && !(word.has(Clitic.ART) && i == from);
  }
}
