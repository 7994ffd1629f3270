package nl.visiewerk.theme;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.serializer.StandardJavaScriptSerializer;

/** Fills the templates of a theme with views. Each is read once; safe for several threads. */
public final class Templates {
  private final TemplateEngine engine = new TemplateEngine();
  private final Theme theme;
  private final String folder;

  /**
   * The templates in a folder of a theme.
   *
   * @param folder with a slash at the end
   */
  public Templates(Theme theme, String folder) {
    this.theme = theme;
    this.folder = folder;
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new TemplateExpressions());
    // Values in scripts can do without Jackson, which takes long to wake up.
    dialect.setJavaScriptSerializer(new StandardJavaScriptSerializer(false));
    engine.setDialect(dialect);
    engine.setTemplateResolver(new ThemeTemplates(theme, folder));
    engine.setMessageResolver(new SiteMessages());
  }

  /**
   * What a template makes of these values.
   *
   * @param template its name, without {@code .html}
   * @throws TemplateProblem when somebody's theme has a mistake
   */
  public String fill(String template, Map<String, Object> values) {
    StringWriter out = new StringWriter();
    fill(template, values, out);
    return out.toString();
  }

  /**
   * What to throw when something failed on what a template made: a problem in that template, or in
   * the parts that it uses, when it is of somebody's theme; else the failure itself.
   *
   * @param parts the template with those parts
   */
  public RuntimeException failed(String template, String parts, RuntimeException failure) {
    return Stream.of(template, parts)
        .map(name -> folder + name + ".html")
        .filter(theme::hasOwn)
        .findFirst()
        .<RuntimeException>map(file -> TemplateProblem.unusable(file, failure))
        .orElse(failure);
  }

  /** Writes what a template makes of these values; see {@link #fill(String, Map)}. */
  public void fill(String template, Map<String, Object> values, Writer out) {
    try {
      engine.process(template, new Context(Messages.DUTCH, values), out);
    } catch (TemplateProcessingException failure) {
      TemplateProblem problem = TemplateProblem.of(failure, folder);
      if (theme.hasOwn(problem.finding().location().file())) {
        throw problem;
      }
      throw failure; // a mistake in the tool
    }
  }
}
