package dev.dateline.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void isReadByPath() {
    Json json =
        Json.parse(
            """
            {"items": [{"title": "Z\\u00fcrich \\"A\\"\\n", "n": -12}, {}], "next": null, "ok": true}
            """);

    assertThat(json.get("items").items()).hasSize(2);
    assertThat(json.get("items").items().get(0).get("title").text()).isEqualTo("Zürich \"A\"\n");
    assertThat(json.get("items").items().get(0).get("n").number()).isEqualTo(-12);
    assertThat(json.get("next").isNull()).isTrue();
    assertThat(json.get("absent").get("deeper").isNull()).isTrue();
    assertThat(json.get("ok").text()).isEqualTo("true");
    assertThat(json.get("ok").items()).isEmpty();
  }

  @Test
  void writesWhatItReads() {
    String text = "a \"quoted\" \\ line\nand\ta \u0001 tab, é, 🗓";

    Json json = Json.parse(Json.write(Map.of("text", text)));

    assertThat(json.get("text").text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":}",
        "\"open",
        "\"\\u12\"",
        "nul",
        "1 2",
        "--1",
        "{a:1}"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
