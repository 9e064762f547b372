package org.isnad.event;

import java.util.Optional;
import org.isnad.model.Status;

/**
 * A verb or noun that carries an event without being it.
 *
 * @param status what it makes of the event's status, where it does
 */
record Governor(Kind kind, Optional<Status> status) {
  enum Kind {
    /** A light verb whose subject does it: شن غارة. */
    ACT,
    /** Its subject is the event: اندلعت اشتباكات. */
    HAPPEN,
    /** Its subject suffers the event: تعرض لقصف. */
    SUFFER,
    /** Its subject is where it is: شهدت المدينة مظاهرة. */
    HOST,
    /** What an event leads to: أسفر الهجوم عن مقتل. */
    CAUSE,
    /** Its subject does what follows: تمكن من تحرير. */
    CONTROL,
    /** Only the status counts: ضرورة التعاون. */
    GOVERN
  }
}
