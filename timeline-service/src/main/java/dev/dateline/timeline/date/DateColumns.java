package dev.dateline.timeline.date;

import dev.dateline.model.edtf.Edtf;
import dev.dateline.model.edtf.Precision;
import dev.dateline.model.range.QueryBounds;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date as events store it: the EDTF text, and beside it what a range query compares, which is
 * null for a date that no range holds (see {@link QueryBounds}).
 */
@Embeddable
public class DateColumns {
  @Column private @Nullable String edtf;
  @Column private @Nullable Long earliest;
  @Column private @Nullable Long latest;
  @Column private @Nullable Long certainFrom;
  @Column private @Nullable Long certainTo;

  @Column
  @Enumerated(EnumType.STRING)
  private @Nullable Precision precision;

  /** For Hibernate. */
  protected DateColumns() {}

  /** Columns of a date. */
  public static DateColumns of(Edtf date) {
    DateColumns columns = new DateColumns();
    columns.edtf = date.toString();
    columns.precision = date.precision();
    QueryBounds bounds = QueryBounds.of(date);
    if (!bounds.undated()) {
      columns.earliest = bounds.earliest();
      columns.latest = bounds.latest();
      columns.certainFrom = bounds.certainFrom();
      columns.certainTo = bounds.certainTo();
    }
    return columns;
  }

  /** Canonical EDTF. */
  public @Nullable String edtf() {
    return edtf;
  }

  public @Nullable Precision precision() {
    return precision;
  }

  /** As in {@link QueryBounds}, like the three that follow; null for a date that no range holds. */
  public @Nullable Long earliest() {
    return earliest;
  }

  public @Nullable Long latest() {
    return latest;
  }

  public @Nullable Long certainFrom() {
    return certainFrom;
  }

  public @Nullable Long certainTo() {
    return certainTo;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    // All else follows from the text.
    return other instanceof DateColumns that && Objects.equals(edtf, that.edtf);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(edtf);
  }
}
