package nl.visiewerk.content;

import java.util.List;
import nl.visiewerk.model.WettelijkKader;

/** A wettelijk kader that comes with the tool, read by itself. */
public final class KaderText {
  private KaderText() {}

  /**
   * Reads a file of {@code wettelijk-kader/}; what it refers to is not looked for.
   *
   * @throws IllegalArgumentException when something is wrong with it
   */
  public static WettelijkKader read(String file, byte[] bytes) {
    Reading reading = new Reading(file, "");
    WettelijkKader kader =
        SourceText.decode(file, bytes, reading.findings())
            .flatMap(source -> YamlReader.read(source, reading.findings()))
            .flatMap(node -> Fields.of(node, reading))
            .flatMap(KaderReader::read)
            .orElse(null);
    if (kader == null || !reading.findings().sorted().equals(List.of())) {
      throw new IllegalArgumentException(file + ": " + reading.findings().sorted());
    }
    return kader;
  }
}
