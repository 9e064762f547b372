package org.isnad.mention;

import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/** Bodies called by what they are: وزارة الدفاع, الجيش الروسي, الهيئة العامة للرياضة. */
final class OrganizationNames {
  static final String RULE = "name-organization";

  private final Scene scene;
  private final Phrases phrases;
  private final Fields fields;
  private final OwnAdjectives own;
  private final BodyDescriptions descriptions;

  OrganizationNames(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.fields = new Fields(scene);
    this.own = new OwnAdjectives(scene);
    this.descriptions = new BodyDescriptions(scene);
  }

  void find(List<Found> found) {
    for (int i = 0; i < scene.size(); i++) {
      at(i).filter(f -> f.form() == Form.NAME).ifPresent(found::add);
    }
  }

  /** The body whose name starts at a word. */
  Optional<Found> at(int i) {
    var noun = scene.type(i);
    if (noun.isEmpty()
        || !noun.get().type().isOrganization() && !isDirectorate(i)
        || isPronounced(i)
        || isField(i)
        || isMany(i)) {
      return Optional.empty();
    }
    return scene.word(i).has(Clitic.ART) ? definite(i, noun.get()) : construct(i, noun.get());
  }

  /** "المديرية العامة للجوازات": what else is a district. */
  private boolean isDirectorate(int i) {
    int next = scene.next(i);
    return scene.word(i).has(Clitic.ART)
        && scene.has(i, WordRole.FIELD_HEAD)
        && next < scene.end(i)
        && isGeneral(next);
  }

  private boolean isPronounced(int i) {
    return scene.word(i).pronoun().isPresent();
  }

  /**
   * "وزير الخارجية السوري" is no minister of a "الخارجية السوري", and "السياسة الداخلية الإيطالية"
   * speaks of none.
   */
  private boolean isField(int i) {
    int before = scene.previous(i);
    if (!scene.has(i, WordRole.MINISTRY_FIELD) || before < 0) {
      return false;
    }
    boolean definite = scene.word(before).isDefinite();
    return definite
        ? scene.word(before).has(Clitic.ART) && scene.isPlain(i)
        : scene.title(before).isPresent();
  }

  /** A plural names no one body, unless such bodies are called so: كتائب القسام. */
  private boolean isMany(int i) {
    var word = scene.word(i);
    return word.readings().stream()
            .anyMatch(
                r ->
                    r.number() == Reading.Grammatical.PLURAL
                        || r.number() == Reading.Grammatical.DUAL)
        && !scene.has(i, WordRole.PLURAL_HEAD);
  }

  private Optional<Found> definite(int i, TypeNoun noun) {
    int from = scene.next(i);
    int end = scene.end(i);
    int to = withoutPlain(from, phrases.adjectives(from, end));
    if (to <= from || !noun.adjective() && !isGeneral(from) && !hasField(i, to, end)) {
      return Optional.empty();
    }
    int before = scene.previous(i);
    boolean media = before >= 0 && scene.source(before).isPresent();
    if (scene.has(i, WordRole.OWN_NAME_ONLY) && (media || scene.nisba(from).isPresent())) {
      return Optional.empty();
    }
    boolean nation = scene.nisba(to - 1).isPresent() || isGeneral(to - 1);
    if (scene.has(i, WordRole.NATION_ONLY) && !nation) {
      return Optional.empty();
    }
    to = withoutPlain(to, fields.end(i, to, end));
    return Optional.of(Found.name(i, to, type(i, to, noun), RULE, 0.6));
  }

  /** "الشركة السعودية للكهرباء". */
  private boolean hasField(int i, int to, int end) {
    return scene.has(i, WordRole.FIELD_HEAD) && fields.end(i, to, end) > to;
  }

  private boolean isGeneral(int i) {
    return scene.has(i, WordRole.GENERAL_ADJECTIVE);
  }

  /** Leaves out adjectives that make no name: الجديدة، السابقة. */
  private int withoutPlain(int from, int to) {
    int end = to;
    while (end > from && (isPlainAdjective(end - 1) || scene.word(end - 1).isQuote())) {
      end--;
    }
    return end;
  }

  private boolean isPlainAdjective(int i) {
    return scene.has(i, WordRole.PLAIN_ADJECTIVE)
        || scene.has(i, WordRole.TIME_ADJECTIVE)
        || scene.word(i).is(PartOfSpeech.ACTIVE_PARTICIPLE)
        || own.isDescriptive(i)
        || own.isCompleted(i);
  }

  private Optional<Found> construct(int i, TypeNoun noun) {
    if (noun.extent() != Extent.IN && noun.extent() != Extent.BARE) {
      return Optional.empty();
    }
    int first = scene.next(i);
    int end = scene.end(i);
    if (first >= end || scene.word(i + 1).isQuote() || isNamedAfter(i, first, noun)) {
      return Optional.empty();
    }
    if (scene.has(i, WordRole.CARRIER)) {
      var carried = carried(first);
      if (carried.isPresent()) {
        return carried.map(body -> BodyDescriptions.of(i, body.to(), noun));
      }
    }
    if (isKnown(i) || noun.type() == EntityType.ARMED_GROUP && isKnownBody(first)) {
      return Optional.empty();
    }
    int to = phrases.construct(i, end);
    if (to < 0 || !names(i, first, to, noun)) {
      return Optional.empty();
    }
    to = coordinated(i, withoutPlain(first + 1, to), end, noun);
    var name = Found.name(i, to, type(i, to, noun), RULE, 0.5);
    return Optional.of(descriptions.are(i, to - 1, to) ? BodyDescriptions.describing(name) : name);
  }

  /** "حركة حماس", "جبهة عكد": the name is the word after it alone. */
  private boolean isNamedAfter(int i, int first, TypeNoun noun) {
    boolean outside = noun.extent() == Extent.BARE || scene.has(i, WordRole.FRONT);
    return outside
        && !scene.word(first).has(Clitic.ART)
        && (scene.word(first).readings().isEmpty() || !scene.known(first).isEmpty());
  }

  /** "أعلن حزب الله الحرب": a known name is whole. */
  private boolean isKnown(int i) {
    return scene.known(i).stream()
        .filter(match -> match.to() > i + 1)
        .anyMatch(
            match ->
                switch (match.first().type()) {
                  case NEWS_OUTLET, ARMED_GROUP, PARTY -> true;
                  default -> false;
                });
  }

  /** "ميليشيا حزب الله": the name begins with its own noun. */
  private boolean isKnownBody(int first) {
    return scene.type(first).isPresent()
        && scene.known(first).stream().anyMatch(m -> m.first().type().isOrganization());
  }

  /** "قوات التحالف العربي", "طيران التحالف": what the body after it is called. */
  private Optional<Found> carried(int first) {
    for (var match : scene.known(first)) {
      if (match.first().type().isOrganization()) {
        return Optional.of(Found.known(first, match, match.first().type(), List.of(), RULE));
      }
    }
    var noun = scene.type(first);
    if (noun.isEmpty() || !noun.get().type().isOrganization() || !scene.isPlain(first)) {
      return Optional.empty();
    }
    boolean outside = noun.get().extent() == Extent.OUT && first + 1 < scene.end(first);
    return outside ? carried(first + 1) : at(first);
  }

  private boolean names(int i, int first, int to, TypeNoun noun) {
    if (scene.has(first, WordRole.BOTH_SIDES)) {
      return false;
    }
    if (noun.isPlace() || scene.title(first).isPresent() && !isManyPeople(first)) {
      return false;
    }
    if (noun.common()) {
      return true;
    }
    boolean described = to - first > 1 && scene.nisba(to - 1).isPresent();
    boolean body =
        noun.type() == EntityType.GOVERNMENT_BODY
            && scene.type(first).map(t -> t.type().isOrganization()).orElse(false);
    boolean general = isGeneral(to - 1) && noun.type() != EntityType.ARMED_GROUP;
    boolean field = noun.type() == EntityType.ORGANIZATION && isRelational(first, to);
    return described || field || body || scene.has(first, WordRole.MEDIA_WORD) || general;
  }

  /** "مؤسسة الطيران المدني". */
  private boolean isRelational(int first, int to) {
    var form = scene.word(to - 1).form();
    return to - first == 2
        && scene.word(first).has(Clitic.ART)
        && form.charAt(form.length() - 1) == YA
        && scene.word(first).canBe(PartOfSpeech.NOUN);
  }

  /** "مجلس الوزراء", "نقابة المحامين". */
  private boolean isManyPeople(int i) {
    return scene.word(i).has(Clitic.ART)
        && scene.word(i).readings().stream()
            .anyMatch(r -> r.number() == Reading.Grammatical.PLURAL);
  }

  /** "وزارة الداخلية والأمن الوطني". */
  private int coordinated(int i, int to, int end, TypeNoun noun) {
    var roles = scene.tables().roles().get(noun.lemma());
    if (roles == null || !roles.contains(WordRole.COORDINATING_HEAD)) {
      return to;
    }
    int next = to;
    while (next < end && joins(next)) {
      next = phrases.adjectives(next + 1, end);
    }
    return phrases.trim(i, next);
  }

  private boolean joins(int i) {
    var word = scene.word(i);
    return word.has(Clitic.WA)
        && word.has(Clitic.ART)
        && !word.hasPreposition()
        && !word.is(PartOfSpeech.VERB)
        && scene.title(i).isEmpty()
        && scene.group(i).isEmpty()
        && scene.type(i).map(t -> !t.nominal() || isMedia(i - 1)).orElse(true)
        && scene.known(i).isEmpty();
  }

  /** "هيئة الإذاعة والتلفزيون". */
  private boolean isMedia(int i) {
    return scene.type(i).filter(t -> t.type() == EntityType.NEWS_OUTLET).isPresent();
  }

  /** What the head says, or what it is a part of: جهاز الاستخبارات is an intelligence agency. */
  private EntityType type(int i, int to, TypeNoun noun) {
    for (int k = i + 1; k < to; k++) {
      var part = scene.type(k).map(TypeNoun::type).orElse(EntityType.PLACE);
      if (part == EntityType.INTELLIGENCE_AGENCY
          || (part == EntityType.ARMED_FORCE && noun.type() == EntityType.GOVERNMENT_BODY)) {
        return part;
      }
    }
    return noun.isPlace() ? EntityType.GOVERNMENT_BODY : noun.type();
  }
}
