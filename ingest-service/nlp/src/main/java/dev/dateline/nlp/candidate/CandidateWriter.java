package dev.dateline.nlp.candidate;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import dev.dateline.nlp.dating.Dating;
import dev.dateline.nlp.dating.PublicationDay;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.nlp.text.CodePoints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the dated mentions of an article as candidates, in text order. */
public final class CandidateWriter {
  private static final int QUOTE_CONTEXT = 32;

  private final Weights weights = new Weights();
  private final Verbs verbs;

  public CandidateWriter(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The candidates of an article.
   *
   * @param datings by mention; an undated one is missing
   * @param published what dates were counted from; null when unknown
   */
  public List<Candidate> write(
      String text,
      @Nullable String headline,
      List<EventMention> mentions,
      Map<EventMention, Dating> datings,
      Coreference coreference,
      @Nullable PublicationClaim published) {
    TitleWriter titles = new TitleWriter(coreference, verbs);
    CodePoints codePoints = CodePoints.of(text);
    Set<String> headlineWords = words(headline);
    PublicationDay day = PublicationDay.of(published);
    double sure = published == null ? 1 : published.confidence();
    List<Candidate> candidates = new ArrayList<>();
    for (EventMention mention : mentions) {
      Dating dating = datings.get(mention);
      Derivation derivation = dating == null ? null : dating.derivation();
      Factuality factuality = factuality(mention, derivation, day);
      String title = titles.write(mention, factuality);
      if (title.isEmpty()) {
        continue;
      }
      candidates.add(
          new Candidate(
              "c" + (candidates.size() + 1),
              title,
              mention.kind(),
              mention(text, codePoints, mention, dating),
              derivation == null ? null : derivation.edtf(),
              derivation,
              factuality,
              mention.participants(),
              mention.places(),
              weights.confidence(mention, dating, sure),
              weights.importance(mention, dating, headlineWords)));
    }
    return candidates;
  }

  private static Set<String> words(@Nullable String headline) {
    return headline == null
        ? Set.of()
        : new HashSet<>(List.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  /** What is dated after the publication had not happened when it was written. */
  private static Factuality factuality(
      EventMention mention, @Nullable Derivation derivation, @Nullable PublicationDay day) {
    boolean toCome = derivation != null && day != null && day.isBefore(derivation);
    boolean told = mention.factuality() == Factuality.ACTUAL;
    return told && toCome ? Factuality.PLANNED : mention.factuality();
  }

  private static Mention mention(
      String text, CodePoints codePoints, EventMention mention, @Nullable Dating dating) {
    TaggedSentence sentence = mention.reading().sentence();
    int token = mention.trigger().token();
    TimeSpan time = dating == null ? null : dating.time();
    return new Mention(
        quote(text, codePoints, sentence.start(), sentence.end()),
        codePoints.span(sentence.start(token), sentence.end(token)),
        time == null ? null : span(codePoints, time));
  }

  private static Span span(CodePoints codePoints, TimeSpan time) {
    return codePoints.span(time.expression().start(), time.expression().end());
  }

  private static Quote quote(String text, CodePoints codePoints, int start, int end) {
    int from = start;
    for (int i = 0; i < QUOTE_CONTEXT && from > 0; i++) {
      from = text.offsetByCodePoints(from, -1);
    }
    int to = end;
    for (int i = 0; i < QUOTE_CONTEXT && to < text.length(); i++) {
      to = text.offsetByCodePoints(to, 1);
    }
    return new Quote(
        text.substring(start, end),
        text.substring(from, start),
        text.substring(end, to),
        codePoints.at(start),
        codePoints.at(end));
  }
}
