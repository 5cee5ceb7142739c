package dev.dateline.deploy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleArticleTest {

  @Test
  void readsHeaderAndText() {
    SampleArticle article =
        SampleArticle.parse("title: A: b\npublished: 2018-05-22\n\nOne.\n\nTwo.\n");

    assertThat(article.fields())
        .containsExactly(
            Map.entry("title", "A: b"),
            Map.entry("published", "2018-05-22"),
            Map.entry("text", "One.\n\nTwo."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: only a header",
        "title: no text\n\n \n",
        "author: A. Writer\n\nNo title.",
        "titel: misspelt\n\nText.",
        "no colon\n\nText."
      })
  void refusesMalformedFiles(String file) {
    assertThatThrownBy(() -> SampleArticle.parse(file))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSamplesAreTenOfWhichTwoHaveNoPublicationDate() throws IOException {
    List<SampleArticle> samples;
    try (Stream<Path> files = Files.list(Path.of("local/samples"))) {
      samples =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .map(SampleArticleTest::read)
              .toList();
    }

    assertThat(samples).hasSize(10);
    assertThat(samples).filteredOn(s -> !s.fields().containsKey("published")).hasSize(2);
    assertThat(samples)
        .allSatisfy(s -> assertThat(s.fields()).containsEntry("publisher", "Dateline samples"));
  }

  private static SampleArticle read(Path file) {
    try {
      return SampleArticle.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
