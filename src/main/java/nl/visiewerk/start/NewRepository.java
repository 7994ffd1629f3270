package nl.visiewerk.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.content.KaderText;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.DocumentSoort;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.publish.NewFiles;
import org.jspecify.annotations.Nullable;

/**
 * A repository in which a region begins: content that builds, with texts that are to be written.
 */
public final class NewRepository {
  private static final String CONTENT = "content/";

  /** What every region begins with, as it is in our own content. */
  private static final List<String> SHARED =
      List.of(
          "content/themas.yaml",
          "content/wettelijk-kader/besluit-jeugdwet-2-2-1.yaml",
          "content/wettelijk-kader/regiovisie-negen-onderdelen.yaml");

  /** What the reader of the content takes for a year. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2200;

  private static final Pattern ID = Pattern.compile("(?m)^(?:- )?id: (\\S+)$");

  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final DocumentFiles document;

  private NewRepository(RepositoryOptions options) throws Refused {
    SHARED.forEach(file -> files.put(file, Template.bytes(file)));
    put("content/begrippen.yaml", Template.named("begrippen.yaml").text());
    put("content/bronnen.yaml", Template.named("bronnen.yaml").text());
    Names names = new Names(ids());

    String regio = name(options.regio(), "start.regio");
    String regioId = names.id("regio", regio);
    List<WettelijkKader> kaders = kaders();
    int van = Objects.requireNonNullElseGet(options.van(), NewRepository::firstYear);
    check(van, options);
    document =
        new DocumentFiles(
            names.id("document", "regiovisie-" + van),
            DocumentSoort.REGIOVISIE,
            name(options.titel(), "start.titel"),
            Messages.text("start.korte-titel", regio, String.valueOf(van)),
            regioId,
            true,
            van,
            options.tot());

    Map<String, String> values =
        Map.of(
            "id", regioId,
            "naam", YamlText.value(regio),
            "gemeenten", gemeenten(options, regioId, names));
    put("content/regios.yaml", Template.named("regios.yaml").fill(values));
    put("content/gemeenten.yaml", Template.named("gemeenten.yaml").fill(values));
    String site = Messages.text("start.site", regio);
    put(
        "content/site.yaml",
        Template.named("site.yaml")
            .fill(
                Map.of(
                    "naam", YamlText.value(site),
                    "omschrijving", YamlText.value(Messages.text("start.omschrijving")))));
    put(
        "README.md",
        Template.named("README.md").fill(Map.of("naam", site, "document", document.id())));
    put(".gitignore", Template.named("gitignore").text());
    put(".gitlab-ci.yml", Template.named("gitlab.yml").text());
    put(".github/workflows/visiewerk.yml", Template.named("github.yml").text());
    document.files(kaders).forEach((path, bytes) -> files.put(CONTENT + path, bytes));
  }

  /**
   * Writes a repository into a folder, which is made when it is not there.
   *
   * @return the folder of its document
   * @throws Refused when a name or year can't be used, or a file would be in the place of another;
   *     nothing is written then
   * @throws IOException when the files can't be written
   */
  public static Path write(Path folder, RepositoryOptions options) throws Refused, IOException {
    NewRepository repository = new NewRepository(options);
    List<String> paths = new ArrayList<>(repository.files.keySet());
    paths.add("content"); // whatever is in it would become one with ours
    List<String> inTheWay = NewFiles.inTheWay(folder, paths);
    if (!inTheWay.isEmpty()) {
      Path named = folder.toAbsolutePath().normalize();
      throw Refused.because("start.bezet", named, String.join(", ", topmost(inTheWay)));
    }
    NewFiles.write(folder, repository.files);
    return folder.resolve(CONTENT).resolve("documenten").resolve(repository.document.id());
  }

  private static List<String> topmost(List<String> paths) {
    return paths.stream()
        .filter(path -> paths.stream().noneMatch(other -> path.startsWith(other + "/")))
        .toList();
  }

  /** There is no clock: the year of the newest law is the first that a vision of now is for. */
  static int firstYear() {
    return kaders().stream()
        .flatMap(kader -> Stream.ofNullable(kader.van()))
        .mapToInt(LocalDate::getYear)
        .max()
        .orElseThrow();
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> ids() {
    return files.values().stream()
        .flatMap(bytes -> ID.matcher(new String(bytes, StandardCharsets.UTF_8)).results())
        .map(MatchResult::group)
        .map(line -> line.substring(line.indexOf(": ") + 2))
        .toList();
  }

  private static List<WettelijkKader> kaders() {
    return SHARED.stream()
        .filter(file -> file.contains("/wettelijk-kader/"))
        .map(file -> KaderText.read(file, Template.bytes(file)))
        .toList();
  }

  private static void check(int van, RepositoryOptions options) throws Refused {
    Integer tot = options.tot();
    for (int year : tot == null ? new int[] {van} : new int[] {van, tot}) {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw Refused.because("start.jaar", String.valueOf(year));
      }
    }
    if (tot != null && tot < van) {
      throw Refused.because("start.jaren", String.valueOf(van), String.valueOf(tot));
    }
  }

  private static String name(@Nullable String given, String otherwise) throws Refused {
    return given == null ? Messages.text(otherwise) : name(given);
  }

  private static String name(String given) throws Refused {
    String name = Names.oneLine(given);
    if (name.isEmpty()) {
      throw Refused.because("start.leeg");
    }
    return name;
  }

  private static String gemeenten(RepositoryOptions options, String regio, Names names)
      throws Refused {
    List<String> given =
        options.gemeenten().isEmpty()
            ? List.of(Messages.text("start.gemeente.een"), Messages.text("start.gemeente.twee"))
            : options.gemeenten();
    List<String> seen = new ArrayList<>();
    StringBuilder items = new StringBuilder();
    for (String gemeente : given) {
      String naam = name(gemeente);
      if (seen.contains(naam)) {
        throw Refused.because("start.gemeente.dubbel", naam);
      }
      seen.add(naam);
      items.append(
          Template.named("gemeente.yaml")
              .fill(
                  Map.of(
                      "id", names.id("gemeente", naam),
                      "naam", YamlText.value(naam),
                      "regio", regio)));
    }
    return items.toString().stripTrailing();
  }
}
