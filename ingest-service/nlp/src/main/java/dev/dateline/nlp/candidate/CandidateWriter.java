package dev.dateline.nlp.candidate;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.dating.DatedEvent;
import dev.dateline.nlp.dating.Dating;
import dev.dateline.nlp.dating.PublicationDay;
import dev.dateline.nlp.dating.TimeWords;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.text.SourceText;
import dev.dateline.nlp.trigger.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the dated mentions of an article as candidates, in text order. */
public final class CandidateWriter {
  private final Weights weights = new Weights();
  private final Verbs verbs;

  public CandidateWriter(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * The candidates of an article.
   *
   * @param events in text order
   * @param published what dates were counted from; null when unknown
   */
  public List<Candidate> write(
      SourceText text,
      @Nullable String headline,
      List<DatedEvent> events,
      Coreference coreference,
      @Nullable PublicationClaim published) {
    TitleWriter titles = new TitleWriter(coreference, verbs);
    Set<String> headlineWords = words(headline);
    PublicationDay day = PublicationDay.of(published);
    double sure = published == null ? 1 : published.confidence();
    List<Candidate> candidates = new ArrayList<>();
    List<Factuality> factualities = new ArrayList<>();
    List<String> told = new ArrayList<>();
    Set<String> dated = new HashSet<>();
    for (DatedEvent event : events) {
      EventMention mention = event.mention();
      Dating dating = dating(event, day);
      Factuality factuality = factuality(mention, dating, day);
      String title = titles.write(mention, factuality, isDated(dating));
      factualities.add(factuality);
      told.add(title);
      if (isDated(dating)) {
        dated.add(title);
      }
    }
    Retellings retellings = new Retellings(events, told);
    for (int i = 0; i < told.size(); i++) {
      EventMention mention = events.get(i).mention();
      int source = retellings.source(i);
      EventMention named = mention.isNameless() ? events.get(source).mention() : mention;
      String title = told.get(source);
      Dating dating = dating(events.get(i), day);
      boolean again = !isDated(dating) && dated.contains(title);
      if (title.indexOf(' ') < 0 || again || retellings.isRetold(i)) {
        continue; // "Attack" and "Talks" tell nobody anything
      }
      Derivation derivation = dating == null ? null : dating.derivation();
      Factuality factuality = factualities.get(i);
      candidates.add(
          new Candidate(
              "c" + (candidates.size() + 1),
              title,
              mention.kind(),
              mention(text, mention, dating),
              derivation == null ? null : derivation.edtf(),
              derivation,
              factuality,
              named.participants(),
              named.places(),
              weights.confidence(mention, dating, sure),
              weights.importance(mention, dating, headlineWords),
              dating == null ? List.of() : dating.contradictions()));
    }
    return candidates;
  }

  /** Whether more is known than that it was before or will be after something. */
  private static boolean isDated(@Nullable Dating dating) {
    return dating != null && (dating.time() != null || !dating.derivation().edtf().contains(".."));
  }

  private static Set<String> words(@Nullable String headline) {
    return headline == null
        ? Set.of()
        : new HashSet<>(List.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
  }

  /**
   * The date of an event. Of what is told as past none that counts to a day after the publication:
   * those words are of another event ("set a hearing for May 3 and <em>ordered</em> him to come").
   */
  private static @Nullable Dating dating(DatedEvent event, @Nullable PublicationDay day) {
    Dating dating = event.dating();
    if (dating == null
        || day == null
        || !(event.mention().trigger() instanceof Trigger.Verb verb)) {
      return dating;
    }
    boolean counted = dating.derivation().anchor() instanceof Anchor.Publication;
    boolean past = verb.group().tense().isFinite() && verb.group().tense().isPast();
    return past && counted && verb.group().governor() < 0 && day.isBefore(dating.derivation())
        ? null
        : dating;
  }

  /**
   * What is dated after the publication had not happened when it was written, unless the text tells
   * it as past: then one of the two dates is wrong.
   */
  private static Factuality factuality(
      EventMention mention, @Nullable Dating dating, @Nullable PublicationDay day) {
    boolean told = mention.factuality() == Factuality.ACTUAL;
    return told
            && dating != null
            && day != null
            && !dating.isMisdated()
            && day.isBefore(dating.derivation())
        ? Factuality.PLANNED
        : mention.factuality();
  }

  private static Mention mention(SourceText text, EventMention mention, @Nullable Dating dating) {
    TaggedSentence sentence = mention.reading().sentence();
    int token = mention.trigger().token();
    TimeWords time = dating == null ? null : TimeWords.of(dating, mention.reading());
    return new Mention(
        text.quote(sentence.start(), sentence.end()),
        text.span(sentence.start(token), sentence.end(token)),
        time == null ? null : text.span(time.start(), time.end()));
  }
}
