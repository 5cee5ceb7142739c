package dev.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.time.grammar.Rule;
import dev.dateline.time.rules.English;
import dev.dateline.time.tag.TimeTagger;
import dev.dateline.time.text.TokenizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {
  private static final TimeContext MONDAY = TimeContext.published("2019-02-25");

  private final TimeTagger tagger = TimeTagger.create();

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return English.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example.text(), () -> check(rule, example))));
  }

  @Test
  void idsAreUnique() {
    List<String> ids = English.rules().stream().map(Rule::id).toList();

    assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  private void check(Rule rule, Rule.Example example) {
    int open = example.text().indexOf('[');
    int close = example.text().indexOf(']') - 1;
    String text = example.text().replace("[", "").replace("]", "");

    List<TimeExpression> found = tagger.tag(TokenizedText.of(text), MONDAY);
    if (example.value().equals("nothing")) {
      assertThat(found).noneMatch(e -> e.start() < close && e.end() > open);
      return;
    }

    assertThat(found)
        .anySatisfy(
            expression -> {
              assertThat(expression.text()).isEqualTo(text.substring(open, close));
              assertThat(expression.value()).isEqualTo(example.value());
              assertThat(expression.rule()).isEqualTo(rule.id());
            });
    assertThat(rule.id()).matches("[a-z-]+\\.?[a-z-]*");
  }
}
