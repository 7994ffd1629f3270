package nl.visiewerk.print;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Regio;
import nl.visiewerk.model.Thing;
import nl.visiewerk.prose.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself.
 *
 * @param date of the document that it shows; never that of the clock, so that building it twice
 *     gives the same bytes
 */
public record PdfMetadata(
    String title, @Nullable String author, String subject, List<String> keywords, LocalDate date) {
  /** The name of the program, without its version: that would change the bytes of every PDF. */
  public static final String PRODUCER = "Visiewerk";

  /** What the PDF of a document says. */
  static PdfMetadata of(Content content, Document document) {
    String regio = content.regio(document).map(Regio::naam).orElse("");
    String soort = Labels.of(document.documentSoort());
    String subject =
        Messages.text("pdf.onderwerp", soort, regio, Labels.periode(document.looptijd())).strip();
    List<String> keywords = new ArrayList<>(List.of(soort, regio));
    document.themas().stream()
        .flatMap(ref -> content.find(ref).stream())
        .map(Thing::titel)
        .forEach(keywords::add);
    keywords.removeIf(String::isEmpty);
    String title =
        document.ondertitel() == null
            ? document.titel()
            : document.titel() + " \u2013 " + document.ondertitel();
    return new PdfMetadata(
        title, content.instellingen().uitgever(), subject, List.copyOf(keywords), date(document));
  }

  /** What the PDF of something else says: the date is that of the latest of these documents. */
  static PdfMetadata of(
      Content content,
      String title,
      String subject,
      List<String> keywords,
      List<Document> documents) {
    LocalDate date =
        documents.stream()
            .map(PdfMetadata::date)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    return new PdfMetadata(title, content.instellingen().uitgever(), subject, keywords, date);
  }

  /** The date of this version, or the best that the document says instead. */
  private static LocalDate date(Document document) {
    if (document.datum() != null) {
      return document.datum();
    }
    if (document.vastgesteld() != null) {
      return document.vastgesteld().op();
    }
    Integer year = document.looptijd().van();
    return year == null ? LocalDate.EPOCH : LocalDate.of(year, 1, 1);
  }

  /** The date as PDFBox wants it: midnight in UTC. */
  public Calendar calendar() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }

  /** The keywords on one line. */
  public String keywordLine() {
    return String.join(", ", keywords);
  }
}
