package nl.visiewerk.html;

import java.io.StringWriter;
import java.util.Map;
import nl.visiewerk.diagnostic.Messages;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;

/** Fills the templates of a theme with views. Each is read once; safe for several threads. */
public final class Templates {
  private static final int TYPICAL_LENGTH = 16 * 1024;

  private final TemplateEngine engine = new TemplateEngine();

  /**
   * The templates in a folder of a theme.
   *
   * @param folder with a slash at the end
   */
  public Templates(Theme theme, String folder) {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(
        new RecordPaths(dialect.getVariableExpressionEvaluator()));
    engine.setDialect(dialect);
    engine.setTemplateResolver(new ThemeTemplates(theme, folder));
    engine.setMessageResolver(new SiteMessages());
  }

  /**
   * What a template makes of these values.
   *
   * @param template its name, without {@code .html}
   */
  public String fill(String template, Map<String, Object> values) {
    StringWriter out = new StringWriter(TYPICAL_LENGTH);
    engine.process(template, new Context(Messages.DUTCH, values), out);
    return out.toString();
  }
}
