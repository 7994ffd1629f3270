package nl.visiewerk.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of links that do not say where they lead: who hears them one by one can't choose. */
final class LinkTexts {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "hier",
          "klik hier",
          "klik",
          "deze link",
          "deze pagina",
          "link",
          "lees meer",
          "lees verder",
          "lees hier",
          "lees hier meer",
          "meer",
          "meer info",
          "meer informatie",
          "meer lezen",
          "verder",
          "website",
          "download",
          "bekijk",
          "bekijk hier",
          "via deze link",
          "pdf");

  /** What may stand behind such a text without making it say more. */
  private static final String BEHIND = " .!?>\u00bb\u2026";

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

  private LinkTexts() {}

  /** Whether a text says nothing by itself. */
  static boolean sayNothing(String text) {
    int end = text.length();
    while (end > 0 && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String plain = text.substring(0, end).strip();
    return EMPTY_WORDS.contains(plain.toLowerCase(Locale.ROOT)) || ADDRESS.matcher(plain).matches();
  }
}
