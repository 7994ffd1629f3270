package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

  /** Where the words of a text stand, perhaps with a plus behind, as in 18+. */
  private static final class Spans {
    private final int[] offsets; // the start and end of the first, then of the second
    private final int count;

    Spans(String text) {
      offsets = new int[text.length() + 1]; // a word has a character, and one behind it
      int found = 0;
      for (Words words = new Words(text, Words.JOINERS); words.next(); found++) {
        int end = words.end();
        boolean hasPlus = end < text.length() && text.charAt(end) == '+';
        offsets[2 * found] = words.start();
        offsets[2 * found + 1] = hasPlus ? end + 1 : end;
      }
      count = found;
    }

    int count() {
      return count;
    }

    int start(int word) {
      return offsets[2 * word];
    }

    int end(int word) {
      return offsets[2 * word + 1];
    }

    String key(String text, int word) {
      return Words.comparable(text.substring(start(word), end(word)));
    }
  }

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
    Spans words = new Spans(text);
    int done = 0;
    for (int i = 0; i < words.count(); i++) {
      Form form = formAt(text, words, i, seen);
      if (form == null) {
        continue;
      }
      int start = words.start(i);
      int end = words.end(i + form.words().size() - 1);
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

  private @Nullable Form formAt(String text, Spans words, int index, Set<Key> seen) {
    if (!signatures.get(signature(text, words.start(index), words.end(index)))) {
      return null;
    }
    List<Form> forms = formsByFirstWord.get(words.key(text, index));
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

  private static boolean matches(String text, Spans words, int index, Form form) {
    int size = form.words().size();
    if (index + size > words.count()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!words.key(text, index + i).equals(form.words().get(i))
          || (i > 0 && !isOneSpace(text, words.end(index + i - 1), words.start(index + i)))) {
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

  /** A number that equal words share, whatever their capitals. */
  private static int signature(String text, int start, int end) {
    int first = Character.toLowerCase(text.charAt(start));
    int last = Character.toLowerCase(text.charAt(end - 1));
    return ((first * 31 + last) * 31 + end - start) & (SIGNATURES - 1);
  }

  private void add(String text, Begrip begrip) {
    Spans spans = new Spans(text);
    List<String> words =
        IntStream.range(0, spans.count()).mapToObj(word -> spans.key(text, word)).toList();
    if (!words.isEmpty()) {
      String first = words.get(0);
      signatures.set(signature(first, 0, first.length()));
      formsByFirstWord
          .computeIfAbsent(first, word -> new ArrayList<>())
          .add(new Form(words, begrip));
    }
  }
}
