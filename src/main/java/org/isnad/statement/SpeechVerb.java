package org.isnad.statement;

import java.util.Set;
import org.isnad.model.SpeechAct;

/**
 * A verb of reporting.
 *
 * @param lemma folded
 * @param clause what may stand between it and a clause, {@link #NOTHING} for a bare clause
 * @param impersonal its third person often has no subject (يذكر أن)
 * @param noun what stands before a noun phrase that is what is said, {@link #NOTHING} for an object
 */
record SpeechVerb(
    String lemma,
    SpeechAct act,
    Set<String> clause,
    Set<String> noun,
    Kind kind,
    boolean impersonal) {
  static final String NOTHING = "-";

  /** How a verb builds its report. */
  enum Kind {
    SAY,
    /** The hearer is an object: أبلغ الوزير السفير بأن. */
    TELL,
    /** Passes on what another says: نقل الموقع عن مصدر أن. */
    RELAY,
    /** Publishes: نشرت الصحيفة أن. */
    REPORT,
    WRITE,
    TALK,
    THINK,
    FEEL,
    PROMISE,
    THREAT,
    WARN,
    ASK,
    ORDER,
    ACCUSE,
    BLAME,
    CONDEMN,
    DENY,
    DESCRIBE,
    CLAIM,
    AGAIN,
    CLOSE,
    CONTIN,
    PRAISE,
    REFUSE,
    /** What speaks is often no agent: أظهرت الصور أن. */
    SHOW,
    LEARN,
    LIGHT,
    ADDRESS,
    DEEM,
    ASKED,
    TEXT,
    OCCUR
  }

  boolean passesOn() {
    return kind == Kind.RELAY || kind == Kind.REPORT;
  }

  /** A plain verb of telling, which tells nothing of who speaks. */
  boolean isTelling() {
    return passesOn() || kind == Kind.SAY || kind == Kind.WRITE;
  }

  boolean takesClause() {
    return !clause.isEmpty();
  }

  boolean takesObject() {
    return noun.contains(NOTHING);
  }

  /** It is more than saying: an event of its own, so that a report around it is another voice. */
  boolean isDeed() {
    return switch (kind) {
      case ASK, ORDER, ACCUSE, BLAME, CONDEMN, THREAT, PROMISE, CLAIM, REFUSE -> true;
      default -> false;
    };
  }

  /** Somebody other than the speaker may stand between the verb and what is said. */
  boolean hasHearer() {
    return switch (kind) {
      case TELL, ASK, ORDER, ACCUSE, BLAME, DESCRIBE, ADDRESS, THREAT, PROMISE, WARN, ASKED -> true;
      default -> false;
    };
  }
}
