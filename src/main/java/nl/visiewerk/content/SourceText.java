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
    if (isNoText(bytes)) {
      findings.add(Rule.BESTAND_GEEN_UTF8, Location.startOf(file));
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int replaced = text.indexOf(REPLACEMENT);
    if (replaced >= 0 && !isUtf8(bytes)) {
      findings.add(Rule.BESTAND_GEEN_UTF8, new LineIndex(file, text).at(replaced));
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return Optional.of(new SourceText(file, replaceInvalid(file, text, findings)));
  }

  /** Many bytes of zero: a file of a word processor, an image, or text in UTF-16. */
  private static boolean isNoText(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > bytes.length / 10;
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
    for (char c : text.toCharArray()) {
      if (isInvalid(c)) {
        return false;
      }
    }
    return true;
  }

  private static String replaceInvalid(String file, String text, Findings findings) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    LineIndex lines = new LineIndex(file, text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvalid(c)) {
        Location location = lines.at(i);
        findings.add(Rule.TEKEN_ONGELDIG, location, String.format(Locale.ROOT, "U+%04X", (int) c));
      }
      clean.append(isInvalid(c) ? REPLACEMENT : c);
    }
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
