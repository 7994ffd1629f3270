package nl.visiewerk.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.diagnostic.Location;
import nl.visiewerk.diagnostic.Rule;
import org.thymeleaf.exceptions.TemplateProcessingException;

/** A template of somebody's theme that can't be filled, with what to tell them. */
public final class TemplateProblem extends RuntimeException {
  /** What the engine was busy with, as its messages name it. */
  private static final Pattern SUBJECT = Pattern.compile("\"([^\"]*)\"|\\[([^\\]]*)]");

  private final transient Finding finding;

  private TemplateProblem(Finding finding, Throwable cause) {
    super(finding.message(), cause);
    this.finding = finding;
  }

  /**
   * What went wrong in the template that was filled or in one that it uses.
   *
   * @param folder of the templates in the theme, with a slash at the end
   */
  static TemplateProblem of(TemplateProcessingException failure, String folder) {
    TemplateProcessingException nearest = nearest(failure);
    String message = String.valueOf(nearest.getMessage());
    Matcher subject = SUBJECT.matcher(message);
    String what = !subject.find() ? "" : message.substring(subject.start() + 1, subject.end() - 1);
    Location place =
        new Location(
            folder + nearest.getTemplateName() + ".html",
            nearest.getLine() == null ? 1 : nearest.getLine(),
            nearest.getCol() == null ? 1 : nearest.getCol());
    Finding finding =
        message.startsWith("Error resolving")
            ? Finding.of(Rule.SJABLOON_ONBEKEND, place, what)
            : message.startsWith(TemplateExpressions.MISTAKE)
                ? Finding.of(Rule.SJABLOON_UITDRUKKING, place, what)
                : Finding.of(Rule.SJABLOON_FOUT, place);
    return new TemplateProblem(finding, failure);
  }

  /** What a template made can't be used. */
  static TemplateProblem unusable(String file, RuntimeException failure) {
    return new TemplateProblem(Finding.of(Rule.SJABLOON_FOUT, Location.startOf(file)), failure);
  }

  /** What to tell who wrote the theme. */
  public Finding finding() {
    return finding;
  }

  /** The innermost failure with a place: those around it name the templates that use it. */
  private static TemplateProcessingException nearest(TemplateProcessingException failure) {
    TemplateProcessingException nearest = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException inner && inner.getLine() != null) {
        nearest = inner;
      }
    }
    return nearest;
  }
}
