package nl.visiewerk.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;

/**
 * The Dutch texts about a place in a file.
 *
 * @param thing what the file describes, in the singular
 * @param path the keys that lead to the place, with dots between; empty for the whole
 */
record KeyTexts(String thing, String path) {
  private static final String PREFIX = "sleutel.";

  /** The texts about a key in the mapping that is here. */
  KeyTexts under(String key) {
    return new KeyTexts(thing, path.isEmpty() ? key : path + "." + key);
  }

  /**
   * What stands here. Things of a kind may have a text of their own; else it is that of all kinds.
   */
  String description() {
    return find(path).orElseGet(() -> Messages.text(PREFIX + path));
  }

  /** What each of these words means here; empty when they say so themselves. */
  List<String> meanings(List<String> words) {
    List<Optional<String>> meanings = words.stream().map(word -> find(path + "." + word)).toList();
    return meanings.stream().anyMatch(Optional::isPresent)
        ? meanings.stream().map(meaning -> meaning.orElse("")).toList()
        : List.of();
  }

  private Optional<String> find(String place) {
    return Stream.of(PREFIX + thing + "." + place, PREFIX + place)
        .filter(Messages::has)
        .findFirst()
        .map(Messages::text);
  }
}
