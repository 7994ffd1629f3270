package nl.visiewerk.html;

import java.util.List;
import nl.visiewerk.prose.MarkupWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of links. Some pages have thousands of them, and a template takes ten times as long
 * for each.
 */
final class LinkHtml {
  private LinkHtml() {}

  /** List items with a link each. */
  static String items(List<LinkView> links) {
    MarkupWriter out = new MarkupWriter();
    for (LinkView link : links) {
      open(out, link);
      label(out, link);
      close(out);
    }
    return out.toString();
  }

  /** The same, a line each, for lists that set numbers apart: each title is an element too. */
  static String titledItems(List<LinkView> links) {
    MarkupWriter out = new MarkupWriter();
    for (LinkView link : links) {
      open(out.raw("\n"), link);
      number(out, link);
      out.element("span", link.tekst(), "class", "titel");
      close(out);
    }
    return out.raw("\n").toString();
  }

  /** Links in a row, with commas, and then a word about what else there is, which may be empty. */
  static String row(List<LinkView> links, String rest) {
    MarkupWriter out = new MarkupWriter();
    String separator = "";
    for (LinkView link : links) {
      out.text(separator);
      if (link.href().isEmpty()) {
        label(out, link);
      } else {
        label(out.open("a", "href", link.href()), link);
        out.close("a");
      }
      separator = ", ";
    }
    return rest.isEmpty() ? out.toString() : out.text(separator).text(rest).toString();
  }

  /** What stands above a list: a link, or the text by itself. */
  static String heading(String text, @Nullable String href) {
    MarkupWriter out = new MarkupWriter();
    return href == null
        ? out.element("span", text).toString()
        : out.element("a", text, "href", href).toString();
  }

  /** What stands in a link: its number, if it has one, and its text. */
  static String label(LinkView link) {
    MarkupWriter out = new MarkupWriter();
    label(out, link);
    return out.toString();
  }

  private static void open(MarkupWriter out, LinkView link) {
    out.open("li").open("a", "href", link.href(), "aria-current", link.current());
  }

  private static void label(MarkupWriter out, LinkView link) {
    number(out, link);
    out.text(link.tekst());
  }

  private static void number(MarkupWriter out, LinkView link) {
    if (link.nummer() != null) {
      out.element("span", link.nummer() + " ", "class", "nummer");
    }
  }

  private static void close(MarkupWriter out) {
    out.close("a").close("li");
  }
}
