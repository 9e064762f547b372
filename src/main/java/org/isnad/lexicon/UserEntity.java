package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.isnad.model.KnownEntity;

/**
 * A row of a user's own.
 *
 * @param line where it stands in its file, from 1; 0 where the file is no table
 * @param common labels that are common words too, and mean it only after a word for its type
 */
public record UserEntity(int line, KnownEntity entity, Set<String> common) {
  public UserEntity {
    common = Set.copyOf(common);
  }

  /** One of a file that is no table. */
  public static UserEntity of(KnownEntity entity) {
    return new UserEntity(0, entity, Set.of());
  }

  /**
   * The rows of a table: {@code key type labels}, and if wanted {@code short common english iso
   * parent lat lon}.
   *
   * @throws IllegalArgumentException with all faults of the file at once, as {@code file:line:
   *     fault}
   */
  public static List<UserEntity> read(Path table) throws IOException {
    return EntityTable.read(table);
  }
}
