package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Mention;
import org.isnad.model.Text;
import org.isnad.tagger.NameFinder;
import org.isnad.tagger.NameTagger;

/** Finds where a text names or describes somebody, something or somewhere. */
public final class MentionRecognizer {
  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::from)
          .thenComparing(Comparator.comparingInt(Mention::to).reversed())
          .thenComparing(Mention::form);

  private final MentionTables tables;

  private MentionRecognizer(MentionTables tables) {
    this.tables = tables;
  }

  /** With the tagger of the program. */
  public static MentionRecognizer load(KnowledgeBase kb, Lexicon lexicon) {
    return load(kb, lexicon, NameTagger.load(kb));
  }

  /** With what else finds names that no table and no pattern has. */
  public static MentionRecognizer load(KnowledgeBase kb, Lexicon lexicon, NameFinder learnt) {
    return new MentionRecognizer(MentionTables.load(kb, lexicon, learnt));
  }

  /** In the order of their first word, the longer first. */
  public List<Mention> recognize(Text text) {
    var scene = new Scene(text, tables);
    var names = names(scene);
    List<Found> all = new ArrayList<>(names);
    new Descriptions(scene, names).find(all);
    new Nationalities(scene, names).find(all);
    List<Mention> mentions = new ArrayList<>(all.size());
    var writer = new MentionWriter(text);
    all.forEach(found -> mentions.add(writer.mention(found)));
    mentions.sort(ORDER);
    return mentions;
  }

  private static List<Found> names(Scene scene) {
    List<Found> found = new ArrayList<>();
    new ToldOutlets(scene).find(found);
    new KnownNames(scene).find(found);
    new OrganizationNames(scene).find(found);
    new TypedNames(scene).find(found);
    new PersonNames(scene).find(found);
    new TitledNames(scene).find(found);
    new SpokenNames(scene).find(found);
    new SecondNames(scene).find(found);
    new Appositions(scene).find(found);
    new Datelines(scene).find(found);
    new Teams(scene).find(found);
    new LearntNames(scene).find(found);
    new Works(scene).leaveOut(found);
    found.removeIf(name -> scene.tables().setPhrases().hold(scene, name));
    return new Repeats(scene).settle(new PersonExtents(scene).settle(found));
  }
}
