package nl.visiewerk.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * Finds the begrippen in running text: whole words only, the longest form first, in time that grows
 * with the text and not with the number of begrippen.
 */
public final class Terms {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'\u2019+][\\p{L}\\p{N}]+)*\\+?");

  /** A way to write a begrip, and the words that it consists of. */
  private record Form(List<String> words, Begrip begrip) {}

  /** A stretch of text: a begrip where one was found there, otherwise null. */
  public record Piece(String text, @Nullable Begrip begrip) {}

  private final Map<String, List<Form>> formsByFirstWord = new HashMap<>();

  /** Finds these begrippen, but for those that are not to be linked. */
  public Terms(List<Begrip> begrippen) {
    for (Begrip begrip : begrippen) {
      if (begrip.koppelen()) {
        forms(begrip).forEach(text -> add(text, begrip));
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
    List<Form> forms = formsByFirstWord.get(key(text, words.get(index)));
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
    return normal(text.substring(word[0], word[1]));
  }

  /** Abbreviations count with their capitals, other words without. */
  private static String normal(String word) {
    boolean abbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return abbreviation ? word : word.toLowerCase(Locale.ROOT);
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    return words;
  }

  private void add(String text, Begrip begrip) {
    List<String> words =
        words(text).stream().map(word -> normal(text.substring(word[0], word[1]))).toList();
    if (!words.isEmpty()) {
      formsByFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>())
          .add(new Form(words, begrip));
    }
  }

  private static Stream<String> forms(Begrip begrip) {
    return Stream.of(
            Stream.of(begrip.term()),
            Stream.ofNullable(begrip.afkorting()),
            begrip.vormen().stream(),
            begrip.synoniemen().stream())
        .flatMap(forms -> forms);
  }
}
