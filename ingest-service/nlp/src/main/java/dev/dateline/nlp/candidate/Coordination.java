package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;

/** Where a list goes on, and where a clause with a subject of its own begins instead. */
final class Coordination {
  private final TaggedSentence sentence;

  Coordination(TaggedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether what ends before a token is the subject of a verb: "and the king <em>left</em>". */
  boolean isSubjectBefore(int end) {
    return isVerb(end) || isInterrupted(end);
  }

  /** "silver and Jan Novak<em>, a coach from Ulm,</em> took bronze". */
  private boolean isInterrupted(int comma) {
    for (int i = comma + 1; sentence.lower(comma).equals(",") && i < sentence.size(); i++) {
      if (sentence.lower(i).equals(",") || sentence.is(i, "CCONJ")) {
        return sentence.lower(i).equals(",") && isVerb(i + 1);
      }
    }
    return false;
  }

  private boolean isVerb(int token) {
    int after = token;
    while (sentence.is(after, "ADV")) {
      after++;
    }
    return sentence.is(after, "VERB") || sentence.is(after, "AUX");
  }

  /** Whether an "and" ends what a comma goes on with. */
  boolean closesList(int comma) {
    int token = comma;
    for (int i = 0; i < 3 && sentence.lower(token).equals(","); i++) {
      if (sentence.lower(token + 1).equals("and")) {
        return true;
      }
      Phrase next = Phrases.startingAt(sentence, token + 1);
      if (next == null) {
        return false;
      }
      token = next.end();
    }
    return sentence.lower(token).equals("and");
  }
}
