package dev.dateline.nlp;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.nlp.candidate.CandidateWriter;
import dev.dateline.nlp.dating.DatedEvent;
import dev.dateline.nlp.dating.EventDater;
import dev.dateline.nlp.dating.PublicationDay;
import dev.dateline.nlp.grammar.PartsOfSpeech;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.MentionReader;
import dev.dateline.nlp.name.Gazetteer;
import dev.dateline.nlp.name.NameFinder;
import dev.dateline.nlp.name.PlaceFinder;
import dev.dateline.nlp.publication.PublicationDates;
import dev.dateline.nlp.sentence.ArticleReader;
import dev.dateline.nlp.sentence.DatelinePlaces;
import dev.dateline.nlp.sentence.SentenceReader;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.LanguageDetector;
import dev.dateline.nlp.text.SourceText;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.TriggerFinder;
import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: text in, dated event candidates out.
 *
 * <p>Immutable and safe for any number of threads; one instance serves a whole process. The answer
 * depends on the article alone: no clock, no default locale or zone, no input or output after
 * {@link #create()}.
 */
public final class ExtractionPipeline {

  /** Name and version of this extractor, as it is recorded with what it found. */
  public static final String EXTRACTOR = "dateline-nlp/1.0.0";

  private final TimeTagger tagger = TimeTagger.create();
  private final LanguageDetector languages = new LanguageDetector();
  private final PublicationDates publications = new PublicationDates(tagger);
  private final CandidateWriter candidates;
  private final ArticleReader sentences;
  private final MentionReader mentions;
  private final DatelinePlaces datelines;

  private ExtractionPipeline() {
    EventLexicon lexicon = new EventLexicon();
    Verbs verbs = new Verbs(lexicon.verbLemmas());
    Gazetteer gazetteer = new Gazetteer();
    this.sentences =
        new ArticleReader(
            new SentenceReader(
                new PartsOfSpeech(verbs),
                new TriggerFinder(lexicon, verbs),
                new NameFinder(gazetteer),
                new PlaceFinder(gazetteer)));
    this.candidates = new CandidateWriter(verbs);
    this.datelines = new DatelinePlaces(gazetteer);
    this.mentions = new MentionReader(verbs, gazetteer);
  }

  /** Loads models and word lists from the class path; takes about a second. */
  public static ExtractionPipeline create() {
    return new ExtractionPipeline();
  }

  /** Never fails on any text; cost grows linearly with its length. */
  public ExtractionResult extract(ArticleText article) {
    String language = languages.detect(article.text());
    if (!isRead(language)) {
      return new ExtractionResult(language, article.published(), List.of(), List.of());
    }
    SourceText source = new SourceText(article.text());
    TokenizedText text = TokenizedText.of(source.toRead());
    PublicationClaim published = article.published();
    if (published == null) {
      published = publications.find(text, article.url(), article.received());
    }
    List<TimeExpression> times = tagger.tag(text, context(article.mode(), published));
    List<Candidate> found = events(article, source, text, times, published);
    return new ExtractionResult(language, published, timexes(source, times), found);
  }

  private List<Candidate> events(
      ArticleText article,
      SourceText source,
      TokenizedText text,
      List<TimeExpression> times,
      @Nullable PublicationClaim published) {
    PublicationDay day = PublicationDay.of(published);
    List<SentenceReading> readings = sentences.read(text, times);
    var coreference = MentionReader.coreference(readings);
    List<EventMention> found = mentions.read(readings, coreference, datelines.place(text));
    List<DatedEvent> events = EventDater.date(found, day);
    return candidates.write(source, article.title(), events, coreference, published);
  }

  private static boolean isRead(String language) {
    return language.equals("en") || language.equals(LanguageDetector.UNDETERMINED);
  }

  private static TimeContext context(ReadingMode mode, @Nullable PublicationClaim published) {
    TimeContext.Mode timeMode = TimeContext.Mode.valueOf(mode.name());
    return published == null
        ? TimeContext.unknown().in(timeMode)
        : new TimeContext(published.edtf(), published.basis(), timeMode);
  }

  private static List<Timex> timexes(SourceText source, List<TimeExpression> times) {
    return times.stream()
        .filter(time -> time.standing() == TimeExpression.Standing.TIMEX)
        .map(
            time ->
                new Timex(
                    source.span(time.start(), time.end()),
                    source.words(time.start(), time.end()),
                    time.type().name(),
                    time.value(),
                    time.edtf(),
                    time.rule()))
        .toList();
  }
}
