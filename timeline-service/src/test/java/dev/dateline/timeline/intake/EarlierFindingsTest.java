package dev.dateline.timeline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import dev.dateline.model.extraction.Factuality;
import dev.dateline.model.extraction.Mention;
import dev.dateline.model.extraction.Quote;
import dev.dateline.model.extraction.Span;
import dev.dateline.timeline.event.EventEntity;
import dev.dateline.timeline.evidence.EvidenceEntity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "The shop was robbed in 2010 and 2014": two events in one word. */
class EarlierFindingsTest {
  private static final String SENTENCE = "The shop was robbed in 2010 and 2014.";

  private final Dossier first = dossier(mention(SENTENCE.indexOf("2010")));
  private final Dossier second = dossier(mention(SENTENCE.indexOf("2014")));

  @Test
  void eachKeepsTheEventOfItsOwnDate() {
    EarlierFindings earlier = new EarlierFindings(List.of(second, first));

    assertThat(earlier.at(candidate(SENTENCE.indexOf("2010")))).contains(first);
    assertThat(earlier.at(candidate(SENTENCE.indexOf("2014")))).contains(second);
  }

  @Test
  void anotherDateStillFindsTheWord() {
    EarlierFindings earlier = new EarlierFindings(List.of(first));

    assertThat(earlier.at(candidate(SENTENCE.indexOf("2014")))).contains(first);
  }

  @Test
  void anEventThatIsTakenIsFoundNoMore() {
    EarlierFindings earlier = new EarlierFindings(List.of(first));
    earlier.take(first);

    assertThat(earlier.at(candidate(SENTENCE.indexOf("2010")))).isEmpty();
  }

  private static Dossier dossier(Mention mention) {
    EvidenceEntity evidence = new EvidenceEntity();
    evidence.quote(mention);
    Dossier dossier = new Dossier(new EventEntity(), false, List.of(), List.of());
    dossier.earlier.add(evidence);
    return dossier;
  }

  private static Candidate candidate(int date) {
    return new Candidate(
        "c1",
        "Shop is robbed",
        "crime",
        mention(date),
        null,
        null,
        Factuality.ACTUAL,
        List.of(),
        List.of(),
        0.8,
        0.5);
  }

  private static Mention mention(int date) {
    int trigger = SENTENCE.indexOf("robbed");
    return new Mention(
        new Quote(SENTENCE, "", "", 0, SENTENCE.length()),
        new Span(trigger, trigger + "robbed".length()),
        new Span(date, date + 4));
  }
}
