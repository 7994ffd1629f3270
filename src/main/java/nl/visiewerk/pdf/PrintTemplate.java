package nl.visiewerk.pdf;

import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.html.Theme;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** TODO use html's engine. */
final class PrintTemplate {
  private final TemplateEngine engine = new TemplateEngine();
  private final String template;

  PrintTemplate(Theme theme) {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.HTML);
    engine.setTemplateResolver(resolver);
    template = theme.text("print/document.html");
    engine.setMessageResolver(new Msg());
  }

  String fill(PrintView view) {
    Context context = new Context(Messages.DUTCH);
    context.setVariable("document", view);
    return engine.process(template, context);
  }

  private static final class Msg extends org.thymeleaf.messageresolver.AbstractMessageResolver {
    @Override
    public String resolveMessage(
        org.thymeleaf.context.ITemplateContext c, Class<?> o, String key, Object[] p) {
      return Messages.text(key, p);
    }

    @Override
    public String createAbsentMessageRepresentation(
        org.thymeleaf.context.ITemplateContext c, Class<?> o, String key, Object[] p) {
      return key;
    }
  }
}
