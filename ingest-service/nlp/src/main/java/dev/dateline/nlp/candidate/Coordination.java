package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import java.util.Map;

/** Where a list goes on, and where a clause with a subject of its own begins instead. */
final class Coordination {
  private static final Endings FORMS = Endings.of("ing", "ed", "en");
  private static final int LONGEST_PHRASE = 18;
  private static final Map<String, String> CLASSES = WordLists.classes("complement-words.txt");

  private final SentenceReading reading;
  private final TaggedSentence sentence;

  Coordination(SentenceReading reading) {
    this.reading = reading;
    this.sentence = reading.sentence();
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

  /** With the "of" phrases only: others are pieces of their own. */
  Phrase withOf(Phrase phrase) {
    int end = phrase.end();
    while (sentence.lower(end).equals("of") && end - phrase.first() < LONGEST_PHRASE) {
      Phrase next = Phrases.startingAt(sentence, end + 1);
      if (next == null || reading.isTime(next.head())) {
        break;
      }
      end = next.end();
    }
    return new Phrase(phrase.first(), phrase.head(), end);
  }

  /** "the work <em>and the prize</em>"; not "the work, and he left". */
  int listEnd(Phrase phrase) {
    int end = phrase.end();
    int items = 0;
    while (end - phrase.first() < LONGEST_PHRASE) {
      boolean comma = sentence.lower(end).equals(",") && closesList(end);
      boolean goesOn = sentence.is(end, "CCONJ") || comma;
      if (!goesOn || sentence.lower(end).equals("but")) {
        return end;
      }
      int next = sentence.is(end, "CCONJ") || !sentence.is(end + 1, "CCONJ") ? end + 1 : end + 2;
      Phrase other = Phrases.startingAt(sentence, next);
      boolean serial = comma && next == end + 2;
      if (other == null
          || (serial && items == 0)
          || reading.isTime(next)
          || startsClause(other)
          || isSubjectBefore(other.end())
          || sentence.is(next, "PRON")) {
        return end;
      }
      end = withOf(other).end();
      items++;
    }
    return end;
  }

  /** "hoping <em>the talks</em> will go on": the phrase is the subject of what follows. */
  boolean startsClause(Phrase phrase) {
    int after = phrase.end();
    while (sentence.is(after, "ADV")) {
      after++;
    }
    boolean relative =
        phrase.first() == phrase.head()
            && "clause-openers".equals(CLASSES.get(sentence.lower(phrase.head())));
    boolean finite =
        sentence.is(after, "AUX")
            || (sentence.is(after, "VERB") && !FORMS.end(sentence.lower(after)));
    return relative || finite;
  }
}
