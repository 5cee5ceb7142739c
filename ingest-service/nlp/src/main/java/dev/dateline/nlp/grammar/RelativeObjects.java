package dev.dateline.nlp.grammar;

import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What a verb is done to that has its object before it: "the <em>agents</em> whom he betrayed". */
public final class RelativeObjects {
  private static final Set<String> PRONOUNS = Set.of("whom", "which");

  private RelativeObjects() {}

  /**
   * The noun phrase that the relative pronoun stands for; null where it is no object of the verb.
   *
   * @param subject of the verb
   * @param isTime whether a token belongs to a time expression
   */
  public static @Nullable Phrase of(
      TaggedSentence sentence, VerbGroup verb, @Nullable Phrase subject, IntPredicate isTime) {
    if (subject == null || verb.passive() || !verb.tense().isFinite()) {
      return null;
    }
    int pronoun = subject.first() - 1;
    boolean relative =
        PRONOUNS.contains(sentence.lower(pronoun)) && !sentence.is(pronoun - 1, "ADP");
    if (!relative || subject.end() > verb.first() || hasObject(sentence, verb, isTime)) {
      return null;
    }
    return Antecedents.ofRelative(sentence, pronoun);
  }

  /** "a pardon <em>she had granted</em>": no pronoun stands for the object. */
  public static @Nullable Phrase ofContact(
      TaggedSentence sentence, VerbGroup verb, @Nullable Phrase subject, IntPredicate isTime) {
    boolean contact =
        subject != null
            && subject.first() == subject.head()
            && sentence.is(subject.head(), "PRON")
            && sentence.is(subject.first() - 1, "NOUN")
            && subject.end() <= verb.first();
    if (subject == null || !contact || verb.passive() || hasObject(sentence, verb, isTime)) {
      return null;
    }
    return Phrases.around(sentence, subject.first() - 1);
  }

  private static boolean hasObject(TaggedSentence sentence, VerbGroup verb, IntPredicate isTime) {
    int next = verb.head() + 1;
    boolean clause = sentence.is(next, "VERB") || sentence.is(next, "AUX");
    boolean infinitive = sentence.lower(next).equals("to") && sentence.is(next + 1, "VERB");
    boolean phrase = !isTime.test(next) && Phrases.startingAt(sentence, next) != null;
    return clause || infinitive || phrase || ReducedRelatives.isIntransitive(sentence, verb.head());
  }
}
