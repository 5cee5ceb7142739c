package dev.dateline.model.edtf;

/** One end of an interval. */
public sealed interface Endpoint {

  /** The one value of {@link Open}. */
  Endpoint OPEN = new Open();

  /** The one value of {@link Unknown}. */
  Endpoint UNKNOWN = new Unknown();

  record Known(Single date) implements Endpoint {
    @Override
    public DayBounds bounds() {
      return date.bounds();
    }

    @Override
    public String toString() {
      return date.toString();
    }
  }

  /** Written {@code ..}: there is no end, such as something that goes on today. */
  record Open() implements Endpoint {
    @Override
    public DayBounds bounds() {
      return DayBounds.OPEN;
    }

    @Override
    public String toString() {
      return "..";
    }
  }

  /** Written as nothing: there is an end, but it is not known. */
  record Unknown() implements Endpoint {
    @Override
    public DayBounds bounds() {
      return DayBounds.OPEN;
    }

    @Override
    public String toString() {
      return "";
    }
  }

  /** The days the end can lie on. */
  DayBounds bounds();
}
