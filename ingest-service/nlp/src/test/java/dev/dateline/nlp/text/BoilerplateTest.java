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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parties share this view of the accord.",
        "Copying the coin is a crime, the office said.",
        "He asked the visitors to leave a reply in the book."
      })
  void keepsTheArticle(String line) {
    assertThat(boilerplate.find(line)).isEmpty();
  }
}
