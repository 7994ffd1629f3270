package nl.visiewerk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.visiewerk.publish.OutputRefused;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Packages depend one way, and each library is at home in one package. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = OurClasses.IMPORTED;

  /** A package, the packages of ours that it may use, and the libraries that are at home in it. */
  private record Home(String name, List<String> uses, List<String> libraries) {
    String pattern() {
      return OurClasses.ROOT + "." + name + "..";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The picture in docs/architecture.md. All may use the JDK and JSpecify's annotations. */
  private static final List<Home> HOMES =
      List.of(
          new Home("diagnostic", List.of(), List.of("org.apache.commons.text..")),
          new Home("model", List.of("diagnostic"), List.of()),
          new Home("svg", List.of("diagnostic"), List.of("javax.xml.stream..")),
          new Home(
              "content",
              List.of("svg", "model", "diagnostic"),
              List.of(
                  "com.vladsch.flexmark..",
                  "tools.jackson..",
                  "org.snakeyaml.engine..",
                  "org.jsoup..")),
          new Home("chart", List.of("model", "diagnostic"), List.of()),
          new Home("history", List.of("model", "diagnostic"), List.of()),
          new Home("diff", List.of("model", "diagnostic"), List.of("com.github.difflib..")),
          new Home("check", List.of("chart", "model", "diagnostic"), List.of()),
          new Home("site", List.of("model", "diagnostic"), List.of()),
          new Home("json", List.of("model"), List.of("tools.jackson.core..")),
          new Home(
              "data",
              List.of("json", "site", "model", "diagnostic"),
              List.of("tools.jackson.core..")),
          new Home("schema", List.of("json", "content", "diagnostic"), List.of()),
          new Home(
              "theme",
              List.of("diagnostic"),
              List.of("org.apache.commons.jexl3..", "org.thymeleaf..")),
          new Home("prose", List.of("chart", "site", "model", "diagnostic"), List.of()),
          new Home(
              "html", List.of("theme", "prose", "chart", "site", "model", "diagnostic"), List.of()),
          new Home("print", List.of("html", "prose", "site", "model", "diagnostic"), List.of()),
          new Home(
              "pdf",
              List.of("print", "theme", "site", "model", "diagnostic"),
              List.of(
                  "com.jcraft.jzlib..",
                  "com.openhtmltopdf..",
                  "javax.imageio..",
                  "org.apache.fontbox..",
                  "org.apache.pdfbox..",
                  "org.apache.xmpbox..",
                  "org.jsoup..",
                  "org.w3c.dom..")),
          new Home(
              "search", List.of("site", "model", "diagnostic"), List.of("org.tartarus.snowball..")),
          new Home("web", List.of("html", "prose", "site", "model", "diagnostic"), List.of()),
          new Home("publish", List.of("site", "diagnostic"), List.of("org.jsoup..")),
          new Home(
              "build",
              List.of(
                  "check",
                  "content",
                  "data",
                  "diagnostic",
                  "diff",
                  "history",
                  "html",
                  "model",
                  "pdf",
                  "publish",
                  "schema",
                  "search",
                  "site",
                  "theme",
                  "web"),
              List.of()),
          new Home("start", List.of("content", "model", "publish", "diagnostic"), List.of()),
          new Home(
              "report",
              List.of("build", "diff", "model", "diagnostic"),
              List.of("javax.xml.stream..", "tools.jackson.core..")),
          new Home(
              "serve",
              List.of("build", "publish", "diagnostic"),
              List.of("com.sun.net.httpserver..")),
          new Home(
              "cli",
              List.of("serve", "start", "build", "report", "diagnostic"),
              List.of("picocli..")));

  @ParameterizedTest
  @FieldSource("HOMES")
  void packageUsesOnlyWhatItMay(Home home) {
    String[] allowed =
        Stream.of(
                Stream.of(home.pattern(), "java..", "org.jspecify.annotations.."),
                home.uses().stream().map(name -> OurClasses.ROOT + "." + name + ".."),
                home.libraries().stream())
            .flatMap(patterns -> patterns)
            .toArray(String[]::new);
    // The one exception passes through: that a folder is refused is for the command line to say.
    boolean tellsUsers = home.name().equals("cli");

    classes()
        .that()
        .resideInAPackage(home.pattern())
        .should()
        .onlyDependOnClassesThat(
            tellsUsers
                ? resideInAnyPackage(allowed).or(type(OutputRefused.class))
                : resideInAnyPackage(allowed))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsPlace() {
    assertEquals(
        HOMES.stream().map(home -> OurClasses.ROOT + "." + home.name()).sorted().toList(),
        packages().map(JavaPackage::getName).sorted().toList());
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(OurClasses.ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void packagesAreNullMarkedAndSayWhatTheyAreFor() throws Exception {
    for (JavaPackage found : packages().toList()) {
      String folder = found.getName().replace('.', '/');
      String info = Files.readString(Path.of("src/main/java", folder, "package-info.java"));
      assertTrue(found.isAnnotatedWith(NullMarked.class), found.getName());
      assertTrue(info.startsWith("/**"), found.getName());
    }
  }

  @Test
  void classesAreNamedForWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Manager|Impl|Helper|Helpers|Common|Misc)")
        .check(CLASSES);
  }

  private static Stream<JavaPackage> packages() {
    return CLASSES.getPackage(OurClasses.ROOT).getSubpackagesInTree().stream();
  }
}
