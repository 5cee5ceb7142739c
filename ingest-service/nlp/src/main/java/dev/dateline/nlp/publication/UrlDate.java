package dev.dateline.nlp.publication;

import dev.dateline.model.derivation.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date in the path of a URL: {@code /2018/05/22/}, {@code /2018/may/22/}, {@code
 * /20180522}.
 */
final class UrlDate {
  private static final double DAY = 0.85;
  private static final double MONTH = 0.75;

  /** The year begins a segment or follows a letter's hyphen; the parts are joined by one sign. */
  private static final Pattern PARTS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)([/_-])"
              + "(?:(\\d{1,2})(?:\\2(\\d{1,2}))?|([a-z]{3,9})\\2(\\d{1,2}))(?=[/_.?#-]|$)");

  private static final Pattern COMPACT =
      Pattern.compile("[/_-]((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=[/_.?#-]|$)");

  private UrlDate() {}

  static @Nullable PublicationClaim find(String url) {
    int scheme = url.indexOf("://");
    int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (path < 0) {
      return null;
    }
    String lower = url.substring(path).toLowerCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(lower);
    for (int from = 0; parts.find(from); from = parts.start() + 1) {
      PublicationClaim claim =
          parts.group(5) == null
              ? claim(parts.group(1), Integer.parseInt(parts.group(3)), parts.group(4))
              : claim(parts.group(1), month(parts.group(5)), parts.group(6));
      if (claim != null) {
        return claim;
      }
    }
    Matcher compact = COMPACT.matcher(lower);
    while (compact.find()) {
      PublicationClaim claim =
          claim(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3));
      if (claim != null) {
        return claim;
      }
    }
    return null;
  }

  private static @Nullable PublicationClaim claim(
      String yearDigits, int month, @Nullable String dayDigits) {
    int year = Integer.parseInt(yearDigits);
    if (month < 1 || month > 12) {
      return null;
    }
    int day = dayDigits == null ? 1 : Integer.parseInt(dayDigits);
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return dayDigits == null
        ? new PublicationClaim(YearMonth.of(year, month).toString(), PublicationBasis.URL, MONTH)
        : new PublicationClaim(
            LocalDate.of(year, month, day).toString(), PublicationBasis.URL, DAY);
  }

  /** From 1; 0 for a word that is no month, as the first of a headline. */
  private static int month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    return 0;
  }
}
