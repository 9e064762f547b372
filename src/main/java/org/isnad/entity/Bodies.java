package org.isnad.entity;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Text;
import org.isnad.model.Word;

/**
 * Organizations that the knowledge base does not have: الصحة اليمنية is the وزارة الصحة, القوات
 * الروسية the الجيش الروسي, "حزب العمال" the حزب العمال الكردستاني of the same article.
 */
final class Bodies {
  private static final String ARMY = "army";

  private final Text text;
  private final EntityTables tables;
  private final Cast cast;

  Bodies(Text text, EntityTables tables, Cast cast) {
    this.text = text;
    this.tables = tables;
    this.cast = cast;
  }

  Figure figure(Mention mention) {
    var function = function(mention);
    var state = state(mention);
    var figure =
        longer(mention)
            .or(() -> named(mention))
            .or(() -> beside(mention))
            .or(() -> owner(mention))
            .or(() -> cast.find(identity(function, state)))
            .or(() -> state.isEmpty() ? anyState(function) : Optional.empty())
            .orElseGet(() -> cast.unknown(identity(function, state), mention.type()));
    cast.alias(identity(function, state), figure);
    cast.alias("any " + function, figure);
    return figure;
  }

  /** A known body is found again by what it does: القوات العسكرية العراقية. */
  void register(Mention mention, Figure figure) {
    var function = function(mention);
    cast.alias(identity(function, state(mention)), figure);
    cast.alias("any " + function, figure);
  }

  /** "القوات الحوثية": the army of a body that is known. */
  private Optional<Figure> owner(Mention mention) {
    var head = text.word(mention.from());
    boolean forces = isRole(head, EntityWord.ARMY) || isRole(head, EntityWord.FORCES);
    if (mention.to() != mention.from() + 2 || !forces) {
      return Optional.empty();
    }
    return tables.kb().named(text.word(mention.to() - 1).name()).stream()
        .filter(known -> known.type().isOrganization())
        .findFirst()
        .map(cast::known);
  }

  private Optional<Figure> anyState(String function) {
    return cast.find("any " + function);
  }

  private static String identity(String function, Optional<KnownEntity> state) {
    return "body " + function + "@" + state.map(KnownEntity::key).orElse("");
  }

  /** What it does, without the state and without وزارة. */
  private String function(Mention mention) {
    var function = new StringBuilder();
    boolean army = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      var word = text.word(i);
      if (!word.isLexical() || isState(word) || isLeftOut(word, army)) {
        continue;
      }
      if (function.length() == 0 && isRole(word, EntityWord.ARMY)) {
        army = true;
        function.append(ARMY);
      } else {
        function.append(word.form()).append(' ');
      }
    }
    return function.toString().trim();
  }

  private boolean isLeftOut(Word word, boolean army) {
    return isRole(word, EntityWord.MINISTRY) || (army && isRole(word, EntityWord.ARMY_ADJECTIVE));
  }

  private boolean isRole(Word word, EntityWord role) {
    return tables.is(word.form(), role) || tables.is(word.lemma(), role);
  }

  private boolean isState(Word word) {
    return tables.kb().nisba(word.form()).isPresent();
  }

  private Optional<KnownEntity> state(Mention mention) {
    for (int i = mention.to() - 1; i >= mention.from(); i--) {
      var state = tables.kb().nisba(text.word(i).form());
      if (state.isPresent() && text.word(i).isLexical()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /** One whose name begins with this one. */
  Optional<Figure> longer(Mention mention) {
    var beginning = Orthography.fold(mention.name()) + " ";
    return cast.figures().stream()
        .filter(figure -> figure.type().isOrganization())
        .filter(figure -> mayBe(mention, figure))
        .filter(figure -> begins(figure, beginning))
        .findFirst();
  }

  /** "الجيش السوري" is not the الجيش السوري الحر. */
  private static boolean mayBe(Mention mention, Figure figure) {
    return mention.type() != EntityType.ARMED_FORCE || figure.type() != EntityType.ARMED_GROUP;
  }

  private static boolean begins(Figure figure, String beginning) {
    return beginning.indexOf(' ') < beginning.length() - 1
        && figure.names().stream().anyMatch(n -> isLonger(Orthography.fold(n), beginning));
  }

  /** Begins with it, or has words more between the same first and last ones. */
  private static boolean isLonger(String name, String beginning) {
    if (name.startsWith(beginning)) {
      return true;
    }
    var words = List.of(name.split(" "));
    var fewer = List.of(beginning.split(" "));
    return fewer.size() > 2
        && words.size() > fewer.size()
        && words.get(0).equals(fewer.get(0))
        && words.get(words.size() - 1).equals(fewer.get(fewer.size() - 1))
        && words.containsAll(fewer);
  }

  private Optional<Figure> named(Mention mention) {
    var spelled = NameLinker.spelled(mention.name());
    return cast.figures().stream()
        .filter(figure -> figure.type().isOrganization())
        .filter(f -> f.names().stream().anyMatch(n -> NameLinker.spelled(n).equals(spelled)))
        .findFirst();
  }

  /**
   * The short name in quotation marks right behind the full one: وكالة الأنباء الألمانية "د ب أ".
   */
  private Optional<Figure> beside(Mention mention) {
    int i = mention.from() - 1;
    boolean marked = false;
    while (i >= 0 && !text.word(i).isLexical()) {
      marked = marked || opens(text.word(i));
      i--;
    }
    int last = i;
    if (!marked || mention.from() - last > 3) {
      return Optional.empty();
    }
    return cast.figures().stream()
        .filter(f -> f.type() == mention.type())
        .filter(f -> f.mentions().stream().anyMatch(m -> ends(m, last)))
        .findFirst();
  }

  private static boolean opens(Word word) {
    return word.kind() == Word.Kind.QUOTE_OPEN || word.kind() == Word.Kind.MARK;
  }

  private static boolean ends(Mention mention, int last) {
    return mention.to() == last + 1 && mention.to() - mention.from() > 1;
  }
}
