package dev.dateline.nlp.grammar;

import dev.dateline.nlp.grammar.Clause.Role;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.text.WordLists;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tells by the words to the left of a verb what its clause hangs on. */
final class Clauses {
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "where");
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "how",
          "if",
          "once",
          "since",
          "though",
          "till",
          "unless",
          "until",
          "what",
          "when",
          "whenever",
          "whether",
          "while",
          "why");

  /** Verbs that take a clause without "that". */
  private static final Set<String> COMPLEMENTED = WordLists.words("complement-verbs.txt");

  private static final Set<String> STOPS = Set.of(",", ";", ":", "``", "''", "\"", "“", "”", "--");
  private static final Set<String> IN_PHRASE = Set.of("ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM");
  private static final Set<String> QUOTES = Set.of("''", "\"", "”", "``", "“");

  private Clauses() {}

  /**
   * The clause of a verb.
   *
   * @param first the first token of its group
   * @param lemma of its main verb
   * @param governor for an infinitive the token before its "to"
   * @param groups the group at an earlier verb of the sentence
   */
  static Clause of(
      TaggedSentence sentence,
      int first,
      int head,
      String lemma,
      Tense tense,
      int governor,
      IntFunction<@Nullable VerbGroup> groups) {
    if (governor >= 0) {
      return new Clause(Role.INFINITIVE, "to", governor);
    }
    return switch (tense) {
      case INFINITIVE -> new Clause(Role.INFINITIVE, "to", governor);
      case GERUND -> ofGerund(sentence, first, head);
      case PARTICIPLE -> new Clause(Role.RELATIVE, "", verbBefore(sentence, first - 1));
      default -> ofFinite(sentence, first, head, lemma, groups);
    };
  }

  private static Clause ofGerund(TaggedSentence sentence, int first, int head) {
    int before = verbBefore(sentence, first - 1);
    int governor = before < 0 ? finiteAfter(sentence, head + 1) : before;
    boolean marked = sentence.is(first - 1, "ADP") || sentence.is(first - 1, "SCONJ");
    return marked
        ? new Clause(Role.ADVERBIAL, sentence.lower(first - 1), governor)
        : new Clause(Role.ADJUNCT, "", governor);
  }

  private static Clause ofFinite(
      TaggedSentence sentence,
      int first,
      int head,
      String lemma,
      IntFunction<@Nullable VerbGroup> groups) {
    if (isContact(sentence, first, head)) {
      return new Clause(Role.RELATIVE, "", verbBefore(sentence, first - 1));
    }
    boolean joined = false;
    for (int at = first - 1; at >= 0; at--) {
      String word = sentence.lower(at);
      if (RELATIVES.contains(word)) {
        return new Clause(Role.RELATIVE, word, verbBefore(sentence, at - 1));
      }
      if (word.equals("that") && !sentence.isNoun(at + 1)) {
        Clause other = sentence.is(at - 1, "CCONJ") ? ofJoined(sentence, at - 2, groups) : null;
        if (other != null && other.role() == Role.COMPLEMENT) {
          return other; // "says that he left and <em>that</em> he died"
        }
        boolean relative = sentence.isNoun(at - 1) && at == first - 1;
        Role role = relative ? Role.RELATIVE : Role.COMPLEMENT;
        return new Clause(role, word, verbBefore(sentence, at - 1));
      }
      if (SUBORDINATORS.contains(word) && opensClause(sentence, at, first)) {
        int governor = verbBefore(sentence, at - 1);
        return new Clause(
            Role.ADVERBIAL, word, governor < 0 ? finiteAfter(sentence, head + 1) : governor);
      }
      joined |= sentence.is(at, "CCONJ");
      if (sentence.is(at, "CCONJ") && joinsClauses(sentence, at, first)) {
        Clause clause = ofJoined(sentence, at - 1, groups);
        return isOpposed(sentence, at, first) ? over(clause, groups) : clause;
      }
      VerbGroup other = sentence.is(at, "VERB") ? groups.apply(at) : null;
      if (other != null && other.tense() != Tense.PARTICIPLE && !isModifier(sentence, other)) {
        if (COMPLEMENTED.contains(other.lemma())) {
          return new Clause(Role.COMPLEMENT, "", at);
        }
        if (other.tense().isFinite()) {
          boolean insertion = other.clause().role() == Role.RELATIVE && !joined;
          return joined
              ? other.clause()
              : insertion ? Clause.INDEPENDENT : new Clause(Role.RELATIVE, "", at);
        }
      }
      if (STOPS.contains(word)) {
        boolean right = isRightBefore(sentence, at, first);
        int before = right ? Insertions.before(sentence, at) : -1;
        if (before < 0) {
          boolean listed = right && !COMPLEMENTED.contains(lemma) && isList(sentence, head);
          return listed ? ofJoined(sentence, at - 1, groups) : Clause.INDEPENDENT;
        }
        at = before + 1; // "argued that the pastor, Colm Daly, approved"
      }
    }
    return Clause.INDEPENDENT;
  }

  /** "says he took the money, <em>fled</em> and hid": another of the list follows behind "and". */
  private static boolean isList(TaggedSentence sentence, int head) {
    for (int at = head + 1; at < sentence.size() && !sentence.lower(at).equals(";"); at++) {
      if (sentence.is(at, "CCONJ")) {
        int next = at + 1;
        while (sentence.is(next, "ADV")) {
          next++;
        }
        if (sentence.is(next, "VERB")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRightBefore(TaggedSentence sentence, int comma, int verb) {
    int at = verb - 1;
    while (sentence.is(at, "ADV")) {
      at--;
    }
    return at == comma && sentence.lower(comma).equals(",");
  }

  /** "The man the police <em>shot</em> in Rome died": no pronoun ties the clause to its noun. */
  private static boolean isContact(TaggedSentence sentence, int first, int head) {
    if (!ReducedRelatives.isWithinPhrase(sentence, first - 1)) {
      return false;
    }
    int noun = Phrases.around(sentence, first - 1).first() - 1;
    int at = head + 1;
    while (IN_PHRASE.contains(sentence.tag(at))) {
      at++;
    }
    boolean verbal = sentence.is(at, "VERB") || sentence.is(at, "AUX");
    return verbal && !sentence.is(Phrases.around(sentence, noun).first() - 1, "ADP");
  }

  /**
   * "after" and its like open no clause where they only open a phrase: "after the war, he left".
   */
  private static boolean opensClause(TaggedSentence sentence, int at, int first) {
    if (!sentence.is(at, "ADP")) {
      return true;
    }
    for (int i = at + 1; i < first; i++) {
      if (STOPS.contains(sentence.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "left and <em>died</em>", ", and he <em>died</em>"; but not "Anna and Jan <em>died</em>". */
  private static boolean joinsClauses(TaggedSentence sentence, int conjunction, int first) {
    return conjunction == first - 1
        || sentence.is(conjunction - 1, "PUNCT")
        || sentence.is(conjunction - 1, "VERB")
        || sentence.is(conjunction + 1, "PRON");
  }

  /** "It says that he fled<em>, but the guard saw</em> him": no more of what it says. */
  private static boolean isOpposed(TaggedSentence sentence, int conjunction, int first) {
    return sentence.lower(conjunction).equals("but")
        && sentence.lower(conjunction - 1).equals(",")
        && conjunction < first - 1;
  }

  private static Clause over(Clause clause, IntFunction<@Nullable VerbGroup> groups) {
    boolean said = clause.role() == Role.COMPLEMENT && clause.governor() >= 0;
    VerbGroup governor = said ? groups.apply(clause.governor()) : null;
    return governor == null ? clause : governor.clause();
  }

  /** The clause of the last finite verb before an "and". */
  private static Clause ofJoined(
      TaggedSentence sentence, int from, IntFunction<@Nullable VerbGroup> groups) {
    for (int at = verbBefore(sentence, from); at >= 0; at = verbBefore(sentence, at - 1)) {
      VerbGroup other = groups.apply(at);
      if (other != null && other.tense().isFinite()) {
        return other.clause();
      }
    }
    return Clause.INDEPENDENT;
  }

  /** "sources <em>citing</em> him", "a fit-<em>looking</em> man": no clause of its own. */
  private static boolean isModifier(TaggedSentence sentence, VerbGroup group) {
    boolean describes = group.tense() == Tense.GERUND && sentence.isNoun(group.head() - 1);
    return describes || sentence.lower(group.head() - 1).equals("-");
  }

  /** The verb to the left, within the same speech. */
  private static int verbBefore(TaggedSentence sentence, int from) {
    for (int i = from; i >= 0; i--) {
      if (sentence.is(i, "VERB")) {
        return i;
      }
      if (QUOTES.contains(sentence.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static int finiteAfter(TaggedSentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      boolean infinitive = sentence.lower(i - 1).equals("to");
      if (sentence.is(i, "VERB")
          && !infinitive
          && !sentence.lower(i).endsWith("ing")
          && !isRelative(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "the pope, who will <em>travel</em>, said". */
  private static boolean isRelative(TaggedSentence sentence, int verb) {
    int before = verb - 1;
    while (sentence.is(before, "AUX") || sentence.is(before, "ADV")) {
      before--;
    }
    return RELATIVES.contains(sentence.lower(before));
  }
}
