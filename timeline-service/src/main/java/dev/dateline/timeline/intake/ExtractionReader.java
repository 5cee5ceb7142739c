package dev.dateline.timeline.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Extraction;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.PublicationClaim;
import dev.dateline.model.extraction.Quote;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the payload of an inbox row, and believes nothing of it. */
@Singleton
class ExtractionReader {
  private final ObjectReader reader;

  ExtractionReader(ObjectMapper json) {
    // A newer ingest-service may say more than this version of the contract asks.
    this.reader =
        json.readerFor(Extraction.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * The extraction of a row.
   *
   * @throws UnreadableExtractionException if it does not keep to the contract
   */
  Extraction read(Inbox.Delivery delivery) {
    Extraction extraction = parse(delivery.payload());
    require(
        delivery.extractionId().equals(extraction.extractionId()),
        "the payload has another extraction id");
    require(
        delivery.articleId().equals(extraction.articleId()), "the payload has another article id");
    require(delivery.timeline().equals(extraction.timeline()), "the payload has another timeline");
    require(extraction.timeline().matches(Timeline.SLUG), "the timeline's name is no slug");
    require(isWord(extraction.extractor()), "the extractor has no name");
    require(extraction.article() != null, "the article has no card");
    PublicationClaim published = extraction.article().published();
    if (published != null) {
      check(published);
    }
    Set<String> keys = new HashSet<>();
    for (Candidate candidate : extraction.candidates()) {
      require(isWord(candidate.key()), "a candidate has no key");
      check(candidate, "candidate " + candidate.key() + " ");
      require(keys.add(candidate.key()), "two candidates have the key " + candidate.key());
    }
    return extraction;
  }

  private Extraction parse(String payload) {
    try {
      Extraction extraction = reader.readValue(payload);
      require(extraction != null, "the payload is not an extraction: it is null");
      return extraction;
    } catch (JsonProcessingException e) {
      throw new UnreadableExtractionException(
          "the payload is not an extraction: " + e.getOriginalMessage());
    }
  }

  private static void check(PublicationClaim published) {
    require(isEdtf(published.edtf()), "the publication date is not EDTF");
    require(published.basis() != null, "the publication date has no basis");
    require(isShare(published.confidence()), "the publication date's confidence is not in 0..1");
  }

  private static void check(Candidate candidate, String who) {
    require(isWord(candidate.title()), who + "has no title");
    require(isWord(candidate.kind()), who + "has no kind");
    require(candidate.factuality() != null, who + "has no factuality");
    require(
        candidate.edtf() == null || isEdtf(candidate.edtf()), who + "has a date that is not EDTF");
    require(isShare(candidate.confidence()), who + "has a confidence that is not in 0..1");
    require(isShare(candidate.importance()), who + "has an importance that is not in 0..1");
    require(isQuoted(candidate.mention()), who + "quotes no sentence with its trigger in it");
  }

  private static boolean isQuoted(@Nullable Mention mention) {
    if (mention == null || mention.sentence() == null || mention.trigger() == null) {
      return false;
    }
    Quote sentence = mention.sentence();
    return isWord(sentence.exact())
        && sentence.prefix() != null
        && sentence.suffix() != null
        && sentence.start() >= 0
        && sentence.start() <= mention.trigger().start()
        && mention.trigger().end() <= sentence.end();
  }

  private static boolean isWord(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static boolean isShare(double number) {
    return number >= 0 && number <= 1;
  }

  private static boolean isEdtf(@Nullable String text) {
    try {
      return text != null && Edtf.parse(text) != null;
    } catch (EdtfParseException e) {
      return false;
    }
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new UnreadableExtractionException(otherwise);
    }
  }
}
