package nl.visiewerk.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.jexl3.JexlException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

class TemplateExpressionsTest {
  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)\\}");

  private final TemplateExpressions expressions = new TemplateExpressions();
  private final TemplateEngine engine = new TemplateEngine();

  TemplateExpressionsTest() {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(expressions);
    engine.setDialect(dialect);
  }

  /** Also those of which no test makes a page that comes to them. */
  @Test
  void everyExpressionOfTheStandardThemeCanBeRead() throws Exception {
    List<String> all;
    try (Stream<Path> files = Files.walk(Path.of("themes/standaard"))) {
      List<Path> templates = files.filter(file -> file.toString().endsWith(".html")).toList();
      all = templates.stream().flatMap(TemplateExpressionsTest::expressions).distinct().toList();
    }
    assertTrue(all.size() > 100);
    assertEquals(List.of(), all.stream().filter(this::isMistaken).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "lijst.size() gt 1 and lijst.get(0) == 'een', true",
    "lijst[1], twee",
    "lijst.isEmpty() ? 'leeg' : lijst.size() + 1, 3",
    "niets == null, true",
    "!waar || waar, true",
    "niets, "
  })
  void asksLists(String expression, String result) {
    assertEquals(String.valueOf(result), String.valueOf(evaluate(expression)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onbekend",
        "niets.isEmpty()",
        "lijst.onbekend()",
        "lijst.getClass().getClassLoader()",
        "'x'.getClass().forName('java.lang.System')",
        "new('java.util.ArrayList')",
        "lijst = 'x'",
        "x -> x",
        "var x = 1; x",
        "bestand.delete()",
        "("
      })
  void refusesAllElse(String expression) {
    assertThrows(TemplateProcessingException.class, () -> evaluate(expression));
  }

  private static Stream<String> expressions(Path template) {
    try {
      return EXPRESSION
          .matcher(Files.readString(template))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isMistaken(String expression) {
    try {
      evaluate(expression);
      return false;
    } catch (TemplateProcessingException problem) {
      return problem.getCause() instanceof JexlException.Parsing;
    }
  }

  private @Nullable Object evaluate(String expression) {
    Map<String, Object> values = new HashMap<>();
    values.put("lijst", List.of("een", "twee"));
    values.put("niets", null);
    values.put("waar", true);
    values.put("bestand", new File("/nergens"));
    return expressions.evaluate(
        new ExpressionContext(engine.getConfiguration(), Locale.ROOT, values),
        new VariableExpression(expression),
        StandardExpressionExecutionContext.NORMAL);
  }
}
