package dev.dateline.timeline.bulk;

import dev.dateline.http.problem.Problem.FieldError;
import dev.dateline.http.problem.ProblemException;
import dev.dateline.http.problem.Violations;
import dev.dateline.timeline.curation.NewEvent;
import dev.dateline.timeline.date.DateReader;
import dev.dateline.timeline.date.ReadDate;
import dev.dateline.timeline.timelines.Timeline;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a row, as it would be said of a single event. */
@Singleton
class BulkChecks {
  private final Validator validator;
  private final DateReader dates;

  BulkChecks(Validator validator, DateReader dates) {
    this.validator = validator;
    this.dates = dates;
  }

  /**
   * A row after the checks.
   *
   * @param date null when something is wrong
   */
  record Checked(BulkRow row, @Nullable ReadDate date, List<FieldError> errors) {}

  Checked check(BulkRow row, Timeline timeline) {
    NewEvent event = row.event();
    if (event == null) {
      return new Checked(row, null, row.errors());
    }
    List<FieldError> errors =
        validator.validate(event).stream()
            .map(it -> Violations.error("#/" + it.getPropertyPath(), it))
            .sorted(Comparator.comparing(FieldError::pointer))
            .toList();
    if (!errors.isEmpty()) {
      return new Checked(row, null, errors);
    }
    if (event.timeline() != null && !event.timeline().equals(timeline.slug())) {
      return new Checked(
          row, null, List.of(FieldError.at("#/timeline", "is not the request's timeline")));
    }
    try {
      return new Checked(row, dates.read(event.date(), "#/date"), List.of());
    } catch (ProblemException e) {
      return new Checked(row, null, e.toProblem().errors());
    }
  }
}
