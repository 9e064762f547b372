package org.isnad.mention;

import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.NameMatch;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Names that the knowledge base has. */
final class KnownNames {
  private static final String RULE = "name-known";
  private static final String SHORT_RULE = "name-known-short";
  private static final String METONYM_RULE = "name-metonym";

  private final Scene scene;
  private final Metonyms metonyms;
  private final Clubs clubs;
  private final Phrases phrases;
  private final CountedNations nations;
  private final StateAdjectives adjectives;

  KnownNames(Scene scene) {
    this.scene = scene;
    this.metonyms = new Metonyms(scene);
    this.clubs = new Clubs(scene, metonyms);
    this.phrases = new Phrases(scene);
    this.nations = new CountedNations(scene);
    this.adjectives = new StateAdjectives(scene);
  }

  void find(List<Found> found) {
    int competition = 0;
    for (int i = 0; i < scene.size(); i++) {
      competition = Math.max(competition, scene.competition(i));
      if (scene.word(i).isLexical()) {
        boolean competes = i < competition;
        at(i).filter(name -> !(competes && isLocation(name))).ifPresent(found::add);
      }
    }
  }

  /** The place in دوري أبطال أوروبا is none. */
  private static boolean isLocation(Found name) {
    return name.type() == EntityType.PLACE || name.type() == EntityType.STATE;
  }

  private Optional<Found> at(int i) {
    var matches = scene.known(i);
    if (clubs.isClub(i)) {
      return Optional.of(clubs.club(i));
    }
    if (matches.isEmpty()) {
      return capital(i);
    }
    if (isState(matches.get(0)) && metonyms.isCapital(i)) {
      return city(i).or(() -> capital(i));
    }
    var match = matches.get(0);
    if (isDirection(i, match) || isRatherAdjective(i, match) || scene.hasTanwin(match.to() - 1)) {
      return Optional.empty();
    }
    return Optional.of(name(i, match))
        .map(name -> withTail(name))
        .map(name -> withoutTypeWord(i, name));
  }

  /** A capital that is spelled like a state: العاصمة عمان. */
  private Optional<Found> city(int i) {
    return scene.knownPlaces(i).stream()
        .filter(match -> match.to() == i + 1)
        .map(match -> Found.known(i, match, EntityType.PLACE, places(match), RULE))
        .filter(name -> !name.candidates().isEmpty())
        .findFirst();
  }

  private static List<String> places(NameMatch match) {
    return Found.keys(
        match.candidates().stream().filter(c -> c.type() == EntityType.PLACE).toList());
  }

  private static boolean isState(NameMatch match) {
    return match.first().type() == EntityType.STATE;
  }

  /** "بي بي سي عربي". */
  private Found withTail(Found name) {
    boolean tail =
        name.type() == EntityType.NEWS_OUTLET
            && name.to() < scene.end(name.from())
            && scene.has(name.to(), WordRole.OUTLET_TAIL);
    return tail ? name.upTo(name.to() + 1) : name;
  }

  /** A capital that the knowledge base has only as standing for its government. */
  private Optional<Found> capital(int i) {
    int to = Math.max(metonyms.end(i), scene.metonym(i).isPresent() ? i + 1 : i);
    if (to == i) {
      return Optional.empty();
    }
    var meant = metonyms.stateAt(i, to);
    var type = meant.isPresent() ? EntityType.STATE : EntityType.PLACE;
    var name = Found.name(i, to, type, METONYM_RULE, 0.9);
    return Optional.of(meant.map(key -> name.as(List.of(key))).orElse(name));
  }

  /** "جنوب شرقي تركيا" is a part of a state, not a name. */
  private boolean isDirection(int i, NameMatch match) {
    return match.to() > i + 1
        && scene.has(i, WordRole.DIRECTION)
        && scene.has(i + 1, WordRole.DIRECTION);
  }

  private Found name(int i, NameMatch match) {
    var state = match.shortName() ? Optional.<String>empty() : metonyms.stateAt(i, match.to());
    if (state.isPresent()) {
      return Found.known(i, match, EntityType.STATE, List.of(state.get()), METONYM_RULE);
    }
    var bearers = likeliest(i, match);
    var known = Found.known(i, match, bearers.get(0).type(), Found.keys(bearers), RULE);
    return match.shortName() ? shortName(i, match, known) : known;
  }

  /** Whose own name it is goes before those who are also called so: إنجلترا. */
  private List<KnownEntity> likeliest(int i, NameMatch match) {
    var candidates = match.candidates();
    if (candidates.size() < 2 || isOwn(i, match, candidates.get(0))) {
      return candidates;
    }
    return candidates.stream()
        .sorted((a, b) -> Boolean.compare(isOwn(i, match, b), isOwn(i, match, a)))
        .toList();
  }

  private boolean isOwn(int i, NameMatch match, KnownEntity bearer) {
    var label = Orthography.fold(bearer.label());
    return match.to() == i + 1
        && (label.equals(scene.word(i).name()) || label.equals(scene.word(i).normalized()));
  }

  /** A short name that is also a word of the language counts only after a fuller one. */
  private Found shortName(int i, NameMatch match, Found known) {
    boolean alone = match.to() == i + 1;
    boolean ordinary = alone && !scene.word(i).readings().isEmpty() && scene.nameStrength(i) == 0;
    boolean unsure = ordinary || (alone && isLastOfOther(i, known));
    return known.ruled(SHORT_RULE, unsure ? Names.UNSURE : 0.7);
  }

  /** "منذر صالح" is another صالح. */
  private boolean isLastOfOther(int i, Found known) {
    int before = i - 1;
    return known.type() == EntityType.PERSON
        && !scene.isStart(i)
        && scene.isPlain(i)
        && scene.word(before).kind() == Word.Kind.ARABIC
        && scene.nameStrength(before) > 0
        && scene.title(before).isEmpty()
        && scene.word(before).readings().isEmpty();
  }

  /** "مدينة البيضاء" names البيضاء, whatever its labels are. */
  private Found withoutTypeWord(int i, Found name) {
    var noun = scene.type(i);
    int next = scene.next(i);
    if (noun.isEmpty() || next >= name.to()) {
      return name;
    }
    boolean article = scene.word(next).has(Clitic.ART);
    boolean quoted = next > i + 1;
    boolean outside =
        noun.get().extent() == Extent.OUT
            || (noun.get().extent() == Extent.BARE
                && (quoted || (!article && scene.word(next).readings().isEmpty())));
    boolean fits = noun.get().isPlace() == (name.type() == EntityType.PLACE);
    if (!outside || !fits || scene.word(i).has(Clitic.ART)) {
      return name;
    }
    return new Found(
        next,
        quoted ? closing(next, name.to()) : name.to(),
        i,
        name.to(),
        name.type(),
        Form.NAME,
        name.candidates(),
        name.rule(),
        name.confidence(),
        false);
  }

  /** الحوثي، الحوثية, but not الحوثيين. */
  private static boolean isOfOne(Word word) {
    char last = word.form().charAt(word.form().length() - 1);
    return last == YA || last == HA;
  }

  /** Where the quotation that a name stands in closes, if it does inside the name. */
  private int closing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.word(i).isQuote()) {
        return i;
      }
    }
    return to;
  }

  /** "السياسة الداخلية الإيطالية" speaks of no ministry. */
  private boolean describes(int i, NameMatch match) {
    boolean one = match.to() == i + 1;
    return phrases.isModifier(i) && (one || scene.word(i - 1).has(Clitic.ART));
  }

  /** "ودان الوزير الهجوم": the first letter is no part of a name. */
  private boolean isVerb(int i, NameMatch match) {
    var word = scene.word(i);
    return word.isCoordinated()
        && word.is(PartOfSpeech.VERB)
        && Orthography.fold(match.first().label()).charAt(0) == WAW;
  }

  /** "أسنانه البيضاء". */
  private boolean isNoPlace(int i) {
    if (scene.type(i).isPresent() || scene.nisba(i).isPresent()) {
      return true;
    }
    int before = scene.previous(i);
    return before >= 0
        && scene.word(i).has(Clitic.ART)
        && scene.word(i).canBe(PartOfSpeech.ADJECTIVE)
        && scene.word(before).isDefinite()
        && phrases.isModifier(i);
  }

  /** "سبق - الرياض: …" at the start of a sentence. */
  private boolean isDateline(int i) {
    return scene.isStart(i) && i + 1 < scene.end(i) && scene.word(i + 1).kind() == Word.Kind.MARK;
  }

  /** "الطريق الحلقي". */
  private boolean isOfThing(int i) {
    int before = scene.previous(i);
    return before >= 0
        && scene.word(i).has(Clitic.ART)
        && scene.word(before).has(Clitic.ART)
        && scene.type(before).filter(TypeNoun::isPlace).isPresent();
  }

  /** "القصف التركي" names no man called تركي; "كان" is rather the verb. */
  private boolean isRatherAdjective(int i, NameMatch match) {
    var word = scene.word(i);
    var type = match.first().type();
    if (type.isOrganization() && word.has(Clitic.ART) && isOfOne(word) && describes(i, match)) {
      return true;
    }
    if (match.to() > i + 1) {
      return false;
    }
    if (type == EntityType.PERSON && match.shortName() && isOfThing(i)) {
      return true;
    }
    if (word.has(Clitic.KA) && !word.has(Clitic.ART)) {
      return true;
    }
    if (type == EntityType.PERSON && scene.nisba(i).isPresent()) {
      return true;
    }
    if (isDateline(i)) {
      return false;
    }
    if (type == EntityType.PLACE && isNoPlace(i) || nations.at(i) || isVerb(i, match)) {
      return true;
    }
    if (type == EntityType.STATE && adjectives.at(i)) {
      return true;
    }
    return type != EntityType.STATE
        && type != EntityType.PLACE
        && (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.PREPOSITION))
        && !word.isDefinite();
  }
}
