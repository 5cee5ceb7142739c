package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.Subjects;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.mention.Account.Reach;
import dev.dateline.nlp.mention.StanceWords.Sort;
import dev.dateline.nlp.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is only somebody's account: what one side of a case says of the other is alleged, what a
 * paper says is claimed.
 */
final class Accounts {
  private static final Set<String> BY = Set.of("in", "by");
  private static final Set<String> ONE = Set.of("he", "she");
  private static final Set<String> PERSONS = WordLists.words("person-nouns.txt");

  private final VerbGroups groups;
  private final Subjects subjects;
  private final StanceWords words;

  Accounts(VerbGroups groups, StanceWords words) {
    this.groups = groups;
    this.subjects = new Subjects(groups);
    this.words = words;
  }

  /** What a verb of saying makes of its clause by who says it: "<em>prosecutors</em> said". */
  Standing by(TaggedSentence sentence, VerbGroup saying) {
    Phrase sayer = sayer(sentence, saying);
    return sayer == null ? Standing.TOLD : of(sentence, sayer);
  }

  /**
   * What who does something makes of what that is about: "<em>prosecutors</em> portrayed him as".
   */
  Standing byDoer(TaggedSentence sentence, VerbGroup verb) {
    boolean does = verb.tense().isFinite() && !verb.passive();
    Phrase doer = does ? subjects.of(sentence, verb, token -> false) : null;
    return doer == null ? Standing.TOLD : of(sentence, doer);
  }

  /** Whether a court or an inquiry says it: "the <em>inquiry</em> concluded". */
  boolean isFound(TaggedSentence sentence, VerbGroup verb) {
    Phrase finder = subjects.of(sentence, verb, token -> false);
    return finder != null && words.isOne(Sort.COURT, sentence.lower(finder.head()));
  }

  /**
   * "<em>he</em> shot her", "she was shot by <em>Lee</em>": what one says that a person did to
   * another.
   */
  boolean isHarm(TaggedSentence sentence, VerbGroup verb) {
    if (!verb.tense().isFinite() || !words.is(Sort.HARM, verb.lemma())) {
      return false;
    }
    if (!verb.passive()) {
      Phrase doer = subjects.of(sentence, verb, token -> false);
      return doer != null && isPerson(sentence, doer.head());
    }
    Phrase doer =
        sentence.lower(verb.head() + 1).equals("by")
            ? Phrases.startingAt(sentence, verb.head() + 2)
            : null;
    return doer != null && isPerson(sentence, doer.head());
  }

  /** "<em>Lee</em> says <em>he</em> was beaten": what one says was done to oneself. */
  boolean isOwnHarm(TaggedSentence sentence, VerbGroup saying, VerbGroup verb) {
    Phrase sayer =
        verb.passive() && words.is(Sort.HARM, verb.lemma()) ? sayer(sentence, saying) : null;
    Phrase victim = sayer == null ? null : subjects.of(sentence, verb, token -> false);
    boolean one =
        sayer != null && (sentence.is(sayer.head(), "PROPN") || isPronoun(sentence, sayer.head()));
    return one && victim != null && isPronoun(sentence, victim.head());
  }

  private static boolean isPronoun(TaggedSentence sentence, int token) {
    return ONE.contains(sentence.lower(token));
  }

  private static boolean isPerson(TaggedSentence sentence, int token) {
    return sentence.is(token, "PROPN")
        || sentence.is(token, "PRON")
        || PERSONS.contains(sentence.lower(token));
  }

  /** The accounts that a sentence names beside what they tell, in its order. */
  List<Account> in(TaggedSentence sentence) {
    List<Account> accounts = new ArrayList<>();
    boolean verbal = false;
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.lower(at);
      if (word.equals("according") && sentence.lower(at + 1).equals("to")) {
        add(accounts, accordingTo(sentence, at, verbal));
      } else if (!verbal && BY.contains(word)) {
        add(accounts, inTheAccount(sentence, at));
      } else if (sentence.is(at, "VERB") && words.isForm(Sort.SAYING, word)) {
        add(accounts, inserted(sentence, at));
      }
      verbal |= sentence.is(at, "VERB") && !word.equals("according");
    }
    return accounts;
  }

  private static void add(List<Account> accounts, @Nullable Account account) {
    if (account != null) {
      accounts.add(account);
    }
  }

  /** "He stole it<em>, prosecutors said</em>", "He<em>, prosecutors said,</em> stole it". */
  private @Nullable Account inserted(TaggedSentence sentence, int at) {
    VerbGroup saying = groups.at(sentence, at);
    Phrase sayer = saying == null ? null : sayer(sentence, saying);
    if (saying == null || sayer == null || !isInserted(sentence, saying, sayer)) {
      return null;
    }
    int first = Math.min(sayer.first(), saying.first());
    int end = Math.max(sayer.end(), saying.head() + 1);
    return new Account(first, end, Reach.AROUND, of(sentence, sayer));
  }

  /** "<em>According to</em> the paper, he resigned", "He resigned, <em>according to</em> it". */
  private @Nullable Account accordingTo(TaggedSentence sentence, int at, boolean verbal) {
    int end = at + 2;
    while (end < sentence.size() && !sentence.is(end, "PUNCT") && !sentence.is(end, "VERB")) {
      end++;
    }
    Standing named = of(sentence, at + 2, end);
    Standing standing = named == Standing.TOLD ? Standing.CLAIMED : named;
    if (!verbal) {
      return new Account(at, at + 2, Reach.BEHIND, standing);
    }
    Reach reach = named == Standing.TOLD ? Reach.NEAREST : Reach.AROUND;
    return sentence.lower(at - 1).equals(",") ? new Account(at, end, reach, standing) : null;
  }

  /** "<em>In the plaintiff's account</em>, he stole it": somebody's, and not one at a bank. */
  private @Nullable Account inTheAccount(TaggedSentence sentence, int at) {
    Phrase phrase = Phrases.startingAt(sentence, at + 1);
    if (phrase == null || !words.isOne(Sort.ACCOUNT, sentence.lower(phrase.head()))) {
      return null;
    }
    int end = phrase.end();
    boolean bare = phrase.first() == phrase.head(); // "in view of the war"
    boolean of = !bare && sentence.lower(end).equals("of");
    boolean owned = of || sentence.is(phrase.first(), "PRON");
    for (int i = phrase.first(); i < phrase.head(); i++) {
      owned |= sentence.is(i, "PART");
    }
    while (end < sentence.size() && !sentence.is(end, "PUNCT") && !sentence.is(end, "VERB")) {
      end++;
    }
    Standing named = of(sentence, phrase.first(), end);
    Standing standing = named == Standing.TOLD ? Standing.CLAIMED : named;
    return owned ? new Account(at, phrase.end(), Reach.BEHIND, standing) : null;
  }

  private @Nullable Phrase sayer(TaggedSentence sentence, VerbGroup saying) {
    boolean says = words.is(Sort.SAYING, saying.lemma()) && saying.tense().isFinite();
    return says && !saying.passive() ? subjects.of(sentence, saying, token -> false) : null;
  }

  private boolean isInserted(TaggedSentence sentence, VerbGroup saying, Phrase sayer) {
    int first = Math.min(sayer.first(), saying.first());
    int next = Math.max(sayer.end(), saying.head() + 1);
    return Account.isStop(sentence.lower(first - 1))
        && !sentence.lower(next).equals("that")
        && !isOverAnother(sentence, saying.head());
  }

  /** "When he left, prosecutors <em>said</em> he had stolen it": the clause behind is its own. */
  private boolean isOverAnother(TaggedSentence sentence, int saying) {
    for (int at = saying + 1; at < sentence.size(); at++) {
      VerbGroup other = sentence.is(at, "VERB") ? groups.at(sentence, at) : null;
      Clause clause = other == null ? null : other.clause();
      if (clause != null
          && clause.role() == Clause.Role.COMPLEMENT
          && clause.governor() == saying) {
        return true;
      }
    }
    return false;
  }

  private Standing of(TaggedSentence sentence, Phrase sayer) {
    Standing own = of(sentence, sayer.first(), sayer.end());
    boolean more = sentence.lower(sayer.first() - 1).equals(",") || isJoined(sentence, sayer);
    if (own != Standing.TOLD || !more || !sentence.isNoun(sayer.first() - 2)) {
      return own;
    }
    Phrase explained = Phrases.around(sentence, sayer.first() - 2);
    return of(sentence, explained.first(), explained.end()); // "the prosecutor, Ann Weber,"
  }

  private static boolean isJoined(TaggedSentence sentence, Phrase sayer) {
    return sentence.is(sayer.first() - 1, "CCONJ");
  }

  /**
   * Of those between two tokens: by "the <em>prosecutor</em>'s office", "lawyers for her"; not by
   * "the defence minister".
   */
  Standing of(TaggedSentence sentence, int first, int end) {
    for (int at = first; at < end; at++) {
      if (words.is(Sort.SHAM, sentence.lower(at)) || words.is(Sort.UNREAL, sentence.lower(at))) {
        return Standing.IMAGINED;
      }
    }
    for (int at = first; at < end; at++) {
      if (sentence.isNoun(at) && !sentence.isNoun(at + 1)) {
        if (words.isOne(Sort.ACCUSER, sentence.lower(at))) {
          return Standing.ALLEGED;
        }
        if (words.isOne(Sort.PARTISAN, sentence.lower(at))) {
          return Standing.CLAIMED;
        }
      }
    }
    return Standing.TOLD;
  }
}
