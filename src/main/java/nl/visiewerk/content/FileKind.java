package nl.visiewerk.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.visiewerk.model.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the content is, by its path.
 *
 * @param scope the document that it is part of; empty for a shared file
 * @param soort the kind of bouwsteen in it, if it holds bouwstenen
 */
record FileKind(Role role, String scope, Optional<Soort> soort) {
  static final String DOCUMENTEN = "documenten/";
  static final String DOCUMENT = "document.yaml";
  private static final String VERANTWOORDING = "verantwoording.yaml";

  /** The id of a document, below it at most a folder for a kind of bouwsteen, and a name. */
  static final Pattern IN_DOCUMENT = Pattern.compile(DOCUMENTEN + "([^/]+)/(?:([^/]+)/)?([^/]+)");

  /** The files that each hold a wettelijk kader. */
  static final String KADERS = "wettelijk-kader/*.yaml";

  private static final Pattern KADER = Pattern.compile("wettelijk-kader/[^/]+\\.yaml");
  private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(png|jpe?g|svg)");

  /** What a file holds. */
  enum Role {
    SITE("site.yaml"),
    REGIOS("regios.yaml"),
    GEMEENTEN("gemeenten.yaml"),
    THEMAS("themas.yaml"),
    BEGRIPPEN("begrippen.yaml"),
    BRONNEN("bronnen.yaml"),
    INDICATOREN("indicatoren.yaml"),
    KADER(""),
    DOCUMENT(""),
    HOOFDSTUK(""),
    VERANTWOORDING(""),
    BOUWSTENEN(""),
    BOUWSTEEN(""),
    IMAGE("");

    private final String file;

    Role(String file) {
      this.file = file;
    }

    /** The name of the one file with this role; empty when there can be more. */
    String file() {
      return file;
    }
  }

  /** The kind of the file with this path; empty when content has no such file. */
  static Optional<FileKind> of(String path) {
    Matcher inDocument = IN_DOCUMENT.matcher(path);
    if (IMAGE.matcher(path).matches()) {
      return Optional.of(new FileKind(Role.IMAGE, "", Optional.empty()));
    }
    if (KADER.matcher(path).matches()) {
      return Optional.of(new FileKind(Role.KADER, "", Optional.empty()));
    }
    if (inDocument.matches()) {
      return inDocument(inDocument.group(1), inDocument.group(2), inDocument.group(3));
    }
    return Arrays.stream(Role.values())
        .filter(role -> role.file().equals(path))
        .findFirst()
        .map(role -> new FileKind(role, "", Optional.empty()));
  }

  private static Optional<FileKind> inDocument(String id, @Nullable String folder, String name) {
    if (folder != null) {
      return soort(folder)
          .filter(soort -> name.endsWith(".md"))
          .map(soort -> new FileKind(Role.BOUWSTEEN, id, Optional.of(soort)));
    }
    if (name.equals(DOCUMENT)) {
      return Optional.of(new FileKind(Role.DOCUMENT, id, Optional.empty()));
    }
    if (name.equals(VERANTWOORDING)) {
      return Optional.of(new FileKind(Role.VERANTWOORDING, id, Optional.empty()));
    }
    if (name.endsWith(".md")) {
      return Optional.of(new FileKind(Role.HOOFDSTUK, id, Optional.empty()));
    }
    return name.endsWith(".yaml")
        ? soort(name.substring(0, name.length() - 5))
            .map(soort -> new FileKind(Role.BOUWSTENEN, id, Optional.of(soort)))
        : Optional.empty();
  }

  private static Optional<Soort> soort(String meervoud) {
    return Soort.metMeervoud(meervoud).filter(Soort::isBouwsteen);
  }

  /** The kinds of thing that have their ids from such a file. */
  Set<Soort> names() {
    return switch (role) {
      case SITE, IMAGE, VERANTWOORDING, DOCUMENT -> EnumSet.noneOf(Soort.class);
      case REGIOS -> EnumSet.of(Soort.REGIO);
      case GEMEENTEN -> EnumSet.of(Soort.GEMEENTE);
      case THEMAS -> EnumSet.of(Soort.THEMA);
      case BEGRIPPEN -> EnumSet.of(Soort.BEGRIP);
      case BRONNEN -> EnumSet.of(Soort.BRON);
      case INDICATOREN -> EnumSet.of(Soort.INDICATOR);
      case KADER -> EnumSet.of(Soort.WETTELIJK_KADER, Soort.KADER_ONDERDEEL);
      case HOOFDSTUK -> EnumSet.of(Soort.HOOFDSTUK, Soort.PARAGRAAF);
      case BOUWSTENEN, BOUWSTEEN -> EnumSet.of(soort.orElseThrow(), Soort.PARAGRAAF);
    };
  }

  /** The names that files at the top of the content have. */
  static List<String> sharedNames() {
    return Arrays.stream(Role.values()).map(Role::file).filter(n -> !n.isEmpty()).toList();
  }

  /** The names that files in the folder of a document have, but for its chapters. */
  static List<String> documentNames() {
    Stream<String> lists =
        BouwsteenReader.SOORTEN.stream().map(soort -> soort.meervoud() + ".yaml");
    return Stream.concat(Stream.of(DOCUMENT, VERANTWOORDING), lists).toList();
  }
}
