package dev.dateline.nlp.publication;

import dev.dateline.model.extraction.PublicationBasis;
import dev.dateline.model.extraction.PublicationClaim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The year begins a segment or follows a letter's hyphen; the parts are joined by one sign. */
  private static final Pattern PARTS =
      Pattern.compile(
          "[/_-]((?:19|20)\\d\\d)([/_-])(\\d{1,2}|[a-z]{3,9})(?:\\2(\\d{1,2}))?(?=[/_.?#-]|$)");

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
    if (parts.find()) {
      return claim(parts.group(1), parts.group(3), parts.group(4));
    }
    Matcher compact = COMPACT.matcher(lower);
    return compact.find() ? claim(compact.group(1), compact.group(2), compact.group(3)) : null;
  }

  private static @Nullable PublicationClaim claim(
      String yearDigits, String monthWords, @Nullable String dayDigits) {
    int year = Integer.parseInt(yearDigits);
    int month = month(monthWords);
    int day = dayDigits == null ? 0 : Integer.parseInt(dayDigits);
    if (month < 1 || month > 12 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return day == 0
        ? new PublicationClaim(YearMonth.of(year, month).toString(), PublicationBasis.URL, MONTH)
        : new PublicationClaim(
            LocalDate.of(year, month, day).toString(), PublicationBasis.URL, DAY);
  }

  private static int month(String words) {
    if (Character.isDigit(words.charAt(0))) {
      return Integer.parseInt(words);
    }
    return MONTHS.indexOf(words.substring(0, 3)) + 1;
  }
}
