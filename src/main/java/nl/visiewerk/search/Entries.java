package nl.visiewerk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Begrip;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Bron;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.HoofdstukSoort;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Uitgangspunt;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.Comparison;
import nl.visiewerk.site.Page;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Makes the entries of each kind of page. For one thread, as {@link Contexts} is. */
final class Entries implements Page.Visitor<List<Entry>> {
  /** The kind of a page that lists things of other kinds. */
  static final String OVERVIEW = "overzicht";

  private final SitePlan plan;
  private final Content content;
  private final Contexts contexts;
  private final EntryText text;

  Entries(SitePlan plan, Contexts contexts) {
    this.plan = plan;
    this.content = plan.content();
    this.contexts = contexts;
    this.text = new EntryText(plan);
  }

  /** All entries, in the order of the pages. */
  List<Entry> all() {
    return plan.pages().stream().flatMap(page -> page.accept(this).stream()).toList();
  }

  @Override
  public List<Entry> home(Page.HomePage page) {
    return listing(page, content.instellingen().naam(), content.instellingen().omschrijving());
  }

  @Override
  public List<Entry> overview(Page.OverviewPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> zoeken(Page.ZoekenPage page) {
    return List.of();
  }

  @Override
  public List<Entry> aandachtspunten(Page.AandachtspuntenPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> gegevens(Page.GegevensPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> vergelijken(Page.VergelijkenPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> vergelijking(Page.VergelijkingPage page) {
    Comparison comparison = page.comparison();
    String names = Comparison.names(comparison.documenten());
    return listing(
        page, comparison.titel(), Messages.text("site.vergelijking.omschrijving", names));
  }

  /** All that is on it has a page of its own. */
  @Override
  public List<Entry> soort(Page.SoortPage page) {
    return List.of();
  }

  @Override
  public List<Entry> keten(Page.KetenPage page) {
    String names = Comparison.names(page.keten().documenten());
    return listing(
        page,
        Messages.text("site.keten.titel", page.keten().documenten().get(0).korteTitel()),
        Messages.text("site.keten.omschrijving", names));
  }

  /** Only that of the whole site; those of the documents would come before the documents. */
  @Override
  public List<Entry> wijzigingen(Page.WijzigingenPage page) {
    return page.document() == null ? listing(page) : List.of();
  }

  @Override
  public List<Entry> over(Page.OverPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> toegankelijkheid(Page.ToegankelijkheidPage page) {
    return listing(page);
  }

  @Override
  public List<Entry> regio(Page.RegioPage page) {
    return one(page.regio(), contexts.of(page.regio()), () -> text.of(page.regio()));
  }

  @Override
  public List<Entry> gemeente(Page.GemeentePage page) {
    return one(page.gemeente(), contexts.of(page.gemeente()), () -> text.of(page.gemeente()));
  }

  @Override
  public List<Entry> thema(Page.ThemaPage page) {
    return one(page.thema(), contexts.none(), () -> text.of(page.thema()));
  }

  @Override
  public List<Entry> begrippen(Page.BegrippenPage page) {
    List<Entry> entries = new ArrayList<>(listing(page));
    content.begrippen().forEach(begrip -> entries.add(entry(begrip)));
    return entries;
  }

  @Override
  public List<Entry> bronnen(Page.BronnenPage page) {
    List<Entry> entries = new ArrayList<>(listing(page));
    content.bronnen().forEach(bron -> entries.add(entry(bron)));
    return entries;
  }

  @Override
  public List<Entry> document(Page.DocumentPage page) {
    Document document = page.document();
    List<String> names = new ArrayList<>(List.of(document.korteTitel()));
    Optional.ofNullable(document.ondertitel()).ifPresent(names::add);
    String label = Messages.text("woord." + document.documentSoort().woord());
    return List.of(entry(document, label, names, contexts.of(document), () -> text.of(document)));
  }

  @Override
  public List<Entry> hoofdstuk(Page.HoofdstukPage page) {
    Hoofdstuk hoofdstuk = page.hoofdstuk();
    boolean annex = hoofdstuk.hoofdstukSoort() == HoofdstukSoort.BIJLAGE;
    String label =
        numbered(annex ? Messages.text("woord.bijlage") : label(hoofdstuk), hoofdstuk.nummer());
    return List.of(
        entry(hoofdstuk, label, List.of(), contexts.of(page.document()), () -> text.of(hoofdstuk)));
  }

  @Override
  public List<Entry> bouwsteen(Page.BouwsteenPage page) {
    Bouwsteen bouwsteen = page.bouwsteen();
    String kind =
        bouwsteen instanceof Uitgangspunt uitgangspunt
            ? Messages.text("woord." + uitgangspunt.uitgangspuntSoort().woord())
            : label(bouwsteen);
    return List.of(
        entry(
            bouwsteen,
            numbered(kind, bouwsteen.nummer()),
            List.of(),
            contexts.of(page.document()),
            () -> text.of(bouwsteen)));
  }

  @Override
  public List<Entry> indicator(Page.IndicatorPage page) {
    List<Document> documents =
        plan.backlinks().to(page.indicator(), Backlinks.How.INDICATOR).stream()
            .flatMap(source -> content.document(source.key().scope()).stream())
            .distinct()
            .toList();
    return one(page.indicator(), contexts.of(documents), () -> text.of(page.indicator()));
  }

  @Override
  public List<Entry> kader(Page.KaderPage page) {
    return one(page.kader(), contexts.none(), () -> text.of(page.kader()));
  }

  @Override
  public List<Entry> onderdeel(Page.OnderdeelPage page) {
    String label = numbered(label(page.onderdeel()), page.onderdeel().nummer());
    return List.of(
        entry(
            page.onderdeel(),
            label,
            List.of(),
            contexts.of(page.kader()),
            () -> text.of(page.onderdeel())));
  }

  private Entry entry(Begrip begrip) {
    List<String> written = begrip.schrijfwijzen();
    List<String> names = written.subList(1, written.size());
    return entry(begrip, label(begrip), names, shared(begrip.documenten()), () -> text.of(begrip));
  }

  private Entry entry(Bron bron) {
    return entry(bron, label(bron), List.of(), shared(bron.documenten()), () -> text.of(bron));
  }

  private int shared(List<Ref> documents) {
    return contexts.of(
        documents.stream()
            .flatMap(ref -> content.find(ref).stream())
            .filter(Document.class::isInstance)
            .map(Document.class::cast)
            .toList());
  }

  /** A page called by its file's name in the messages. */
  private List<Entry> listing(Page page) {
    String key = "site." + page.path().replace(".html", "");
    return listing(page, Messages.text(key), Messages.text(key + ".intro"));
  }

  private List<Entry> listing(Page page, String titel, String about) {
    return List.of(
        new Entry(
            OVERVIEW,
            Messages.text("site.zoeken.overzicht"),
            titel,
            List.of(),
            Address.of(page.path()),
            contexts.none(),
            () -> List.of(Passage.of(List.of(about)))));
  }

  private List<Entry> one(Thing thing, int context, Supplier<List<Passage>> passages) {
    return List.of(entry(thing, label(thing), List.of(), context, passages));
  }

  private Entry entry(
      Thing thing,
      String label,
      List<String> names,
      int context,
      Supplier<List<Passage>> passages) {
    Address address = plan.addresses().of(thing);
    return new Entry(
        thing.soort().enkelvoud(), label, thing.titel(), names, address, context, passages);
  }

  private static String label(Thing thing) {
    return label(thing.soort());
  }

  private static String label(Soort soort) {
    return Messages.text("soort." + soort.enkelvoud());
  }

  private static String numbered(String label, @Nullable String nummer) {
    return nummer == null ? label : label + " " + nummer;
  }
}
