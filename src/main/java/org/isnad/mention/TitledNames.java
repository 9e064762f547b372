package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/**
 * People after their titles: "وزير الخارجية السوري وليد المعلم", "السيناتور الجمهوري، جون ماكين".
 */
final class TitledNames {
  private static final int LONGEST = 24;

  private final Scene scene;
  private final PersonNames persons;
  private final Titles titles;

  TitledNames(Scene scene) {
    this.scene = scene;
    this.persons = new PersonNames(scene);
    this.titles = new Titles(scene);
  }

  void find(List<Found> found) {
    int i = 0;
    while (i < scene.size()) {
      boolean titled = scene.title(i).isPresent() && !isPlaceName(i) && !isTeam(i);
      boolean starts = titled || isInitial(i);
      var name = starts ? at(i) : Optional.<Found>empty();
      name.ifPresent(found::add);
      name.flatMap(this::second).ifPresent(found::add);
      i = name.map(Found::to).orElse(i + 1);
    }
  }

  /** "الرئيسان الفرنسي إيمانويل ماكرون والأميركي دونالد ترمب". */
  private Optional<Found> second(Found first) {
    int i = first.to();
    boolean dual =
        scene.word(first.phraseFrom()).readings().stream()
            .anyMatch(r -> r.number() == Reading.Grammatical.DUAL);
    if (!dual || i + 1 >= scene.end(first.from()) || scene.nisba(i).isEmpty()) {
      return Optional.empty();
    }
    return persons.afterTitle(i + 1).map(name -> name.within(i, name.to()));
  }

  /** "حي الشيخ رضوان" is a place. */
  private boolean isPlaceName(int i) {
    int before = scene.previous(i);
    return before >= 0
        && !scene.word(before).isDefinite()
        && scene.type(before).map(t -> t.isPlace() && t.extent() != Extent.NO).orElse(false);
  }

  /** "فريق كرة القدم", "لواء الحزم": a rank without article goes before a name. */
  private boolean isTeam(int i) {
    int next = i + 1;
    if (scene.title(i).filter(title -> title.kind() == TitleNoun.Kind.RANK).isEmpty()
        || scene.has(i, WordRole.RULER)
        || scene.word(i).isDefinite()
        || next >= scene.end(i)) {
      return false;
    }
    return scene.word(next).has(Clitic.ART)
        || scene.word(next).is(PartOfSpeech.NOUN) && scene.nameStrength(next) < 2;
  }

  /** "مؤسسة كوفي عنان": a foundation, and no woman who founded something. */
  private boolean isFoundation(int i, int name) {
    return name == i + 1
        && !scene.word(i).has(Clitic.ART)
        && scene.type(i).filter(type -> type.type().isOrganization()).isPresent();
  }

  /** The person whose title starts at a word. */
  private Optional<Found> at(int start) {
    int i = start;
    int end = Math.min(scene.end(start), start + LONGEST);
    while (i < end) {
      int after = isInitial(i) ? i + 1 : titles.end(i);
      int name = nameAt(after, end);
      // زوجة سمير, والدة الأسير سالم: the name is another's.
      boolean another =
          scene.isKinOfNamed(i) && (name == i + 1 || scene.word(i + 1).has(Clitic.ART));
      if (another || isFoundation(i, name) || scene.has(name - 1, WordRole.ON_BEHALF)) {
        return Optional.empty();
      }
      if (name >= end) {
        return Optional.empty();
      }
      var title = scene.title(name);
      boolean rank = scene.has(name, WordRole.RANK_PART);
      if (rank || isInitial(name) || (title.isPresent() && isTitle(name))) {
        i = name;
        continue;
      }
      return persons
          .afterTitle(name)
          .filter(found -> scene.word(found.from()).span().length() > 1)
          .map(found -> found.within(start, found.to()));
    }
    return Optional.empty();
  }

  /** Where the name may start: behind a comma or a quotation mark, if there is one. */
  private int nameAt(int after, int end) {
    int i = after;
    while (i < end && (scene.word(i).isQuote() || isComma(i, after) || isDot(i))) {
      i++;
    }
    return i < end && scene.isPlain(i) && !scene.word(i).has(Clitic.WA) ? i : end;
  }

  /** "د. محمد": the letter stands for a title. */
  private boolean isInitial(int i) {
    return scene.word(i).kind() == Word.Kind.ARABIC
        && scene.word(i).span().length() == 1
        && i + 1 < scene.end(i)
        && scene.word(i + 1).kind() == Word.Kind.STOP;
  }

  private boolean isComma(int i, int after) {
    return i == after && scene.word(i).kind() == Word.Kind.COMMA;
  }

  /** "د. محمد", "د/ محمد". */
  private boolean isDot(int i) {
    return scene.word(i).kind() == Word.Kind.MARK || scene.word(i).kind() == Word.Kind.STOP;
  }

  /** "الفريق رائد شاكر": behind a title with article a bare one that is also a name is one. */
  private boolean isTitle(int i) {
    boolean name = scene.nameStrength(i) > 0 && !scene.word(i).isDefinite();
    return scene.isPlain(i) && !name;
  }
}
