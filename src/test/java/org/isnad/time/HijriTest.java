package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HijriTest {
  @Test
  void the_last_month_ends_where_the_next_year_begins() {
    assertThat(Hijri.month(1436, 12)).contains("2015-09-14/2015-10-13");
    assertThat(Hijri.month(1436, 11)).contains("2015-08-16/2015-09-13");
    assertThat(Hijri.year(1436)).contains("2014-10-25/2015-10-13");
  }

  @Test
  void a_month_has_at_most_thirty_days_and_a_year_twelve_months() {
    assertThat(Hijri.day(1436, 12, 30)).contains(LocalDate.of(2015, 10, 13));
    assertThat(Hijri.day(1436, 11, 30)).contains(LocalDate.of(2015, 9, 14));
    assertThat(Hijri.day(1436, 12, 31)).isEmpty();
    assertThat(Hijri.day(1436, 12, 0)).isEmpty();
    assertThat(Hijri.day(1436, 13, 1)).isEmpty();
    assertThat(Hijri.day(1436, 0, 1)).isEmpty();
  }

  @Test
  void a_year_is_of_the_centuries_that_news_speak_of() {
    assertThat(Hijri.isYear(1299)).isFalse();
    assertThat(Hijri.isYear(1300)).isTrue();
    assertThat(Hijri.isYear(1499)).isTrue();
    assertThat(Hijri.isYear(1500)).isFalse();
  }

  @Test
  void a_day_has_its_month_and_year() {
    assertThat(Hijri.monthOf(LocalDate.of(2015, 9, 13))).isEqualTo(11);
    assertThat(Hijri.monthOf(LocalDate.of(2015, 9, 14))).isEqualTo(12);
    assertThat(Hijri.yearOf(LocalDate.of(2015, 10, 13))).isEqualTo(1436);
    assertThat(Hijri.yearOf(LocalDate.of(2015, 10, 14))).isEqualTo(1437);
  }
}
