package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The subjects that were told of lately, the last first. */
final class Referents {
  private static final Pattern DETERMINER =
      Pattern.compile("^(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|ese|ose)|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ");
  private static final Set<String> PROCESSES = Set.of("work", "construction");
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "forces", "troops");

  /** In sentences: a pronoun reaches no further back. */
  private static final int REACH = 3;

  /** Subjects kept; older ones are out of any reach. */
  private static final int MEMORY = 12;

  private static final int LONGEST_NOMINAL = 40;

  private final Deque<Referent> referents = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private String protagonist = "";

  /**
   * A subject that was told of: names, or the words of a noun phrase.
   *
   * @param main whether what was told of it is more than when or which: not "after <em>he</em>
   *     left", "who left"
   */
  record Referent(List<String> names, boolean person, boolean plural, int sentence, boolean main) {}

  void remember(Referent referent) {
    referents.addFirst(referent);
    if (referents.size() > MEMORY) {
      referents.removeLast();
    }
  }

  /** The last one that fits, within reach of a sentence; null when none does. */
  @Nullable Referent latest(int index, Predicate<Referent> fits) {
    for (Referent referent : referents) {
      if (index - referent.sentence() <= REACH && fits.test(referent)) {
        return referent;
      }
    }
    return null;
  }

  /** The thing told of last; of the sentence before, the one that its main clause told of. */
  @Nullable Referent latestThing(int index) {
    Referent last = latest(index, other -> !other.person() && !other.plural());
    if (last == null || last.main() || last.sentence() == index) {
      return last;
    }
    int sentence = last.sentence();
    Referent main =
        latest(
            index,
            other ->
                other.main() && other.sentence() == sentence && !other.person() && !other.plural());
    return main == null ? last : main;
  }

  /** Whether a sentence has told of a name. */
  boolean isTold(String name, int index) {
    return referents.stream()
        .anyMatch(referent -> referent.sentence() == index && referent.names().contains(name));
  }

  /** The persons that a sentence has told of, the last first. */
  List<String> persons(int sentence) {
    List<String> found = new ArrayList<>();
    for (Referent referent : referents) {
      if (referent.sentence() == sentence && referent.person()) {
        found.addAll(referent.names());
      }
    }
    return found;
  }

  /** Whether "they" can mean a phrase. */
  static boolean isPlural(TaggedSentence sentence, Phrase subject) {
    for (int i = subject.first(); i < subject.head(); i++) {
      if (sentence.is(i, "CCONJ")) {
        return true;
      }
    }
    String head = sentence.lower(subject.head());
    if (PLURALS.contains(head) || head.endsWith("men")) {
      return true;
    }
    boolean regular = Endings.arePlural(head);
    return regular && sentence.is(subject.head(), "NOUN");
  }

  /** The words of a phrase without its article; empty for a long one. */
  static String nominal(TaggedSentence sentence, Phrase subject) {
    String words = told(sentence, subject);
    return words.length() > LONGEST_NOMINAL ? "" : DETERMINER.matcher(words).replaceFirst("");
  }

  /** "<em>Work on</em> the tower started; it passed": it is the tower that is spoken of. */
  private static String told(TaggedSentence sentence, Phrase subject) {
    boolean process =
        PROCESSES.contains(sentence.lower(subject.head()))
            && sentence.is(subject.head() + 1, "ADP")
            && subject.end() > subject.head() + 2;
    return sentence.line(process ? subject.head() + 2 : subject.first(), subject.end());
  }

  /** Whether a name is among others, or "the divers" among "two British divers". */
  static boolean isAmong(String name, Set<String> others) {
    return others.contains(name)
        || others.stream().anyMatch(other -> head(other).equals(head(name)));
  }

  private static String head(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  /** Remembers that a person was named once more. */
  void count(String name) {
    int often = counts.merge(name, 1, Integer::sum);
    if (often > counts.getOrDefault(protagonist, 0)) {
      protagonist = name;
    }
  }

  /** Whom the text is about, when it has named them at least twice as often as another. */
  List<String> moreOften(String other, String notGiven) {
    int often = counts.getOrDefault(protagonist, 0);
    boolean outweighs = often >= 2 * counts.getOrDefault(other, 1);
    return outweighs && !Gender.is(protagonist, notGiven) ? List.of(protagonist) : List.of();
  }
}
