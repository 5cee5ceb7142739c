package dev.dateline.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # sent                                 | read as
          ''                                     | ''
          application/json                       | application/json
          text/csv;q=0.5 , application/json      | text/csv;q=0.5, application/json
          ,text/csv,,                            | text/csv
          *                                      | */*
          text/html, *; q=.2, */*; q=.2          | text/html, */*; q=0.2, */*; q=0.2
          text/*;Q=.75                           | text/*;Q=0.75
          text/csv;q=1.000                       | text/csv;q=1.000
          text/csv;q=1.1                         | -
          text/csv;q=x                           | -
          text/csv;q=                            | -
          json                                   | -
          application/json, /                    | -
          application/json;                      | application/json;
          """)
  void isReadInOneForm(String sent, String plain) {
    assertThat(AcceptHeader.plain(sent)).isEqualTo(Optional.ofNullable(plain));
  }
}
