package org.isnad.mention;

/** What a word of {@code mention-words.tsv} shows. */
enum WordRole {
  /** Goes on inside a personal name: بن، عبد، أبو. */
  NAME_PARTICLE,
  /** A place may follow: في، شمال. */
  LOCATIVE,
  /** Somebody goes somewhere: زيارة. */
  MOVEMENT,
  DIRECTION,
  /** Says when a post is or was held: السابق. */
  TIME_ADJECTIVE,
  /** Makes no name of a noun: الكبرى، المحظور. */
  PLAIN_ADJECTIVE,
  /** A body may be called so before its field: الهيئة العامة للرياضة. */
  GENERAL_ADJECTIVE,
  /** باسم. */
  ON_BEHALF,
  /** Between a title and its body: لدى. */
  ATTACHES,
  /** مسؤول عن answers for something. */
  ABOUT,
  NAMING,
  CALENDAR,
  /** Its name may go on with و: وزارة الداخلية والأمن الوطني. */
  COORDINATING_HEAD,
  LEADER_DEPUTY,
  /** A quantity before people: عشرات. */
  QUANTITY,
  /** عشرات من المدنيين. */
  PARTITIVE,
  AGENCY_WORD,
  MEDIA_WORD,
  WITNESS_WORD,
  BELONGS,
  /** Two of a kind, known from before: البلدان. */
  BOTH_SIDES,
  OWN_COUNTRY,
  THIS_COUNTRY,
  /** A nationality beside it acts: القصف التركي. */
  ACTING_NOUN
}
