package dev.dateline.timeline.search;

import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.request.Storable;
import dev.dateline.model.range.Match;
import dev.dateline.timeline.api.Wire;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.RangeParameter;
import dev.dateline.timeline.search.EventFilter.Undated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads filters from query strings. */
@ApplicationScoped
public class EventFilters {
  private static final int MAX_VALUES = 20;
  static final String PERIOD = "P([0-9]{1,4}Y)?([0-9]{1,5}M)?([0-9]{1,5}W)?([0-9]{1,6}D)?";
  static final int MAX_VALUE_LENGTH = 200;
  private static final int MAX_ZONE_LENGTH = 64;
  private static final Period LONGEST = Period.ofYears(9_999);

  private final DateReader dates;
  private final Clock clock;

  EventFilters(DateReader dates, Clock clock) {
    this.dates = dates;
    this.clock = clock;
  }

  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter that is wrong
   */
  public EventFilter parse(EventFilterParams params) {
    RangeParameter ranges = new RangeParameter(dates, today(params.tz));
    boolean published = params.publishedFrom != null || params.publishedTo != null;
    return new EventFilter(
        params.timeline,
        ranges.range(params.from, params.to, params.range),
        Parameters.constant("match", params.match, Match.POSSIBLE),
        Parameters.constant("undated", params.undated, Undated.EXCLUDE),
        Words.parse(params.q),
        values(params),
        published
            ? ranges.between(
                "published_from", params.publishedFrom, "published_to", params.publishedTo)
            : null,
        relations(params));
  }

  private LocalDate today(@Nullable String zone) {
    if (zone == null) {
      return LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
    }
    try {
      if (zone.length() > MAX_ZONE_LENGTH) {
        throw new DateTimeException("too long");
      }
      return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw ProblemException.parameter("tz", "must be a time zone, such as Europe/Berlin");
    }
  }

  private static Map<Facet, List<String>> values(EventFilterParams params) {
    Map<Facet, List<String>> given = new EnumMap<>(Facet.class);
    given.put(Facet.PARTICIPANT, params.participant);
    given.put(Facet.PLACE, params.place);
    given.put(Facet.SOURCE, params.source);
    given.put(Facet.TAG, params.tag);
    given.put(Facet.KIND, params.kind);
    given.put(Facet.FACTUALITY, params.factuality);
    given.put(Facet.PRECISION, params.precision);
    given.put(Facet.STATUS, params.status);
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    given.forEach(
        (facet, texts) -> {
          if (texts.size() > MAX_VALUES) {
            throw ProblemException.parameter(
                facet.wireName(), "must be given at most " + MAX_VALUES + " times");
          }
          if (!texts.isEmpty()) {
            values.put(facet, texts.stream().map(text -> value(facet, text)).distinct().toList());
          }
        });
    return values;
  }

  private static String value(Facet facet, String text) {
    String name = facet.wireName();
    if (facet.kind() == Facet.Kind.CONSTANT) {
      return facet.constants().stream()
          .filter(constant -> Wire.name(constant).equals(text))
          .findFirst()
          .map(Enum::name)
          .orElseThrow(
              () ->
                  ProblemException.parameter(
                      name,
                      "must be one of "
                          + facet.constants().stream()
                              .map(Wire::name)
                              .collect(Collectors.joining(", "))));
    }
    if (text.isBlank() || text.length() > MAX_VALUE_LENGTH) {
      throw ProblemException.parameter(name, "must have 1 to " + MAX_VALUE_LENGTH + " characters");
    }
    if (!Storable.Validator.isStorable(text)) {
      throw ProblemException.parameter(name, Storable.MESSAGE);
    }
    return text;
  }

  private static List<Relation> relations(EventFilterParams params) {
    Period within = within(params.within);
    List<Relation> relations = new ArrayList<>();
    add(relations, Relation.Kind.BEFORE, params.before, within);
    add(relations, Relation.Kind.AFTER, params.after, within);
    if (within != null && relations.isEmpty()) {
      throw ProblemException.parameter("within", "needs before or after with the id of an event");
    }
    add(relations, Relation.Kind.DURING, params.during, null);
    add(relations, Relation.Kind.OVERLAPS, params.overlaps, null);
    return relations;
  }

  private static void add(
      List<Relation> relations, Relation.Kind kind, @Nullable String id, @Nullable Period within) {
    if (id != null) {
      relations.add(new Relation(kind, uuid(Wire.name(kind), id), within));
    }
  }

  private static UUID uuid(String name, String text) {
    if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw ProblemException.parameter(name, "must be the id of an event");
    }
    return UUID.fromString(text);
  }

  private static @Nullable Period within(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.matches(PERIOD)) {
      try {
        Period period = Period.parse(text);
        if (period.toTotalMonths() <= LONGEST.toTotalMonths()) {
          return period;
        }
      } catch (DateTimeException e) {
        // Said below.
      }
    }
    throw ProblemException.parameter("within", "must be an ISO 8601 period, such as P30D");
  }
}
