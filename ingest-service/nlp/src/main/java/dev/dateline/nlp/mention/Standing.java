package dev.dateline.nlp.mention;

/** What the words over a clause or gerund make of what it tells. */
public enum Standing {
  /** Nothing: it stands as it is told. */
  TOLD,
  /** "reports that he <em>fled</em>": so somebody says. */
  CLAIMED,
  /** "accused of <em>stealing</em>": so somebody says of one who may not have done it. */
  ALLEGED,
  /** "in the novel he <em>fled</em>": nobody did, and no title is to say so. */
  IMAGINED,
  /** "considered <em>leaving</em>". */
  CONSIDERED,
  /** "prevented from <em>leaving</em>". */
  PREVENTED,
  /**
   * "denied <em>killing</em> him", "cleared of <em>killing</em> him", "no evidence that he
   * <em>fled</em>": neither so nor proven false, and not for a title to repeat.
   */
  CONTESTED
}
