package dev.dateline.time.resolve;

import dev.dateline.model.derivation.Anchor;
import dev.dateline.model.derivation.Derivation;
import dev.dateline.model.derivation.DerivationException;
import dev.dateline.model.derivation.Step;
import dev.dateline.model.derivation.Step.Direction;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.calendar.Grain;
import dev.dateline.time.calendar.Move;
import dev.dateline.time.calendar.Notation;
import dev.dateline.time.calendar.Template;
import dev.dateline.time.calendar.When;
import dev.dateline.time.grammar.Meaning;
import dev.dateline.time.grammar.Meaning.Clock;
import dev.dateline.time.grammar.Meaning.Constant;
import dev.dateline.time.grammar.Meaning.Counted;
import dev.dateline.time.grammar.Meaning.Lasting;
import dev.dateline.time.grammar.Meaning.Origin;
import dev.dateline.time.grammar.Meaning.Stated;
import dev.dateline.time.grammar.Reading;
import dev.dateline.time.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves the readings of one text, in the order of the text. */
public final class Resolver {
  /** Days after which a date without a year is the nearer one, unless told which way. */
  private static final int LONG_AGO = 270;

  /** Days after which a day of a month needs a year, whatever the tense of its sentence. */
  private static final int ALMOST_A_YEAR = 300;

  /** Days after which a weekday is the nearer one, unless told which way. */
  private static final int FAR_BACK = 6;

  private static final int FAR_AHEAD = 5;

  /** Days from the first of a month by the moon in which it is still spoken of as the present. */
  private static final int FASTING = 45;

  /** EDTF writes the days of later years no more. */
  private static final int LAST_YEAR = 9999;

  private static final int OPENING = 2;

  /** Sentences in which "at 6 in the morning" is still of the day told of. */
  private static final int CLOCK_REACH = 2;

  private final Words words;
  private final Scene scene;

  Resolver(Words words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  TimeExpression resolve(Reading reading) {
    Meaning meaning = reading.meaning();
    if (meaning instanceof Lasting lasting) {
      if (lasting.unit() == Grain.MONTH && reading.rule().equals("duration.past")) {
        scene.leavePeriod();
      }
      return expression(reading, TimeExpression.Type.DURATION, Durations.timex(lasting), null);
    }
    if (meaning instanceof Constant constant) {
      return expression(reading, constant.type(), constant.value(), null);
    }
    if (meaning instanceof Meaning.Relation relation) {
      return expression(reading, TimeExpression.Type.DURATION, relation.timex(), null);
    }
    if (scene.isNarrative() && reading.rule().equals("deictic.today")) {
      return expression(reading, TimeExpression.Type.DATE, "PRESENT_REF", null);
    }
    Resolution resolution = resolution(reading);
    if (resolution == null) {
      return unresolved(reading);
    }
    String clock = meaning instanceof Clock c ? c.timex() : reading.clock();
    if (reading.standing() == TimeExpression.Standing.TIMEX) {
      String time = clock == null ? "" : clock;
      scene.mention(resolution, meaning, sentence(reading), time, opens(reading));
    }
    String day = Notation.timex(resolution.when());
    return clock == null
        ? expression(reading, TimeExpression.Type.DATE, day, resolution.derivation())
        : expression(reading, TimeExpression.Type.TIME, day + clock, resolution.derivation());
  }

  private @Nullable Resolution resolution(Reading reading) {
    Meaning meaning = reading.meaning();
    if (meaning instanceof Stated stated) {
      return stated.or() == null
          ? derived(
              reading, null, stated.when(), List.of(new Step.State(Notation.edtf(stated.when()))))
          : either(reading, stated.when(), stated.or());
    }
    if (meaning instanceof Clock clock) {
      Start start = dayOfClock(reading, clock);
      int days = clock.days() + (start == null ? 0 : nights(reading, clock, start));
      Move move = days == 0 ? new Move.Truncate(Grain.DAY) : new Move.Shift(days, Grain.DAY);
      return start == null || start.when().grain() != Grain.DAY
          ? null
          : walk(reading, start, List.of(move));
    }
    if (meaning instanceof Counted counted) {
      Start start = start(reading, counted);
      Resolution found = start == null ? null : walk(reading, start, moves(counted, start));
      boolean back = found != null && start != null && isBack(reading, start, found);
      return found != null && (back || isUnfounded(reading, counted, found)) ? null : found;
    }
    return null;
  }

  /** "on 28 May ... on the 3rd": of the month after, or of one that is told back to. */
  private static boolean isBack(Reading reading, Start start, Resolution found) {
    return reading.rule().equals("anaphor.day-of-month")
        && found.when().first().isBefore(start.when().first());
  }

  /** "He left two days later" with no date before it: not two days after the publication. */
  private boolean isUnfounded(Reading reading, Counted counted, Resolution found) {
    When publication = scene.publication();
    return counted.origin() == Origin.MENTION
        && scene.last() == null
        && publication != null
        && found.when().first().isAfter(publication.last())
        && Tense.of(words, reading).direction() != Direction.FUTURE;
  }

  /** Day first or month first: the value takes the American order, the date keeps both. */
  private Resolution either(Reading reading, When when, When or) {
    String days =
        Stream.of(when, or).map(Notation::edtf).sorted().collect(Collectors.joining(",", "[", "]"));
    String text = words.text().words(reading.from(), reading.to());
    return new Resolution(
        when, Derivation.of(text, reading.rule(), new Anchor.None(), new Step.State(days)));
  }

  private @Nullable Start start(Reading reading, Counted counted) {
    int sentence = sentence(reading);
    Scene.Mention last =
        counted.origin() == Origin.MENTION ? scene.counted(sentence) : scene.last();
    if (counted.origin() == Origin.PERIOD) {
      Scene.Mention spoken = scene.period(sentence);
      boolean past = spoken == null && reading.rule().equals("anaphor.earlier");
      Scene.Mention period = past ? scene.past(sentence) : spoken;
      Start publication = publication();
      return period != null ? mention(period) : publication;
    }
    if (counted.origin() == Origin.CONTEXT && scene.isLeft()) {
      return null;
    }
    Scene.Mention year =
        opens(reading) && Story.isOfYear(words, reading) ? scene.openedYear(sentence) : null;
    if (year != null) {
      return mention(year);
    }
    boolean fromMention =
        counted.origin() == Origin.MENTION
            || (counted.origin() == Origin.CONTEXT && scene.isNarrative() && scene.isSet());
    return fromMention && last != null ? mention(last) : publication();
  }

  /** A business period that was not mentioned is the last quarter, or the year, of publication. */
  private static List<Move> moves(Counted counted, Start start) {
    boolean period = start.anchor() instanceof Anchor.Expression;
    boolean whole = start.when().grain().compareTo(Grain.QUARTER) >= 0;
    if (counted.origin() != Origin.PERIOD || (period && whole)) {
      return counted.moves();
    }
    if (counted.moves().isEmpty()) {
      return List.of(new Move.Truncate(Grain.QUARTER), new Move.Shift(-1, Grain.QUARTER));
    }
    List<Move> moves = new ArrayList<>(counted.moves());
    moves.add(0, new Move.Truncate(Grain.YEAR));
    return moves;
  }

  private @Nullable Start dayOfClock(Reading reading, Clock clock) {
    Scene.Mention last = scene.last();
    boolean near =
        last != null
            && last.when().grain() == Grain.DAY
            && (scene.isNarrative() || sentence(reading) - last.sentence() <= CLOCK_REACH);
    boolean ofStory = !isOfToday(reading) && last != null && !isAhead(last);
    if (last != null && near && (sentence(reading) == last.sentence() || ofStory)) {
      return mention(last);
    }
    if (words.says(reading.from(), "that") || words.says(reading.from() + 1, "same")) {
      return null;
    }
    // "The next morning" is not the morning after the publication, unless that is told ahead.
    boolean ahead = Tense.of(words, reading).direction() == Direction.FUTURE;
    return scene.isNarrative() || (clock.days() > 0 && !ahead) ? null : publication();
  }

  /** 1 where the clock has gone past midnight since the time spoken of, else 0. */
  private int nights(Reading reading, Clock clock, Start start) {
    Scene.Mention last = scene.last();
    boolean told = last != null && start.anchor() instanceof Anchor.Expression;
    boolean next =
        told
            && last != null
            && clock.days() == 0
            && Nights.isNextDay(words, reading, last.clock(), clock.timex());
    return next ? 1 : 0;
  }

  /** "this morning", "tonight": in news, of the day of the report. */
  private boolean isOfToday(Reading reading) {
    return !scene.isNarrative()
        && IntStream.range(reading.from(), reading.to())
            .anyMatch(at -> words.says(at, "this", "tonight"));
  }

  private boolean isAhead(Scene.Mention day) {
    When publication = scene.publication();
    return publication != null && day.when().first().isAfter(publication.last());
  }

  private static Start mention(Scene.Mention mention) {
    Derivation derivation = mention.resolution().derivation();
    return new Start(new Anchor.Expression(derivation), derivation.edtf(), mention.when());
  }

  private @Nullable Start publication() {
    When when = scene.publication();
    String edtf = scene.context().publication();
    var basis = scene.context().basis();
    return when == null || edtf == null || basis == null
        ? null
        : new Start(new Anchor.Publication(edtf, basis), edtf, when);
  }

  private @Nullable Resolution walk(Reading reading, Start start, List<Move> moves) {
    When at = start.when();
    List<Step> steps = new ArrayList<>();
    for (Move open : moves) {
      Move move = open;
      if (open.lacksDirection()) {
        Direction direction = direction(reading, open, start.anchor(), at);
        move = open.towards(direction);
        if (direction == Direction.NEAREST && Reach.isLongMention(start.anchor(), at)) {
          at = When.day(at.first());
          steps.add(new Step.Nth(1, Step.Unit.DAY));
        }
      }
      When next = Reach.isOfLongMention(move, start.anchor(), at) ? null : move.from(at);
      if (next == null) {
        return null;
      }
      steps.addAll(move.steps(at, next));
      at = next;
    }
    return derived(reading, start, at, steps);
  }

  private Direction direction(Reading reading, Move move, Anchor from, When anchor) {
    boolean ofYear = from instanceof Anchor.Expression && anchor.grain() == Grain.YEAR;
    if (ofYear && !scene.isNarrative() && move instanceof Move.Complete) {
      return Direction.SAME;
    }
    if (scene.isNarrative() && !(scene.isGuessed() && from instanceof Anchor.Publication)) {
      boolean weekdayOfWeek = move instanceof Move.Weekday && anchor.grain() != Grain.DAY;
      if (weekdayOfWeek || anchor.grain().compareTo(Grain.MONTH) > 0) {
        return Direction.SAME;
      }
      Scene.Mention last = scene.last();
      boolean here = last != null && last.sentence() == sentence(reading);
      boolean goesOn =
          here && from instanceof Anchor.Expression && Story.goesOn(words, reading, move);
      return goesOn ? Direction.FUTURE : Direction.NEAREST;
    }
    Tense told = Tense.of(words, reading);
    Direction tense = told.direction();
    if (move instanceof Move.Weekday) {
      int reach = tense == Direction.FUTURE ? FAR_AHEAD : FAR_BACK;
      return told.isTold() || !Reach.isFarther(move, anchor, tense, reach)
          ? tense
          : Direction.NEAREST;
    }
    if (!(move instanceof Move.Complete complete)) {
      return tense;
    }
    tense = tense == Direction.NEAREST && !told.isTold() ? Direction.PAST : tense;
    if (complete.template() instanceof Template.Part) {
      // "will close in the fourth quarter", but "will report a loss for the fourth quarter".
      boolean plain = tense != Direction.FUTURE || words.says(reading.from() - 1, "in", "by");
      return plain ? tense : Direction.NEAREST;
    }
    if (complete.template() instanceof Template.Feast feast
        && feast.holiday().isMonth()
        && !Reach.isFarther(complete, anchor, Direction.NEAREST, FASTING)) {
      return Direction.NEAREST;
    }
    boolean day = complete.template() instanceof Template.MonthDay;
    boolean close = !day || told.isClose();
    int reach = !told.isTold() ? LONG_AGO : close ? Integer.MAX_VALUE : ALMOST_A_YEAR;
    return Reach.isFarther(complete, anchor, tense, reach) ? Direction.NEAREST : tense;
  }

  private @Nullable Resolution derived(
      Reading reading, @Nullable Start start, When when, List<Step> steps) {
    if (Math.abs(when.year()) >= LAST_YEAR) {
      return null;
    }
    Anchor anchor = start == null ? new Anchor.None() : start.anchor();
    List<Step> parted =
        start == null ? null : Latitude.steps(words, reading, start, scene.last(), when, steps);
    List<Step> all = new ArrayList<>(parted == null ? steps : parted);
    boolean hour = reading.clock() != null || reading.meaning() instanceof Clock;
    boolean day = hour && "APPROX".equals(reading.mod()); // "about 8 a.m." leaves no doubt of it
    Step modifier = day ? null : Modified.step(reading.mod(), when.grain());
    if (modifier != null) {
      all.add(modifier);
    }
    String text = words.text().words(reading.from(), reading.to());
    String edtf = Notation.edtf(when);
    boolean plain =
        modifier == null
            && parted == null
            && when.grain() != Grain.HALF
            && when.year() > 0
            && !(reading.meaning() instanceof Counted counted && counted.isOfWeekday());
    if (plain && (start == null || (start.isExact() && start.when().grain() == Grain.DAY))) {
      // The steps come to the same (a test runs them): taking them again would cost most of the
      // time.
      return new Resolution(when, new Derivation(text, reading.rule(), anchor, all, edtf));
    }
    try {
      return new Resolution(when, Derivation.of(text, reading.rule(), anchor, all));
    } catch (DerivationException outOfReach) {
      return null;
    }
  }

  /** Without a publication date nothing is invented: what is not known stays open. */
  private TimeExpression unresolved(Reading reading) {
    if (reading.meaning() instanceof Clock clock) {
      return expression(reading, TimeExpression.Type.TIME, "XXXX-XX-XX" + clock.timex(), null);
    }
    if (!(reading.meaning() instanceof Counted counted)) {
      return expression(reading, TimeExpression.Type.DATE, Open.timex(null), null);
    }
    Move last = counted.last();
    if (!(last instanceof Move.Complete complete)) {
      return expression(reading, TimeExpression.Type.DATE, Open.timex(last), null);
    }
    Template template = complete.template();
    if (!template.isEdtf()) {
      return expression(reading, TimeExpression.Type.DATE, template.timex(), null);
    }
    Derivation open =
        Derivation.of(
            words.text().words(reading.from(), reading.to()),
            reading.rule(),
            new Anchor.None(),
            new Step.State(template.timex()));
    return expression(reading, TimeExpression.Type.DATE, template.timex(), open);
  }

  private TimeExpression expression(
      Reading reading, TimeExpression.Type type, String value, @Nullable Derivation derivation) {
    int start = words.text().start(reading.from());
    int end = words.text().end(reading.to() - 1);
    return new TimeExpression(
        start,
        end,
        words.text().text().substring(start, end),
        type,
        value,
        Modified.timex(reading.mod()),
        reading.rule(),
        reading.standing(),
        derivation,
        reading.relation());
  }

  /** Whether a sentence begins with the expression: "In 1962 ...". */
  private boolean opens(Reading reading) {
    int first = words.text().sentences().get(sentence(reading)).firstToken();
    return reading.from() - first <= OPENING;
  }

  private int sentence(Reading reading) {
    return words.text().sentenceOf(reading.from());
  }
}
