package nl.visiewerk.prose;

import java.util.HashSet;
import java.util.Set;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Thing;

/**
 * Turns the texts of one page into HTML. It numbers the footnotes through the page and gives no id
 * twice, so make one for each page; not for use by several threads.
 *
 * <p>Ids with an underscore can't be ids of the content: those that begin with one are the page's
 * own.
 */
public final class ProseHtml {
  private final Content content;
  private final ProseContext context;
  private final Set<String> ids = new HashSet<>();
  private final Footnotes footnotes = new Footnotes(this);
  private int tables;

  /** For a page that is shown there. */
  public ProseHtml(Content content, ProseContext context) {
    this.content = content;
    this.context = context;
  }

  /**
   * A whole text: its opening and its sections.
   *
   * @param level of the highest headings in it: 2 makes them {@code h2}
   */
  public String text(Prose prose, int level) {
    MarkupWriter out = new MarkupWriter();
    new ProseBlocks(this, out, prose, level).all();
    return out.toString();
  }

  /**
   * The text of a bouwsteen; for a table of figures that is the table with its notes, under the
   * chart that suits it.
   */
  public String text(Bouwsteen bouwsteen, int level) {
    if (!(bouwsteen instanceof Cijfertabel tabel)) {
      return text(bouwsteen.tekst(), level);
    }
    MarkupWriter out = new MarkupWriter();
    new FigureTables(new ProseBlocks(this, out, bouwsteen.tekst(), level)).writeWithChart(tabel);
    return out.toString();
  }

  /** The definition of a begrip, in which the begrip itself is no link. */
  public String omschrijving(Begrip begrip) {
    MarkupWriter out = new MarkupWriter();
    new ProseBlocks(this, out, begrip.omschrijving(), 6).except(begrip).all();
    return out.toString();
  }

  /** A source, as a list of sources writes it, without its explanation. */
  public String vermelding(Bron bron) {
    MarkupWriter out = new MarkupWriter();
    BronHtml.write(out, bron);
    return out.toString();
  }

  /** The list of all footnotes so far; empty when there are none, and always on paper. */
  public String notes() {
    return footnotes.list();
  }

  /**
   * The id that an inserted or listed thing has in a text of that document: its own id, with its
   * document or kind before it when it is not part of that document.
   */
  public static String anchor(Thing thing, String scope) {
    String id = thing.key().id();
    if (thing.key().isShared()) {
      return thing.soort().enkelvoud() + "_" + id;
    }
    return thing.key().scope().equals(scope) ? id : thing.key().scope() + "_" + id;
  }

  Content content() {
    return content;
  }

  ProseContext context() {
    return context;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  boolean isOnScreen() {
    return context.medium() == ProseContext.Medium.SCREEN;
  }

  /** The number of the next table, by which readers can tell tables apart. */
  int nextTable() {
    return ++tables;
  }

  /** This id, or one like it when the page has it already. */
  String claim(String id) {
    String free = id;
    for (int i = 2; !ids.add(free); i++) {
      free = id + "_" + i;
    }
    return free;
  }
}
