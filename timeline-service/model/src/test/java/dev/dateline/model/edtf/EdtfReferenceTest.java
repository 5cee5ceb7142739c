package dev.dateline.model.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Our bounds beside those of the npm package edtf, which {@code deploy/load/edtf-reference} writes
 * down. Where the two differ, {@code edtf-js-disagreements.tsv} says why.
 */
class EdtfReferenceTest {

  @Test
  void agreesWithTheReferenceWhereItIsNotKnownToDiffer() throws IOException {
    Set<String> known = rows("edtf-js-disagreements.tsv").map(row -> row[0]).collect(asSet());

    Set<String> differing =
        rows("edtf-js.tsv")
            .filter(
                row -> !ours(row[0]).equals(javaScriptDay(row[1]) + " " + javaScriptDay(row[2])))
            .map(row -> row[0])
            .collect(asSet());

    assertThat(differing).isEqualTo(known);
    assertThat(rows("edtf-js.tsv").count() - known.size()).as("rows that agree").isGreaterThan(200);
  }

  private static String ours(String input) {
    try {
      DayBounds bounds = Edtf.parse(input).bounds();
      return Objects.toString(bounds.first(), "-") + " " + Objects.toString(bounds.last(), "-");
    } catch (EdtfParseException refused) {
      return "refused refused";
    }
  }

  /** JavaScript writes years outside 0..9999 with a sign and six digits. */
  private static String javaScriptDay(String day) {
    return day.replaceFirst("^([+-])0+(\\d{4,}-)", "$1$2");
  }

  private static Stream<String[]> rows(String resource) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(EdtfReferenceTest.class.getResourceAsStream(resource))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1));
    }
  }

  private static Collector<String, ?, Set<String>> asSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
