package nl.visiewerk.theme;

import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Gives the template engine the texts of the message file. */
final class SiteMessages implements IMessageResolver {
  @Override
  public String getName() {
    return "messages";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public String resolveMessage(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return parameters == null ? Messages.text(key) : Messages.text(key, parameters);
  }

  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context,
      @Nullable Class<?> origin,
      String key,
      Object @Nullable [] parameters) {
    return key;
  }
}
