package dev.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawBodyTest {

  @Test
  void textIsUtf8UnlessItSaysOtherwise() {
    byte[] bytes = "Café".getBytes(StandardCharsets.UTF_8);

    assertThat(RawBody.text(bytes, null)).hasValue("Café");
    assertThat(RawBody.text(bytes, StandardCharsets.ISO_8859_1)).hasValue("CafÃ©");
    assertThat(RawBody.text(bytes, StandardCharsets.US_ASCII)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = "\uFEFFCafé".getBytes(StandardCharsets.UTF_8);

    assertThat(RawBody.text(bytes, null)).hasValue("Café");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "ISO-8859-15", "Shift_JIS"})
  void aPageNamesItsOwnCharset(String name) {
    String page =
        "<html><head><meta charset=\"" + name + "\"></head>" + (name.startsWith("S") ? "日本" : "é");

    assertThat(RawBody.html(page.getBytes(Charset.forName(name)), null)).hasValue(page);
  }

  @Test
  void aPageThatNamesNoneIsUtf8OrElseWindows1252() {
    assertThat(RawBody.html("<p>“é”".getBytes(StandardCharsets.UTF_8), null)).hasValue("<p>“é”");
    assertThat(RawBody.html(new byte[] {'<', 'p', '>', (byte) 0x93, (byte) 0xE9}, null))
        .hasValue("<p>“é");
  }

  @Test
  void theContentTypeCountsMoreThanThePage() {
    byte[] page = "<meta charset=windows-1252>é".getBytes(StandardCharsets.UTF_8);

    assertThat(RawBody.html(page, StandardCharsets.UTF_8)).hasValue("<meta charset=windows-1252>é");
  }
}
