package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was said, for the title of a saying: "spokesman says <em>no decision was taken</em>". */
final class Sayings {
  private static final int SHORTEST = 3;
  private static final Set<String> STOPS =
      Set.of(",", ".", ";", ":", "--", "–", "—", "?", "!", "(");
  private static final Set<String> QUOTES = Set.of("\"", "”", "“", "''", "``", "‘");
  private static final Set<String> LEADING = Set.of("and", "but", "so", "or", "yet");

  private final PhraseWriter phrases;
  private final SentenceReading reading;
  private final TaggedSentence sentence;

  Sayings(PhraseWriter phrases, SentenceReading reading) {
    this.phrases = phrases;
    this.reading = reading;
    this.sentence = reading.sentence();
  }

  /** The clause behind a verb of saying up to the next stop; null when none is there. */
  @Nullable String after(int saying) {
    int from = saying + 1;
    while (from < sentence.size()
        && (reading.isTime(from) || isBeforeTime(from) || sentence.is(from, "ADV"))) {
      from++;
    }
    if (sentence.lower(from).equals(":") || sentence.lower(from).equals(",")) {
      from++;
    }
    if (sentence.lower(from).equals("that")) {
      from++;
    }
    return clause(from, sentence.size());
  }

  /** The quotation before "…," he said; null when the sentence does not begin with one. */
  @Nullable String quoted(int saying, @Nullable Phrase subject) {
    int end = subject != null && subject.first() < saying ? subject.first() : saying;
    int close = end - 1;
    while (close > 0 && sentence.lower(close).equals(",")) {
      close--;
    }
    if (close < 2 || !isQuote(close) || !isQuote(0)) {
      return null;
    }
    int until = close;
    while (until > 1 && (sentence.lower(until - 1).equals(",") || isQuote(until - 1))) {
      until--;
    }
    for (int i = 1; i < until; i++) {
      if (isQuote(i)) {
        return null;
      }
    }
    String words = phrases.running(reading, 1, until);
    return words.isEmpty() ? null : words;
  }

  /** The clause before "…, he said"; null when the sentence begins with who said it. */
  @Nullable String before(int saying, @Nullable Phrase subject) {
    int end = subject != null && subject.first() < saying ? subject.first() : saying;
    int until = end;
    while (until > 0 && (isQuote(until - 1) || sentence.lower(until - 1).equals(","))) {
      until--;
    }
    if (until == end || until == 0) {
      return null;
    }
    int from = 0;
    while (isQuote(from)
        || LEADING.contains(sentence.lower(from))
        || reading.isTime(from)
        || sentence.lower(from).equals(",")
        || isBeforeTime(from)) {
      from++;
    }
    return clause(from, until);
  }

  private @Nullable String clause(int from, int until) {
    int start = from;
    while (isQuote(start)) {
      start++;
    }
    int end = start;
    boolean verb = false;
    while (end < until
        && !(STOPS.contains(sentence.lower(end)) && (verb || end - start > 12))
        && !(isQuote(end) && end > start + 2)) {
      verb |= sentence.is(end, "VERB") || sentence.is(end, "AUX");
      end++;
    }
    while (end > start && (STOPS.contains(sentence.lower(end - 1)) || isQuote(end - 1))) {
      end--;
    }
    if (!verb || end - start < SHORTEST) {
      return null;
    }
    String words = phrases.running(reading, start, end);
    boolean name = sentence.is(start, "PROPN") || sentence.lower(start).equals("i");
    return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(sentence.lower(token));
  }

  private boolean isBeforeTime(int token) {
    return sentence.is(token, "ADP") && reading.isTime(token + 1);
  }
}
