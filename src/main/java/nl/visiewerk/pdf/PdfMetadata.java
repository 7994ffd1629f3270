package nl.visiewerk.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself.
 *
 * @param date of the document that it shows; never that of the clock, so that building it twice
 *     gives the same bytes
 */
record PdfMetadata(
    String title, @Nullable String author, String subject, List<String> keywords, LocalDate date) {
  /** The name of the program, without its version: that would change the bytes of every PDF. */
  static final String PRODUCER = "Visiewerk";

  /** The date as PDFBox wants it: midnight in UTC. */
  Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  /** The keywords on one line. */
  String keywordLine() {
    return String.join(", ", keywords);
  }
}
