package dev.dateline.ingest.article;

import io.smallrye.config.ConfigMapping;

/** How much is taken in. */
@ConfigMapping(prefix = "dateline.intake")
public interface IntakeConfig {

  /** Longest text, in bytes of UTF-8. */
  int maxText();

  /** Longest web page, in bytes of UTF-8. */
  int maxHtml();
}
