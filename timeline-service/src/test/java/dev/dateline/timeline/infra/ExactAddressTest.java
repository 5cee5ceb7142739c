package dev.dateline.timeline.infra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.timeline.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of the API has one address, in percent-encoded UTF-8. */
@QuarkusTest
@QuarkusTestResource(EmbeddedDatabase.class)
class ExactAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # target                           | status | what is said
          /api/v1/timelines                  | 200    | main
          /api/v1/events?q=%C3%A9t%C3%A9     | 200    | items
          /api/v1/events?q=a+b%2Fc           | 200    | items
          /api/v1/timelines/                 | 404    | problems/not-found
          /api/v1//timelines                 | 404    | problems/not-found
          /api/v1/timelines;x=1              | 404    | problems/not-found
          /api/v1/timelines/main;x=%ff       | 404    | problems/not-found
          /api/v1/events/../timelines        | 404    | problems/not-found
          /api/v1/events/%2e%2e/timelines    | 404    | problems/not-found
          /api/v1/timelines%2Fmain           | 404    | problems/not-found
          /api/v1/timelines/%ff              | 404    | problems/not-found
          /api/v1/events?limit=1&q=%c0%af    | 400    | "parameter":"q"
          /api/v1/events?q=%ed%a0%80         | 400    | "parameter":"q"
          /api/v1/events?q=%e2%82            | 400    | "parameter":"q"
          /api/v1/events?%ff=1               | 400    | "parameter":"?"
          """)
  void answers(String target, int status, String said) throws Exception {
    String answer =
        RawHttp.exchange("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains(said);
  }

  /** The HTTP server itself refuses it, before the service hears of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/timelines/%zz", "/api/v1/events?q=%", "/api/v1/events?q=%zz", "/?q={}"})
  void whatIsNoUriIsRefusedWithoutAWord(String target) throws Exception {
    assertThat(
            RawHttp.exchange("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("content-length: 0");
  }
}
