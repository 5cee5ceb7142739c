package dev.dateline.timeline.export;

import dev.dateline.model.edtf.CivilDay;
import dev.dateline.model.edtf.DayBounds;
import dev.dateline.timeline.date.DateView;
import dev.dateline.timeline.event.EventDetail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * iCalendar (RFC 5545). An event fills all days that it can lie on and says in its title how far
 * its date is known; undated ones, and those before the year 1, have no place in a calendar.
 */
final class CalendarWriter implements EventWriter {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** In octets, the line's end aside. */
  private static final int LONGEST_LINE = 75;

  private final OutputStream out;
  private final String title;
  private boolean empty = true;

  CalendarWriter(OutputStream out, String title) {
    this.out = out;
    this.title = title;
  }

  @Override
  public void begin() throws IOException {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Dateline//Timeline//EN");
    line("CALSCALE:GREGORIAN");
    line("NAME:" + text(title));
    line("X-WR-CALNAME:" + text(title));
    // For those who subscribe to it (RFC 7986).
    line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
  }

  @Override
  public void write(EventDetail event) throws IOException {
    DateView date = event.date();
    DayBounds days = PlainDate.days(date);
    if (date == null || days == null) {
      return;
    }
    CivilDay first = CivilDay.ofEpochDay(Objects.requireNonNull(days.earliest()));
    CivilDay end = CivilDay.ofEpochDay(Objects.requireNonNull(days.latestExclusive()));
    if (!PlainDate.isCommonEra(first) || !PlainDate.isCommonEra(end)) {
      return;
    }
    boolean exact = date.edtf().equals(first.toString());
    empty = false;
    line("BEGIN:VEVENT");
    line("UID:" + event.id());
    line("DTSTAMP:" + STAMP.format(event.updatedAt()));
    line("SEQUENCE:" + event.version());
    line("DTSTART;VALUE=DATE:" + compact(first));
    line("DTEND;VALUE=DATE:" + compact(end));
    line("SUMMARY:" + text(exact ? event.title() : event.title() + " (" + date.display() + ")"));
    optional("DESCRIPTION", event.description());
    optional("LOCATION", event.places().isEmpty() ? null : String.join(", ", event.places()));
    if (!event.tags().isEmpty()) {
      line(
          "CATEGORIES:"
              + event.tags().stream().map(CalendarWriter::text).collect(Collectors.joining(",")));
    }
    line("STATUS:" + status(event.factuality()));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  @Override
  public void end() throws IOException {
    if (empty) {
      component();
    }
    line("END:VCALENDAR");
    out.flush();
  }

  /** A calendar must have some component; a subscription must not fail until the first event. */
  private void component() throws IOException {
    line("BEGIN:VTIMEZONE");
    line("TZID:UTC");
    line("BEGIN:STANDARD");
    line("DTSTART:19700101T000000");
    line("TZOFFSETFROM:+0000");
    line("TZOFFSETTO:+0000");
    line("END:STANDARD");
    line("END:VTIMEZONE");
  }

  private static String status(String factuality) {
    return switch (factuality) {
      case "negated" -> "CANCELLED";
      case "planned", "hypothetical" -> "TENTATIVE";
      default -> "CONFIRMED";
    };
  }

  private static String compact(CivilDay day) {
    return day.toString().replace("-", "");
  }

  private void optional(String name, @Nullable String value) throws IOException {
    if (value != null) {
      line(name + ":" + text(value));
    }
  }

  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Folds between code points. */
  private void line(String content) throws IOException {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int codePoint : content.codePoints().toArray()) {
      String one = Character.toString(codePoint);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(one);
      octets += size;
    }
    out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
