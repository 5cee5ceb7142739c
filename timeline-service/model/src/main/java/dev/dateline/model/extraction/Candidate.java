package dev.dateline.model.extraction;

import dev.dateline.model.derivation.Derivation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention turned into a proposed event.
 *
 * @param key identifies the candidate within its extraction, such as {@code c3}
 * @param title who did what, readable on its own
 * @param kind trigger class, lower case: {@code meeting}, {@code speech}, {@code report}, ...
 *     Summits and meetings share a class, so that two articles' words for one event can meet
 * @param mention where the article says so; of what it tells of several dates, the same trigger
 *     with each date's words
 * @param edtf when, in EDTF; null when nothing is known. What recurs has a span, and its derivation
 *     ends with {@link dev.dateline.model.derivation.Step.Recur}
 * @param derivation how the date came about; null exactly when {@code edtf} is
 * @param participants names, most central first
 * @param places names, most specific first
 * @param confidence how sure the extractor is of event and date together, 0..1
 * @param importance how much the event matters in its article, 0..1
 * @param contradictions other dates that the article gives, none of which can be true together with
 *     {@code derivation}; each carries {@code ?}, as choosing is for people. Empty where missing in
 *     JSON, as extractors before it wrote none
 */
public record Candidate(
    String key,
    String title,
    String kind,
    Mention mention,
    @Nullable String edtf,
    @Nullable Derivation derivation,
    Factuality factuality,
    List<String> participants,
    List<String> places,
    double confidence,
    double importance,
    List<Derivation> contradictions) {

  public Candidate {
    contradictions = contradictions == null ? List.of() : List.copyOf(contradictions);
    participants = List.copyOf(participants);
    places = List.copyOf(places);
    if ((edtf == null) != (derivation == null)) {
      throw new IllegalArgumentException("a date and its derivation come together");
    }
    if (derivation == null && !contradictions.isEmpty()) {
      throw new IllegalArgumentException("no date to contradict");
    }
  }

  /** A candidate whose date nothing contradicts. */
  public Candidate(
      String key,
      String title,
      String kind,
      Mention mention,
      @Nullable String edtf,
      @Nullable Derivation derivation,
      Factuality factuality,
      List<String> participants,
      List<String> places,
      double confidence,
      double importance) {
    this(
        key,
        title,
        kind,
        mention,
        edtf,
        derivation,
        factuality,
        participants,
        places,
        confidence,
        importance,
        List.of());
  }
}
