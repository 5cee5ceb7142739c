package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.name.Name;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.List;
import java.util.Set;

/** Writes a noun phrase as a headline does: full names, no time expression, no leading article. */
final class PhraseWriter {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> DROPPED = Set.of("upcoming", "planned", "coming", "forthcoming");

  private final Coreference coreference;

  PhraseWriter(Coreference coreference) {
    this.coreference = coreference;
  }

  /** The words of a phrase; empty when nothing of it is left. */
  String write(SentenceReading reading, Phrase phrase, boolean keepArticle) {
    TaggedSentence sentence = reading.sentence();
    StringBuilder out = new StringBuilder();
    int at = phrase.first();
    int end = withoutTrailingTime(reading, phrase);
    while (at < end) {
      Name name = reading.nameAt(at);
      String word = sentence.word(at);
      boolean leadingArticle =
          out.isEmpty() && !keepArticle && ARTICLES.contains(sentence.lower(at));
      boolean dropped =
          leadingArticle
              || DROPPED.contains(sentence.lower(at))
              || reading.isTime(at)
              || (sentence.is(at, "ADP") && reading.isTime(at + 1));
      int next = at + 1;
      if (name != null && name.first() == at && name.end() <= end) {
        word = coreference.resolve(name).text();
        next = name.end();
      }
      if (!dropped) {
        boolean joined = at > phrase.first() && sentence.isJoined(at - 1);
        if (!out.isEmpty() && !joined) {
          out.append(' ');
        }
        out.append(word);
      }
      at = next;
    }
    return out.toString().strip();
  }

  static String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static int withoutTrailingTime(SentenceReading reading, Phrase phrase) {
    int end = phrase.end();
    while (end > phrase.first() + 1
        && (reading.isTime(end - 1) || reading.sentence().is(end - 1, "ADP"))) {
      end--;
    }
    return end;
  }
}
