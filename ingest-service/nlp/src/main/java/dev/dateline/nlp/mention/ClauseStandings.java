package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroup.Tense;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.mention.StanceWords.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words that a clause or gerund of one sentence hangs on make of it. A denial proves
 * nothing, nor does an acquittal or a charge: what is said to be so by an accuser is claimed, what
 * is denied is contested.
 */
final class ClauseStandings {
  /** Between "accused" and "of", in tokens. */
  private static final int REACH = 14;

  private static final Set<String> STOPS = Set.of(",", ";", ":", "\"", "``", "''", "“", "”", "--");
  private static final Set<String> TIES =
      Set.of("of", "with", "from", "for", "in", "about", "against");

  private final TaggedSentence sentence;
  private final VerbGroups groups;
  private final StanceWords words;
  private final Accounts accounts;
  private final NamedClaims claims;
  private final @Nullable Standing[] known;

  ClauseStandings(
      TaggedSentence sentence, VerbGroups groups, StanceWords words, Accounts accounts) {
    this.sentence = sentence;
    this.groups = groups;
    this.words = words;
    this.accounts = accounts;
    this.claims = new NamedClaims(sentence, groups, words, accounts);
    this.known = new @Nullable Standing[sentence.size()];
  }

  /** What stands over a verb, {@link Standing#TOLD} for nothing. */
  Standing of(VerbGroup verb) {
    Standing before = known[verb.head()];
    if (before != null) {
      return before;
    }
    known[verb.head()] = Standing.TOLD; // what hangs on itself hangs on nothing
    Standing found = find(verb);
    known[verb.head()] = found;
    return found;
  }

  private Standing find(VerbGroup verb) {
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
    String adverb = verb.tense().isFinite() ? Hearsay.adverb(sentence, verb, null) : "";
    if (!adverb.isEmpty()) {
      return adverb.equals("allegedly") ? Standing.ALLEGED : Standing.CLAIMED;
    }
    if (verb.governor() >= 0) {
      return ofInfinitive(verb);
    }
    if (!verb.tense().isFinite()) {
      return Standing.TOLD;
    }
    int that = that(verb.first());
    if (that > 0
        && words.of(sentence.lower(that - 1), StanceWords.CLAUSE) == Standing.ALLEGED
        && sentence.is(that - 1, "VERB")) {
      return ofSaying(that - 1, verb);
    }
    Standing named = that > 0 ? claims.of(that, verb) : null;
    if (named != null) {
      return named;
    }
    Clause clause = verb.clause();
    if (clause.governor() < 0) {
      return Standing.TOLD;
    }
    if (clause.role() == Clause.Role.COMPLEMENT || isSuspected(clause)) {
      return ofSaying(clause.governor(), verb);
    }
    return clause.marker().equals("how") && isForm(Sort.RECOUNTING, clause.governor())
        ? ofRecounted(clause.governor())
        : ofClauseAround(verb, clause.governor());
  }

  /** "say he fled after he <em>stole</em> it", "a car that he <em>stole</em>": within a saying. */
  private Standing ofClauseAround(VerbGroup verb, int governor) {
    for (int at = governor; at < verb.first(); at++) {
      if (STOPS.contains(sentence.lower(at))) {
        return Standing.TOLD;
      }
    }
    VerbGroup over = governor < verb.first() ? groups.at(sentence, governor) : null;
    if (over == null) {
      return Standing.TOLD;
    }
    if (words.is(Sort.RECOUNTING, over.lemma()) && !over.passive()) {
      return ofRecounted(governor);
    }
    boolean relative = verb.clause().role() == Clause.Role.RELATIVE;
    if (relative && accounts.byDoer(sentence, over) == Standing.ALLEGED) {
      return Standing.ALLEGED; // "prosecutors spoke of a man who <em>stole</em>"
    }
    Standing around = of(over);
    return isSaid(around) ? around : Standing.TOLD;
  }

  private static boolean isSaid(Standing standing) {
    return standing == Standing.CLAIMED
        || standing == Standing.ALLEGED
        || standing == Standing.IMAGINED;
  }

  /** "described how he <em>fled</em>", "described him <em>fleeing</em>". */
  private Standing ofRecounted(int recounting) {
    VerbGroup over = groups.at(sentence, recounting);
    Standing by = over == null ? Standing.TOLD : accounts.byDoer(sentence, over);
    return by == Standing.TOLD ? Standing.CLAIMED : by;
  }

  private boolean isForm(Sort sort, int token) {
    return words.isForm(sort, sentence.lower(token));
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

  /** The verb that one behind "and", or in a list before one, shares its clause with. */
  private @Nullable VerbGroup joined(VerbGroup verb, boolean gerund) {
    int link = verb.first() - 1;
    while (sentence.is(link, "ADV")) {
      link--;
    }
    boolean and = sentence.is(link, "CCONJ");
    boolean listed = sentence.lower(link).equals(",") && isInList(verb.head(), gerund);
    if (!and && !listed) {
      return null;
    }
    boolean serial = and && sentence.lower(link - 1).equals(",");
    for (int at = serial ? link - 2 : link - 1;
        at >= 0 && !STOPS.contains(sentence.lower(at));
        at--) {
      VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      boolean alike = other != null && (gerund ? gerund(other) >= 0 : other.tense().isFinite());
      if (alike && !sentence.lower(at).equals("having")) {
        return other;
      }
    }
    return null;
  }

  /** "accused of lying, <em>gambling</em> and drinking": another gerund follows behind "and". */
  private boolean isInList(int head, boolean gerund) {
    for (int at = head + 1; at < sentence.size() && !sentence.lower(at).equals(";"); at++) {
      boolean and = sentence.is(at, "CCONJ");
      if (and && (gerund ? sentence.lower(at + 1).endsWith("ing") : sentence.is(at + 1, "VERB"))) {
        return true;
      }
    }
    return false;
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
    if (sentence.is(tie, "CCONJ") || (sentence.lower(tie).equals(",") && isInList(gerund, true))) {
      return ofListed(tie);
    }
    Standing rumoured = sentence.isNoun(tie) ? ofRumoured(tie) : null;
    if (rumoured != null) {
      return rumoured;
    }
    Standing bare = words.of(sentence.lower(tie), StanceWords.BARE);
    boolean verbal = sentence.is(tie, "VERB") || bare == Standing.CONTESTED;
    return bare == null || !verbal ? ofClauseOver(gerund) : ofVerb(bare, tie);
  }

  /**
   * "accused of fraud, gambling and <em>stealing</em>": as what the first of the list is tied to.
   */
  private Standing ofListed(int link) {
    for (int at = link - 1; at >= 0 && at > link - REACH; at--) {
      if (TIES.contains(sentence.lower(at))) {
        Standing tied = ofTied(at, sentence.lower(at));
        if (tied != Standing.TOLD) {
          return tied;
        }
      }
      if (sentence.is(at, "VERB") && !sentence.lower(at).endsWith("ing")) {
        return ofClauseOver(link);
      }
    }
    return ofClauseOver(link);
  }

  /** "said he <em>began</em> forging", "<em>escaped</em> by forging": told as that is. */
  private Standing ofClauseOver(int gerund) {
    for (int at = gerund - 1; at >= 0 && !STOPS.contains(sentence.lower(at)); at--) {
      VerbGroup over = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      if (over != null) {
        if (words.is(Sort.RECOUNTING, over.lemma()) && !over.passive()) {
          return ofRecounted(at);
        }
        Standing standing = of(over);
        boolean other = over.clause().governor() != gerund;
        return isSaid(standing) && other ? standing : Standing.TOLD;
      }
    }
    return Standing.TOLD;
  }

  /** "<em>rumours of</em> the queen marrying": null where none is of whom the gerund tells. */
  private @Nullable Standing ofRumoured(int noun) {
    int tie = Phrases.around(sentence, noun).first() - 1;
    boolean rumour =
        sentence.lower(tie).equals("of")
            && sentence.isNoun(tie - 1)
            && words.of(sentence.lower(tie - 1), "of") != null;
    return rumour ? ofTied(tie, "of") : null;
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
      if (found == Standing.TOLD && Denials.at(sentence, at)) {
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
    boolean negated = Denials.at(sentence, at) || (verb != null && verb.negated());
    boolean sure = verb == null || (verb.modal().isEmpty() && verb.governor() < 0);
    return switch (listed) {
      case CONTESTED -> negated ? Standing.CLAIMED : listed;
      case TOLD ->
          negated || isWrong(at) ? Standing.CONTESTED : sure ? Standing.TOLD : Standing.CLAIMED;
      default -> isWrong(at) ? Standing.CONTESTED : listed;
    };
  }

  private Standing ofInfinitive(VerbGroup verb) {
    int governor = verb.governor();
    if (isWrong(governor)) {
      return Standing.CONTESTED;
    }
    if (words.of(sentence.lower(governor), StanceWords.CLAUSE) == Standing.ALLEGED) {
      return Standing.ALLEGED; // "is alleged to have killed"
    }
    VerbGroup over = sentence.is(governor, "VERB") ? groups.at(sentence, governor) : null;
    boolean open = over != null && gerund(over) >= 0 && of(over) != Standing.TOLD;
    return open ? Standing.CONTESTED : ofClauseOver(verb.first()); // "accused of planning to kill"
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

  private Standing ofSaying(int governor, VerbGroup verb) {
    VerbGroup over = groups.at(sentence, governor);
    boolean negated = Denials.at(sentence, governor) || (over != null && over.negated());
    if (isWrong(governor)) {
      return Standing.CONTESTED;
    }
    Standing by = over == null ? Standing.TOLD : accounts.by(sentence, over);
    if (by == Standing.IMAGINED) {
      return by;
    }
    Standing listed = words.of(sentence.lower(governor), StanceWords.CLAUSE);
    if (listed == Standing.CONTESTED) {
      return negated ? Standing.CLAIMED : listed;
    }
    boolean denied = negated && over != null && words.is(Sort.ASSERTING, over.lemma());
    if (denied || over == null) {
      return denied ? Standing.CONTESTED : listed == null ? Standing.TOLD : listed;
    }
    if (over.lemma().equals("conclude") && accounts.isFound(sentence, over)) {
      return Standing.TOLD; // "the inquiry concluded that"
    }
    if (governor == 0 && listed == Standing.CLAIMED) {
      return Standing.CONSIDERED; // "Suppose that he fled"
    }
    Standing said = listed == null || by == Standing.ALLEGED ? by : listed;
    boolean harm = said == Standing.TOLD && words.is(Sort.SAYING, over.lemma()) && !over.passive();
    boolean done = accounts.isHarm(sentence, verb) || accounts.isOwnHarm(sentence, over, verb);
    return harm && done && !accounts.isFound(sentence, over)
        ? Standing.ALLEGED // "police said that he shot her"
        : said == Standing.TOLD ? ofSayingOver(over) : said;
  }

  /** "Prosecutors say Lee told Kim that Brown <em>fled</em>": the outer saying's. */
  private Standing ofSayingOver(VerbGroup saying) {
    Standing standing = of(saying);
    boolean outer = saying.clause().role() == Clause.Role.COMPLEMENT && isSaid(standing);
    return outer ? standing : Standing.TOLD;
  }

  /** "<em>wrongly</em> convicted". */
  private boolean isWrong(int word) {
    return words.is(Sort.WRONGLY, sentence.lower(word - 1));
  }
}
