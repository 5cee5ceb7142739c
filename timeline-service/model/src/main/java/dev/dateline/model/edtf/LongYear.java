package dev.dateline.model.edtf;

/**
 * A year of more than four digits: {@code Y170000002}, {@code Y-170000002}.
 *
 * @param year astronomical; beyond ±9999, up to ±{@link CivilDay#MAX_YEAR}
 */
public record LongYear(long year, Qualifier qualifier) implements Single {

  public LongYear {
    if (Math.abs(year) <= 9999 || Math.abs(year) > CivilDay.MAX_YEAR) {
      throw new IllegalArgumentException("not a long year: " + year);
    }
  }

  @Override
  public DayBounds bounds() {
    return new DayBounds(
        new CivilDay(year, 1, 1).toEpochDay(), new CivilDay(year + 1, 1, 1).toEpochDay());
  }

  @Override
  public Precision precision() {
    return Precision.YEAR;
  }

  @Override
  public LongYear qualified(Qualifier doubt) {
    return new LongYear(year, qualifier.and(doubt));
  }

  @Override
  public String toString() {
    return "Y" + year + qualifier.symbol();
  }
}
