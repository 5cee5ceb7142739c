package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;

import dev.dateline.time.TimeExpression;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Rule;
import dev.dateline.time.grammar.Terminal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Now, once and some day. */
final class Vagues {
  private static final Meaning PRESENT = new Constant(TimeExpression.Type.DATE, "PRESENT_REF");
  private static final Meaning PAST = new Constant(TimeExpression.Type.DATE, "PAST_REF");
  private static final Meaning FUTURE = new Constant(TimeExpression.Type.DATE, "FUTURE_REF");

  private Vagues() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "vague.present",
            "( now | right now | currently | at present | presently | nowadays | these days | the present"
                + " | at the moment | the time being | the present day | this moment | the present time )",
            Vagues::present,
            "he is [now] in Paris = PRESENT_REF"),
        rule("vague.current", "current", Vagues::current, "the [current] government = PRESENT_REF"),
        rule(
            "vague.past",
            "( recently | more recently | most recently | lately | formerly | the past | the recent past"
                + " | not long ago | long ago | some time ago | a long time ago )",
            m ->
                m.words().says(m.from() - 1, "as") && m.words().says(m.to(), "as")
                    ? null
                    : name(m, PAST),
            "he [recently] left = PAST_REF"),
        rule(
            "vague.recent",
            "( recent | recent times )",
            m -> name(m, PAST),
            "the [recent] talks = PAST_REF"),
        rule(
            "vague.one-day",
            "( one day | some day | someday )",
            Vagues::oneDay,
            "he will [one day] leave = FUTURE_REF"),
        rule(
            "vague.future",
            "( soon | the future | the near future | in future | shortly | the foreseeable future )",
            Vagues::future,
            "he will [soon] leave = FUTURE_REF"));
  }

  private static @Nullable Meaning name(Match m, Meaning meaning) {
    boolean title = m.words().isCapitalised(m.from()) && !startsSentence(m);
    return title ? null : meaning;
  }

  /** "soon" in a narrative is soon after; with "will" it is ahead of the reader. */
  private static boolean isAhead(Match m) {
    for (int at = m.from() - 4; at < m.to() + 4; at++) {
      if (m.words().says(at, "will", "'ll", "may", "could", "should", "shall")) {
        return true;
      }
    }
    return false;
  }

  /** "one day" ahead of the reader, not "in one day", "one day of it". */
  private static @Nullable Meaning oneDay(Match m) {
    boolean ahead = m.words().says(m.from() - 1, "will", "'ll", "would", "could", "may", "might");
    return ahead || !m.says("one") ? name(m, FUTURE) : null;
  }

  private static boolean startsSentence(Match m) {
    var text = m.words().text();
    return text.sentences().get(text.sentenceOf(m.from())).firstToken() == m.from();
  }

  /** "now that" is a conjunction. */
  private static @Nullable Meaning present(Match m) {
    boolean name = m.to() - m.from() == 1 && m.words().text().word(m.from()).equals("NOW");
    return name || m.words().says(m.to(), "that") ? null : PRESENT;
  }

  /** "The current swept him away": only before what is current. */
  private static @Nullable Meaning current(Match m) {
    int next = m.to();
    boolean flow =
        next >= m.words().size()
            || !Character.isLetterOrDigit(m.words().text().word(next).charAt(0))
            || m.words().is(next, Terminal.TENSE)
            || m.words().says(next, "of", "in", "at", "from", "through", "to", "is", "and", "by");
    return flow ? null : name(m, PRESENT);
  }

  /** "as soon as" and "sooner or later" say nothing of when. */
  private static @Nullable Meaning future(Match m) {
    boolean conjunction =
        m.words().says(m.from() - 1, "as") || m.words().says(m.to(), "as", "after", "before");
    boolean soon = m.says("soon", "shortly");
    return conjunction || (soon && !isAhead(m)) ? null : name(m, FUTURE);
  }
}
