package nl.visiewerk.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;

/**
 * The text of a file of the content: lines end with {@code \n}, and there are only characters that
 * may stand in a web page.
 */
record SourceText(String file, String text) {
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Reads bytes as UTF-8; what is not UTF-8 or no character of a text is a finding. Empty for what
   * is no text at all, or is text with two bytes for each character.
   */
  static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
    if (isPlain(bytes)) {
      return Optional.of(new SourceText(file, new String(bytes, StandardCharsets.US_ASCII)));
    }
    if (isNoText(bytes)) {
      findings.add(Rule.BESTAND_GEEN_UTF8, Location.startOf(file));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int replaced = text.indexOf(REPLACEMENT);
    if (replaced >= 0 && !isUtf8(bytes)) {
      findings.add(Rule.BESTAND_GEEN_UTF8, new LineIndex(file, text).at(replaced));
      if (isNoText(text)) {
        return Optional.empty();
      }
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return Optional.of(new SourceText(file, replaceInvalid(file, text, findings)));
  }

  /** Nothing but the characters of plain English, as in most files: nothing to look at closer. */
  private static boolean isPlain(byte[] bytes) {
    for (byte b : bytes) {
      if ((b < 0x20 && b != '\n' && b != '\t') || b == 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Many control characters: a file of a word processor, an image, or text in UTF-16. */
  private static boolean isNoText(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && b < 0x20 && b != '\n' && b != '\t' && b != '\r' ? 1 : 0;
    }
    return controls > bytes.length / 10;
  }

  /** Of a text in an old encoding a few letters can't be read; of what is compressed, most. */
  private static boolean isNoText(String text) {
    long unreadable = text.chars().filter(c -> c == REPLACEMENT || isInvalid(c)).count();
    return unreadable > text.length() / 5;
  }

  /** For a text with a replacement character: it may have been there already. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isClean(String text) {
    char[] chars = text.toCharArray(); // a copy costs less than a call for each character
    for (char c : chars) {
      if (isInvalid(c)) {
        return false;
      }
    }
    return true;
  }

  /** There may be thousands in a file, so that only the first is reported, with their number. */
  private static String replaceInvalid(String file, String text, Findings findings) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text);
    int first = -1;
    int invalid = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isInvalid(text.charAt(i))) {
        first = first < 0 ? i : first;
        invalid++;
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    String sign = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(first));
    findings.add(Rule.TEKEN_ONGELDIG, new LineIndex(file, text).at(first), sign, invalid - 1);
    return clean.toString();
  }

  /** Control and non-characters, which XML and HTML forbid; halves of a pair decode as a whole. */
  private static boolean isInvalid(int c) {
    return (c < 0x20 && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
