package dev.dateline.nlp.candidate;

import dev.dateline.model.extraction.Factuality;
import dev.dateline.nlp.grammar.Phrase;
import dev.dateline.nlp.grammar.Phrases;
import dev.dateline.nlp.grammar.TaggedSentence;
import dev.dateline.nlp.grammar.VerbGroup;
import dev.dateline.nlp.mention.EventMention;
import dev.dateline.nlp.sentence.SentenceReading;
import dev.dateline.nlp.trigger.Trigger;
import java.util.List;
import java.util.Set;

/** Titles of events that a noun names: "Meeting between Donald Trump and Kim Jong Un". */
final class NounTitles {
  private static final int LONGEST_PHRASE = 18;
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

  private final PhraseWriter phrases;
  private final SubjectWriter subjects;

  NounTitles(PhraseWriter phrases, SubjectWriter subjects) {
    this.phrases = phrases;
    this.subjects = subjects;
  }

  String write(EventMention mention, Trigger.Noun noun, Factuality factuality) {
    SentenceReading reading = mention.reading();
    VerbGroup carrier = noun.carrier();
    if (carrier != null && noun.carrierSubject() != null) {
      String subject = subjects.write(mention, noun.carrierSubject());
      if (!subject.isEmpty()) {
        boolean plural = subjects.isPlural(mention, noun.carrierSubject(), carrier);
        return Headline.of(subject)
            .add(
                Predicates.active(
                    reading.sentence(), carrier, plural, carried(carrier, factuality)))
            .addAll(Complement.of(phrases, mention, carrier))
            .text();
      }
    }
    return Headline.of(named(mention, noun)).text();
  }

  /** "set sentencing for May": the setting is done, what is set is to come. */
  private static Factuality carried(VerbGroup carrier, Factuality factuality) {
    boolean told = carrier.tense().isFinite() && carrier.modal().isEmpty();
    return factuality == Factuality.PLANNED && told ? Factuality.ACTUAL : factuality;
  }

  private String named(EventMention mention, Trigger.Noun noun) {
    SentenceReading reading = mention.reading();
    Phrase full = Phrases.withComplements(reading.sentence(), noun.phrase(), LONGEST_PHRASE);
    String words = phrases.write(reading, full, false);
    if (words.length() > 90) {
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
