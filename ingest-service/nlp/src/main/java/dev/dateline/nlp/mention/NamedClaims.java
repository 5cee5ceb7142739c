package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.mention.StanceWords.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the noun or adjective before a "that" makes of the clause behind it: "no proof that". */
final class NamedClaims {
  private static final Set<String> STOPS = Set.of(",", ";", ":", "\"", "``", "''", "“", "”", "--");
  private static final Set<String> HAVING = Set.of("has", "had", "have");
  private static final Set<String> OPENS_OBJECT =
      Set.of("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ");

  private final TaggedSentence sentence;
  private final VerbGroups groups;
  private final StanceWords words;
  private final Accounts accounts;

  NamedClaims(TaggedSentence sentence, VerbGroups groups, StanceWords words, Accounts accounts) {
    this.sentence = sentence;
    this.groups = groups;
    this.words = words;
    this.accounts = accounts;
  }

  /** "it is not <em>true</em> that", "no <em>evidence</em> that"; null where neither is. */
  @Nullable Standing of(int that, VerbGroup verb) {
    int at = that - 1;
    String word = sentence.lower(at);
    if (sentence.is(at, "AUX")) {
      return ofPredicate(at);
    }
    if (word.equals("it") && HAVING.contains(sentence.lower(at - 1))) {
      return Standing.CLAIMED; // "legend has it that"
    }
    if (words.isForm(Sort.SPREADING, word)) {
      return words.of(sentence.lower(at - 1), StanceWords.CLAUSE); // "rumours spread that"
    }
    if (words.is(Sort.UNTRUE, word)) {
      return Denials.at(sentence, at) ? null : Standing.CONTESTED;
    }
    if (words.is(Sort.TRUE, word) && Denials.at(sentence, at)) {
      return Standing.CONTESTED;
    }
    if (words.is(Sort.POSSIBLE, word)) {
      return Standing.CONSIDERED;
    }
    if (!sentence.isNoun(at) || that == verb.first() - 1) {
      return null;
    }
    Standing claim = words.of(word, StanceWords.CLAUSE);
    if (claim == null || isObjectOf(verb)) {
      return null;
    }
    if (claim == Standing.CONTESTED) {
      return isWithout(at) ? Standing.TOLD : claim; // "no doubt that"
    }
    return isWithout(at) || isRefuted(at, verb) ? Standing.CONTESTED : claim;
  }

  /**
   * "The <em>charge</em> was that", "the prosecution's <em>case</em> was that"; null for neither.
   */
  private @Nullable Standing ofPredicate(int is) {
    int noun = is - 1;
    while (sentence.is(noun, "AUX") || sentence.is(noun, "ADV")) {
      noun--;
    }
    if (!sentence.isNoun(noun)) {
      return null;
    }
    Phrase phrase = Phrases.around(sentence, noun);
    while (sentence.is(phrase.first() - 1, "ADP") && sentence.isNoun(phrase.first() - 2)) {
      phrase = Phrases.around(sentence, phrase.first() - 2); // "the case against Lee was that"
    }
    String head = sentence.lower(phrase.head());
    Standing own = words.of(head, StanceWords.CLAUSE);
    boolean told = words.isOne(Sort.ACCOUNT, head);
    Standing by = told ? accounts.of(sentence, phrase.first(), noun + 1) : Standing.TOLD;
    return own != null ? own : !told ? null : by == Standing.TOLD ? Standing.CLAIMED : by;
  }

  /** "the report that Lee <em>wrote</em>": no claim, but what the verb did it to. */
  private boolean isObjectOf(VerbGroup verb) {
    String next = sentence.tag(verb.head() + 1);
    return words.is(Sort.MAKING, verb.lemma()) && !verb.passive() && !OPENS_OBJECT.contains(next);
  }

  /** "<em>no</em> evidence", "did <em>not</em> find any evidence". */
  private boolean isWithout(int noun) {
    int first = Phrases.around(sentence, noun).first();
    for (int at = first; at < noun; at++) {
      if (words.is(Sort.WITHOUT, sentence.lower(at))) {
        return true;
      }
    }
    String before = sentence.lower(first - 1);
    VerbGroup verb = sentence.is(first - 1, "VERB") ? groups.at(sentence, first - 1) : null;
    boolean denied = verb != null && (verb.negated() || Denials.at(sentence, first - 1));
    boolean lack = before.equals("of") && sentence.lower(first - 2).equals("lack");
    boolean isNot = sentence.lower(first - 1).equals("not");
    return denied || lack || isNot || before.equals("without");
  }

  private boolean isRefuted(int noun, VerbGroup verb) {
    for (int at = noun - 1; at >= 0 && !STOPS.contains(sentence.lower(at)); at--) {
      if (sentence.is(at, "VERB")) {
        return words.of(sentence.lower(at), StanceWords.CLAIM) == Standing.CONTESTED
            && !Denials.at(sentence, at);
      }
    }
    for (int at = verb.head() + 1; at < sentence.size(); at++) {
      if (words.is(Sort.REFUTED, sentence.lower(at))
          || (sentence.lower(at).equals("true") && Denials.at(sentence, at))) {
        return true;
      }
    }
    return false;
  }
}
