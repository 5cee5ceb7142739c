package dev.dateline.time.refine;

import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Meaning.Lasting;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in the words before an expression that say which part of it, or how nearly. */
final class Modifiers implements Refiner {
  private enum Applies {
    DATE,
    AMOUNT,
    BOTH
  }

  private record Modifier(String mod, Applies applies, List<String> words) {}

  /** The longest first, so that "no more than" is not read as "more than". */
  private static final List<Modifier> MODIFIERS =
      List.of(
          modifier("SECOND_HALF", Applies.DATE, "the mid - to - late"),
          modifier("SECOND_HALF", Applies.DATE, "the mid to late"),
          modifier("SECOND_HALF", Applies.DATE, "mid - to - late"),
          modifier("SECOND_HALF", Applies.DATE, "mid to late"),
          modifier("FIRST_HALF", Applies.DATE, "the early - to - mid"),
          modifier("FIRST_HALF", Applies.DATE, "the early to mid"),
          modifier("FIRST_HALF", Applies.DATE, "early - to - mid"),
          modifier("FIRST_HALF", Applies.DATE, "early to mid"),
          modifier("START", Applies.DATE, "the first days of"),
          modifier("START", Applies.DATE, "the first weeks of"),
          modifier("START", Applies.DATE, "the early days of"),
          modifier("START", Applies.DATE, "the opening days of"),
          modifier("END", Applies.DATE, "the last days of"),
          modifier("END", Applies.DATE, "the last weeks of"),
          modifier("END", Applies.DATE, "the final days of"),
          modifier("END", Applies.DATE, "the final weeks of"),
          modifier("END", Applies.DATE, "the closing days of"),
          modifier("START", Applies.DATE, "the beginning of"),
          modifier("START", Applies.DATE, "the start of"),
          modifier("START", Applies.DATE, "the early part of"),
          modifier("START", Applies.DATE, "the opening of"),
          modifier("MID", Applies.DATE, "the middle of"),
          modifier("END", Applies.DATE, "the end of"),
          modifier("END", Applies.DATE, "the close of"),
          modifier("END", Applies.DATE, "the latter part of"),
          modifier("END", Applies.DATE, "the last part of"),
          modifier("FIRST_HALF", Applies.DATE, "the first half of"),
          modifier("SECOND_HALF", Applies.DATE, "the second half of"),
          modifier("SECOND_HALF", Applies.DATE, "the latter half of"),
          modifier("START", Applies.DATE, "beginning of"),
          modifier("MID", Applies.DATE, "middle of"),
          modifier("END", Applies.DATE, "end of"),
          modifier("START", Applies.DATE, "early in"),
          modifier("MID", Applies.DATE, "midway through"),
          modifier("END", Applies.DATE, "late in"),
          modifier("EARLIER", Applies.DATE, "earlier in"),
          modifier("LATER", Applies.DATE, "later in"),
          modifier("START", Applies.DATE, "the early"),
          modifier("MID", Applies.DATE, "the mid -"),
          modifier("MID", Applies.DATE, "the mid"),
          modifier("END", Applies.DATE, "the late"),
          modifier("START", Applies.DATE, "early -"),
          modifier("MID", Applies.DATE, "mid -"),
          modifier("END", Applies.DATE, "late -"),
          modifier("START", Applies.DATE, "early"),
          modifier("MID", Applies.DATE, "mid"),
          modifier("END", Applies.DATE, "late"),
          modifier("EARLIER", Applies.DATE, "earlier"),
          modifier("LATER", Applies.DATE, "later"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "no more than"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "not more than"),
          modifier("EQUAL_OR_MORE", Applies.AMOUNT, "no less than"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "as many as"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "as long as"),
          modifier("MORE_THAN", Applies.AMOUNT, "more than"),
          modifier("MORE_THAN", Applies.AMOUNT, "longer than"),
          modifier("LESS_THAN", Applies.AMOUNT, "less than"),
          modifier("LESS_THAN", Applies.AMOUNT, "fewer than"),
          modifier("EQUAL_OR_MORE", Applies.AMOUNT, "at least"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "at most"),
          modifier("EQUAL_OR_LESS", Applies.AMOUNT, "up to"),
          modifier("LESS_THAN", Applies.AMOUNT, "nearly"),
          modifier("LESS_THAN", Applies.AMOUNT, "almost"),
          modifier("MORE_THAN", Applies.AMOUNT, "over"),
          modifier("LESS_THAN", Applies.AMOUNT, "under"),
          modifier("APPROX", Applies.AMOUNT, "some"),
          modifier("APPROX", Applies.BOTH, "about"),
          modifier("APPROX", Applies.BOTH, "around"),
          modifier("APPROX", Applies.BOTH, "roughly"),
          modifier("APPROX", Applies.BOTH, "approximately"),
          modifier("APPROX", Applies.DATE, "circa"),
          modifier("APPROX", Applies.DATE, "c."),
          modifier("APPROX", Applies.DATE, "ca."));

  private static Modifier modifier(String mod, Applies applies, String words) {
    return new Modifier(mod, applies, List.of(words.split(" ", -1)));
  }

  @Override
  public List<Reading> refine(Words words, List<Reading> readings) {
    List<Reading> refined = new ArrayList<>();
    int floor = 0;
    for (Reading reading : readings) {
      Reading modified = Doubts.told(words, modify(words, reading, floor));
      refined.add(modified);
      floor = modified.to();
    }
    return refined;
  }

  private static Reading modify(Words words, Reading reading, int floor) {
    int sentence =
        words.text().sentences().get(words.text().sentenceOf(reading.from())).firstToken();
    Modifier found = find(words, reading, Math.max(floor, sentence));
    if (found == null) {
      return reading;
    }
    int from = reading.from() - found.words().size();
    return reading.over(from, reading.to()).modified(found.mod());
  }

  private static @Nullable Modifier find(Words words, Reading reading, int floor) {
    boolean amount = reading.meaning() instanceof Lasting || isCounted(words, reading);
    boolean date = isDate(reading);
    for (Modifier modifier : MODIFIERS) {
      if (modifier.words().size() == 1 && isSettled(words, reading, modifier)) {
        continue;
      }
      boolean fits =
          modifier.applies() == Applies.BOTH
              ? amount || date
              : modifier.applies() == Applies.DATE ? date : amount;
      if (fits && stands(words, modifier.words(), reading.from(), floor)) {
        return modifier;
      }
    }
    return null;
  }

  /** "over the past year", "earlier Friday": the word before says something else. */
  private static boolean isSettled(Words words, Reading reading, Modifier modifier) {
    if (modifier.words().contains("earlier") || modifier.words().contains("later")) {
      return !words.says(reading.from(), "this", "that", "in");
    }
    if (modifier.words().contains("over") && words.says(reading.to() - 1, "period")) {
      return true;
    }
    return modifier.applies() != Applies.DATE
        && words.says(reading.from(), "the", "last", "past", "next", "these", "this", "that");
  }

  /** "two years ago": the amount within a date can be modified as well. */
  private static boolean isCounted(Words words, Reading reading) {
    return words.says(reading.to() - 1, "ago", "earlier", "later", "before");
  }

  static boolean isDate(Reading reading) {
    Meaning meaning = reading.meaning();
    return !(meaning instanceof Lasting) && !(meaning instanceof Constant);
  }

  private static boolean stands(Words words, List<String> modifier, int before, int floor) {
    int from = before - modifier.size();
    if (from < floor) {
      return false;
    }
    for (int i = 0; i < modifier.size(); i++) {
      if (!words.says(from + i, modifier.get(i))) {
        return false;
      }
    }
    return true;
  }
}
