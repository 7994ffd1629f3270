package nl.visiewerk.theme;

import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.templateresource.ITemplateResource;

/** The text of a template, under the name by which the engine reports what is wrong in it. */
record TemplateText(String name, String text) implements ITemplateResource {
  @Override
  public String getDescription() {
    return name;
  }

  @Override
  public @Nullable String getBaseName() {
    return null;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public Reader reader() {
    return new StringReader(text);
  }

  @Override
  public ITemplateResource relative(String location) {
    throw new UnsupportedOperationException(location);
  }
}
