package nl.visiewerk.theme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Gives the template engine the templates of a theme, each read once. */
final class ThemeTemplates implements ITemplateResolver {
  private final Theme theme;
  private final String folder;

  ThemeTemplates(Theme theme, String folder) {
    this.theme = theme;
    this.folder = folder;
  }

  @Override
  public String getName() {
    return "theme";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public @Nullable TemplateResolution resolveTemplate(
      IEngineConfiguration configuration,
      @Nullable String ownerTemplate,
      String template,
      @Nullable Map<String, Object> attributes) {
    String path = folder + template + ".html";
    if (!theme.has(path)) {
      return null;
    }
    return new TemplateResolution(
        new TemplateText(template, theme.text(path)),
        TemplateMode.HTML,
        AlwaysValidCacheEntryValidity.INSTANCE);
  }
}
