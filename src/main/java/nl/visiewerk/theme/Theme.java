package nl.visiewerk.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The files that decide what pages look like: {@code templates/} for the pages, {@code assets/}
 * that go to the site as they are, {@code print/} for the PDFs. Safe for several threads.
 */
public final class Theme {
  private static final String STANDARD = "/themes/standaard/";
  private static final String ASSETS = "assets/";

  /** The tokens: the one file of which a theme of one's own holds only what differs. */
  public static final String TOKENS = ASSETS + "css/tokens.css";

  /** What begins the tokens for the dark, after all those for the light. */
  private static final String DARK = "@media";

  /** Names the files below assets/ of the standard theme: those in a jar cannot be listed. */
  private static final String ASSET_LIST = "assets.txt";

  private final @Nullable Path folder;

  private Theme(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The theme that comes with the tool. */
  public static Theme standard() {
    return new Theme(null);
  }

  /**
   * The theme in a folder. What is not there comes from the standard theme; symbolic links count as
   * not there.
   */
  public static Theme of(Path folder) {
    return new Theme(folder.toAbsolutePath().normalize());
  }

  /**
   * The bytes of a file.
   *
   * @param path relative to the theme, with forward slashes
   * @throws IllegalArgumentException when there is no such file
   */
  public byte[] bytes(String path) {
    if (!isInside(path)) {
      throw new IllegalArgumentException("not a path in a theme: " + path);
    }
    try {
      if (folder == null || !isOwn(folder, path)) {
        return standard(path);
      }
      byte[] own = Files.readAllBytes(folder.resolve(path));
      return path.equals(TOKENS) ? merged(standard(path), own) : own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] standard(String path) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream(STANDARD + path)) {
      if (in == null) {
        throw new IllegalArgumentException("not in the theme: " + path);
      }
      return in.readAllBytes();
    }
  }

  /**
   * The standard tokens with one's own over them: light over light, then dark over dark. Who gives
   * a colour for the light only keeps the standard one in the dark, where theirs may be unreadable.
   */
  private static byte[] merged(byte[] standard, byte[] own) {
    String under = new String(standard, StandardCharsets.UTF_8);
    String over = new String(own, StandardCharsets.UTF_8);
    int underDark = dark(under);
    int overDark = dark(over);
    String merged =
        under.substring(0, underDark)
            + over.substring(0, overDark)
            + "\n"
            + under.substring(underDark)
            + over.substring(overDark);
    return merged.getBytes(StandardCharsets.UTF_8);
  }

  private static int dark(String css) {
    int start = css.indexOf(DARK);
    return start < 0 ? css.length() : start;
  }

  /** The text of a file; see {@link #bytes}. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * The paths of the files below {@code assets/} that go to the site, sorted, each relative to that
   * folder.
   */
  public List<String> assets() {
    Set<String> assets = new TreeSet<>();
    text(ASSET_LIST).lines().filter(line -> !line.isBlank()).forEach(assets::add);
    if (folder != null) {
      addOwnAssets(folder, assets);
    }
    styleSheet().parts().forEach(part -> assets.remove(part.path().substring(ASSETS.length())));
    return List.copyOf(assets);
  }

  private StyleSheet styleSheet() {
    return new StyleSheet(text(StyleSheet.PATH));
  }

  /** What is named in the theme and is not there. */
  public List<Finding> check() {
    Findings findings = new Findings();
    List<String> listed = text(ASSET_LIST).lines().toList();
    for (int i = 0; i < listed.size(); i++) {
      String path = listed.get(i);
      if (!path.isBlank() && !has(ASSETS + path)) {
        findings.add(Rule.THEMABESTAND_ONTBREEKT, new Location(ASSET_LIST, i + 1, 1), path);
      }
    }
    styleSheet()
        .parts()
        .filter(part -> !has(part.path()))
        .forEach(
            part ->
                findings.add(
                    Rule.THEMABESTAND_ONTBREEKT,
                    new Location(StyleSheet.PATH, part.line(), 1),
                    part.path().substring(ASSETS.length())));
    return findings.sorted();
  }

  /** Whether a file is somebody's own, and not that of the standard theme. */
  boolean hasOwn(String path) {
    return folder != null && isInside(path) && isOwn(folder, path);
  }

  /** Whether there is such a file. */
  boolean has(String path) {
    return isInside(path) && (hasOwn(path) || Theme.class.getResource(STANDARD + path) != null);
  }

  /** The bytes of one of the {@link #assets}. */
  public byte[] asset(String path) {
    if (StyleSheet.PATH.equals(ASSETS + path)) {
      return styleSheet().joined(this::text).getBytes(StandardCharsets.UTF_8);
    }
    return bytes(ASSETS + path);
  }

  private static void addOwnAssets(Path folder, Set<String> assets) {
    Path root = folder.resolve(ASSETS);
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(Theme::isInside)
          .forEach(assets::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a path stays inside the theme and leaves hidden files alone. */
  private static boolean isInside(String path) {
    String slashed = "/" + path.toLowerCase(Locale.ROOT);
    return !slashed.contains("/.") && !slashed.contains("//") && slashed.indexOf('\\') < 0;
  }

  /** Whether the folder has this file itself, with no symbolic link on the way to it. */
  private static boolean isOwn(Path folder, String path) {
    Path current = folder;
    for (Path name : Path.of(path)) {
      current = current.resolve(name);
      if (Files.isSymbolicLink(current)) {
        return false;
      }
    }
    return Files.isRegularFile(current, LinkOption.NOFOLLOW_LINKS);
  }
}
