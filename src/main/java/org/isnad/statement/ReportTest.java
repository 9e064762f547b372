package org.isnad.statement;

import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Reading;

/** Tells whether a cue and what stands around it report something at all. */
final class ReportTest {
  private static final int PARTICIPLE_REACH = 12;
  private static final int COLON_REACH = 6;
  private final Page page;
  private final Passage passage;
  private final SpeakerFinder finder;

  ReportTest(Page page, Passage passage, SpeakerFinder finder) {
    this.page = page;
    this.passage = passage;
    this.finder = finder;
  }

  boolean isReport(Cue cue, Frame frame) {
    if (!frame.hasContent() || !page.has(frame.content()) || frame.content() >= passage.to()) {
      return false;
    }
    boolean proven = frame.style() != Frame.Style.NOUN;
    if (!cue.sure() && !proven) {
      return false;
    }
    int reach = frame.style() == Frame.Style.COLON ? COLON_REACH : PARTICIPLE_REACH;
    if (!cue.isVerb() && frame.content() - cue.at() > reach) {
      return false;
    }
    boolean pointsAway = cue.isVerb() && page.word(cue.at()).pronoun().isPresent();
    if (pointsAway && !cue.verb().hasHearer() && (!proven || cue.verb().passesOn())) {
      return false;
    }
    if (!cue.isVerb() && page.lexicon.is(page.word(cue.at() + 1), "prayer")) {
      return false;
    }
    return switch (cue.verb().kind()) {
      case LIGHT, TEXT -> false;
      case ASKED -> cue.isVerb();
      case OCCUR -> proven && isInDocument(cue, frame);
      case RELAY -> proven || !frame.origins().isEmpty();
      case SHOW -> isShownBySource(frame);
      case DEEM -> proven || isDeemed(cue);
      default -> !isImpersonal(cue, frame);
    };
  }

  /**
   * "اتهم الوزير بالفساد", "الذي اتهم بالفساد": who is named is accused, and nobody says by whom.
   */
  boolean isOfAccused(Cue cue, Frame frame) {
    int end = cue.at() + 1;
    if (cue.verb().kind() != SpeechVerb.Kind.ACCUSE
        || page.word(cue.at()).pronoun().isPresent()
        || frame.subjects().size() > 1) {
      return false;
    }
    if (!frame.subjects().isEmpty()) {
      var accused = frame.subjects().get(0).mention();
      if (accused.phraseFrom() != end || isOfTwo(accused)) {
        return false;
      }
      end = page.skipQuotes(accused.phraseTo());
    }
    int content = page.isComplementizer(end) ? end + 1 : end;
    return frame.content() == content && page.preposition(end).isPresent();
  }

  /** "السلطات الصحفي": the last word describes not the first. */
  private boolean isOfTwo(Mention accused) {
    int last = accused.phraseTo() - 1;
    return accused.form() == Mention.Form.DESCRIPTION
        && last > accused.phraseFrom()
        && page.word(last).has(Clitic.ART)
        && page.word(accused.phraseFrom()).has(Clitic.ART)
        && isFeminine(last) != isFeminine(accused.phraseFrom());
  }

  private boolean isFeminine(int at) {
    return page.endsInTaMarbuta(page.word(at)) || Page.endsIn(page.word(at), Letters.TA);
  }

  /** "اعتبره خطأ", "يعتبره المعارضون خطأ"; not "يعتبر الحزب جزءا من الحكومة", which nobody says. */
  private boolean isDeemed(Cue cue) {
    return !cue.isVerb()
        || cue.reading().tense() != Reading.Tense.IMPERFECT
        || page.word(cue.at()).pronoun().isPresent();
  }

  /** جاء في بيان الوزارة أن, بيانا جاء فيه: */
  private boolean isInDocument(Cue cue, Frame frame) {
    int in = cue.at() + 1;
    if (page.lexicon.is(page.word(in), "therein")) {
      return true;
    }
    boolean document = in + 1 < frame.content() && page.lexicon.isDocument(page.word(in + 1));
    return document && page.isPreposition(in);
  }

  /** أظهر تقرير أن: what shows it must be a source. */
  private boolean isShownBySource(Frame frame) {
    return frame.subjects().stream()
        .anyMatch(
            r -> page.phrases.type(r) == EntityType.UNNAMED_SOURCE || page.phrases.isOutlet(r));
  }

  /** يذكر أن, يشار إلى أن, يتوقع أن: nobody says so. */
  private boolean isImpersonal(Cue cue, Frame frame) {
    return cue.verb().impersonal()
        && cue.reading().tense() == Reading.Tense.IMPERFECT
        && cue.reading().gender() == Reading.Gender.MASCULINE
        && cue.reading().number() == Reading.Grammatical.SINGULAR
        && frame.subjects().isEmpty()
        && finder.before(cue.at(), passage.from()).isEmpty();
  }
}
