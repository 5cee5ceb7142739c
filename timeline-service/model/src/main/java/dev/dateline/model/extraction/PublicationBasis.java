package dev.dateline.model.extraction;

/** Where a publication date comes from, the most trustworthy first. */
public enum PublicationBasis {
  /** By the user who added the article. */
  GIVEN,
  FEED,
  /** {@code datePublished} of schema.org in JSON-LD. */
  JSON_LD,
  /** {@code article:published_time}, {@code dc.date} and their like. */
  META,
  /** {@code <time datetime>}. */
  TIME_ELEMENT,
  /** A date in the path of the URL. */
  URL,
  BYLINE,
  /** From the text itself: a window, and what is dated through it carries {@code ?}. */
  INFERRED
}
