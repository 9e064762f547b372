package org.isnad.mention;

/** Whether a type word belongs to the name after it. */
enum Extent {
  /** Always: حزب الله. */
  IN,
  /** Never: مدينة حلب. */
  OUT,
  /** Before a name with the article: حركة الجهاد الإسلامي, but حركة حماس. */
  BARE,
  /** No name follows it. */
  NO
}
