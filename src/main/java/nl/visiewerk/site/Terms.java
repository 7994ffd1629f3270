package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the begrippen in running text: whole words only, the longest form first, in time that grows
 * with the text and not with the number of begrippen.
 */
public final class Terms {
  private static final int SIGNATURES = 1 << 13;

  /** A way to write a begrip, and the words that it consists of. */
  private record Form(List<String> words, Begrip begrip) {}

  /** A stretch of text: a begrip where one was found there, otherwise null. */
  public record Piece(String text, @Nullable Begrip begrip) {}

  private final Map<String, List<Form>> formsByFirstWord = new HashMap<>();

  /** The {@link #signature}s of all first words: most words of a text have none of them. */
  private final BitSet signatures = new BitSet(SIGNATURES);

  /** Finds these begrippen, but for those that are not to be linked. */
  public Terms(List<Begrip> begrippen) {
    for (Begrip begrip : begrippen) {
      if (begrip.koppelen()) {
        begrip.schrijfwijzen().forEach(text -> add(text, begrip));
      }
    }
    Comparator<Form> longestFirst =
        Comparator.comparingInt((Form form) -> form.words().size()).reversed();
    formsByFirstWord.values().forEach(forms -> forms.sort(longestFirst));
  }

  /**
   * Cuts a text into pieces with and without a begrip, in order; together they are the text.
   *
   * @param seen the begrippen that are not to be found again; those found are added
   */
  public void split(String text, Set<Key> seen, Consumer<Piece> pieces) {
    List<int[]> words = words(text);
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Form form = formAt(text, words, i, seen);
      if (form == null) {
        continue;
      }
      int start = words.get(i)[0];
      int end = words.get(i + form.words().size() - 1)[1];
      if (start > done) {
        pieces.accept(new Piece(text.substring(done, start), null));
      }
      pieces.accept(new Piece(text.substring(start, end), form.begrip()));
      seen.add(form.begrip().key());
      done = end;
      i += form.words().size() - 1;
    }
    if (done < text.length()) {
      pieces.accept(new Piece(text.substring(done), null));
    }
  }

  private @Nullable Form formAt(String text, List<int[]> words, int index, Set<Key> seen) {
    int[] word = words.get(index);
    if (!signatures.get(signature(text, word[0], word[1]))) {
      return null;
    }
    List<Form> forms = formsByFirstWord.get(key(text, word));
    if (forms == null) {
      return null;
    }
    for (Form form : forms) {
      if (!seen.contains(form.begrip().key()) && matches(text, words, index, form)) {
        return form;
      }
    }
    return null;
  }

  private static boolean matches(String text, List<int[]> words, int index, Form form) {
    int size = form.words().size();
    if (index + size > words.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!key(text, words.get(index + i)).equals(form.words().get(i))
          || (i > 0 && !isOneSpace(text, words.get(index + i - 1)[1], words.get(index + i)[0]))) {
        return false;
      }
    }
    return true;
  }

  /** One space, or the hyphen of a shortened compound and a space: {@code jeugd- en gezinsteam}. */
  private static boolean isOneSpace(String text, int from, int to) {
    int start = text.charAt(from) == '-' ? from + 1 : from;
    return to == start + 1 && Character.isWhitespace(text.charAt(start));
  }

  private static String key(String text, int[] word) {
    return Words.comparable(text.substring(word[0], word[1]));
  }

  /** A number that equal words share, whatever their capitals. */
  private static int signature(String text, int start, int end) {
    int first = Character.toLowerCase(text.charAt(start));
    int last = Character.toLowerCase(text.charAt(end - 1));
    return ((first * 31 + last) * 31 + end - start) & (SIGNATURES - 1);
  }

  /** The starts and ends of the words, perhaps with a plus behind, as in 18+. */
  private static List<int[]> words(String text) {
    List<int[]> found = new ArrayList<>();
    for (Words words = new Words(text, Words.JOINERS); words.next(); ) {
      int end = words.end();
      boolean hasPlus = end < text.length() && text.charAt(end) == '+';
      found.add(new int[] {words.start(), hasPlus ? end + 1 : end});
    }
    return found;
  }

  private void add(String text, Begrip begrip) {
    List<String> words = words(text).stream().map(word -> key(text, word)).toList();
    if (!words.isEmpty()) {
      String first = words.get(0);
      signatures.set(signature(first, 0, first.length()));
      formsByFirstWord
          .computeIfAbsent(first, word -> new ArrayList<>())
          .add(new Form(words, begrip));
    }
  }
}
