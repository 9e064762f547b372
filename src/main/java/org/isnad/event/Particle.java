package org.isnad.event;

/** What words around a trigger tell of its arguments and its status. */
enum Particle {
  /** في، شمال، قرب: a place follows. */
  PLACE,
  /** شمال، وسط: a place that lies in what follows. */
  CONTAINER,
  /** The first word of من قبل، على يد. */
  AGENT_FIRST,
  /** The second word of من قبل، على يد. */
  AGENT,
  AGENT_WORD,
  /** جراء، في: a death comes from what follows. */
  CAUSE,
  /** بعد، منذ: what follows is told as a fact, whatever the main clause says. */
  BARRIER,
  BETWEEN,
  /** ل, of a genitive: ثلاث غارات لطيران التحالف. */
  OF,
  FUTURE,
  /** قد with an imperfect. */
  POSSIBLE,
  COPULA,
  CONDITIONAL,
  /** إذا، لو: what follows is open in every tense. */
  IF,
  /** زال: with a negation it means "still". */
  STILL,
  /** وقف: the end of what follows. */
  CESSATION,
  /** ثقافية، رياضية: a تظاهرة so described is a festival. */
  FESTIVE,
  /** موقع، معقل: a thing of somebody's that is attacked. */
  SITE,
  /** لقي مصرعه: the subject died. */
  DEATH,
  PURPOSE,
  WITHOUT,
  /** بعد أن, قبل أن: the clause is told as a fact. */
  RESET_BEFORE,
  /** أي "any". */
  ANY,
  /** طيران، قوات: stands for whose it is. */
  PART,
  /** وفقا، ردا: begins a phrase of its own. */
  ADVERBIAL,
  /** من: whose people they are, or a part of them. */
  PARTITIVE,
  /** أكثر من، سلسلة: only how many. */
  QUANTIFIER,
  /** ما لا يقل عن: the number follows. */
  QUANTITY,
  /** توصل لاتفاق، تعرض لهجوم: with ل is no aim of theirs. */
  DATIVE,
  /** بدءا من: what follows begins a list, and is no aim. */
  BEGINNING,
  /** تنفيذ الاتفاق: it is there already. */
  OBSERVING,
  /** على, of what is agreed. */
  UPON,
  /** ناقش، تطرق: what follows is talked of. */
  DISCUSSING,
  /** شأن، قضية: what follows is what it is about, not where. */
  TOPIC,
  /** الذي، التي: the clause describes the noun before; not ما "what". */
  WHICH,
  /** الذين: stands for people, never for an event. */
  HUMAN,
  /** لإجراء محادثات: talks that are planned. */
  LIGHT_PURPOSE,
  /** برصاص، بنيران: whose weapon it is acts. */
  WEAPON,
  /** رفض الإدلاء بتعليق: no rejection of anybody. */
  NO_COMMENT,
  /** بحث عن: looking for, not talking. */
  SEEK,
  /** دفع X إلى التعاون: its object does what follows. */
  PUSH,
  /** أصيب بالإحباط: what one is struck by that nobody does. */
  AILMENT,
  /** تحت سيطرة: held, not taken. */
  STATIC,
  /** المحادثات المقبلة: what is still to be. */
  COMING,
  /** تدخل محتمل. */
  POSSIBLY,
  /** هجوم مختلق، محادثات معلقة: what is not. */
  UNREAL,
  /** ولا سيما داعش: an aside between commas. */
  ASIDE,
  /** يستهدف القرار: a measure hits, it does not attack. */
  MEASURE,
  /** انفجار أسطوانة: what bursts or crashes by itself. */
  ACCIDENT,
  /** عام، كيلومتر: what is measured by it is nobody. */
  UNIT,
  /** حل، وسيلة، هدف: what is said to be it is wished for. */
  WAY,
  /** ضرب زلزال: a force that is no agent. */
  NATURE
}
