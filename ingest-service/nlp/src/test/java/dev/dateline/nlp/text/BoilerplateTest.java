package dev.dateline.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private final Boilerplate boilerplate = new Boilerplate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share this article with your friends",
        "Anna Weber is a staff writer and was born in 1975.",
        "Read more: The talks of 1998",
        "Reporting by Anna Weber; Editing by Jan Novak",
        "The Associated Press contributed to this report on May 3.",
        "We use cookies since May 2018 to improve your experience.",
        "Jan Novak/Getty Images, May 3",
        "Photo by Jan Novak on May 3",
        "Listen to this article of May 3",
        "Sign up for our newsletter, launched on May 3",
        "© 2018 The Daily, founded in 1898"
      })
  void excludesALine(String line) {
    String text = "The talks began on Monday.\n" + line + "\nThey end on Friday.";

    assertThat(boilerplate.find(text))
        .containsExactly(new Boilerplate.Range(27, 27 + line.length()));
  }

  @Test
  void excludesAllThatFollowsACommentForm() {
    String text = "The talks began on Monday.\n\nLeave a Reply\nI was there in 1990.";

    assertThat(boilerplate.find(text)).containsExactly(new Boilerplate.Range(28, text.length()));
  }

  @Test
  void aBoxOfLinksAtTheTopEndsNoArticle() {
    String text = "Related articles\nThe talks began on Monday.\n" + "They went on. ".repeat(9);

    assertThat(boilerplate.find(text)).containsExactly(new Boilerplate.Range(0, 16));
  }

  @Test
  void excludesABiographyAtTheEndOnly() {
    String bio = "Anna Weber lives in Bonn.";
    String text = "The talks began on Monday, and they end on Friday in Geneva.\n" + bio;

    assertThat(boilerplate.find(text)).hasSize(1);
    assertThat(boilerplate.find(bio + "\n" + text.substring(0, 60))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All rights reserved.",
        "This material may not be published, broadcast or copied.",
        "Jan Novak contributed to this report.",
        "Jan Novak is a staff writer and was born in 1975."
      })
  void aNoticeBehindTheArticleInItsLineLeavesTheArticle(String notice) {
    String article = "The mayor resigned on 4 May 2018. ";

    assertThat(boilerplate.find(article + notice))
        .containsExactly(
            new Boilerplate.Range(article.length(), article.length() + notice.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2018 The Daily, founded in 1898. All rights reserved.",
        "Copyright 2018 The Daily. It was founded in 1898. All rights reserved.",
        "Photo by Jan Novak on May 3. All rights reserved."
      })
  void aNoticeThatBeginsItsLineTakesItWhole(String line) {
    assertThat(boilerplate.find(line)).containsExactly(new Boilerplate.Range(0, line.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parties share this view of the accord.",
        "Copying the coin is a crime, the office said.",
        "He asked the visitors to leave a reply in the book.",
        "He lives in Paris, where he met the minister on Monday.",
        "The company changed its privacy policy in May 2018 after the talks, and lost ten thousand users.",
        "Shares fell on Monday.",
        "Newsletters were banned in May."
      })
  void keepsTheArticle(String line) {
    assertThat(boilerplate.find(line)).isEmpty();
  }
}
