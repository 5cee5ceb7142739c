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
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such");
  private static final Set<String> DROPPED = Set.of("upcoming", "planned", "coming", "forthcoming");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");
  private static final Set<String> NARROWING =
      Set.of("only", "just", "about", "shortly", "exactly");
  private static final Set<String> CLINGING =
      Set.of("'s", "'", "n't", ",", ")", "%", ":", ";", ".", "?", "!", "”");
  private static final Set<String> OPENING = Set.of("(", "$", "“", "#");

  private static final Set<String> PARTS = Set.of("most", "half", "many", "some");
  private static final int MOST_PEOPLE = 3;
  private static final Set<String> COUNTS = Set.of("more", "fewer", "less");

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
      boolean isName = name != null && name.first() == at && name.end() <= end;
      if (!isDropped(reading, at, keepArticle, out.isEmpty())) {
        String words = isName && name != null ? name(reading, name, out) : sentence.word(at);
        append(out, words, at > phrase.first() && sentence.isJoined(at - 1));
      }
      at = isName && name != null ? name.end() : at + 1;
    }
    return (quantity(reading, phrase, keepArticle) + out.toString().strip()).strip();
  }

  /** A phrase without "their" or "his" at its head, when nobody knows whose. */
  String writeBare(SentenceReading reading, Phrase phrase) {
    boolean owned = OWNERS.contains(reading.sentence().lower(phrase.first()));
    int first = owned && phrase.first() < phrase.head() ? phrase.first() + 1 : phrase.first();
    return write(reading, new Phrase(first, phrase.head(), phrase.end()), false);
  }

  /** "<em>more than</em> 120 people", "<em>at least</em> two", "<em>half a</em> billion". */
  private static String quantity(SentenceReading reading, Phrase phrase, boolean keepArticle) {
    TaggedSentence sentence = reading.sentence();
    int first = phrase.first();
    String before = sentence.lower(first - 1);
    if (!keepArticle && before.equals("than") && COUNTS.contains(sentence.lower(first - 2))) {
      String no = sentence.lower(first - 3).equals("no") ? "no " : "";
      return no + sentence.lower(first - 2) + " than ";
    }
    if (!keepArticle && before.equals("of") && PARTS.contains(sentence.lower(first - 2))) {
      String article = ARTICLES.contains(sentence.lower(first)) ? sentence.lower(first) + " " : "";
      return sentence.lower(first - 2) + " of " + article;
    }
    if (before.equals("at") && sentence.lower(first).equals("least")) {
      return "at ";
    }
    boolean half = before.equals("half") && sentence.lower(first).equals("a");
    return half && !keepArticle ? "half a " : "";
  }

  /** The full names of the persons in a phrase. */
  List<String> people(SentenceReading reading, Phrase phrase) {
    return reading.names().stream()
        .filter(name -> phrase.first() <= name.first() && name.end() <= phrase.end())
        .map(coreference::resolve)
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .map(Name::text)
        .distinct()
        .limit(MOST_PEOPLE)
        .toList();
  }

  /** Words as they stand, times left out with their prepositions, quotation marks too. */
  String running(SentenceReading reading, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean before =
          reading.sentence().is(at, "ADP") || NARROWING.contains(reading.sentence().lower(at));
      boolean between =
          reading.sentence().is(at, "CCONJ")
              && isLeftOut(reading, at - 1)
              && isLeftOut(reading, at + 1);
      if (!isLeftOut(reading, at) && !between && !(before && isLeftOut(reading, at + 1))) {
        addWord(out, reading, from, at);
      }
    }
    return out.toString().strip();
  }

  /** A time; "had <em>two years</em> to live" says how long, and is not left out. */
  private static boolean isLeftOut(SentenceReading reading, int token) {
    return reading.isTime(token) && !KeptTimes.isDuration(reading.timeAt(token));
  }

  /** Words as they stand, without quotation marks. */
  String words(SentenceReading reading, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int at = from; at < to; at++) {
      addWord(out, reading, from, at);
    }
    return out.toString().strip();
  }

  private static void addWord(StringBuilder out, SentenceReading reading, int from, int at) {
    TaggedSentence sentence = reading.sentence();
    if (!QUOTES.contains(sentence.word(at))) {
      boolean joined = at > from && sentence.isJoined(at - 1);
      append(out, sentence.word(at), joined && !QUOTES.contains(sentence.word(at - 1)));
    }
  }

  static String join(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  private static boolean isDropped(
      SentenceReading reading, int at, boolean keepArticle, boolean first) {
    TaggedSentence sentence = reading.sentence();
    String word = sentence.lower(at);
    boolean pointer = POINTERS.contains(word) && sentence.is(at, "DET");
    return (first && !keepArticle && (ARTICLES.contains(word) || pointer))
        || DROPPED.contains(word)
        || QUOTES.contains(word)
        || (reading.isTime(at) && !isCompounded(reading, at))
        || (sentence.is(at, "ADP") && reading.isTime(at + 1))
        || (word.equals("'s") && reading.isTime(at - 1));
  }

  /** "after-<em>hours</em> trading": half a word, and no time of its own. */
  private static boolean isCompounded(SentenceReading reading, int token) {
    TaggedSentence sentence = reading.sentence();
    boolean hyphen = sentence.lower(token - 1).equals("-") && sentence.isJoined(token - 1);
    return hyphen && sentence.is(token - 2, "ADJ") && !reading.isTime(token - 1);
  }

  /** In full where the article has told it before; else as it stands here ("UN", not spelt out). */
  private String name(SentenceReading reading, Name name, StringBuilder before) {
    String here = reading.sentence().line(name.first(), name.end());
    boolean definite = reading.sentence().lower(name.first() - 1).equals("the");
    String resolved =
        (definite ? coreference.resolveDefinite(name) : coreference.resolve(name)).text();
    if (resolved.equals(name.text())) {
      return here;
    }
    String first = resolved.substring(0, Math.max(0, resolved.indexOf(' ')));
    return !first.isEmpty() && before.toString().endsWith(first) ? here : resolved;
  }

  private static void append(StringBuilder out, String word, boolean joined) {
    boolean opened = !out.isEmpty() && OPENING.contains(out.substring(out.length() - 1));
    if (!out.isEmpty() && !joined && !opened && !CLINGING.contains(word)) {
      out.append(' ');
    }
    out.append(word);
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
