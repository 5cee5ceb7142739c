package dev.dateline.measure.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.edtf.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedTextsTest {
  @TempDir Path directory;

  @Test
  void readsTextAndAnnotationsWithTheNewlineInFront() throws IOException {
    Files.writeString(directory.resolve("b.txt"), "\nIt rained on Monday.");
    Files.writeString(
        directory.resolve("b.json"),
        """
        {"id":"b","dct":"1998-01-13T08:30:00","timex":[
          {"start":14,"end":20,"text":"Monday","type":"DATE","value":"1998-01-12","mod":""}],
         "event_times":[
          {"start":4,"end":10,"text":"rained","kind":"single","raw":"1998-01-12"},
          {"start":4,"end":10,"text":"rained","kind":"multi","raw":"beginPoint=1998-01-12"}]}
        """);
    Files.writeString(directory.resolve("a.txt"), "Nothing.");
    Files.writeString(
        directory.resolve("a.json"), "{\"id\":\"a\",\"dct\":\"1998-01-13\",\"timex\":[]}");
    assertThat(AnnotatedTexts.read(directory))
        .extracting(AnnotatedText::id)
        .containsExactly("a", "b");
    AnnotatedText text = AnnotatedTexts.read(directory).get(1);
    assertThat(text.text()).startsWith("\nIt");
    assertThat(text.day()).isEqualTo("1998-01-13");
    assertThat(text.times())
        .containsExactly(new MarkedTime(14, 20, "Monday", "DATE", "1998-01-12", "gold"));
    assertThat(text.events()).singleElement().matches(MarkedEvent::isExact);
  }

  @ParameterizedTest
  @CsvSource({
    "1998-01-08, 1998-01-08",
    "after1998-01-08, [1998-01-08..]",
    "before1998-02-27, [..1998-02-27]",
    "after1998-01-08before1998-02-27, [1998-01-08..1998-02-27]"
  })
  void readsTheNotationOfEventTimes(String notation, String edtf) {
    assertThat(EventDays.read(notation)).contains(Edtf.parse(edtf).bounds());
  }

  @ParameterizedTest
  @CsvSource({"''", "sometime", "1998-01", "beginPoint=1998-01-08", "before1998-02-27after1998"})
  void readsNothingElse(String notation) {
    assertThat(EventDays.read(notation)).isEmpty();
  }
}
