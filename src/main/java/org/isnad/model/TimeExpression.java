package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An expression that places something in time.
 *
 * @param value TIMEX3: {@code 2015-09-19}, {@code 2015-W38}, {@code 2015-09-20T12:00}, {@code P2Y},
 *     {@code PAST_REF}, an interval as {@code start/end}
 * @param begin first day of the interval it names, where it names one
 * @param end last day of that interval, inclusive
 */
public record TimeExpression(
    Span span,
    int from,
    int to,
    String value,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    String rule,
    double confidence) {}
