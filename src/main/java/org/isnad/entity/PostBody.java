package org.isnad.entity;

import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/** The state or organization that a post is held in, as its title shows it. */
final class PostBody {
  private final Text text;
  private final EntityTables tables;
  private final Cast cast;
  private final List<Mention> mentions;

  PostBody(Text text, EntityTables tables, Cast cast, List<Mention> mentions) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
    this.mentions = mentions;
  }

  /** Of the title in words {@code from} to before {@code to}. */
  Optional<Figure> of(int from, int to) {
    return named(from, to, Mention.Form.NAME, false)
        .or(() -> nation(from, to))
        .or(() -> named(from, to, Mention.Form.NAME, true))
        .or(() -> named(from, to, Mention.Form.DESCRIPTION, false))
        .or(() -> owner(from, to));
  }

  private Optional<Figure> named(int from, int to, Mention.Form form, boolean state) {
    for (var mention : mentions) {
      if (mention.form() == form && mention.from() >= from && mention.to() <= to) {
        for (var figure : cast.meant(mention)) {
          if (state ? figure.type() == EntityType.STATE : figure.type().isOrganization()) {
            return Optional.of(figure);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> nation(int from, int to) {
    for (int i = from; i < to; i++) {
      var word = text.word(i);
      var state = word.isLexical() ? nationality(i, to) : Optional.<KnownEntity>empty();
      if (state.isPresent() && !isInLongerName(i)) {
        return state.map(cast::known);
      }
    }
    return Optional.empty();
  }

  /** العراقي, الكوري الجنوبي. */
  private Optional<KnownEntity> nationality(int i, int to) {
    var form = text.word(i).form();
    var two =
        i + 1 < to && text.word(i + 1).isLexical()
            ? tables.kb().nisba(form + " " + text.word(i + 1).form())
            : Optional.<KnownEntity>empty();
    return two.or(() -> tables.kb().nisba(form));
  }

  /** "وزير خارجية غينيا الاستوائية". */
  private boolean isInLongerName(int i) {
    return mentions.stream()
        .filter(m -> m.form() == Mention.Form.NAME && m.type() == EntityType.STATE)
        .anyMatch(m -> m.from() <= i && i < m.to() && m.to() - m.from() > 1);
  }

  /** "رئيس مكتبها السياسي": of the organization spoken of before. */
  private Optional<Figure> owner(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.word(i).pronoun().isPresent()) {
        return cast.latestNamed(from, figure -> figure.type().isOrganization()).stream()
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
