package dev.dateline.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.Candidate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who did what, and where: titles, participants and places as a reader expects them. */
class StoriesTest {

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "/dev/dateline/nlp/stories.tsv",
      delimiter = '\t',
      quoteCharacter = '~',
      nullValues = "-")
  void tellsWhoDidWhatWhere(
      String trigger, String title, String participants, String places, String text) {
    Candidate told = find(text, trigger);

    assertThat(told.title()).isEqualTo(title);
    assertThat(told.participants()).containsExactlyElementsOf(list(participants));
    assertThat(told.places()).containsExactlyElementsOf(list(places));
  }

  /** The last event that a word stands for: the sentences before it only say who is who. */
  private static Candidate find(String text, String trigger) {
    List<Candidate> found =
        SharedPipeline.readNews(text, "2018-06-04").candidates().stream()
            .filter(candidate -> word(text, candidate).equals(trigger))
            .toList();
    assertThat(found).as("events of '%s' in '%s'", trigger, text).isNotEmpty();
    return found.get(found.size() - 1);
  }

  private static String word(String text, Candidate candidate) {
    return text.substring(
        candidate.mention().trigger().start(), candidate.mention().trigger().end());
  }

  private static List<String> list(String joined) {
    return joined == null ? List.of() : List.of(joined.split(";", -1));
  }
}
