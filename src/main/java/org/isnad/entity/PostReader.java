package org.isnad.entity;

import static org.isnad.lexicon.Letters.ALEF;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Post;
import org.isnad.model.Span;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** The posts that people are said to hold: titles before and behind their names. */
final class PostReader {
  private static final String RULE = "post-title";
  private static final String PERSON_RULE = "nominal-person";
  private static final String OFFICE = "office";
  private static final String MINOR = "minor";
  private static final String COUNTERPART = "counterpart";

  private final Text text;
  private final EntityTables tables;
  private final Cast cast;
  private final List<Mention> mentions;
  private final PostBody bodies;
  private final List<Claim> claims = new ArrayList<>();

  /** Whose title was read last behind a name, and where it ends: another may follow. */
  private Optional<Figure> apposed = Optional.empty();

  private int appositionEnd = -1;

  PostReader(Text text, EntityTables tables, Cast cast, List<Mention> mentions) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
    this.mentions = mentions;
    this.bodies = new PostBody(text, tables, cast, mentions);
  }

  void read() {
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      apposition(mention);
      if (mention.form() == Mention.Form.NAME && mention.type() == EntityType.PERSON) {
        for (var holder : cast.meant(mention)) {
          titles(holder, mention.phraseFrom(), mention.from());
          titles(holder, mention.to(), mention.phraseTo());
        }
      }
    }
  }

  /** "سامح شكري وزير الخارجية المصري", "علاء يوسف، المتحدث باسم الرئاسة". */
  private void apposition(Mention mention) {
    if (!mention.rule().equals(PERSON_RULE)) {
      return;
    }
    int before = mention.from() - 1;
    if (before >= 0 && text.word(before).kind() == Word.Kind.COMMA) {
      before--;
    }
    int end = before + 1;
    (end == appositionEnd ? apposed : cast.endingAt(end))
        .filter(f -> f.type() == EntityType.PERSON && !text.word(mention.from()).isCoordinated())
        .filter(f -> text.sentenceOf(f.lastBefore(mention.from())).to() > mention.from())
        .ifPresent(holder -> apposed(holder, mention));
  }

  private void apposed(Figure holder, Mention mention) {
    titles(holder, mention.from(), mention.to());
    appositionEnd = mention.to();
    apposed = Optional.of(holder);
  }

  List<Claim> claims() {
    return claims;
  }

  private void titles(Figure holder, int from, int to) {
    if (from < to && isNation(text.word(from)) && text.word(from).isCoordinated()) {
      counterpart(holder, from, to);
      return;
    }
    int i = from;
    while (i < to) {
      var kind = tables.title(text.word(i)).orElse("");
      if (kind.equals(OFFICE) || kind.equals(MINOR) || rules(i, to)) {
        int end = end(i, to);
        claim(holder, i, end);
        i = end;
      } else {
        if (kind.equals(COUNTERPART)) {
          counterpart(holder, i, to);
        }
        i++;
      }
    }
  }

  /** "أمير قطر", "أمير دولة الكويت", "أمير منطقة عسير"; not "الأمير سالم". */
  private boolean rules(int ruler, int to) {
    return tables.is(text.word(ruler).form(), EntityWord.RULER)
        && !text.word(ruler).isDefinite()
        && mentions.stream()
            .filter(m -> m.form() == Mention.Form.NAME)
            .filter(m -> m.type() == EntityType.STATE || m.type() == EntityType.PLACE)
            .filter(m -> m.to() <= to)
            .anyMatch(
                m ->
                    m.from() == ruler + 1
                        || m.from() == ruler + 2 && !text.word(ruler + 1).isDefinite());
  }

  /** Up to the next title that no noun without article governs, or to a rank or comma. */
  private int end(int from, int to) {
    int i = from + 1;
    while (i < to) {
      var word = text.word(i);
      if (word.kind() == Word.Kind.COMMA || word.kind() == Word.Kind.STOP) {
        return isInitial(i - 1) ? i - 1 : i;
      }
      if (tables.title(word).isPresent() && isComplete(i)) {
        return i;
      }
      i++;
    }
    return to;
  }

  /** "المستشار القانوني | د. سالم حداد". */
  private boolean isInitial(int i) {
    return text.word(i).span().length() == 1;
  }

  private boolean isComplete(int i) {
    var before = text.word(i - 1);
    boolean joined = text.word(i).isCoordinated();
    return (before.isDefinite() || inName(i - 1) || isNation(before))
        && (joined || !inName(i))
        && !text.word(i).hasPreposition();
  }

  private boolean isNation(Word word) {
    return word.isLexical() && tables.kb().nisba(word.form()).isPresent();
  }

  /** الكوري الجنوبي. */
  private boolean isPair(int i, int to) {
    return i + 1 < to
        && tables.kb().nisba(text.word(i).form() + " " + text.word(i + 1).form()).isPresent();
  }

  private boolean inName(int i) {
    return mentions.stream()
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.from() <= i && i < m.to());
  }

  private void claim(Figure holder, int from, int to) {
    var body = bodies.of(from, to);
    var title = title(from, to, body);
    if (!title.isEmpty()) {
      var head = text.word(from).form();
      claims.add(new Claim(from, holder, title, head, body, text.span(from, to)));
    }
  }

  private static boolean isOfState(Claim claim) {
    return claim.body().filter(body -> body.type() == EntityType.STATE).isPresent();
  }

  /** "نظيره التركي": the post last spoken of, of another state. */
  private void counterpart(Figure holder, int from, int to) {
    var body = bodies.of(from, to);
    if (body.isEmpty()) {
      return;
    }
    for (int i = claims.size() - 1; i >= 0; i--) {
      var last = claims.get(i);
      if (last.holder() != holder && isOfState(last)) {
        var span = text.span(from, to);
        claims.add(new Claim(from, holder, last.title(), last.head(), body, span));
        return;
      }
    }
  }

  /** The words of the title without nationality, quotation marks and the state it is held in. */
  private String title(int from, int to, Optional<Figure> body) {
    var title = new StringBuilder();
    for (int i = from; i < to; i++) {
      var word = text.word(i);
      boolean nation = isNation(word) || isPair(i, to) || i > from && isPair(i - 1, to);
      if (!word.isLexical() || nation || isStateName(i, body)) {
        continue;
      }
      if (title.length() > 0) {
        title.append(' ');
      }
      title.append(i == from ? head(word) : Orthography.strip(text.surface(word.span())));
    }
    return withoutLastPreposition(title.toString());
  }

  /** "المتحدث باسم الجيش في", the state left out. */
  private String withoutLastPreposition(String title) {
    int last = title.lastIndexOf(' ');
    boolean hanging =
        last > 0 && tables.is(Orthography.fold(title.substring(last + 1)), EntityWord.PREPOSITION);
    return hanging ? title.substring(0, last) : title;
  }

  /** The first word without clitics; للعاهل is ل and العاهل. */
  private String head(Word word) {
    var core = Orthography.strip(text.surface(word.core()));
    boolean hidden = word.has(Clitic.ART) && core.length() < word.name().length();
    return hidden ? ALEF + core : core;
  }

  private boolean isStateName(int i, Optional<Figure> body) {
    if (body.isEmpty() || body.get().type() != EntityType.STATE) {
      return false;
    }
    return body.get().mentions().stream()
        .anyMatch(m -> m.form() == Mention.Form.NAME && m.from() <= i && i < m.to());
  }

  /** One post for each holder, title and body, with all its evidence. */
  List<Post> posts(Map<Figure, String> ids) {
    List<Claim> whole = new ArrayList<>();
    List<List<Span>> evidence = new ArrayList<>();
    for (var claim : claims) {
      int same = same(whole, claim);
      if (same < 0) {
        whole.add(claim);
        evidence.add(new ArrayList<>(List.of(claim.evidence())));
      } else {
        evidence.get(same).add(claim.evidence());
        whole.set(same, fuller(whole.get(same), claim));
      }
    }
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < whole.size(); i++) {
      post(whole.get(i), evidence.get(i), ids).ifPresent(posts::add);
    }
    return posts;
  }

  private static Optional<Post> post(Claim claim, List<Span> evidence, Map<Figure, String> ids) {
    var holder = Optional.ofNullable(ids.get(claim.holder()));
    var body = claim.body().map(ids::get);
    return holder.map(h -> new Post(h, claim.title(), body, evidence, RULE, 0.7));
  }

  private static int same(List<Claim> whole, Claim claim) {
    for (int i = 0; i < whole.size(); i++) {
      var other = whole.get(i);
      if (other.holder() == claim.holder() && isSameTitle(other, claim) && agree(other, claim)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSameTitle(Claim a, Claim b) {
    var first = Orthography.fold(a.title());
    var second = Orthography.fold(b.title());
    return first.startsWith(second) || second.startsWith(first);
  }

  private static boolean agree(Claim a, Claim b) {
    return a.body().isEmpty() || b.body().isEmpty() || a.body().equals(b.body());
  }

  private static Claim fuller(Claim a, Claim b) {
    boolean longer = b.title().length() > a.title().length();
    return new Claim(
        a.word(),
        a.holder(),
        longer ? b.title() : a.title(),
        a.head(),
        a.body().isPresent() ? a.body() : b.body(),
        a.evidence());
  }
}
