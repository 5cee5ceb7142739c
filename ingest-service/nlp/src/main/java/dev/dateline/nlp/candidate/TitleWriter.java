package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.name.Coreference;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.EventLexicon;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names an event as a headline would: who does what in the present tense ("UN Commission of Inquiry
 * publishes its report on North Korea"), or the event as a noun phrase ("Meeting between Donald
 * Trump and Kim Jong Un"). Never a whole sentence.
 */
final class TitleWriter {
  private static final int LONGEST_PHRASE = 18;
  private static final int LONGEST_TITLE = 110;
  private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "we", "both", "you", "i");
  private static final Set<String> PLURALS =
      Set.of("people", "men", "women", "children", "police", "media", "forces");
  private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "that", "what");

  /** Kinds whose name is no noun for the event itself. */
  private static final Set<String> UNNAMED =
      Set.of(EventLexicon.ACTION, EventLexicon.STATEMENT, "occurrence", "finance", "sport", "aid");

  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "away", "back", "over", "on", "apart");

  private final PhraseWriter phrases;

  TitleWriter(Coreference coreference) {
    this.phrases = new PhraseWriter(coreference);
  }

  /**
   * The title of an event.
   *
   * @param factuality the mention's, or what its date has made of it
   */
  String write(EventMention mention, Factuality factuality) {
    String title =
        mention.trigger() instanceof Trigger.Noun noun
            ? ofNoun(mention, noun, factuality)
            : ofVerb(mention, (Trigger.Verb) mention.trigger(), factuality);
    return capitalized(shortened(title));
  }

  private String ofNoun(EventMention mention, Trigger.Noun noun, Factuality factuality) {
    SentenceReading reading = mention.reading();
    Phrase full = Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_PHRASE);
    VerbGroup carrier = noun.carrier();
    if (carrier != null && noun.carrierSubject() != null) {
      String subject = subject(mention, noun.carrierSubject());
      if (!subject.isEmpty()) {
        return subject
            + " "
            + predicate(carrier, isPlural(mention, noun.carrierSubject()), factuality)
            + " "
            + phrases.write(reading, full, true);
      }
    }
    String words = phrases.write(reading, full, false);
    boolean named = mention.participants().stream().anyMatch(words::contains);
    if (named || mention.participants().isEmpty()) {
      return words;
    }
    List<String> names = firstOf(mention.participants());
    String link = mention.kind().equals("meeting") && names.size() == 2 ? " between " : " of ";
    return words + link + PhraseWriter.join(names);
  }

  private String ofVerb(EventMention mention, Trigger.Verb verb, Factuality factuality) {
    SentenceReading reading = mention.reading();
    TaggedSentence sentence = reading.sentence();
    VerbGroup group = verb.group();
    Phrase subjectPhrase = verb.subject();
    String subject = subjectPhrase == null ? "" : subject(mention, subjectPhrase);
    if (subjectPhrase == null || subject.isEmpty()) {
      return withoutSubject(reading, verb, factuality);
    }
    boolean plural = isPlural(mention, subjectPhrase);
    Phrase agent = group.passive() ? agent(sentence, verb.token() + 1) : null;
    if (agent != null) {
      boolean several = sentence.text(agent.first(), agent.end()).contains(" and ");
      String undergoer =
          sentence.is(subjectPhrase.first(), "PROPN") ? subject : decapitalized(subject);
      String predicate = predicate(group, several, factuality) + " " + undergoer;
      return join(phrases.write(reading, agent, false), predicate, rest(reading, agent.end()));
    }
    String rest = complement(reading, verb);
    return group.passive()
        ? join(subject, passive(reading, group, plural, factuality), rest)
        : join(subject, predicate(group, plural, factuality), rest);
  }

  /** "Treating their first patient", "Death in Homs": nobody is named who does or undergoes it. */
  private String withoutSubject(SentenceReading reading, Trigger.Verb verb, Factuality factuality) {
    String rest = complement(reading, verb);
    if (verb.group().passive()) {
      String participle = reading.sentence().lower(verb.token());
      return join("", UNNAMED.contains(verb.kind()) ? "being " + participle : verb.kind(), rest);
    }
    return switch (factuality) {
      case PLANNED -> join("", "to " + verb.lemma(), rest);
      case NEGATED -> join("not", Verbs.gerund(verb.lemma()), rest);
      default -> join("", Verbs.gerund(verb.lemma()), rest);
    };
  }

  private String complement(SentenceReading reading, Trigger.Verb verb) {
    boolean says =
        verb.kind().equals(EventLexicon.STATEMENT)
            || reading.sentence().lower(verb.token() + 1).equals("that");
    String rest = rest(reading, verb.token() + 1);
    return says ? Complements.said(reading, verb.token(), rest) : rest;
  }

  /** Who did it, by name: "minted by <em>the White House</em>", but not "by accident". */
  private static @Nullable Phrase agent(TaggedSentence sentence, int by) {
    Phrase phrase = sentence.lower(by).equals("by") ? Phrases.startingAt(sentence, by + 1) : null;
    if (phrase == null || !sentence.is(phrase.head(), "PROPN")) {
      return null;
    }
    int end = phrase.end();
    while (sentence.lower(end).equals("of") || sentence.lower(end).equals("and")) {
      Phrase next = Phrases.startingAt(sentence, end + 1);
      if (next == null || !sentence.is(next.head(), "PROPN")) {
        break;
      }
      end = next.end();
    }
    return new Phrase(phrase.first(), phrase.head(), end);
  }

  /** Object or complement of the verb, with the prepositional phrases that follow it. */
  private String rest(SentenceReading reading, int from) {
    TaggedSentence sentence = reading.sentence();
    int at = from;
    StringBuilder out = new StringBuilder();
    if (PARTICLES.contains(sentence.lower(at)) && !reading.isTime(at + 1)) {
      out.append(sentence.lower(at++));
    }
    while (sentence.is(at, "ADV") && !reading.isTime(at)) {
      at++;
    }
    if (sentence.lower(at).equals("of") && at > from) {
      return out.toString();
    }
    int budget = LONGEST_PHRASE;
    while (at < sentence.size() && budget > 0) {
      boolean preposition = sentence.is(at, "ADP");
      Phrase next = Phrases.startingAt(sentence, preposition ? at + 1 : at);
      if (next == null || reading.isTime(next.first()) || startsClause(sentence, next)) {
        break;
      }
      Phrase full = Phrases.withComplements(sentence, next, budget);
      String words = phrases.write(reading, full, true);
      if (words.isEmpty()) {
        break;
      }
      out.append(out.isEmpty() ? "" : " ");
      out.append(preposition ? sentence.lower(at) + " " : "").append(words);
      budget -= full.end() - at;
      at = full.end();
      if (!sentence.is(at, "ADP")) {
        break;
      }
    }
    return out.toString();
  }

  /** "hoping to keep the talks": the phrase is the subject of what follows. */
  private static boolean startsClause(TaggedSentence sentence, Phrase phrase) {
    String after = sentence.tag(phrase.end());
    boolean relative =
        phrase.first() == phrase.head() && RELATIVE.contains(sentence.lower(phrase.head()));
    return relative
        || after.equals("AUX")
        || (after.equals("VERB") && phrase.end() - phrase.first() < 3);
  }

  private String subject(EventMention mention, Phrase phrase) {
    if (!mention.standIns().isEmpty()) {
      return PhraseWriter.join(mention.standIns());
    }
    SentenceReading reading = mention.reading();
    return reading.sentence().is(phrase.head(), "PRON")
        ? ""
        : phrases.write(reading, phrase, false);
  }

  private static boolean isPlural(EventMention mention, Phrase phrase) {
    if (!mention.standIns().isEmpty()) {
      return mention.standIns().size() > 1
          || PLURAL_PRONOUNS.contains(mention.reading().sentence().lower(phrase.head()));
    }
    TaggedSentence sentence = mention.reading().sentence();
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (sentence.lower(i).equals("and") || PLURAL_PRONOUNS.contains(sentence.lower(i))) {
        return true;
      }
    }
    String head = sentence.lower(phrase.head());
    boolean regular = head.endsWith("s") && !head.endsWith("ss");
    return sentence.is(phrase.head(), "NOUN") && (regular || PLURALS.contains(head));
  }

  private static String predicate(VerbGroup group, boolean plural, Factuality factuality) {
    String lemma = group.lemma();
    return switch (factuality) {
      case NEGATED -> (plural ? "do not " : "does not ") + lemma;
      case PLANNED -> "to " + lemma;
      case HYPOTHETICAL -> "may " + lemma;
      default -> plural ? lemma : Verbs.thirdPerson(lemma);
    };
  }

  private static String passive(
      SentenceReading reading, VerbGroup group, boolean plural, Factuality factuality) {
    String participle = reading.sentence().lower(group.head());
    return switch (factuality) {
      case NEGATED -> "not " + participle;
      case PLANNED -> "to be " + participle;
      case HYPOTHETICAL -> "may be " + participle;
      default -> (plural ? "are " : "is ") + participle;
    };
  }

  private static String join(String subject, String verb, String rest) {
    return (subject + " " + verb + " " + rest).strip().replaceAll(" {2,}", " ");
  }

  private static String decapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static List<String> firstOf(List<String> names) {
    return names.subList(0, Math.min(2, names.size()));
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int space = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
  }

  private static String capitalized(@Nullable String title) {
    if (title == null || title.isEmpty()) {
      return "";
    }
    int first = title.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(title.substring(Character.charCount(first)))
        .toString();
  }
}
