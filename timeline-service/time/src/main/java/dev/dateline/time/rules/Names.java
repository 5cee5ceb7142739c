package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;

import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that hold a word of time and speak of none: nothing is read in them. */
final class Names {
  private static final String ANY = "( " + String.join(" | ", WordList.lines("names.txt")) + " )";

  private Names() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "name",
            ANY,
            Names::name,
            "[Ruby Tuesday] closed = nothing",
            "the [Long March] 5 rocket = nothing",
            "the [Seven Years' War] = nothing"));
  }

  private static @Nullable Meaning name(Match m) {
    return m.words().isCapitalised(m.to() - 1) || m.words().says(m.to() - 1, "war", "noon")
        ? new Meaning.Name()
        : null;
  }
}
