package nl.visiewerk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.content.ListText;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.publish.NewFiles;
import nl.visiewerk.publish.SingleFile;

/**
 * Something new in the content: a file of its own with all keys that it must have, or, for what is
 * shared, an item at the end of the list of its kind.
 */
public final class NewThing {
  private static final Pattern YEAR_AT_END = Pattern.compile("-(20\\d\\d)$");

  private final Path root;
  private final Content content;
  private final Setting setting;
  private final String id;
  private final String titel;

  private NewThing(Path root, ThingOptions options) throws Refused {
    this.root = root;
    this.content = ContentReader.read(root).content();
    this.setting = Setting.of(options, content);
    this.id = options.id();
    String given = options.titel();
    this.titel = given == null ? setting.title(id) : Names.oneLine(given);
    if (titel.isEmpty()) {
      throw Refused.because("start.leeg");
    }
  }

  /**
   * Adds it to the content.
   *
   * @throws Refused when it can't be added, because of a name or of what is there; nothing is
   *     written then
   * @throws IOException when it can't be written
   */
  public static Made add(Path contentFolder, ThingOptions options) throws Refused, IOException {
    if (!ContentReader.isId(options.id())) {
      throw Refused.because("start.id-ongeldig", options.id());
    }
    NewThing thing = new NewThing(contentFolder, options);
    thing.refuseTaken();
    return new Made(thing.write(), thing.next());
  }

  private void refuseTaken() throws Refused {
    Document document = setting.document();
    Key key = document == null ? Key.shared(id) : new Key(document.id(), id);
    Optional<Thing> there = content.find(key);
    if (there.isPresent()) {
      throw Refused.because(
          "start.id-bestaat",
          id,
          Messages.text("soort." + there.get().soort().enkelvoud()),
          there.get().location().toString());
    }
  }

  private Path write() throws Refused, IOException {
    Document document = setting.document();
    if (setting.soort() == Soort.DOCUMENT) {
      return write(document().files(content.kaders()), "documenten/" + id + "/document.yaml");
    }
    if (document == null) {
      return append(new SharedItem(setting, id, titel).text());
    }
    String folder = "documenten/" + document.id() + "/";
    if (setting.soort() == Soort.HOOFDSTUK) {
      NewChapter chapter = new NewChapter(document, id, titel, setting.woord());
      return write(folder + chapter.file(), chapter.text());
    }
    String text = new NewBouwsteen(setting, document, id, titel).text(content);
    return write(folder + setting.soort().meervoud() + "/" + id + ".md", text);
  }

  private DocumentFiles document() {
    int van = firstYear();
    boolean hasGemeenten =
        content.gemeenten().stream()
            .flatMap(gemeente -> gemeente.regios().stream())
            .filter(lid -> lid.periode().omvat(van))
            .flatMap(lid -> content.upwards(lid.regio()).stream())
            .anyMatch(regio -> regio.key().id().equals(setting.in()));
    DocumentSoort soort =
        Arrays.stream(DocumentSoort.values())
            .filter(word -> word.woord().equals(setting.woord()))
            .findFirst()
            .orElseThrow();
    return new DocumentFiles(id, soort, titel, titel, setting.in(), hasGemeenten, van, null);
  }

  /** The one that the id ends in; else that of the newest document, for there is no clock. */
  private int firstYear() {
    Matcher year = YEAR_AT_END.matcher(id);
    if (year.find()) {
      return Integer.parseInt(year.group(1));
    }
    return content.documenten().stream()
        .flatMap(document -> Stream.ofNullable(document.looptijd().van()))
        .mapToInt(Integer::intValue)
        .max()
        .orElseGet(NewRepository::firstYear);
  }

  private Path write(String path, String text) throws Refused, IOException {
    SortedMap<String, byte[]> file = new TreeMap<>();
    file.put(path, text.getBytes(StandardCharsets.UTF_8));
    return write(file, path);
  }

  private Path write(SortedMap<String, byte[]> files, String main) throws Refused, IOException {
    List<String> inTheWay = NewFiles.inTheWay(root, files.keySet());
    if (!inTheWay.isEmpty()) {
      throw Refused.because("start.bezet", root, String.join(", ", inTheWay));
    }
    NewFiles.write(root, files);
    return root.resolve(main);
  }

  private Path append(String item) throws Refused, IOException {
    String name = setting.soort().meervoud() + ".yaml";
    Path file = root.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return write(name, item);
    }
    byte[] after =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? ListText.append(name, Files.readAllBytes(file), item).orElse(null)
            : null;
    if (after == null) {
      throw Refused.because("start.lijst", file);
    }
    SingleFile.write(file, after);
    return file;
  }

  private List<String> next() {
    List<String> next = new ArrayList<>();
    if (setting.soort().isBouwsteen()) {
      boolean table = setting.soort() == Soort.METING || setting.soort() == Soort.BEGROTING;
      next.add(Messages.text("start.plaats"));
      next.add("    ```{" + (table ? "tabel" : "invoegen") + "} " + id);
      next.add("    ```");
    } else if (setting.soort() == Soort.HOOFDSTUK) {
      next.add(Messages.text("start.volgorde"));
    } else {
      next.add(Messages.text("start.verwijs", id));
    }
    return List.copyOf(next);
  }
}
