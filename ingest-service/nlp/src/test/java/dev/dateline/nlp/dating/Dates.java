package dev.dateline.nlp.dating;

import dev.dateline.nlp.SharedPipeline;

/** What a test asks for: the date of the event that a word of a text tells. */
final class Dates {
  private Dates() {}

  /** EDTF, "null" for an event without a date, "none" where the word tells of no event. */
  static String of(String text, String word, String published) {
    return SharedPipeline.readNews(text, published).candidates().stream()
        .filter(
            candidate -> {
              int start = candidate.mention().trigger().start();
              return text.startsWith(word, text.offsetByCodePoints(0, start));
            })
        .map(candidate -> String.valueOf(candidate.edtf()))
        .findFirst()
        .orElse("none");
  }
}
