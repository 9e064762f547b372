package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.YA;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** Where the names of people really begin and end, and which of them are none. */
final class PersonExtents {
  private static final Set<String> GUESSED =
      Set.of("name-learnt", "name-person", "name-after-title", "name-after-saying");

  private static final Set<PartOfSpeech> DESCRIBING =
      Set.of(
          PartOfSpeech.ADJECTIVE, PartOfSpeech.ACTIVE_PARTICIPLE, PartOfSpeech.PASSIVE_PARTICIPLE);

  /** آنا is a name. */
  private static final char MADDA = '\u0622';

  /** Letters of بن, which stands between two names; ابن begins one, and آل follows one. */
  private static final int SON = 2;

  private final Scene scene;
  private final KnowledgeBase kb;
  private final Games games;

  PersonExtents(Scene scene) {
    this.scene = scene;
    this.kb = scene.tables().kb();
    this.games = new Games(scene);
  }

  /** What was found, each person's name as far as it reaches. */
  List<Found> settle(List<Found> found) {
    var covers = new Covers(scene.size(), found);
    List<Found> settled = new ArrayList<>(found.size());
    for (var name : found) {
      if (name.type() != EntityType.PERSON) {
        settled.add(name);
      } else if (!isNobody(name)) {
        settled.add(moved(name, begin(name, covers), end(name)));
      }
    }
    return settled;
  }

  private Found moved(Found name, int from, int to) {
    if (from == name.from() && to == name.to() || to <= from) {
      return name;
    }
    var moved = Found.name(from, to, name.type(), name.rule(), name.confidence());
    return moved
        .within(name.phraseFrom(), to)
        .as(to > name.to() ? name.candidates() : keys(from, to));
  }

  private List<String> keys(int from, int to) {
    return scene.known(from).stream()
        .filter(match -> match.to() == to && match.first().type() == EntityType.PERSON)
        .findFirst()
        .map(match -> Found.keys(match.candidates()))
        .orElse(List.of());
  }

  /** "أنا سعيد"; "مدافعون عن": no one man, and no name of one. */
  private boolean isNobody(Found name) {
    int from = name.from();
    var word = scene.word(from);
    if (isSpeaker(name)) {
      return true;
    }
    boolean lone = end(name) == from + 1 && GUESSED.contains(name.rule());
    return lone
        && name.candidates().isEmpty()
        && scene.nameStrength(from) == 0
        && !word.has(Clitic.ART)
        && (isMany(word) || isDescribing(word) || scene.has(from, WordRole.NO_NAME));
  }

  /** "أنا سعيد", "لي إحساسي"; but منى, which is read as a preposition with its pronoun. */
  private boolean isSpeaker(Found name) {
    int from = name.from();
    if (!scene.word(from).is(PartOfSpeech.PRONOUN) || !name.candidates().isEmpty()) {
      return false;
    }
    int next = from + 1;
    boolean ordinary =
        next < name.to() && scene.nameStrength(next) == 0 && !scene.word(next).readings().isEmpty();
    char letter = scene.text().surface(scene.word(from).span()).charAt(0);
    return ordinary || scene.word(from).normalized().charAt(0) == ALEF && letter != MADDA;
  }

  private static boolean isMany(Word word) {
    return word.readings().stream().anyMatch(r -> r.number() == Reading.Grammatical.PLURAL);
  }

  private static boolean isDescribing(Word word) {
    return word.reading().filter(reading -> DESCRIBING.contains(reading.pos())).isPresent();
  }

  private int end(Found name) {
    int to = name.candidates().isEmpty() ? cut(name) : name.to();
    return to < name.to() ? to : tail(name);
  }

  /**
   * Before a day, a clause, another place or an adjective: "السيسي | الخميس", "براون | يرتادها".
   */
  private int cut(Found name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      if (isOther(i) || i == name.to() - 1 && isPredicate(i)) {
        return i;
      }
    }
    return name.to();
  }

  private boolean isOther(int i) {
    var word = scene.word(i);
    boolean known = scene.known(i).stream().anyMatch(match -> !match.whole());
    boolean elsewhere =
        word.hasPreposition() && (word.has(Clitic.ART) || known && scene.nameStrength(i) < 2);
    boolean day = scene.has(i, WordRole.CALENDAR) && !scene.has(i - 1, WordRole.NAME_PARTICLE);
    boolean club = scene.has(i, WordRole.CLUB_NAME) && games.areMeant();
    boolean preposition = word.is(PartOfSpeech.PREPOSITION) && scene.nameStrength(i) == 0;
    return day || club || preposition || isClause(word) || elsewhere;
  }

  /** "يرتادها": a verb that the lexicon lacks, with its pronoun. */
  private static boolean isClause(Word word) {
    var form = word.form();
    int n = form.length();
    return n > 4
        && (form.charAt(0) == YA || form.charAt(0) == TA)
        && form.charAt(n - 2) == HA
        && form.charAt(n - 1) == ALEF;
  }

  /** "رولينج مؤلفة", "قاسم غائبا": what is said of somebody, in a form that no name has. */
  private boolean isPredicate(int i) {
    var word = scene.word(i);
    char last = word.form().charAt(word.form().length() - 1);
    return scene.nameStrength(i) == 0
        && !word.isDefinite()
        && isDescribing(word)
        && (last == HA || last == ALEF)
        && !scene.has(i - 1, WordRole.NAME_PARTICLE);
  }

  private int tail(Found name) {
    int i = name.to();
    int end = scene.end(name.from());
    if (i >= end || !scene.isPlain(i)) {
      return i;
    }
    if (scene.has(i, WordRole.NAME_TAIL) || isLastOfLabel(name, i) || isSurname(name, i)) {
      return i + 1;
    }
    boolean given = i == name.from() + 1 && scene.nameStrength(name.from()) == 2;
    return given && name.candidates().isEmpty() && isFamily(i) ? i + 1 : i;
  }

  /** "سالم بن فهد | المصري": behind a father's name a nationality is the family's name. */
  private boolean isSurname(Found name, int i) {
    return name.candidates().isEmpty()
        && name.to() - SON > name.from()
        && isSon(name.to() - SON)
        && scene.word(i).has(Clitic.ART)
        && scene.nisba(i).isPresent();
  }

  /**
   * "صباح الأحمد | الصباح": somebody known by a shorter name, with the last word of his full one.
   */
  private boolean isLastOfLabel(Found name, int i) {
    var word = scene.word(i).normalized();
    return name.candidates().size() == 1
        && name.to() - name.from() > 1
        && kb.entity(name.candidates().get(0)).stream()
            .flatMap(known -> known.labels().stream())
            .map(Orthography::fold)
            .anyMatch(label -> label.endsWith(" " + word) && !isInside(name, word));
  }

  private boolean isInside(Found name, String word) {
    return scene.word(name.to() - 1).normalized().equals(word);
  }

  /** "منصور | السعران": behind a given name a word that the language does not have. */
  private boolean isFamily(int i) {
    return scene.word(i).has(Clitic.ART)
        && scene.word(i).readings().isEmpty()
        && !scene.isOrdinary(i)
        && scene.known(i).isEmpty();
  }

  private int begin(Found name, Covers covers) {
    int from = name.from();
    if (!name.candidates().isEmpty() || name.whole()) {
      return from;
    }
    if (isSon(from - 1)) {
      return isParent(from - 2) ? from - 2 : from;
    }
    return isListed(from, covers) ? from - 1 : from;
  }

  private boolean isSon(int i) {
    return i > 0
        && !scene.isStart(i)
        && scene.has(i, WordRole.FATHER)
        && scene.isPlain(i)
        && scene.word(i).normalized().length() == SON
        && scene.word(i).normalized().charAt(0) != ALEF;
  }

  /** Whose father is named: "مطلق | بن عبدالرحمن". */
  private boolean isParent(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.ARABIC
        && !word.is(PartOfSpeech.PREPOSITION)
        && !word.is(PartOfSpeech.VERB)
        && word.pronoun().isEmpty()
        && (scene.title(i).isEmpty() || scene.nameStrength(i) > 0);
  }

  /** "سعود المولد و|مشاري طلال": in a list of people a given name that no table has. */
  private boolean isListed(int from, Covers covers) {
    int i = from - 1;
    if (i <= 0 || scene.isStart(i) || scene.isStart(from) || !scene.isPlain(from)) {
      return false;
    }
    var word = scene.word(i);
    boolean listed =
        covers.name(i - 1).filter(before -> before.type() == EntityType.PERSON).isPresent();
    return listed
        && word.kind() == Word.Kind.ARABIC
        && word.isCoordinated()
        && !word.hasPreposition()
        && !word.isDefinite()
        && word.readings().isEmpty()
        && scene.type(i).isEmpty()
        && scene.title(i).isEmpty()
        && scene.group(i).isEmpty()
        && scene.nisba(i).isEmpty()
        && covers.name(i).isEmpty();
  }
}
