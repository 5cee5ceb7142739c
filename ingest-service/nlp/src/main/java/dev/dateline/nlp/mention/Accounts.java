package dev.dateline.nlp.mention;

import dev.dateline.nlp.grammar.Clause;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.Subjects;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.VerbGroups;
import dev.dateline.nlp.mention.StanceWords.Sort;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is only somebody's account: what one side of a case says of the other is alleged, what a
 * paper says is claimed.
 */
final class Accounts {
  private static final Set<String> OPENS_INSERTION = Set.of(",", "\"", "''", "”", "--", "–", "—");

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

  /** "He stole it<em>, prosecutors said</em>", "He<em>, prosecutors said,</em> stole it". */
  Standing around(TaggedSentence sentence, VerbGroup verb) {
    for (int at = 0; at < sentence.size(); at++) {
      boolean says = sentence.is(at, "VERB") && words.isForm(Sort.SAYING, sentence.lower(at));
      VerbGroup saying = says && at != verb.head() ? groups.at(sentence, at) : null;
      Phrase sayer = saying == null ? null : sayer(sentence, saying);
      if (saying != null
          && sayer != null
          && isAbout(sentence, saying, sayer, verb)
          && isInserted(sentence, saying, sayer)) {
        return of(sentence, sayer);
      }
    }
    return Standing.TOLD;
  }

  private @Nullable Phrase sayer(TaggedSentence sentence, VerbGroup saying) {
    boolean says = words.is(Sort.SAYING, saying.lemma()) && saying.tense().isFinite();
    return says && !saying.passive() ? subjects.of(sentence, saying, token -> false) : null;
  }

  private boolean isInserted(TaggedSentence sentence, VerbGroup saying, Phrase sayer) {
    int first = Math.min(sayer.first(), saying.first());
    int next = Math.max(sayer.end(), saying.head() + 1);
    return OPENS_INSERTION.contains(sentence.lower(first - 1))
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

  private static boolean isAbout(
      TaggedSentence sentence, VerbGroup saying, Phrase sayer, VerbGroup verb) {
    int first = Math.min(sayer.first(), saying.first());
    int end = Math.max(sayer.end(), saying.head() + 1);
    if (verb.head() < first) {
      return isOneClause(sentence, verb.head(), first);
    }
    boolean closed = OPENS_INSERTION.contains(sentence.lower(end));
    return closed
        && !sentence.is(end + 1, "CCONJ")
        && Hearsay.isNear(sentence, end - 1, verb.first());
  }

  private static boolean isOneClause(TaggedSentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.lower(at).equals(";")) {
        return false;
      }
    }
    return true;
  }

  private Standing of(TaggedSentence sentence, Phrase sayer) {
    Standing own = ofNouns(sentence, sayer.first(), sayer.end());
    boolean more = sentence.lower(sayer.first() - 1).equals(",") || isJoined(sentence, sayer);
    if (own != Standing.TOLD || !more || !sentence.isNoun(sayer.first() - 2)) {
      return own;
    }
    Phrase explained = Phrases.around(sentence, sayer.first() - 2);
    return ofNouns(sentence, explained.first(), explained.end()); // "the prosecutor, Ann Weber,"
  }

  private static boolean isJoined(TaggedSentence sentence, Phrase sayer) {
    return sentence.is(sayer.first() - 1, "CCONJ");
  }

  /** By "the <em>prosecutor</em>'s office", "lawyers for her"; not by "the defence minister". */
  private Standing ofNouns(TaggedSentence sentence, int first, int end) {
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
