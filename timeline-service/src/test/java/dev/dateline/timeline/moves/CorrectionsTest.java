package dev.dateline.timeline.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.edtf.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which derivations follow a corrected date, and where to. */
class CorrectionsTest {
  private static final Derivation SUMMIT = stated("June 12", "2018-06-12");
  private static final Anchor.Publication PUBLISHED =
      new Anchor.Publication("2018-06-10", PublicationBasis.META);

  @Test
  void withoutCorrectionEverythingStays() {
    Derivation later = after(new Anchor.Event("summit", SUMMIT), 2);

    assertThat(Corrections.NONE.replay(later)).isSameAs(later);
  }

  @Test
  void whatCountsFromACorrectedEventMovesWithIt() {
    Derivation later = after(new Anchor.Event("summit", SUMMIT), 2);

    assertThat(summitOn("2018-06-13").replay(later).edtf()).isEqualTo("2018-06-15");
  }

  @Test
  void whatCountsFromItsExpressionMovesWithIt() {
    Derivation later = after(new Anchor.Expression(SUMMIT), 2);

    assertThat(summitOn("2018-06-13").replay(later).edtf()).isEqualTo("2018-06-15");
  }

  @Test
  void chainMovesToItsEnd() {
    Derivation later = after(new Anchor.Event("summit", SUMMIT), 2);
    Derivation latest = after(new Anchor.Event("signing", later), 1);

    assertThat(summitOn("2018-06-13").replay(latest).edtf()).isEqualTo("2018-06-16");
  }

  @Test
  void endOfAStretchMovesToo() {
    Derivation later = after(new Anchor.Event("summit", SUMMIT), 2);
    Derivation between =
        Derivation.of(
            "from June 1 to two days after the summit",
            "between",
            new Anchor.None(),
            new Step.State("2018-06-01"),
            new Step.To(later, Kind.SPAN));

    assertThat(summitOn("2018-06-13").replay(between).edtf()).isEqualTo("2018-06-01/2018-06-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what stays                                    | words             | anchored on
          the very words that date the corrected event    | June 12           | nothing
          another expression that says its day in itself  | by June 12        | June 12
          what counts from another event                  | two days later    | June 14
          """)
  void whatDoesNotCountFromItStays(String what, String words, String anchor) {
    Derivation derivation =
        anchor.equals("nothing")
            ? SUMMIT
            : Derivation.of(
                words,
                "test",
                new Anchor.Expression(
                    anchor.equals("June 12") ? SUMMIT : stated(anchor, "2018-06-14")),
                new Step.Bound(Step.Side.BEFORE));

    assertThat(summitOn("2018-06-13").replay(derivation)).as(what).isSameAs(derivation);
  }

  @Test
  void eventsThatShareAnExpressionAreToldApartByTheirWords() {
    Corrections corrections =
        new Corrections(
            null,
            List.of(
                new Corrections.Dated("Summit", SUMMIT, "2018-06-13"),
                new Corrections.Dated("dinner", SUMMIT, null)));

    assertThat(corrections.replay(after(new Anchor.Event("summit", SUMMIT), 2)).edtf())
        .isEqualTo("2018-06-15");
    assertThat(corrections.replay(after(new Anchor.Event("dinner", SUMMIT), 2)).edtf())
        .isEqualTo("2018-06-14");
    assertThat(corrections.replay(after(new Anchor.Expression(SUMMIT), 2)).edtf())
        .as("which of the two is meant is not known")
        .isEqualTo("2018-06-14");
  }

  @Test
  void publicationDateIsReplacedThroughoutTheChain() {
    Derivation yesterday =
        Derivation.of("yesterday", "test", PUBLISHED, new Step.Shift(-1, Step.Unit.DAY));
    Corrections corrections =
        new Corrections(new Anchor.Publication("2018-06-20", PublicationBasis.GIVEN), List.of());

    assertThat(corrections.replay(yesterday).edtf()).isEqualTo("2018-06-19");
    assertThat(corrections.replay(after(new Anchor.Expression(yesterday), 2)).edtf())
        .isEqualTo("2018-06-21");
    assertThat(corrections.replay(SUMMIT)).isSameAs(SUMMIT);
  }

  @Test
  void whatLeadsNowhereFromTheCorrectedDateStays() {
    Derivation yesterday =
        Derivation.of("yesterday", "test", PUBLISHED, new Step.Shift(-1, Step.Unit.DAY));
    Corrections corrections =
        new Corrections(new Anchor.Publication("2018/..", PublicationBasis.GIVEN), List.of());

    assertThat(corrections.replay(yesterday)).isSameAs(yesterday);
  }

  private static Corrections summitOn(@Nullable String edtf) {
    return new Corrections(null, List.of(new Corrections.Dated("summit", SUMMIT, edtf)));
  }

  private static Derivation stated(String words, String edtf) {
    return Derivation.of(words, "test", new Anchor.None(), new Step.State(edtf));
  }

  private static Derivation after(Anchor anchor, int days) {
    return Derivation.of(days + " days later", "test", anchor, new Step.Shift(days, Step.Unit.DAY));
  }
}
