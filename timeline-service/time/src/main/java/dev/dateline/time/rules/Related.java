package dev.dateline.time.rules;

import static dev.dateline.time.grammar.Rule.rule;
import static dev.dateline.time.grammar.Terminal.NUMBER;
import static dev.dateline.time.grammar.Terminal.ORDINAL;
import static dev.dateline.time.grammar.Terminal.UNIT;

import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Side;
import dev.dateline.time.EventRelation;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.grammar.Match;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that date an event by another one, or only together with the word they stand beside. */
final class Related {
  private Related() {}

  static List<Rule> rules() {
    return List.of(
        rule(
            "relation.anniversary",
            "( the | its | their | his | her )? ( <ordinal> | <number> - <ordinal> | <number> - year ) ( year )?"
                + " anniversary",
            Related::anniversary,
            "on [the 31st anniversary] of the speech = P31Y",
            "on [its twenty-fifth anniversary] they met = P25Y"),
        rule(
            "relation.centenary",
            "( the | its | their | his | her )? ( centenary | bicentenary | tercentenary | centennial | bicentennial ) of",
            Related::centenary,
            "on [the centenary of] the speech = P100Y"),
        rule(
            "relation.nth-unit",
            "( the | its | their | his | her )? <ordinal> ( full )? <unit> of",
            Related::nth,
            "in [the sixth year of] his rule = P6Y"),
        rule(
            "relation.day-beside",
            "( the day | a day | the morning | the night ) ( after | before )",
            Related::beside,
            "[the day after] the vote he left = P1D"),
        rule(
            "hint.just",
            "( just | newly | freshly )",
            Related::just,
            "a coin [just] minted for the summit = 2019-02"));
  }

  private static Meaning anniversary(Match m) {
    int years = (m.has(NUMBER) ? m.get(NUMBER) : 0) + (m.has(ORDINAL) ? m.get(ORDINAL) : 0);
    boolean named = m.words().says(m.to(), "of", "since");
    return new Meaning.Relation(
        new EventRelation.Anniversary(years, eventStart(m, named ? m.to() + 1 : m.to())),
        "P" + years + "Y");
  }

  private static Meaning centenary(Match m) {
    int centuries = m.says("bicentenary", "bicentennial") ? 2 : m.says("tercentenary") ? 3 : 1;
    int years = centuries * 100;
    return new Meaning.Relation(
        new EventRelation.Anniversary(years, eventStart(m, m.to())), "P" + years + "Y");
  }

  private static @Nullable Meaning nth(Match m) {
    Grain grain = Grain.at(m.get(UNIT));
    Step.Unit unit = grain.unit();
    boolean several = m.words().text().word(m.to() - 2).endsWith("s");
    return unit == null || several || grain == Grain.QUARTER
        ? null
        : new Meaning.Relation(
            new EventRelation.Nth(m.get(ORDINAL), unit, eventStart(m, m.to())),
            "P" + grain.duration(Integer.toString(m.get(ORDINAL))));
  }

  private static @Nullable Meaning beside(Match m) {
    Side side = m.says("after") ? Side.AFTER : Side.BEFORE;
    boolean named =
        m.to() < m.words().size() && Character.isLetter(m.words().text().word(m.to()).charAt(0));
    return named && !m.words().says(m.to(), "and", "by", "with", "yesterday", "tomorrow")
        ? new Meaning.Relation(
            new EventRelation.Offset(1, Step.Unit.DAY, side, eventStart(m, m.to())), "P1D")
        : null;
  }

  private static int eventStart(Match m, int token) {
    return token < m.words().size()
        ? m.words().text().start(token)
        : m.words().text().end(m.to() - 1);
  }

  /** Before a past participle; "just as", "just the" say nothing of time, "had just" of another. */
  private static @Nullable Meaning just(Match m) {
    boolean pluperfect =
        m.words().says(m.from() - 1, "had", "'d", "’d") || m.words().says(m.from() - 2, "had");
    return Contexts.isParticiple(m.words(), m.to()) && !pluperfect
        ? Counted.fromPublication(new Move.Truncate(Grain.MONTH))
        : null;
  }
}
