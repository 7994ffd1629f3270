package nl.visiewerk.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where long Dutch words may be broken, by the patterns of TeX and Liang's method. */
final class Hyphenation {
  private static final String PATTERNS = "hyph-nl.tex";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final char SOFT_HYPHEN = '\u00ad';

  /** The letters of a pattern, and how good or bad a break between them is: odd is good. */
  private final Map<String, byte[]> patterns = new HashMap<>();

  private int longest;

  Hyphenation() {
    String text = read();
    int start = text.indexOf("\\patterns{") + "\\patterns{".length();
    for (String pattern : text.substring(start, text.indexOf('}', start)).split("\\s+", -1)) {
      add(pattern);
    }
  }

  /**
   * The same text with soft hyphens in its words of {@code least} letters and more.
   *
   * @param edge how many letters of a word are kept together at its beginning and its end
   */
  String hyphenate(String text, int least, int edge) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    Matcher words = WORD.matcher(text);
    int done = 0;
    while (words.find()) {
      if (words.end() - words.start() >= least) {
        out.append(text, done, words.start());
        hyphenate(words.group(), edge, out);
        done = words.end();
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private void hyphenate(String word, int edge, StringBuilder out) {
    String letters = "." + word.toLowerCase(Locale.ROOT) + ".";
    byte[] breaks = new byte[letters.length() + 1];
    for (int from = 0; from < letters.length(); from++) {
      for (int to = from + 1; to <= Math.min(letters.length(), from + longest); to++) {
        byte[] values = patterns.get(letters.substring(from, to));
        for (int i = 0; values != null && i < values.length; i++) {
          breaks[from + i] = (byte) Math.max(breaks[from + i], values[i]);
        }
      }
    }
    for (int i = 0; i < word.length(); i++) {
      if (i >= edge && i <= word.length() - edge && breaks[i + 1] % 2 == 1) {
        out.append(SOFT_HYPHEN);
      }
      out.append(word.charAt(i));
    }
  }

  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] values = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (Character.isDigit(c)) {
        values[letters.length()] = (byte) (c - '0');
      } else {
        letters.append(c);
      }
    }
    if (!letters.isEmpty()) {
      patterns.put(letters.toString(), Arrays.copyOf(values, letters.length() + 1));
      longest = Math.max(longest, letters.length());
    }
  }

  private static String read() {
    try (InputStream in = Hyphenation.class.getResourceAsStream(PATTERNS)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + PATTERNS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
