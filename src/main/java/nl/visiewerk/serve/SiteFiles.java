package nl.visiewerk.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Messages;

/** The files of a site, as a host of static sites gives them. */
final class SiteFiles {
  /** The page of a site for addresses that do not exist. */
  private static final String NOT_FOUND = "404.html";

  private static final String INDEX = "index.html";

  /**
   * Paths that can be in a site: no name is hidden or leads elsewhere, and none has a sign that a
   * file system reads otherwise. The same as what {@link nl.visiewerk.publish.Publication} writes.
   */
  private static final Pattern NAMES = Pattern.compile("/((?!\\.)[^\\p{Cntrl}/\\\\:*?\"<>|]+/)+");

  /** The link to the style sheet, which every page has, with what is before it. */
  private static final Pattern WHOLE_LINK =
      Pattern.compile("=\"(https?://[^\"]*/)assets/css/stijl\\.css\"");

  /**
   * The beginning of what is shown, with the link past the navigation: that has to be the first.
   */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "<body\\b[^>]*+>(\\s*+<link\\b[^>]*+>)*+(\\s*+<a\\b[^>]*?href=\"#[^>]*+>[^<]*+</a>)?+",
          Pattern.CASE_INSENSITIVE);

  private final Path folder;
  private final String panel;

  /**
   * @param folder with the site
   * @param panel the HTML that comes before what is on a page
   */
  SiteFiles(Path folder, String panel) {
    this.folder = folder;
    this.panel = panel;
  }

  /**
   * What is at a path.
   *
   * @param path decoded, from its first slash
   */
  Answer at(String path) {
    if (!isSafe(path)) {
      return notFound();
    }
    String asked = path.substring(1);
    if (asked.isEmpty() || asked.endsWith("/")) {
      return file(asked + INDEX, 200).orElseGet(this::notFound);
    }
    return file(asked, 200).or(() -> folder(asked)).orElseGet(this::notFound);
  }

  private static boolean isSafe(String path) {
    String names = path.endsWith("/") ? path : path + "/";
    return names.equals("/") || NAMES.matcher(names).matches();
  }

  /** Relative links hold only when the address of a folder ends with a slash. */
  private Optional<Answer> folder(String asked) {
    return Files.isDirectory(folder.resolve(asked), LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Answer.elsewhere("/" + asked + "/"))
        : Optional.empty();
  }

  private Answer notFound() {
    return file(NOT_FOUND, 404)
        .map(SiteFiles::here)
        .orElseGet(() -> Answer.text(404, Messages.text("serve.niets-hier")));
  }

  /**
   * The page for what is not there can be shown in any folder, so it has whole links when the site
   * knows its address. Here they would lead to the site that readers have.
   */
  private static Answer here(Answer page) {
    String html = new String(page.body(), StandardCharsets.UTF_8);
    Matcher root = WHOLE_LINK.matcher(html);
    return root.find()
        ? Answer.html(page.status(), html.replace("=\"" + root.group(1), "=\"/"))
        : page;
  }

  private Optional<Answer> file(String path, int status) {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      String type = MediaType.of(path);
      return Optional.of(
          new Answer(status, type, type.equals(MediaType.HTML) ? withPanel(bytes) : bytes));
    } catch (IOException e) {
      // A build took it away this moment.
      return Optional.empty();
    }
  }

  /** The page with the panel above it; below it when it has no body that can be found. */
  private byte[] withPanel(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int afterHead = Math.max(0, html.indexOf("</head>"));
    Matcher body = BEGINNING.matcher(html);
    int at = body.find(afterHead) ? body.end() : html.length();
    return (html.substring(0, at) + "\n" + panel + html.substring(at))
        .getBytes(StandardCharsets.UTF_8);
  }
}
