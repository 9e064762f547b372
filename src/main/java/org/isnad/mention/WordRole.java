package org.isnad.mention;

/** What a word of {@code mention-words.tsv} shows. */
enum WordRole {
  /** Goes on inside a personal name: بن، عبد، أبو. */
  NAME_PARTICLE,

  /** Ends a personal name: الدين، زاده. */
  NAME_TAIL,
  /** Before a father's name, so no name begins with it: بن. */
  FATHER,
  /** A place may follow: في، شمال. */
  LOCATIVE,
  /** Somebody goes somewhere: زيارة. */
  MOVEMENT,
  /** A rank, and a post of whoever rules a place: أمير قطر. */
  RULER,
  /** Often called after the city where it was held or is: اتفاق فيينا، غرفة الرياض. */
  VENUE,
  /** Before the other side of what two do: مع. */
  PARTNER,
  /** A city is hit or fought for: غارة على صنعاء. */
  BATTLE,
  DIRECTION,
  /** A place is nearly sure to follow: في، غرب. */
  INSIDE,
  /** Alone it names nobody whom news reports on: الله. */
  NO_NAME,
  /** Says when a post is or was held: السابق. */
  TIME_ADJECTIVE,
  /** Makes no name of a noun: الكبرى، المحظور. */
  PLAIN_ADJECTIVE,
  /** Says that a post is held for somebody else: بالإنابة. */
  ACTING,
  /** Behind a noun that is a name too it makes a post of it: أمين عام، أمين سر. */
  POST_PART,
  /** Behind a verb that is a name too it makes a prayer of it: صلى الله عليه وسلم. */
  PRAYED,
  /** A body may be called so before its field: الهيئة العامة للرياضة. */
  GENERAL_ADJECTIVE,
  /** Describes, and yet is part of names: القوات المسلحة، حلب القديمة. */
  NAME_ADJECTIVE,
  /** باسم. */
  ON_BEHALF,
  /** Between a title and its body: لدى. */
  ATTACHES,
  /** مسؤول عن answers for something. */
  ABOUT,
  NAMING,
  /** A ministry is called by it alone: الخارجية. */
  MINISTRY_FIELD,
  /** One body may be called so: كتائب، قوات. */
  PLURAL_HEAD,
  /** Belongs to the body after it: قوات التحالف. */
  CARRIER,
  /** With a nationality it is no name: الإعلام الإسرائيلي. */
  OWN_NAME_ONLY,
  /** Its bare name is a place: جبهة عكد. */
  FRONT,
  /** Often called after somebody: جامعة الملك سعود. */
  MEMORIAL,
  /** Any word may be its name: مهرجان كان السينمائي. */
  FESTIVAL,
  /** Its name may be that of a city: نادي روما. */
  CLUB,
  /** What is called so is no entity: مركبة، مسلسل، إعصار. */
  WORK,
  /** Of a game: three such words, and the article speaks of clubs. */
  GAME,
  /** Before a club in such an article: لاعب، صفوف، نظيره. */
  SIDE,
  /** A club may follow in such an article: بين، أمام، يستضيف. */
  RIVAL,
  /** A club may be called so: الهلال. */
  CLUB_NAME,
  /** دوري، كأس: read by {@link org.isnad.tagger.Competitions}. */
  COMPETITION,
  /** Too wide for a site: منطقة النزاع. */
  WIDE,
  /** With another adjective than a nationality it is no name: القيادة القتالية. */
  NATION_ONLY,
  /** Begins the name of a place: نيو جيرزي. */
  PLACE_PREFIX,
  /** What is done to people, before the noun for them: مقتل مسلح. */
  HARM,
  /** Of news rather than of a place: مواقع إخبارية. */
  NEWS_ADJECTIVE,
  /** Means people only with the article: الغرب. */
  DEFINITE_ONLY,
  /** Before the number of its states: مجموعة 5+1. */
  GROUP_WORD,
  /** Sent somewhere: المبعوث إلى سوريا. */
  ENVOY,
  /** Stands between rank and name: الفريق أول ركن. */
  RANK_PART,
  /** Whoever has such a post may have it at an outlet: المدير العام لقناة الجزيرة. */
  OUTLET_POST,

  /** Ends the name of an outlet: بي بي سي عربي. */
  OUTLET_TAIL,
  CALENDAR,
  /** Its name may end with what it is there for: الهيئة السعودية للمهندسين. */
  FIELD_HEAD,
  /** Its name may go on with و: وزارة الداخلية والأمن الوطني. */
  COORDINATING_HEAD,
  LEADER_DEPUTY,
  /** A quantity before people: عشرات. */
  QUANTITY,
  /** عشرات من المدنيين. */
  PARTITIVE,
  /** Somebody of rank, spoken of again: سموه. */
  HONORIFIC,
  /** مراسلنا. */
  OWN_REPORTER,
  /** Of forces that are told by whom they stand with: القوات الموالية للرئيس. */
  ALLEGIANCE,
  /** What is said went before, and a verb of saying follows: حسبما، وفق ما. */
  CITING,
  /** What a source gives that does not speak: مصدر قلق، مصدر الدخل. */
  COMES_FROM_SOURCE,
  /** أكبر مصدر للنفط. */
  SUPERLATIVE,
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
