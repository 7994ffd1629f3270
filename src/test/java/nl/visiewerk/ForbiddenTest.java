package nl.visiewerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class may do, or only those of one package: it is what keeps builds repeatable. */
class ForbiddenTest {
  private static final JavaClasses CLASSES = OurClasses.IMPORTED;

  @Test
  void onlyPublishWritesFiles() {
    outside("publish")
        .should()
        .accessTargetWhere(
            matches(
                "java\\.nio\\.file\\.Files\\.(?!(exists|notExists|is[A-Z]\\w*|size|read\\w*|lines"
                    + "|list|walk|walkFileTree|newInputStream|newBufferedReader)\\().*",
                "java\\.io\\.(File|FileOutputStream|FileWriter|RandomAccessFile)\\..*",
                "java\\.nio\\.channels\\.\\w*FileChannel\\..*"))
        .check(CLASSES);
  }

  @Test
  void onlyCliPrintsAndExits() {
    outside("cli")
        .should()
        .accessTargetWhere(
            matches(
                "java\\.lang\\.System\\.(out|err|exit|setOut|setErr|console)\\b.*",
                "java\\.lang\\.Runtime\\.(exit|halt)\\b.*",
                ".*\\.printStackTrace\\(.*"))
        .check(CLASSES);
  }

  @Test
  void nobodyLooksAtTheClock() {
    noClasses()
        .should()
        .accessTargetWhere(
            matches(
                "java\\.time\\..*\\.(now|system\\w*|tick\\w*)\\(.*",
                "java\\.lang\\.System\\.currentTimeMillis\\(.*",
                "java\\.util\\.Date\\.<init>\\(\\)",
                "java\\.util\\.\\w*Calendar\\.(getInstance\\(.*|<init>\\(\\))",
                "java\\.util\\.TimeZone\\.getDefault\\(.*"))
        .check(CLASSES);
  }

  @Test
  void onlyCliMeasuresHowLongThingsTake() {
    outside("cli")
        .should()
        .accessTargetWhere(matches("java\\.lang\\.System\\.nanoTime\\(.*"))
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheLanguageOfTheMachine() {
    noClasses()
        .should()
        .accessTargetWhere(
            matches(
                "java\\.util\\.Locale\\.(getDefault|setDefault)\\(.*",
                "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
                "java\\.lang\\.String\\.(getBytes|toLowerCase|toUpperCase)\\(\\)",
                "java\\.lang\\.String\\.formatted\\(.*",
                "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                "java\\.lang\\.String\\.<init>\\(\\[B\\)",
                "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                "java\\.text\\.MessageFormat\\.(format\\(java\\.lang\\.String, .*|<init>\\(java\\.lang\\.String\\))",
                "java\\.text\\.\\w*Format\\.get\\w*Instance\\(\\)",
                "java\\.text\\.Collator\\.getInstance\\(\\)",
                "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)"))
        .check(CLASSES);
  }

  /** But for what the template library would do by reflection too, only slower. */
  @Test
  void nothingIsDoneByReflection() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(OurClasses.ROOT + ".html.RecordPaths")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
        .orShould()
        .accessTargetWhere(matches("java\\.lang\\.Class\\.(forName|getDeclared\\w*)\\(.*"))
        .check(CLASSES);
  }

  @Test
  void staticFieldsAreFinal() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  /** A final field can still hold a list that changes; so what it holds is looked at. */
  @Test
  void staticFieldsHoldNothingThatChanges() throws Exception {
    List<String> immutable =
        List.of(
            "java.util.ImmutableCollections$",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty");
    int seen = 0;
    for (JavaField field : CLASSES.stream().flatMap(c -> c.getFields().stream()).toList()) {
      boolean canChange =
          field.getRawType().isAssignableTo(Collection.class)
              || field.getRawType().isAssignableTo(Map.class);
      if (canChange && field.getModifiers().contains(JavaModifier.STATIC)) {
        Field reflected = field.reflect();
        reflected.setAccessible(true);
        String type = String.valueOf(reflected.get(null).getClass().getName());
        assertTrue(
            immutable.stream().anyMatch(type::startsWith), field.getFullName() + ": " + type);
        seen++;
      }
    }
    assertTrue(seen > 0, "no static lists at all: is this test still looking?");
  }

  @Test
  void staticFieldsAreOfNoTypeThatIsMeantToChange() {
    fields()
        .that()
        .areStatic()
        .should()
        .notHaveRawType(
            DescribedPredicate.describe(
                "that is meant to change",
                type ->
                    type.getName().startsWith("java.util.concurrent.")
                        || type.getName().matches("java\\.lang\\.(ThreadLocal|StringBuilder)")))
        .check(CLASSES);
  }

  private static GivenClassesConjunction outside(String name) {
    return noClasses().that().resideOutsideOfPackage(OurClasses.ROOT + "." + name + "..");
  }

  /** An access to one of these, written as {@code package.Class.method(parameter types)}. */
  private static DescribedPredicate<JavaAccess<?>> matches(String... fullNames) {
    List<Pattern> patterns = Stream.of(fullNames).map(Pattern::compile).toList();
    return DescribedPredicate.describe(
        "that is one of " + List.of(fullNames),
        access -> {
          String name = access.getTarget().getFullName();
          return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
        });
  }
}
