package dev.dateline.time.words;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.DateFault;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.EdtfParseException;
import dev.dateline.model.edtf.Kind;
import dev.dateline.model.edtf.Qualifier;
import dev.dateline.time.TimeContext;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import dev.dateline.time.words.DateWordsResult.Read;
import dev.dateline.time.words.DateWordsResult.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people write it: EDTF, or English words that are a date from the first to the
 * last: "spring 2014", "between 3 and 5 May 2018", "before May 2018", "last week". Immutable and
 * thread-safe.
 */
public final class DateWords {
  private static final int LONGEST = 200;
  private static final String A_DATE = "a date, such as 2018-06-12, June 2018 or about 1950";

  /** Read before the input, so that a bare year, month or season stands as it would in a text. */
  private static final String LEAD = "in ";

  /** The rule that takes just the year from such as "30 February 2018". */
  private static final String NO_SUCH_DAY = "date.no-such-day";

  private final TimeTagger tagger;

  private DateWords(TimeTagger tagger) {
    this.tagger = tagger;
  }

  /** Reads with the rules of a tagger. */
  public static DateWords of(TimeTagger tagger) {
    return new DateWords(tagger);
  }

  /**
   * Reads the whole input as one date.
   *
   * @param input EDTF or words
   * @param reference the day from which "last week" or "June 12" is counted, in EDTF; null when
   *     there is none
   */
  public DateWordsResult parse(String input, @Nullable String reference) {
    String text = input.strip();
    int offset = input.indexOf(text);
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Refused(text.isEmpty() ? 0 : LONGEST, A_DATE);
    }
    try {
      String edtf = Edtf.parse(text).toString();
      return new Read(Derivation.of(text, "words.edtf", new Anchor.None(), new Step.State(edtf)));
    } catch (EdtfParseException notEdtf) {
      Typed typed = Typed.of(text);
      boolean isEdtf = looksLikeEdtf(typed.text()) || notEdtf.fault() == DateFault.BACKWARDS;
      return isEdtf
          ? new Refused(offset + notEdtf.position(), notEdtf.expected(), notEdtf.fault())
          : words(text, typed, offset + typed.offset(), reference);
    }
  }

  private static boolean looksLikeEdtf(String text) {
    return text.chars().allMatch(c -> "0123456789-X[]{}.,?~%TZ:+".indexOf(c) >= 0)
        && text.chars().anyMatch(c -> "-X[{".indexOf(c) >= 0);
  }

  private DateWordsResult words(String words, Typed typed, int offset, @Nullable String reference) {
    TimeContext context =
        (reference == null ? TimeContext.unknown() : TimeContext.published(reference))
            .in(TimeContext.Mode.NEWS);
    DateWordsResult asWritten = read(typed.text(), context);
    if (asWritten instanceof Read read) {
      return as(words, typed, read);
    }
    if (read(capitalised(typed.text()), context) instanceof Read capitalised) {
      return as(words, typed, capitalised);
    }
    Refused refused = (Refused) asWritten;
    return new Refused(offset + refused.position(), refused.expected(), refused.fault());
  }

  /** What was read, said of the words as they were typed. */
  private static Read as(String words, Typed typed, Read read) {
    Derivation date = read.derivation();
    List<Step> steps = new ArrayList<>(date.steps());
    if (typed.doubted()) {
      steps.add(new Step.Qualify(Qualifier.UNCERTAIN.symbol()));
    }
    return new Read(Derivation.of(words, date.rule(), date.anchor(), steps));
  }

  /** "june 2018": people type without capitals. */
  private static String capitalised(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (starts && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
        capitals.setCharAt(i, (char) (text.charAt(i) - 32));
      }
    }
    return capitals.toString();
  }

  private DateWordsResult read(String text, TimeContext context) {
    String led = LEAD + text;
    TokenizedText tokens = TokenizedText.of(led);
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression expression : tagger.tag(tokens, context)) {
      if (expression.standing() == TimeExpression.Standing.TIMEX) {
        found.add(expression);
      }
    }
    if (found.isEmpty()) {
      return new Refused(0, A_DATE);
    }
    TimeExpression first = found.get(0);
    String before = between(led, LEAD.length(), first.start());
    if (found.size() > 2 || !Frame.PREFIXES.contains(before)) {
      return new Refused(found.size() > 2 ? found.get(2).start() - LEAD.length() : 0, A_DATE);
    }
    TimeExpression last = found.get(found.size() - 1);
    String after = led.substring(last.end()).strip();
    String link = found.size() == 1 ? "" : between(led, first.end(), last.start());
    if (!Frame.SUFFIXES.contains(after.toLowerCase(Locale.ROOT))) {
      return new Refused(led.indexOf(after, last.end()) - LEAD.length(), "nothing more");
    }
    Frame frame = new Frame(before, link, after.toLowerCase(Locale.ROOT));
    for (TimeExpression expression : found) {
      if (expression.derivation() == null) {
        return undatable(expression);
      }
      if (expression.rule().equals(NO_SUCH_DAY)) {
        return new Refused(
            expression.start() - LEAD.length(),
            "a day that the calendar has",
            DateFault.NO_SUCH_DAY);
      }
    }
    return found.size() == 1 && !frame.asksForTwo()
        ? one(text, frame, first)
        : two(text, frame, first, last);
  }

  private static Refused undatable(TimeExpression expression) {
    boolean relative =
        expression.type() == TimeExpression.Type.DATE && expression.value().contains("X");
    int position = Math.max(0, expression.start() - LEAD.length());
    return new Refused(
        position, relative ? "a reference date to count from" : "a date, not a length of time");
  }

  private static DateWordsResult one(String text, Frame frame, TimeExpression only) {
    Derivation date = dated(only);
    List<Step> steps = new ArrayList<>(date.steps());
    steps.addAll(frame.bounds(date));
    return read(text, frame.isPlain() ? date.rule() : "words.bound", date, steps);
  }

  private static DateWordsResult two(
      String text, Frame frame, TimeExpression first, TimeExpression last) {
    Kind kind = frame.rangeKind();
    if (kind == null) {
      return new Refused(
          first.end() - LEAD.length(),
          "nothing more, or a range: between ... and ..., from ... to ...");
    }
    Derivation start = dated(first);
    List<Step> steps = new ArrayList<>(start.steps());
    steps.add(new Step.To(dated(last), kind));
    return read(text, "words.range", start, steps);
  }

  private static DateWordsResult read(
      String text, String rule, Derivation start, List<Step> steps) {
    try {
      return new Read(Derivation.of(text, rule, start.anchor(), steps));
    } catch (DerivationException leadsNowhere) {
      return new Refused(
          0, "dates in the order of time, bounded on both sides", DateFault.BACKWARDS);
    }
  }

  private static Derivation dated(TimeExpression expression) {
    Derivation derivation = expression.derivation();
    if (derivation == null) {
      throw new IllegalStateException("checked before: " + expression.text());
    }
    return derivation;
  }

  private static String between(String text, int from, int to) {
    return text.substring(Math.min(from, to), to).strip().toLowerCase(Locale.ROOT);
  }
}
