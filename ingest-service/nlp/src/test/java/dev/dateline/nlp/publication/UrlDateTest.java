package dev.dateline.nlp.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.extraction.PublicationClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://news.example/2018/05/22/coin,             2018-05-22
          https://news.example/politics/2018/may/22/coin,   2018-05-22
          https://news.example/2018-05-22-coin.html,        2018-05-22
          https://news.example/coin-20180522,               2018-05-22
          https://news.example/2018/05/coin,                2018-05
          https://news.example/a/2016/2/29/leap,            2016-02-29
          https://news.example/2018/september/9/coin,       2018-09-09
          https://news.example/2018/market/2018/05/22/coin, 2018-05-22
          https://news.example/2000-00-1/2018-05-22/coin,   2018-05-22
          """)
  void readsThePath(String url, String edtf) {
    assertThat(UrlDate.find(url)).extracting(PublicationClaim::edtf).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/story/20182405",
        "https://news.example/2019/02/29/no-such-day",
        "https://news.example/2018/13/01/no-such-month",
        "https://2018.example/05/22/",
        "https://news.example/item/12018/05/22",
        "https://news.example/products/1984",
        "https://news.example/2018/market-falls",
        "https://news.example/2018/mayor-wins",
        "https://news.example/2018/decision",
        "https://news.example/2018/may-wins",
        "https://news.example/2018/marches/12/",
        "https://news.example/2018-mayor-3-votes",
        "news",
        ""
      })
  void findsNothingElsewhere(String url) {
    assertThat(UrlDate.find(url)).isNull();
  }
}
