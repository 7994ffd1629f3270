package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart in words, and the signs before and after them; spaces are all the same. */
final class Tokens {
  private static final String BEFORE = "([{\u2018\u201c\u201e\u00ab\"'";
  private static final String BEHIND = ".,;:!?)]}\u2019\u201d\u00bb\"'\u2026";

  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean space;

  /** Adds characters, which may be the second half of a word. */
  void text(String characters) {
    text.append(characters);
  }

  /** Adds what is not taken apart. */
  void whole(Term term) {
    flush();
    tokens.add(new Token(term.identity(), term.text(), space, false));
    space = false;
  }

  /** Adds what is shown only when it changed. */
  void aside(Term term) {
    flush();
    tokens.add(new Token(term.identity(), term.text(), true, true));
  }

  /** What was added since the last time. */
  List<Token> take() {
    flush();
    List<Token> taken = List.copyOf(tokens);
    tokens.clear();
    space = false;
    return taken;
  }

  private void flush() {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      space |= at > start;
      start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        split(text.substring(start, at));
      }
    }
    text.setLength(0);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void split(String chunk) {
    int start = 0;
    while (start < chunk.length() && BEFORE.indexOf(chunk.charAt(start)) >= 0) {
      add(chunk.substring(start, start + 1));
      start++;
    }
    int end = chunk.length();
    while (end > start && BEHIND.indexOf(chunk.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      add(chunk.substring(start, end));
    }
    for (int i = end; i < chunk.length(); i++) {
      add(chunk.substring(i, i + 1));
    }
  }

  private void add(String word) {
    tokens.add(new Token(word, word, space, false));
    space = false;
  }
}
