package dev.dateline.time.words;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import dev.dateline.time.DateBounds;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around the dates of a typed date, in lower case.
 *
 * @param before the words before the first date
 * @param link the words between two dates; empty when there is one
 * @param after the words after the last date
 */
record Frame(String before, String link, String after) {
  static final Set<String> PREFIXES =
      Set.of(
          "",
          "in",
          "on",
          "at",
          "during",
          "the",
          "in the",
          "on the",
          "between",
          "from",
          "before",
          "after",
          "since",
          "until",
          "till",
          "by",
          "not before",
          "not after",
          "no later than",
          "no earlier than",
          "some time in",
          "sometime in",
          "within",
          "either",
          "between the",
          "from the",
          "before the",
          "after the",
          "since the",
          "until the");

  static final Set<String> SUFFIXES =
      Set.of(
          "", ".", "or earlier", "or before", "or later", "or after", "onwards", "at the latest");

  boolean isPlain() {
    return bound().isEmpty();
  }

  /** "either 1959" lacks the other year. */
  boolean asksForTwo() {
    return before.equals("either");
  }

  /** The steps that turn a date into what "before" or "since" make of it. */
  List<Step> bounds(Derivation date) {
    return DateBounds.steps(bound(), date);
  }

  /** How two dates make a range; null when these words do not. */
  @Nullable Kind rangeKind() {
    if (before.startsWith("between") && (link.equals("and") || link.equals("and the"))) {
      return Kind.MOMENT;
    }
    boolean open =
        before.isEmpty() || before.startsWith("from") || before.equals("on") || before.equals("in");
    boolean linked =
        Set.of("to", "until", "till", "through", "-", "–", "—", "to the", "until the")
            .contains(link);
    return open && linked
        ? Kind.SPAN
        : link.equals("or") && (open || asksForTwo()) ? Kind.MOMENT : null;
  }

  private String bound() {
    if (after.equals("or earlier") || after.equals("or before") || after.equals("at the latest")) {
      return "until";
    }
    if (after.equals("or later") || after.equals("or after") || after.equals("onwards")) {
      return "since";
    }
    return switch (before) {
      case "before", "before the" -> "before";
      case "after", "after the" -> "after";
      case "until", "till", "by", "not after", "no later than", "until the" -> "until";
      case "since", "from", "not before", "no earlier than", "since the", "from the" -> "since";
      default -> "";
    };
  }
}
