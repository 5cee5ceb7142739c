package dev.dateline.timeline.date;

import dev.dateline.http.problem.Fault;
import dev.dateline.model.edtf.DateFault;
import dev.dateline.model.edtf.EdtfParseException;

/** What is wrong with a date that came from outside, to be read after the field's name. */
final class DateParameter {
  private DateParameter() {}

  static Fault fault(DateFault fault) {
    return Fault.valueOf(fault.name());
  }

  static String explain(EdtfParseException e) {
    return explain(e.expected(), e.position());
  }

  static String explain(String expected, int position) {
    return "is not a date: expected " + expected + " at position " + position;
  }
}
