package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.grammar.Verbs;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.mention.Hearsay;
import dev.dateline.nlp.mention.Negations;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.text.WordLists;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of events that a noun names: "Meeting between Donald Trump and Kim Jong Un". */
final class NounTitles {
  private static final int LONGEST_PHRASE = 18;
  private static final Happening TAKES_PLACE = new Happening("take", "place");
  private static final Map<String, Happening> HAPPENINGS =
      WordLists.rows("happenings.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> new Happening(row.get(1), row.get(2))));
  private static final Set<String> TURNS =
      Set.of("begin", "start", "open", "end", "conclude", "resume", "continue", "finish");
  private static final Set<String> HELD = Set.of("hold", "stage", "conduct", "give", "deliver");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final PhraseWriter phrases;
  private final SubjectWriter subjects;

  NounTitles(PhraseWriter phrases, SubjectWriter subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** The title; one word where an article says no more of the event. */
  String write(EventMention mention, Trigger.Noun noun, Factuality factuality, boolean isDated) {
    SentenceReading reading = mention.reading();
    VerbGroup carrier = noun.carrier();
    if (carrier == null && noun.kind().equals("award") && isObject(reading, noun)) {
      return ""; // "shared the prize with Smith": the sharing is told
    }
    if (carrier != null && noun.carrierSubject() != null) {
      String subject = subjects.write(mention, noun.carrierSubject());
      if (!subject.isEmpty()) {
        boolean plural = subjects.isPlural(mention, noun.carrierSubject(), carrier);
        boolean nobody = Negations.isNobody(reading.sentence(), noun.carrierSubject());
        Factuality carried = nobody ? Factuality.ACTUAL : carried(carrier, factuality);
        return Headline.of(subject)
            .add(
                Predicates.active(
                    reading.sentence(), carrier, plural, carried, hearsay(mention, noun)))
            .addAll(Complement.of(phrases, mention, carrier))
            .text();
      }
    }
    String words = named(mention, noun);
    boolean alone = words.indexOf(' ') < 0;
    boolean said = isDated || carrier != null || factuality != Factuality.ACTUAL;
    if (alone && !isDated && factuality == Factuality.PLANNED && isSubject(reading, noun)) {
      return words; // "The report will be presented": what is told is the other event
    }
    Headline headline = Headline.of(words);
    if (carrier != null && (isTelling(carrier) || (alone && isHeld(carrier)))) {
      return headline
          .add(carrying(mention, noun, carrier, factuality))
          .addAll(Complement.circumstances(phrases, reading, behind(reading, carrier)))
          .text();
    }
    return (alone && said ? headline.add(happening(mention, noun, factuality)) : headline).text();
  }

  private static boolean isSubject(SentenceReading reading, Trigger.Noun noun) {
    return verbs(reading)
        .anyMatch(verb -> verb.subject() != null && verb.subject().head() == noun.token());
  }

  private static boolean isObject(SentenceReading reading, Trigger.Noun noun) {
    return verbs(reading)
        .anyMatch(verb -> verb.object() != null && verb.object().holds(noun.token()));
  }

  private static Stream<Trigger.Verb> verbs(SentenceReading reading) {
    return reading.triggers().stream()
        .filter(Trigger.Verb.class::isInstance)
        .map(Trigger.Verb.class::cast);
  }

  /** Whether a verb says more of an event than that it is one: "begins", not "is held". */
  private static boolean isTelling(VerbGroup carrier) {
    return TURNS.contains(carrier.lemma()) && !carrier.passive();
  }

  private static boolean isHeld(VerbGroup carrier) {
    return !carrier.passive() || HELD.contains(carrier.lemma());
  }

  /** "Hearing <em>is held</em>", "trial <em>begins</em>". */
  private String carrying(
      EventMention mention, Trigger.Noun noun, VerbGroup carrier, Factuality factuality) {
    SentenceReading reading = mention.reading();
    String hearsay = hearsay(mention, noun);
    boolean several = subjects.isSeveral(reading.sentence(), noun.phrase());
    return carrier.passive()
        ? Predicates.passive(
            reading.sentence().lower(carrier.head()), carrier, several, factuality, hearsay)
        : Predicates.active(reading.sentence(), carrier, several, factuality, hearsay)
            + (isPlace(reading, carrier) ? " place" : "");
  }

  private static boolean isPlace(SentenceReading reading, VerbGroup carrier) {
    return reading.sentence().lower(carrier.head() + 1).equals("place");
  }

  private static int behind(SentenceReading reading, VerbGroup carrier) {
    return carrier.head() + (isPlace(reading, carrier) ? 2 : 1);
  }

  /** "Summit <em>takes place</em>": a noun alone says neither that it was nor that it will be. */
  private String happening(EventMention mention, Trigger.Noun noun, Factuality factuality) {
    boolean several = subjects.isSeveral(mention.reading().sentence(), noun.phrase());
    Happening happening = HAPPENINGS.getOrDefault(noun.kind(), TAKES_PLACE);
    boolean passive = happening.verb().equals("be");
    String verb =
        switch (factuality) {
          case PLANNED -> "to " + happening.verb();
          case HYPOTHETICAL -> "may " + happening.verb();
          case NEGATED ->
              passive
                  ? (several ? "are" : "is") + " not"
                  : (several ? "do" : "does") + " not " + happening.verb();
          default ->
              passive
                  ? (several ? "are" : "is")
                  : several ? happening.verb() : Verbs.thirdPerson(happening.verb());
        };
    String reported = factuality == Factuality.REPORTED ? hearsay(mention, noun) + " " : "";
    return (reported + verb + " " + happening.rest()).strip();
  }

  private static String hearsay(EventMention mention, Trigger.Noun noun) {
    VerbGroup carrier = noun.carrier();
    String adverb =
        carrier == null
            ? ""
            : Hearsay.adverb(mention.reading().sentence(), carrier, noun.carrierSubject());
    return adverb.isEmpty() ? TitleWriter.REPORTEDLY : adverb;
  }

  /** What one says of an event of a kind: "occur", "be" "reached". */
  private record Happening(String verb, String rest) {}

  /** "set sentencing for May": the setting is done, what is set is to come. */
  private static Factuality carried(VerbGroup carrier, Factuality factuality) {
    boolean told = carrier.tense().isFinite() && carrier.modal().isEmpty();
    return factuality == Factuality.PLANNED && told ? Factuality.ACTUAL : factuality;
  }

  /** "the tournament <em>with his tenth goal</em>": tied to something before it. */
  private static boolean isLoose(TaggedSentence sentence, Phrase phrase, Phrase full) {
    int preposition = phrase.end();
    return full.end() > preposition + 1
        && sentence.lower(preposition).equals("with")
        && POSSESSIVES.contains(sentence.lower(preposition + 1));
  }

  private String named(EventMention mention, Trigger.Noun noun) {
    SentenceReading reading = mention.reading();
    Phrase full = Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_PHRASE);
    String words = phrases.write(reading, full, false);
    if (words.length() > 90 || isLoose(reading.sentence(), noun.phrase(), full)) {
      words = phrases.write(reading, noun.phrase(), false);
    }
    TaggedSentence sentence = reading.sentence();
    List<String> owner = mention.standIns();
    boolean owned = POSSESSIVES.contains(sentence.lower(full.first()));
    if (owned && owner.size() == 1 && noun.carrierSubject() == null) {
      return PhraseWriter.possessive(owner.get(0))
          + words.substring(sentence.lower(full.first()).length());
    }
    String said = words;
    boolean names = mention.participants().stream().anyMatch(said::contains);
    if (names || mention.participants().isEmpty()) {
      return words;
    }
    List<String> people =
        mention.participants().subList(0, Math.min(2, mention.participants().size()));
    String link = mention.kind().equals("meeting") && people.size() == 2 ? " between " : " of ";
    return words + link + PhraseWriter.join(people);
  }
}
