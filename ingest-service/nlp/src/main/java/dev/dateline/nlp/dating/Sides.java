package dev.dateline.nlp.dating;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.TimeSpan;
import dev.dateline.time.DateBounds;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the preposition before a time expression makes of it: "by", "after", "until" a date. */
final class Sides {
  /** By preposition, the bound that it sets: "by June 12" is until then. */
  private static final Map<String, String> BOUNDS =
      Map.of("by", "until", "before", "before", "after", "after", "since", "since");

  private static final Set<String> NOT = Set.of("no", "not");

  private static final Map<String, String> OR =
      Map.of("earlier", "until", "before", "until", "later", "since", "after", "since");

  /** What shows that "or later" begins another date or clause. */
  private static final Set<String> IN_CLAUSE =
      Set.of("ADP", "DET", "NOUN", "PROPN", "NUM", "PRON", "ADJ");

  /** By what is denied or told as the utmost, the bound that it sets. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "later",
          "until",
          "after",
          "until",
          "latest",
          "until",
          "earlier",
          "since",
          "sooner",
          "since",
          "before",
          "since",
          "earliest",
          "since");

  /** Before the preposition that gives a date its side. */
  static final String RULE = "preposition.";

  /** They say how long, and nothing about when it began. */
  private static final Set<String> NO_DATE = Set.of("until", "till", "through");

  private Sides() {}

  /** Whether the words before the time make it the end of something. */
  static boolean isEnd(TaggedSentence sentence, TimeSpan time) {
    return NO_DATE.contains(sentence.lower(placeOfPreposition(sentence, time)));
  }

  private static int placeOfPreposition(TaggedSentence sentence, TimeSpan time) {
    int before = time.first() - 1;
    while (sentence.is(before, "DET") || sentence.lower(before).equals("the")) {
      before--;
    }
    return before;
  }

  /** "no later than May", "in May at the latest", "in May or earlier"; null for none of them. */
  private static @Nullable String limit(TaggedSentence sentence, int before, int end) {
    boolean closed = !IN_CLAUSE.contains(sentence.tag(end + 2));
    if (sentence.lower(end).equals("or") && closed) {
      return OR.get(sentence.lower(end + 1));
    }
    boolean atThe = sentence.lower(end).equals("at") && sentence.lower(end + 1).equals("the");
    String word =
        atThe
            ? sentence.lower(end + 2)
            : sentence.lower(before).equals("than")
                ? sentence.lower(before - 1)
                : sentence.lower(before);
    int negation = sentence.lower(before).equals("than") ? before - 2 : before - 1;
    return atThe || NOT.contains(sentence.lower(negation)) ? LIMITS.get(word) : null;
  }

  /** "by <em>the end of</em> 2014": its end is meant, whenever that part of it began. */
  private static boolean isPart(Derivation date) {
    List<Step> steps = date.steps();
    return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Portion;
  }

  /** Where "by Friday" and "no later than Friday" begin. */
  static int start(TaggedSentence sentence, TimeSpan time) {
    return Math.max(0, said(sentence, placeOfPreposition(sentence, time)));
  }

  private static int said(TaggedSentence sentence, int before) {
    int start = sentence.lower(before).equals("than") ? before - 1 : before;
    return NOT.contains(sentence.lower(start - 1)) ? start - 1 : start;
  }

  /** The date with its side; null when the words date no event. */
  static @Nullable Derivation derivation(TaggedSentence sentence, TimeSpan time) {
    Derivation date = time.expression().derivation();
    int before = placeOfPreposition(sentence, time);
    String preposition = sentence.lower(before);
    String limit = limit(sentence, before, time.end());
    if (date == null
        || (NO_DATE.contains(preposition) && !sentence.lower(before - 1).equals("not"))
        || Comparisons.isOne(sentence, time.first())) {
      return null;
    }
    if (time.expression().type() == TimeExpression.Type.TIME) {
      return date;
    }
    boolean single = date.edtf().indexOf('.') < 0 && date.edtf().indexOf('/') < 0;
    String bound = limit == null ? BOUNDS.get(preposition) : limit;
    boolean part = bound != null && bound.equals("until") && isPart(date);
    return (single || part) && bound != null
        ? Derived.orNull(
            sentence.text(said(sentence, before), time.end()),
            RULE + (limit == null ? preposition : limit),
            new Anchor.Expression(date),
            DateBounds.steps(bound, date))
        : date;
  }
}
