package dev.dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.extraction.Candidate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why an event has its date reads as one sentence, whatever led to it. */
class DerivationSentencesTest {
  private static final Path SAMPLES = Path.of("../../deploy/local/samples");

  /** What is read, what it comes to, and why; nothing behind its only full stop. */
  private static final Pattern ONE_SENTENCE = Pattern.compile("\\S.* → [^→\\n]+: [^\\n]+[^. ]\\.");

  private static final int LONGEST = 400;

  @Test
  void ofTheSamplesReadAsOne() throws IOException {
    List<Derivation> derivations = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        String body = text.substring(text.indexOf("\n\n") + 2);
        derivations.addAll(derivations(SharedPipeline.readNews(body, "2018-06-12")));
        derivations.addAll(derivations(SharedPipeline.read(body)));
      }
    }

    assertThat(derivations)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            derivation ->
                assertThat(derivation.sentence())
                    .matches(ONE_SENTENCE)
                    .hasSizeLessThan(LONGEST)
                    .doesNotContain(". "));
  }

  @Test
  void whatIsDatedByAnInferredPublicationSaysSo() {
    String text =
        "Diplomats prepare the upcoming June 12 meeting between the two leaders. The office restated"
            + " the findings of its 2018 report on the prisons.";

    assertThat(derivations(SharedPipeline.read(text)))
        .filteredOn(derivation -> derivation.edtf().equals("2018-06-12?"))
        .singleElement()
        .extracting(Derivation::sentence)
        .asString()
        .contains("possibly 12 June 2018", "(inferred from the text)");
  }

  private static List<Derivation> derivations(ExtractionResult result) {
    return result.candidates().stream()
        .map(Candidate::derivation)
        .filter(Objects::nonNull)
        .toList();
  }
}
