package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.edtf.Edtf;
import dev.dateline.time.TimeContext.Mode;
import dev.dateline.time.rules.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the words and whatever is known of the article: a date that is given is EDTF. */
class SoundDatesTest {
  private static final long SEED = 20190225;
  private static final int TEXTS = 1_500;
  private static final int PHRASES = 6;

  private static final List<String> EXAMPLES =
      English.rules().stream()
          .flatMap(rule -> rule.examples().stream())
          .map(example -> example.text().replace("[", "").replace("]", ""))
          .toList();

  private static final List<String> LINKS =
      List.of(". ", " and ", " to ", ", ", "-", " of ", " in ", " before ", " (", "; the end of ");

  static Stream<TimeContext> contexts() {
    return Stream.of(
            TimeContext.unknown(),
            TimeContext.published("2019-02-25"),
            TimeContext.published("2019-02?"),
            TimeContext.published("2019"),
            TimeContext.published("2018-22"),
            TimeContext.published("198X"),
            TimeContext.published("-0043-03-15"),
            TimeContext.published("9999-12-31"),
            TimeContext.published("[2018-05-01..2018-05-22]"))
        .flatMap(context -> Stream.of(Mode.values()).map(context::in));
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void everyExampleGivesEdtfOrNoDate(TimeContext context) {
    EXAMPLES.forEach(text -> assertSound(text, context));
  }

  @ParameterizedTest
  @MethodSource("contexts")
  void mixedPhrasesGiveEdtfOrNoDate(TimeContext context) {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS / contexts().count(); i++) {
      assertSound(mixed(random), context);
    }
  }

  @Test
  void thereAreExamples() {
    assertThat(EXAMPLES).hasSizeGreaterThan(150);
    assertThat(dates("in June 2018 and in the winter", TimeContext.unknown())).hasSize(1);
  }

  private static String mixed(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PHRASES; i++) {
      text.append(EXAMPLES.get(random.nextInt(EXAMPLES.size())));
      text.append(LINKS.get(random.nextInt(LINKS.size())));
    }
    return text.toString();
  }

  private static void assertSound(String text, TimeContext context) {
    for (Derivation date : dates(text, context)) {
      assertThatCode(() -> Edtf.parse(date.edtf()))
          .as("%s in %s, seed %d: %s", context, text, SEED, date)
          .doesNotThrowAnyException();
      assertThat(date.run().toString()).as("%s: %s", text, date).isEqualTo(date.edtf());
    }
  }

  private static List<Derivation> dates(String text, TimeContext context) {
    List<Derivation> dates = new ArrayList<>();
    for (TimeExpression expression : Tagging.tag(text, context)) {
      if (expression.derivation() != null) {
        dates.add(expression.derivation());
      }
    }
    return dates;
  }
}
