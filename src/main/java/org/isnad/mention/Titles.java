package org.isnad.mention;

import static org.isnad.lexicon.Letters.HA;

import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Reading;

/**
 * How far a title reaches: وزير الخارجية السوري, المتحدثة باسم البيت الأبيض, رئيس مكتبها السياسي.
 */
final class Titles {
  private final Scene scene;
  private final Phrases phrases;
  private final OrganizationNames organizations;
  private final Memorials memorials;

  Titles(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.organizations = new OrganizationNames(scene);
    this.memorials = new Memorials(scene);
  }

  /** One past the title that starts at a word. */
  int end(int head) {
    int end = scene.end(head);
    int i = scene.next(head);
    if (!scene.word(head).isDefinite() && !isOwned(head, i)) {
      i = complement(i, end);
    }
    int described = adjectives(i, end);
    i = scene.word(head).has(Clitic.ART) ? agreeing(head, i, described) : own(i, described);
    if (i < described || isOfNothing(head, i)) {
      return i;
    }
    int before;
    do {
      before = i;
      i = adjectives(isTold(head, i, end) ? i : attached(i, end), end);
    } while (i > before);
    return phrases.trim(head + 1, i);
  }

  /** "قال رئيس البلدية لوكالة رويترز": an outlet that was told, where no post at one is named. */
  private boolean isTold(int head, int i, int end) {
    if (i >= end || !scene.word(i).has(Clitic.LI) || !isOutlet(i)) {
      return false;
    }
    for (int k = i - 1; k >= head; k--) {
      if (scene.has(k, WordRole.OUTLET_POST)) {
        return false;
      }
      if (!phrases.isAdjective(k)) {
        return true;
      }
    }
    return true;
  }

  private boolean isOutlet(int i) {
    var body = organizations.at(i).map(Found::type);
    var known = scene.known(i).stream().findFirst().map(match -> match.first().type());
    var type = body.or(() -> known);
    int next = scene.next(i);
    return type.isPresent()
        ? type.get() == EntityType.NEWS_OUTLET
        : scene.type(i).isPresent() && next < scene.end(i) && isOutlet(next);
  }

  /** "دعا البابا للأرض المقدسة": a title with article and nothing else has no لـ. */
  private boolean isOfNothing(int head, int i) {
    return scene.word(head).has(Clitic.ART)
        && i == head + 1
        && i < scene.end(head)
        && scene.word(i).has(Clitic.LI);
  }

  private int adjectives(int from, int end) {
    int i = from;
    while (i < end
        && phrases.isDefiniteAdjective(i)
        && (scene.nameStrength(i) < 2 || isListed(i))) {
      i = scene.next(i);
    }
    return Math.max(from, i);
  }

  /** "زميله | كورنتان": his, though the letters might be those of زميلة. */
  private boolean isOwned(int head, int next) {
    return scene.isOwned(head) && next < scene.end(head) && !scene.word(next).has(Clitic.ART);
  }

  /** "الرئيس التركي | المعارضة": what describes a man is masculine. */
  private int agreeing(int head, int from, int to) {
    for (int i = from; i < to && !isFeminine(head); i++) {
      if (isFeminine(i)) {
        return i;
      }
    }
    return to;
  }

  /** "وزير الإعلام | المعارضة": those whom a word for people names do not describe him. */
  private int own(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean many =
          scene.word(i - 1).readings().stream()
              .anyMatch(r -> r.number() == Reading.Grammatical.PLURAL);
      if (scene.group(i).isPresent() && isFeminine(i) && !isFeminine(i - 1) && !many) {
        return i;
      }
    }
    return to;
  }

  private boolean isFeminine(int i) {
    var form = scene.word(i).form();
    return form.charAt(form.length() - 1) == HA;
  }

  /** "المندوب الدائم": a name too, in عبد الدائم. */
  private boolean isListed(int i) {
    return scene.has(i, WordRole.PLAIN_ADJECTIVE) || scene.has(i, WordRole.TIME_ADJECTIVE);
  }

  /** The nouns that a title without article governs. */
  private int complement(int from, int end) {
    int i = from;
    while (i < end && scene.isPlain(i) && !scene.isBreak(i)) {
      int memorial = memorials.end(i);
      if (memorial > i) {
        return memorial;
      }
      var match = known(i);
      if (match > i) {
        return match;
      }
      var body = organizations.at(i);
      if (body.isPresent()) {
        return body.get().to();
      }
      boolean last = scene.word(i).isDefinite();
      if (!last && scene.nameStrength(i) == 2 && scene.title(i).isEmpty()) {
        return i;
      }
      i = scene.next(i);
      if (last) {
        return coordinated(i, end);
      }
    }
    return i;
  }

  /** "وزير الشؤون الإسلامية والدعوة والإرشاد". */
  private int coordinated(int from, int end) {
    int i = adjectives(from, end);
    while (i < end
        && scene.word(i).has(Clitic.WA)
        && scene.word(i).has(Clitic.ART)
        && !scene.word(i).hasPreposition()
        && scene.title(i).isEmpty()
        && scene.nameStrength(i) < 2
        && !scene.isBreak(i)) {
      i = adjectives(i + 1, end);
    }
    return i;
  }

  private int known(int i) {
    for (var match : scene.known(i)) {
      if (match.first().type() == EntityType.PERSON) {
        boolean title = scene.title(i).isPresent() && !match.shortName();
        return title ? match.to() : -1;
      }
      if (!match.shortName() || !scene.word(i).has(Clitic.ART)) {
        return match.to();
      }
    }
    return -1;
  }

  /** "باسم البيت الأبيض", "للأمم المتحدة", "في وزارة الدفاع", "لدى لبنان". */
  private int attached(int i, int end) {
    if (i >= end || scene.has(i, WordRole.CALENDAR)) {
      return i;
    }
    if (scene.word(i).has(Clitic.BI) && scene.has(i, WordRole.ACTING)) {
      return i + 1;
    }
    boolean behalf = scene.has(i, WordRole.ON_BEHALF);
    boolean preposition = scene.has(i, WordRole.ATTACHES);
    if (behalf || preposition) {
      int body = body(scene.next(i), end);
      return body > scene.next(i) ? body : behalf ? complement(scene.next(i), end) : i;
    }
    boolean written = scene.word(i).has(Clitic.LI) || scene.word(i).has(Clitic.BI);
    return written && !scene.word(i).isCoordinated() ? Math.max(i, written(i, end)) : i;
  }

  private int written(int i, int end) {
    int body = body(i, end);
    if (body > i) {
      return body;
    }
    if (scene.word(i).has(Clitic.LI) && !scene.word(i).has(Clitic.ART) && isOfPost(i)) {
      return end(i);
    }
    boolean people = scene.group(i).isPresent() || scene.source(i).isPresent();
    return scene.word(i).has(Clitic.LI) && scene.word(i).has(Clitic.ART) && !people
        ? phrases.adjectives(i + 1, end)
        : i;
  }

  /** "النائب الثاني | لرئيس مجلس الوزراء". */
  private boolean isOfPost(int i) {
    return scene.title(i).filter(title -> title.kind() == TitleNoun.Kind.OFFICE).isPresent()
        && scene.next(i) < scene.end(i)
        && !scene.word(scene.next(i)).has(Clitic.BI);
  }

  private int body(int i, int end) {
    if (i >= end) {
      return i;
    }
    var body = organizations.at(i);
    if (body.isPresent()) {
      return body.get().to();
    }
    int known = known(i);
    if (known > i) {
      return known;
    }
    var type = scene.type(i);
    if (type.isPresent() && scene.word(i).isDefinite()) {
      return i + 1;
    }
    return type.isPresent() && i + 1 < end ? body(i + 1, end) : i;
  }
}
