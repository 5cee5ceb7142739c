package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.sentence.TimeSpan;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was said, for the title of a saying: "spokesman says <em>no decision was taken</em>". */
final class Sayings {
  private static final int SHORTEST = 3;
  private static final Set<String> STOPS =
      Set.of(",", ".", ";", ":", "--", "–", "—", "?", "!", "(");
  private static final Set<String> QUOTES = Set.of("\"", "”", "“", "''", "``", "‘");
  private static final Set<String> THIRD_PERSONS = Set.of("him", "her", "them", "it");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where");
  private static final Set<String> ORDERING = Set.of("after", "before");
  private static final Set<String> ASKING = Set.of("how", "why", "where", "whether", "when");
  private static final Set<String> TIMING = Set.of("since", "when", "while", "until");
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
        && (reading.isTime(from) || isBeforeTime(from) || isAdverb(from))) {
      from++;
    }
    if (sentence.lower(from).equals(":") || sentence.lower(from).equals(",")) {
      from++;
      if (isTimeOfClause(from)) {
        return null;
      }
    }
    if (sentence.lower(from).equals("that")) {
      from++;
    }
    return clause(from, sentence.size());
  }

  private boolean isAdverb(int token) {
    return sentence.is(token, "ADV") && !ASKING.contains(sentence.lower(token));
  }

  /** "said, <em>a day after</em> its chief resigned": when it was said, and not what. */
  private boolean isTimeOfClause(int token) {
    TimeSpan time = reading.timeAt(token);
    return time != null
        && (ORDERING.contains(sentence.lower(time.end() - 1))
            || ORDERING.contains(sentence.lower(time.end())));
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
    if (sentence.is(start, "SCONJ") && !ASKING.contains(sentence.lower(start))) {
      return null;
    }
    int end = start;
    int inserted = -1;
    int resumed = -1;
    boolean verb = false;
    while (end < until) {
      if (!verb && end > start && TIMING.contains(sentence.lower(end))) {
        return null; // "called ten witnesses since the trial began"
      }
      boolean stop = STOPS.contains(sentence.lower(end));
      if (stop && !verb && inserted < 0) {
        inserted = end;
        resumed = afterInsertion(end, until);
        if (resumed < 0) {
          return null;
        }
        end = resumed;
      } else if ((stop && verb) || closesQuote(start, end)) {
        break;
      } else {
        boolean verbal = sentence.is(end, "VERB") || sentence.is(end, "AUX");
        if (verbal && !verb && sentence.is(end - 1, "CCONJ")) {
          return null; // "condemned the attack and urged": no clause of its own
        }
        verb |= verbal;
        end++;
      }
    }
    while (end > start && (STOPS.contains(sentence.lower(end - 1)) || isQuote(end - 1))) {
      end--;
    }
    if (isOfUnsaid(end - 1)) {
      end -= 2;
    }
    if (!verb || end - start < SHORTEST) {
      return null;
    }
    String words =
        inserted < 0
            ? phrases.running(reading, start, end)
            : phrases.running(reading, start, inserted)
                + " "
                + phrases.running(reading, resumed, end);
    return Capitals.areKept(sentence, start)
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** "halt exercises <em>with it</em>": nobody sees with whom. */
  private boolean isOfUnsaid(int last) {
    return THIRD_PERSONS.contains(sentence.lower(last))
        && sentence.is(last - 1, "ADP")
        && sentence.is(last - 2, "NOUN");
  }

  /**
   * "Ann Weber<em>, who won the prize,</em> died": where the clause goes on; -1 where none was
   * inserted.
   */
  private int afterInsertion(int comma, int until) {
    String next = sentence.lower(comma + 1);
    boolean opens = RELATIVES.contains(next) || Phrases.startingAt(sentence, comma + 1) != null;
    for (int at = comma + 1; opens && at < until; at++) {
      if (sentence.lower(at).equals(",")) {
        int after = at + 1;
        while (sentence.is(after, "ADV")) {
          after++;
        }
        return sentence.is(after, "VERB") || sentence.is(after, "AUX") ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** A quotation that opened before the clause ends it; one that opened in it does not. */
  private boolean closesQuote(int start, int token) {
    if (!isQuote(token) || token <= start + 2) {
      return false;
    }
    int opened = 0;
    for (int i = start; i < token; i++) {
      opened += isQuote(i) ? 1 : 0;
    }
    boolean opensHere = opened % 2 == 0 && hasQuote(token + 1);
    return opened % 2 == 0 && !opensHere;
  }

  private boolean hasQuote(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int token) {
    return QUOTES.contains(sentence.lower(token));
  }

  private boolean isBeforeTime(int token) {
    return sentence.is(token, "ADP") && reading.isTime(token + 1);
  }
}
