package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Reads the noun phrases that a frame reader comes to: subject, hearer or what is said. */
final class SubjectReader {
  /** The plural of a subject, ون. */
  private static final String NOMINATIVE = "" + Letters.WAW + Letters.NUN;

  private final FrameState frame;

  private final ContentTest test;
  private final BearerReader bearers;

  SubjectReader(FrameState frame, ContentTest test) {
    this.frame = frame;
    this.test = test;
    this.bearers = new BearerReader(frame);
  }

  boolean reference(Reference reference) {
    boolean speaks = frame.page.phrases.canSpeak(reference) && !isHearer(reference);
    if (isTold(reference)) {
      frame.carriers.add(reference);
      frame.at = frame.page.skipQuotes(reference.mention().phraseTo());
      return true;
    }
    if (isTitled(reference)) {
      frame.unknown = false;
      frame.aside = false;
      return subject(reference);
    }
    if (frame.finite && frame.subjects.isEmpty() && !frame.aside && speaks) {
      boolean apart =
          frame.unknown
              && (!frame.page.phrases.isPerson(reference) || isOfHead(reference))
              && !frame.page.word(frame.at).has(Clitic.WA)
              && !frame.page.marks.opens(frame.at - 1)
              && !isOwned();
      if (!apart) {
        frame.unknown = false;
        return subject(reference);
      }
    }
    boolean object =
        frame.verb.takesObject() && !frame.aside && !frame.verb.hasHearer() && !frame.passesOn();
    if (object
        && (!frame.finite || !frame.subjects.isEmpty())
        && !bearers.isApposed(reference)
        && !test.isBesideClause(frame.page.word(frame.at))) {
      return frame.begin(frame.at, Frame.Style.NOUN);
    }
    frame.at = reference.mention().phraseTo();
    return true;
  }

  /** "وأبلغت «الأفق» مصادر مطلعة أن": the outlet is told before who speaks. */
  private boolean isTold(Reference outlet) {
    int next = frame.page.skipQuotes(outlet.mention().phraseTo());
    return frame.finite
        && frame.verb.hasHearer()
        && frame.subjects.isEmpty()
        && frame.page.phrases.isOutlet(outlet)
        && frame.page.skipQuotes(frame.cue + 1) == outlet.mention().phraseFrom()
        && frame.page.has(next)
        && !frame.page.word(next).isCoordinated()
        && frame.page.phrases.startingAt(next).filter(frame.page.phrases::canSpeak).isPresent();
  }

  /** A name that closes a long title: "المتحدثة باسم الخارجية هدى سالم". */
  private boolean isTitled(Reference reference) {
    return frame.finite
        && frame.unknown
        && frame.subjects.isEmpty()
        && frame.title >= 0
        && !isHead()
        && frame.page.phrases.isPerson(reference)
        && reference.mention().form() == Mention.Form.NAME
        && !frame.page.word(frame.at).hasPreposition()
        && !frame.page.isPreposition(frame.at - 1)
        && bearers.isUnbroken(frame.title, frame.at);
  }

  /** "زوجة سالم": the noun right before governs the name. */
  private boolean isHead() {
    return frame.title >= 0
        && frame.at == frame.title + 1
        && !frame.page.word(frame.title).isDefinite();
  }

  /** "زوجة سالم", with no title of his own: the name is hers whom the noun tells of. */
  private boolean isOfHead(Reference reference) {
    return isHead()
        && frame.page.is(frame.title, PartOfSpeech.NOUN)
        && reference.mention().from() == reference.mention().phraseFrom();
  }

  /** Between commas beside the subject: "هدى سالم، المتحدثة باسم الخارجية، أن". */
  boolean isEnclosed(Reference apposition) {
    int end = apposition.mention().phraseTo();
    return frame.page.isKind(end, Word.Kind.COMMA)
        || (frame.page.has(end) && frame.page.isComplementizer(end));
  }

  /**
   * The verb is plural or of another gender, or goes on with a subject left out ("ودعا روسيا إلى"):
   * who follows it is asked, told or accused.
   */
  private boolean isHearer(Reference reference) {
    var word = frame.page.word(frame.cue);
    var reading = frame.page.lexicon.reading(word, PartOfSpeech.VERB);
    if (reading.isEmpty()) {
      return false;
    }
    if (reading.get().number() == Reading.Grammatical.PLURAL
        || reading.get().number() == Reading.Grammatical.DUAL) {
      return true;
    }
    if (test.isBehindSubject()) {
      return true;
    }
    var head = frame.page.word(reference.mention().phraseFrom());
    boolean she = reading.get().gender() == Reading.Gender.FEMININE;
    if (frame.verb.hasHearer() && (isOpened() || head.isOblique() || she && isOneMan(head))) {
      return true;
    }
    if (she && isDescribedMan(reference)) {
      return true;
    }
    boolean masculine = reading.get().gender() == Reading.Gender.MASCULINE;
    boolean state = frame.page.phrases.type(reference) == EntityType.STATE;
    boolean feminineHead =
        frame.page.endsInTaMarbuta(head) || (state && Page.endsIn(head, Letters.ALEF));
    boolean therein = frame.page.lexicon.is(frame.page.word(frame.cue + 1), "therein");
    boolean relative = frame.page.is(frame.cue - 1, PartOfSpeech.RELATIVE) || therein;
    if (isLikewise() && mayGoOn(reference, she && feminineHead)) {
      relative = false;
    }
    if (frame.verb.hasHearer() && relative && word.pronoun().isEmpty()) {
      return true;
    }
    if (frame.page.phrases.isPerson(reference)) {
      boolean first = frame.page.sentenceStart(frame.cue) == frame.cue;
      return frame.verb.hasHearer() && word.isCoordinated() && !masculine && !first;
    }
    boolean differs = masculine && feminineHead && BearerReader.isName(reference);
    boolean joined = word.isCoordinated() || isLikewise();
    return differs || (frame.verb.hasHearer() && joined && goesOn(reference, masculine));
  }

  /** "كما دعت تونس إلى", "كما حذر سالم من"; not "كما اتهم سالم بأنه". */
  private boolean mayGoOn(Reference reference, boolean agrees) {
    return frame.verb.kind() != SpeechVerb.Kind.ACCUSE
        && (agrees || frame.page.phrases.isPerson(reference));
  }

  /** "كما دعت". */
  private boolean isLikewise() {
    return frame.page.has(frame.cue - 1)
        && frame.page.lexicon.is(frame.page.word(frame.cue - 1), "likewise");
  }

  /** "واعتبرت السفير الكندي «شخصا غير مرغوب فيه»"; not "أكدت المدير أن". */
  private boolean isDescribedMan(Reference reference) {
    var mention = reference.mention();
    int end = mention.phraseTo();
    return mention.form() == Mention.Form.DESCRIPTION
        && mention.type() == EntityType.PERSON
        && frame.page.word(mention.from()).readings().stream()
            .anyMatch(r -> r.pos() == PartOfSpeech.NOUN && r.gender() == Reading.Gender.MASCULINE)
        && !frame.page.endsInTaMarbuta(frame.page.word(mention.from()))
        && !(frame.page.has(end) && frame.page.isComplementizer(end));
  }

  /** "واتهمت أحد الوزراء". */
  private static boolean isOneMan(Word head) {
    return head.is(PartOfSpeech.NUMERAL) && !head.has(Clitic.ART) && !Page.endsIn(head, Letters.YA);
  }

  /** "وكان الوزير قد حذر نظيره": the subject stands before. */
  private boolean isOpened() {
    int before = frame.cue - 1;
    return frame.page.has(before)
        && frame.page.lexicon.is(frame.page.word(before), "modal")
        && frame.page.phrases.endingAt(before).filter(frame.page.phrases::canSpeak).isPresent();
  }

  /**
   * The subject is left out: it was heard just before, or who follows is one of those addressed.
   */
  private boolean goesOn(Reference reference, boolean masculine) {
    var type = frame.page.phrases.type(reference);
    var head = frame.page.word(reference.mention().phraseFrom());
    boolean nominative = head.form().endsWith(NOMINATIVE);
    boolean addressed = type == EntityType.GROUP && head.isDefinite() && !nominative;
    return frame.goesOn || (masculine && (type == EntityType.STATE || addressed));
  }

  /**
   * The word before is a document or mouthpiece, which speaks for whoever follows; in "دعا البيان
   * المجتمع الدولي" he is asked.
   */
  private boolean isOwned() {
    boolean itself = frame.verb.hasHearer() && frame.page.word(frame.at - 1).has(Clitic.ART);
    for (int i = frame.at - 1; !itself && i > frame.at - 4 && frame.page.has(i); i--) {
      if (frame.page.lexicon.isDocument(frame.page.word(i))
          || frame.page.lexicon.isMouthpiece(frame.page.word(i))) {
        return true;
      }
    }
    return false;
  }

  boolean subject(Reference first) {
    var reference = bearers.of(first);
    if (isNameOf(reference)) {
      frame.subjects.clear();
    }
    frame.subjects.add(reference);
    frame.at = Math.max(frame.at + 1, reference.mention().phraseTo());
    while (frame.at < frame.limit && isQuoteClose()) {
      frame.at++;
    }
    var next =
        frame.at < frame.limit
            ? frame.page.phrases.startingAt(frame.at)
            : Optional.<Reference>empty();
    boolean joint =
        next.isPresent()
            && frame.page.word(frame.at).has(Clitic.WA)
            && frame.page.phrases.canSpeak(next.get());
    return !joint || subject(next.get());
  }

  /** One person with two posts: "المتحدث باسم الحكومة ونائب الرئيس سالم حداد". */
  private boolean isNameOf(Reference reference) {
    var mention = reference.mention();
    return BearerReader.isName(reference)
        && frame.page.phrases.isPerson(reference)
        && frame.subjects.stream().noneMatch(BearerReader::isName)
        && (frame.at < mention.phraseFrom()
            || mention.phraseFrom() < mention.from() && isPostOf(reference));
  }

  /** "عضو المجلس ونائب رئيسه، سالم حداد": nobody known bears the first of the posts. */
  private boolean isPostOf(Reference name) {
    int last = frame.subjects.size() - 1;
    if (last < 0 || !isUnnamed(frame.subjects.get(last))) {
      return false;
    }
    var first = frame.page.word(frame.subjects.get(last).mention().phraseFrom());
    var second = frame.page.word(name.mention().phraseFrom());
    return frame.page.endsInTaMarbuta(first) == frame.page.endsInTaMarbuta(second)
        && first.reading().filter(r -> r.number() == Reading.Grammatical.PLURAL).isEmpty();
  }

  private boolean isUnnamed(Reference reference) {
    return frame.page.phrases.type(reference) == EntityType.UNNAMED_SOURCE;
  }

  private boolean isQuoteClose() {
    return frame.page.word(frame.at).kind() == Word.Kind.QUOTE_CLOSE;
  }
}
