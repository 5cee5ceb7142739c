package dev.dateline.nlp.candidate;

import dev.dateline.nlp.grammar.Endings;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.Negations;
import dev.dateline.nlp.sentence.SentenceReading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes whom an event is about, and tells one from several. */
final class SubjectWriter {
  private static final Endings NATIONS =
      Endings.of(
          "ans", "is", "ists", "ites", "abs", "urds", "eeks", "tus", "utsis", "ews", "wedes",
          "erbs", "roats");

  /** In characters; of a longer subject only the first noun phrase is kept. */
  private static final int LONGEST = 60;

  private static final Set<String> PLURAL_PRONOUNS =
      Set.of(
          "they", "we", "both", "you", "i", "these", "those", "some", "many", "others", "several",
          "most");
  private static final Set<String> PLURALS =
      Set.of(
          "people",
          "men",
          "women",
          "children",
          "police",
          "media",
          "forces",
          "troops",
          "data",
          "taliban",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "marines",
          "most",
          "many",
          "some",
          "both");
  private static final Set<String> SINGULARS =
      Set.of(
          "news",
          "states",
          "nations",
          "series",
          "politics",
          "economics",
          "physics",
          "congress",
          "netherlands",
          "philippines",
          "times",
          "industries",
          "motors",
          "airlines",
          "systems",
          "airways",
          "brothers",
          "stores");
  private static final Endings IRREGULAR = Endings.of("men", "children");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

  /** Who owns: "<em>his</em> plan to leave". */
  private static final Map<String, String> THEMSELVES =
      Map.of("his", "he", "her", "she", "its", "it", "their", "they");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PLURAL_HELPERS = Set.of("have", "were", "are", "'ve", "'re");
  private static final Set<String> SINGULAR_HELPERS = Set.of("has", "was", "is");

  private final PhraseWriter phrases;

  SubjectWriter(PhraseWriter phrases) {
    this.phrases = phrases;
  }

  /** The subject in words; empty for "I", "you" and what else is nobody in a headline. */
  String write(EventMention mention, Phrase phrase) {
    SentenceReading reading = mention.reading();
    if (isOwned(reading.sentence(), phrase)) {
      return owned(mention, phrase);
    }
    if (!mention.standIns().isEmpty()) {
      return PhraseWriter.join(mention.standIns());
    }
    String nobody = nobody(reading.sentence(), phrase);
    if (!nobody.isEmpty()) {
      return nobody;
    }
    boolean whole = phrase.end() == phrase.head() + 1;
    if (whole && reading.sentence().lower(phrase.head()).equals("one")) {
      return ""; // "the next one"
    }
    if (reading.sentence().is(phrase.head(), "PRON")) {
      String pronoun = reading.sentence().lower(phrase.head());
      return PRONOUNS.contains(pronoun) ? pronoun : "";
    }
    String words = withoutOwner(reading, phrase);
    if (words.length() <= LONGEST) {
      return words;
    }
    List<String> people = phrases.people(reading, phrase);
    return people.isEmpty()
        ? phrases.write(
            reading, new Phrase(phrase.first(), phrase.head(), phrase.head() + 1), false)
        : PhraseWriter.join(people);
  }

  /** "members of <em>the</em> agency" of "its agency": nothing before it in the title owns it. */
  private String withoutOwner(SentenceReading reading, Phrase phrase) {
    String words = phrases.write(reading, phrase, false);
    TaggedSentence sentence = reading.sentence();
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      String word = sentence.lower(i);
      if (sentence.is(i, "PROPN") || sentence.is(i, "CCONJ")) {
        return words;
      }
      if (OWNERS.contains(word) && sentence.is(i - 1, "ADP")) {
        return words.replaceFirst(" " + word + " ", " the ");
      }
    }
    return words;
  }

  /** "No one", "None of the men"; empty where it is somebody, or a phrase that says so itself. */
  private static String nobody(TaggedSentence sentence, Phrase phrase) {
    if (!Negations.isNobody(sentence, phrase)) {
      return "";
    }
    int first = phrase.first();
    if (Negations.isNoneOf(sentence, phrase)) {
      first -= 2;
    } else if (Negations.isNotOne(sentence, phrase)) {
      first -= 1;
    } else if (Negations.isNoOne(sentence, phrase)) {
      first = phrase.head() - 1;
    } else if (!sentence.is(phrase.head(), "PRON")) {
      return "";
    }
    String words = sentence.text(first, phrase.end());
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "Anna Weber's father" of "her father", "troops" of "its troops". */
  private String owned(EventMention mention, Phrase phrase) {
    String owner = mention.reading().sentence().lower(phrase.first());
    if (phrase.first() == phrase.head()) {
      return mention.standIns().isEmpty()
          ? THEMSELVES.getOrDefault(owner, "")
          : PhraseWriter.join(mention.standIns());
    }
    Phrase bare = new Phrase(phrase.first() + 1, phrase.head(), phrase.end());
    String words = phrases.write(mention.reading(), bare, false);
    boolean named = mention.standIns().size() == 1 && !words.isEmpty();
    if (!named && (owner.equals("his") || owner.equals("her"))) {
      return owner + " " + words;
    }
    return named ? PhraseWriter.possessive(mention.standIns().get(0)) + " " + words : words;
  }

  private static boolean isOwned(TaggedSentence sentence, Phrase phrase) {
    return OWNERS.contains(sentence.lower(phrase.first()));
  }

  /** A phrase that may begin the sentence, within a title: "the agents" of "The agents whom". */
  String inner(SentenceReading reading, Phrase phrase) {
    String words = phrases.write(reading, phrase, true);
    boolean article = ARTICLES.contains(reading.sentence().lower(phrase.first()));
    return article && !words.isEmpty()
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** The subject of a passive as the object that it becomes. */
  String undergoer(EventMention mention, Phrase phrase) {
    String words = write(mention, phrase);
    TaggedSentence sentence = mention.reading().sentence();
    boolean article = ARTICLES.contains(sentence.lower(phrase.first()));
    boolean proper = Capitals.areKept(sentence, article ? phrase.first() + 1 : phrase.first());
    boolean name = proper || !mention.standIns().isEmpty();
    return words.isEmpty() || name
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether more than one: by the verb where its form says so, else by the noun. */
  boolean isPlural(EventMention mention, Phrase phrase, VerbGroup verb) {
    TaggedSentence sentence = mention.reading().sentence();
    if (!mention.standIns().isEmpty() && !isOwned(sentence, phrase)) {
      boolean they = PLURAL_PRONOUNS.contains(sentence.lower(phrase.head()));
      return mention.standIns().size() > 1 || (they && isSeveral(mention.standIns().get(0)));
    }
    String helper = sentence.lower(verb.first());
    if (verb.governor() < 0 && PLURAL_HELPERS.contains(helper)) {
      return true;
    }
    if (verb.governor() < 0 && SINGULAR_HELPERS.contains(helper)) {
      return false;
    }
    return isSeveral(sentence, phrase);
  }

  /** By the words that stand for a pronoun: "physicists at the centre", "22,000 people". */
  private static boolean isSeveral(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String head = lower.replaceFirst(" (?:of|at|in|on|from|for|with|to|who|near) .*", "");
    String last = head.substring(head.lastIndexOf(' ') + 1);
    boolean pair = lower.contains(" and ");
    return pair || PLURALS.contains(last) || IRREGULAR.end(last) || isRegular(last);
  }

  private static boolean isRegular(String word) {
    return Endings.arePlural(word) && !SINGULARS.contains(word);
  }

  /** By the words of the phrase alone. */
  boolean isSeveral(TaggedSentence sentence, Phrase phrase) {
    if (PLURAL_PRONOUNS.contains(sentence.lower(phrase.first()))) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end() && !isLink(sentence, i); i++) {
      if (sentence.lower(i).equals("and") && sentence.is(i, "CCONJ")) {
        return true;
      }
    }
    String head = sentence.lower(phrase.head());
    boolean ordinal = sentence.is(phrase.head() - 1, "PROPN"); // "King George III"
    boolean number = sentence.is(phrase.head(), "NUM") && !ordinal;
    boolean counted = number && !head.equals("one") && !head.equals("1");
    boolean many =
        sentence.is(phrase.head() - 1, "NUM") && sentence.lower(phrase.head() - 1).contains(",");
    if (counted
        || many
        || isCounted(sentence, phrase)
        || PLURALS.contains(head)
        || IRREGULAR.end(head)) {
      return true;
    }
    boolean people = sentence.is(phrase.head(), "PROPN") && isPeople(sentence, phrase);
    return isRegular(head) && (sentence.is(phrase.head(), "NOUN") || people);
  }

  /** "<em>200</em> nations", "<em>two</em> French Concordes"; not "Flight 93". */
  private static boolean isCounted(TaggedSentence sentence, Phrase phrase) {
    int first =
        ARTICLES.contains(sentence.lower(phrase.first())) ? phrase.first() + 1 : phrase.first();
    boolean number = sentence.is(first, "NUM") && first < phrase.head();
    String word = sentence.lower(first);
    return number
        && sentence.lower(phrase.head()).endsWith("s")
        && !word.equals("one")
        && !word.equals("1")
        && !sentence.lower(first + 1).equals("-");
  }

  /** "a jury <em>of</em> men and women"; not "Secretary of State Smith and". */
  private static boolean isLink(TaggedSentence sentence, int token) {
    boolean named = sentence.is(token - 1, "PROPN") && sentence.is(token + 1, "PROPN");
    return sentence.is(token, "ADP") && !named;
  }

  /** "Palestinians", "the Yankees"; not "Marcus" or "Equus". */
  private static boolean isPeople(TaggedSentence sentence, Phrase phrase) {
    String head = sentence.lower(phrase.head());
    boolean nationality = NATIONS.end(head);
    boolean team =
        sentence.lower(phrase.first()).equals("the") && phrase.end() - phrase.first() == 2;
    boolean many = (nationality && !head.endsWith("sis")) || team;
    return many && phrase.end() - phrase.first() < 3;
  }
}
