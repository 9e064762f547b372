package org.isnad.entity;

/** What a noun of {@code entity-words.tsv} tells of the entity it stands with. */
enum EntityWord {
  /** A namesake of a town is a region: محافظة السويداء. */
  REGION,
  /** The army of a state, whatever it is called: الجيش الروسي, القوات الروسية. */
  ARMY,
  /** May be left out: وزارة الصحة اليمنية, الصحة اليمنية. */
  MINISTRY,
  /** Says nothing more of an army: القوات المسلحة. */
  ARMY_ADJECTIVE,
  /** With the adjective of a body it is that body: الميليشيات الحوثية. */
  FORCES,
  /** Stands for the body that it belongs to: عناصر داعش. */
  MEMBER,
  /** A part of a country: جنوبي البلاد. */
  PART,
  /** Stands between a title and its body: في. */
  PREPOSITION,
  ON_BEHALF,
  /** A rank, and a post of whoever rules a place: أمير قطر. */
  RULER,
  /** Means whoever holds a post and was named last: المسؤول الأميركي. */
  OFFICIAL,
  /** Means whichever body was named last: المنظمة الدولية. */
  BODY
}
