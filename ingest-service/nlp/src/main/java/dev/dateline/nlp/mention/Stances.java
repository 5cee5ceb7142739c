package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.StanceWords.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the words over a clause make of it. A denial proves nothing, nor does an acquittal or
 * a charge: what is said to be so by an accuser is claimed, what is denied is contested.
 */
public final class Stances {
  /** Between "accused" and "of", in tokens. */
  private static final int REACH = 14;

  private static final Set<String> STOPS = Set.of(",", ";", ":", "\"", "``", "''", "“", "”", "--");
  private static final Set<String> TIES =
      Set.of("of", "with", "from", "for", "in", "about", "against");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "hardly");
  private static final Set<String> OPENS_OBJECT =
      Set.of("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ");

  private final VerbGroups groups;
  private final StanceWords words;
  private final Accounts accounts;

  public Stances(Verbs verbs) {
    this.groups = new VerbGroups(verbs);
    this.words = new StanceWords(verbs);
    this.accounts = new Accounts(groups, words);
  }

  /** What stands over the clause of a verb. */
  public Standing of(TaggedSentence sentence, VerbGroup verb) {
    Standing standing = new Search(sentence).of(verb);
    return standing == Standing.TOLD ? accounts.around(sentence, verb) : standing;
  }

  /** Whether a verb tells what somebody is accused of, or is alleged "to have" done. */
  public boolean isAllegation(TaggedSentence sentence, VerbGroup verb) {
    boolean alleged =
        verb.governor() >= 0
            && words.of(sentence.lower(verb.governor()), StanceWords.CLAUSE) == Standing.ALLEGED;
    return alleged || of(sentence, verb) == Standing.ALLEGED;
  }

  /** The verb that prevents what another tells: "<em>stopped</em> him from leaving". */
  @Nullable VerbGroup preventing(TaggedSentence sentence, VerbGroup verb) {
    for (int at = verb.first() - 1; at >= 0; at--) {
      VerbGroup group = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /** The search in one sentence. */
  private final class Search {
    private final TaggedSentence sentence;

    Search(TaggedSentence sentence) {
      this.sentence = sentence;
    }

    Standing of(VerbGroup verb) {
      if (sentence.lower(verb.first() - 1).equals("than")
          && sentence.lower(verb.first() - 2).equals("rather")) {
        return Standing.PREVENTED; // "rather than sign"
      }
      int gerund = gerund(verb);
      VerbGroup joined = joined(verb, gerund >= 0);
      if (joined != null) {
        return of(joined);
      }
      if (gerund >= 0) {
        return ofGerund(gerund);
      }
      if (verb.governor() >= 0) {
        return ofInfinitive(verb);
      }
      if (!verb.tense().isFinite()) {
        return Standing.TOLD;
      }
      int that = that(verb.first());
      Standing named = that > 0 ? ofNamed(that, verb) : null;
      if (named != null) {
        return named;
      }
      Clause clause = verb.clause();
      boolean said =
          clause.governor() >= 0
              && (clause.role() == Clause.Role.COMPLEMENT || isSuspected(clause));
      return said ? ofSaying(clause.governor()) : Standing.TOLD;
    }

    /** "police suspect he <em>fled</em>"; not "the man suspected of theft <em>fled</em>". */
    private boolean isSuspected(Clause clause) {
      boolean bare = clause.role() == Clause.Role.RELATIVE && clause.marker().isEmpty();
      String next = sentence.tag(clause.governor() + 1);
      boolean open = next.equals("ADP") || next.equals("SCONJ");
      boolean that = sentence.lower(clause.governor() + 1).equals("that");
      VerbGroup over = bare ? groups.at(sentence, clause.governor()) : null;
      return over != null && over.lemma().equals("suspect") && (that || !open);
    }

    /** The first token of a gerund, "having killed" and "being killed" too; -1 for another verb. */
    private int gerund(VerbGroup verb) {
      int before = verb.first() - 1;
      while (sentence.is(before, "ADV")) {
        before--;
      }
      if (sentence.lower(before).equals("having")) {
        return before;
      }
      boolean being = sentence.lower(verb.first()).equals("being");
      return being || verb.tense() == Tense.GERUND ? verb.first() : -1;
    }

    /** The verb that one behind "and" shares its clause with. */
    private @Nullable VerbGroup joined(VerbGroup verb, boolean gerund) {
      if (!sentence.is(verb.first() - 1, "CCONJ")) {
        return null;
      }
      for (int at = verb.first() - 2; at >= 0 && !STOPS.contains(sentence.lower(at)); at--) {
        VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        boolean alike = other != null && (gerund ? gerund(other) >= 0 : other.tense().isFinite());
        if (alike && !sentence.lower(at).equals("having")) {
          return other;
        }
      }
      return null;
    }

    private Standing ofGerund(int gerund) {
      int tie = gerund - 1;
      String word = sentence.lower(tie);
      boolean instead = word.equals("of") && sentence.lower(tie - 1).equals("instead");
      if (word.equals("without") || instead) {
        return Standing.PREVENTED;
      }
      if (TIES.contains(word)) {
        return ofTied(tie, word);
      }
      while (sentence.is(tie, "ADV")) {
        tie--;
      }
      if (!sentence.is(tie, "VERB")) {
        return ofClauseOver(gerund);
      }
      Standing bare = words.of(sentence.lower(tie), StanceWords.BARE);
      return bare == null ? ofClauseOver(gerund) : ofVerb(bare, tie);
    }

    /** "said he <em>began</em> forging", "<em>escaped</em> by forging": told as that is. */
    private Standing ofClauseOver(int gerund) {
      for (int at = gerund - 1; at >= 0 && !STOPS.contains(sentence.lower(at)); at--) {
        VerbGroup over = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        if (over != null) {
          Standing standing = of(over);
          boolean said = standing == Standing.CLAIMED || standing == Standing.ALLEGED;
          return said && over.clause().governor() != gerund ? standing : Standing.TOLD;
        }
      }
      return Standing.TOLD;
    }

    /** "<em>accused</em> him of", "arrested on <em>suspicion</em> of", "not <em>guilty</em> of". */
    private Standing ofTied(int tie, String word) {
      Standing claim = null;
      for (int at = tie - 1; at >= 0 && at > tie - REACH; at--) {
        if (STOPS.contains(sentence.lower(at))) {
          break;
        }
        String own = claim == null ? word : StanceWords.CLAIM;
        Standing found = words.of(sentence.lower(at), own);
        VerbGroup verb = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
        if (verb != null && verb.governor() >= 0 && found == Standing.TOLD) {
          return Standing.CONTESTED; // "failed to convict him of"
        }
        if (verb != null && !verb.clause().role().equals(Clause.Role.INFINITIVE)) {
          return ofSaid(verb, found, claim);
        }
        if (found == Standing.TOLD && isDenied(at)) {
          return Standing.CONTESTED; // "not guilty"
        }
        boolean charge = !sentence.lower(at - 1).equals("in"); // "in charge of"
        claim = claim == null && charge ? found : claim;
      }
      return claim == null ? Standing.TOLD : claim;
    }

    /**
     * By the verb that says it.
     *
     * @param found what the verb makes of it, null for nothing
     * @param claim what the noun or adjective between them makes of it, null for nothing
     */
    private Standing ofSaid(VerbGroup verb, @Nullable Standing found, @Nullable Standing claim) {
      if (found != null) {
        return ofVerb(found, verb.head());
      }
      if (claim == null) {
        return verb.negated() ? Standing.CONTESTED : Standing.TOLD; // "was not fined for"
      }
      return ofVerb(claim, verb.head());
    }

    /** By how the verb that says so is meant itself. */
    private Standing ofVerb(Standing listed, int at) {
      VerbGroup verb = groups.at(sentence, at);
      boolean negated = isDenied(at) || (verb != null && verb.negated());
      boolean sure = verb == null || (verb.modal().isEmpty() && verb.governor() < 0);
      return switch (listed) {
        case CONTESTED -> negated ? Standing.CLAIMED : listed;
        case TOLD ->
            negated || isWrong(at) ? Standing.CONTESTED : sure ? Standing.TOLD : Standing.CLAIMED;
        default -> listed;
      };
    }

    private Standing ofInfinitive(VerbGroup verb) {
      int governor = verb.governor();
      if (isWrong(governor)) {
        return Standing.CONTESTED;
      }
      VerbGroup over = sentence.is(governor, "VERB") ? groups.at(sentence, governor) : null;
      boolean open = over != null && gerund(over) >= 0 && of(over) != Standing.TOLD;
      return open
          ? Standing.CONTESTED
          : ofClauseOver(verb.first()); // "accused of planning to kill"
    }

    /** The "that" before the subject of a verb or before the verb; -1 for none. */
    private int that(int first) {
      for (int at = first - 1; at > 0; at--) {
        if (sentence.lower(at).equals("that")) {
          return at;
        }
        if (sentence.is(at, "VERB") || sentence.is(at, "AUX")) {
          return -1;
        }
        if (STOPS.contains(sentence.lower(at)) || sentence.is(at, "SCONJ")) {
          return -1;
        }
      }
      return -1;
    }

    /** "it is not <em>true</em> that", "no <em>evidence</em> that"; null where neither is. */
    private @Nullable Standing ofNamed(int that, VerbGroup verb) {
      int at = that - 1;
      String word = sentence.lower(at);
      if (words.is(Sort.UNTRUE, word)) {
        return isDenied(at) ? null : Standing.CONTESTED;
      }
      if (words.is(Sort.TRUE, word) && isDenied(at)) {
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
      boolean denied = verb != null && (verb.negated() || isDenied(first - 1));
      boolean lack = before.equals("of") && sentence.lower(first - 2).equals("lack");
      boolean isNot = sentence.lower(first - 1).equals("not");
      return denied || lack || isNot || before.equals("without");
    }

    private boolean isRefuted(int noun, VerbGroup verb) {
      for (int at = noun - 1; at >= 0 && !STOPS.contains(sentence.lower(at)); at--) {
        if (sentence.is(at, "VERB")) {
          return words.of(sentence.lower(at), StanceWords.CLAIM) == Standing.CONTESTED
              && !isDenied(at);
        }
      }
      for (int at = verb.head() + 1; at < sentence.size(); at++) {
        if (words.is(Sort.REFUTED, sentence.lower(at))
            || (sentence.lower(at).equals("true") && isDenied(at))) {
          return true;
        }
      }
      return false;
    }

    private Standing ofSaying(int governor) {
      VerbGroup over = groups.at(sentence, governor);
      boolean negated = isDenied(governor) || (over != null && over.negated());
      if (isWrong(governor)) {
        return Standing.CONTESTED;
      }
      Standing listed = words.of(sentence.lower(governor), StanceWords.CLAUSE);
      if (listed == Standing.CONTESTED) {
        return negated ? Standing.CLAIMED : listed;
      }
      boolean denied = negated && over != null && words.is(Sort.ASSERTING, over.lemma());
      if (denied || listed != null || over == null) {
        return denied ? Standing.CONTESTED : listed == null ? Standing.TOLD : listed;
      }
      return accounts.by(sentence, over);
    }

    /** "<em>not</em> guilty", "<em>not</em> entirely true". */
    private boolean isDenied(int word) {
      int before = word - 1;
      while (sentence.is(before, "ADV") && !NEGATIONS.contains(sentence.lower(before))) {
        before--;
      }
      if (sentence.lower(before).equals("the")) {
        before--; // "not the case"
      }
      return NEGATIONS.contains(sentence.lower(before));
    }

    /** "<em>wrongly</em> convicted". */
    private boolean isWrong(int word) {
      return words.is(Sort.WRONGLY, sentence.lower(word - 1));
    }
  }
}
