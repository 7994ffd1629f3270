package nl.visiewerk.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;

/**
 * A chapter after all others of its document.
 *
 * @param woord its place in the document; empty for that of most
 */
record NewChapter(Document document, String id, String titel, String woord) {
  private static final Pattern FILE_NUMBER = Pattern.compile(".*/([0-9]{1,4})-[^/]*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /** The name of its file, which puts it last when the others have numbers in theirs. */
  String file() {
    List<Hoofdstuk> chapters = document.hoofdstukken();
    IntStream numbers =
        chapters.stream()
            .map(chapter -> FILE_NUMBER.matcher(chapter.location().file()))
            .filter(Matcher::matches)
            .mapToInt(found -> Integer.parseInt(found.group(1)));
    OptionalInt last = chapters.isEmpty() ? OptionalInt.of(0) : numbers.max();
    return last.isEmpty()
        ? id + ".md"
        : String.format(Locale.ROOT, "%02d-%s.md", last.getAsInt() + 1, id);
  }

  String text() {
    return Template.named("nieuw/hoofdstuk.md")
        .fill(
            Map.of(
                "id",
                id,
                "titel",
                YamlText.value(titel),
                "nummer",
                nummer(),
                "soort",
                woord.isEmpty() ? "" : "soort: " + woord));
  }

  /** The next number, when this is a chapter and chapters have numbers. */
  private String nummer() {
    if (!woord.isEmpty() && !woord.equals(HoofdstukSoort.HOOFDSTUK.woord())) {
      return "";
    }
    OptionalInt last =
        document.hoofdstukken().isEmpty()
            ? OptionalInt.of(0)
            : document.hoofdstukken().stream()
                .flatMap(chapter -> Stream.ofNullable(chapter.nummer()))
                .filter(nummer -> NUMBER.matcher(nummer).matches())
                .mapToInt(Integer::parseInt)
                .max();
    return last.isEmpty() ? "" : "nummer: \"" + (last.getAsInt() + 1) + "\"";
  }
}
