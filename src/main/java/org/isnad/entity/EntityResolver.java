package org.isnad.entity;

import java.util.List;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Entities;
import org.isnad.model.Mention;
import org.isnad.model.Text;

/** Tells whom each mention of an article means, and which posts the article says they hold. */
public final class EntityResolver {
  private final EntityTables tables;

  private EntityResolver(EntityTables tables) {
    this.tables = tables;
  }

  public static EntityResolver load(KnowledgeBase kb, Lexicon lexicon) {
    return new EntityResolver(EntityTables.load(kb));
  }

  public Entities resolve(Text text, List<Mention> mentions) {
    var cast = new Cast();
    new NameLinker(text, tables, cast, mentions).link(mentions);
    var antecedents = new Antecedents(text, tables, cast);
    descriptions(mentions).forEach(antecedents::resolve);
    var posts = new PostReader(text, tables, cast, mentions);
    posts.read();
    var persons = new Persons(text, tables, cast, posts.claims());
    descriptions(mentions).forEach(persons::resolve);
    var bodies = posts.claims().stream().flatMap(claim -> claim.body().stream()).toList();
    var result = cast.result(mentions, bodies);
    return new Entities(result.entities(), result.references(), posts.posts(result.ids()));
  }

  private static List<Mention> descriptions(List<Mention> mentions) {
    return mentions.stream().filter(m -> m.form() == Mention.Form.DESCRIPTION).toList();
  }
}
