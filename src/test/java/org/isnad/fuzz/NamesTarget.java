package org.isnad.fuzz;

import java.io.IOException;
import java.util.List;
import org.isnad.graph.KnownInTurtle;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.UserEntity;

/** A user's own names: all faults of the file come as one IllegalArgumentException. */
final class NamesTarget implements Target {
  private final Scratch scratch = new Scratch();
  private final KnowledgeBase ours = KnowledgeBase.load();
  private final String name;

  NamesTarget(String name) {
    this.name = name;
  }

  @Override
  public void take(byte[] input) throws Exception {
    List<UserEntity> entities;
    try {
      entities = read(input);
    } catch (IllegalArgumentException faulty) {
      if (!String.valueOf(faulty.getMessage()).startsWith(name + ":")) {
        throw faulty;
      }
      return;
    }
    var all = ours.with(entities);
    entities.forEach(entity -> all.named(entity.entity().label()));
  }

  private List<UserEntity> read(byte[] input) throws IOException {
    var file = scratch.write(name, input);
    return name.endsWith(".ttl")
        ? KnownInTurtle.read(file).stream().map(UserEntity::of).toList()
        : UserEntity.read(file);
  }
}
