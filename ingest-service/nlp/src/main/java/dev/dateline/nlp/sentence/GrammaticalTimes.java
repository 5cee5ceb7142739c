package dev.dateline.nlp.sentence;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.Step;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.time.EventRelation;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeExpression.Standing;
import dev.dateline.time.TimeExpression.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that speak of time only in a certain place of the sentence: "<em>just</em> minted", but not
 * "just as planned"; "the <em>31st anniversary</em> of the speech".
 */
final class GrammaticalTimes {
  private static final Set<String> RECENT = Set.of("just", "newly", "freshly");
  private static final Set<String> OF = Set.of("of", "since");

  private final Map<String, Integer> ordinals =
      WordLists.rows("ordinals.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));

  /**
   * The expressions that the time grammar left to us, none of which overlaps one of its own.
   *
   * @param publication what "just" counts from; null when unknown: then it says nothing
   */
  List<TimeSpan> find(
      TaggedSentence sentence, List<TimeSpan> known, Anchor.@Nullable Publication publication) {
    List<TimeSpan> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int token = i;
      if (known.stream().anyMatch(span -> span.holds(token))) {
        continue;
      }
      TimeSpan span = recent(sentence, i, publication);
      span = span == null ? anniversary(sentence, i) : span;
      if (span != null) {
        found.add(span);
      }
    }
    return found;
  }

  /** The publication month, roughly: what has "just" happened may be a few weeks old. */
  private static @Nullable TimeSpan recent(
      TaggedSentence sentence, int token, Anchor.@Nullable Publication publication) {
    boolean dates =
        RECENT.contains(sentence.lower(token))
            && sentence.is(token + 1, "VERB")
            && sentence.lower(token + 1).matches(".*(ed|[^i]n|t)");
    if (!dates || publication == null) {
      return null;
    }
    Derivation derivation =
        Derivation.of(
            sentence.word(token),
            "vague.recent",
            publication,
            new Step.Truncate(Step.Unit.MONTH),
            new Step.Qualify("~"));
    return span(sentence, token, token + 1, "PAST_REF", derivation, null);
  }

  private @Nullable TimeSpan anniversary(TaggedSentence sentence, int token) {
    int noun = token;
    int years = number(sentence, token);
    if (years > 0 && sentence.lower(token + 1).equals("-")) {
      years += number(sentence, token + 2);
      noun = token + 2;
    }
    if (years > 0 && sentence.lower(noun + 1).equals("anniversary")) {
      noun++;
    } else if (years < 100) {
      return null;
    }
    if (noun + 1 >= sentence.size() || !OF.contains(sentence.lower(noun + 1))) {
      return null;
    }
    EventRelation relation = new EventRelation.Anniversary(years, sentence.end(noun + 1));
    return span(sentence, token, noun + 1, "P" + years + "Y", null, relation);
  }

  /** The number of "31st" or "fortieth"; 0 when the word is none. */
  private int number(TaggedSentence sentence, int token) {
    String word = sentence.lower(token);
    if (word.matches("\\d{1,3}(st|nd|rd|th)")) {
      return Integer.parseInt(word.substring(0, word.length() - 2));
    }
    return ordinals.getOrDefault(word, 0);
  }

  private static TimeSpan span(
      TaggedSentence sentence,
      int first,
      int end,
      String value,
      @Nullable Derivation derivation,
      @Nullable EventRelation relation) {
    return new TimeSpan(
        first,
        end,
        new TimeExpression(
            sentence.start(first),
            sentence.end(end - 1),
            sentence.text(first, end),
            relation == null ? Type.DATE : Type.DURATION,
            value,
            null,
            relation == null ? "vague.recent" : "relation.anniversary",
            Standing.HINT,
            derivation,
            relation));
  }
}
