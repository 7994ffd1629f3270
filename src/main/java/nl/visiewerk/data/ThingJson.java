package nl.visiewerk.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Periode;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.Relatie;
import nl.visiewerk.model.RelatieSoort;
import nl.visiewerk.model.Thing;
import nl.visiewerk.site.Address;
import nl.visiewerk.site.Addresses;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.SitePlan;
import org.jspecify.annotations.Nullable;

/** Writes what things of every kind have: id, page, references, texts, and what points to them. */
final class ThingJson {
  private final SitePlan plan;
  private final JsonOut out;

  ThingJson(SitePlan plan, JsonOut out) {
    this.plan = plan;
    this.out = out;
  }

  Content content() {
    return plan.content();
  }

  /** The id of a thing and the address of its page. */
  void head(Thing thing) {
    out.text("id", thing.key().id());
    out.text("pagina", pagina(plan.addresses().of(thing)));
  }

  /** A page: below the address of the site when that is known, else below its root. */
  String pagina(Address address) {
    String whole = Addresses.url(content().instellingen(), address);
    return whole == null ? address.from("") : whole;
  }

  /** What points to a thing, by how it does so. */
  void tail(Thing thing) {
    Map<Backlinks.How, List<String>> byHow = new EnumMap<>(Backlinks.How.class);
    for (Backlinks.Backlink backlink : plan.backlinks().to(thing)) {
      byHow
          .computeIfAbsent(backlink.how(), how -> new ArrayList<>())
          .add(backlink.source().key().toString());
    }
    if (!byHow.isEmpty()) {
      out.object(
          "verwezen-door", () -> byHow.forEach((how, sources) -> out.texts(word(how), sources)));
    }
  }

  private static String word(Backlinks.How how) {
    return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a reference names: an id, with that of the document before it for part of a document. */
  @Nullable String ref(@Nullable Ref ref) {
    return Optional.ofNullable(ref)
        .flatMap(content()::find)
        .map(thing -> thing.key().toString())
        .orElse(null);
  }

  void ref(String name, @Nullable Ref ref) {
    out.text(name, ref(ref));
  }

  void refs(String name, List<Ref> refs) {
    out.texts(name, refs.stream().map(this::ref).filter(Objects::nonNull).distinct().toList());
  }

  void things(String name, List<Thing> things) {
    out.texts(name, things.stream().map(thing -> thing.key().toString()).toList());
  }

  /** The relations of each kind. */
  void relaties(List<Relatie> relaties) {
    for (RelatieSoort soort : RelatieSoort.values()) {
      List<Ref> doelen =
          relaties.stream().filter(r -> r.soort() == soort).map(Relatie::doel).toList();
      refs(soort.woord(), doelen);
    }
  }

  void periode(Periode periode) {
    out.number("van", periode.van());
    out.number("tot", periode.tot());
  }

  /** A text as one string: its sections under their headings, and no footnotes. */
  void text(String name, Prose prose) {
    out.text(name, ReadableText.of(prose, content()));
  }

  /** A text with its sections and footnotes. */
  void sections(Prose prose) {
    blocks("tekst", prose.blokken(), prose);
    paragrafen(prose.paragrafen(), prose);
    out.texts(
        "voetnoten",
        prose.voetnoten().stream()
            .map(noot -> ReadableText.of(noot.blokken(), prose.scope(), content()))
            .toList());
  }

  private void paragrafen(List<Paragraaf> paragrafen, Prose prose) {
    out.<Paragraaf>objects(
        "paragrafen",
        paragrafen,
        paragraaf -> {
          head(paragraaf);
          out.text("nummer", paragraaf.nummer());
          out.text("titel", paragraaf.titel());
          blocks("tekst", paragraaf.blokken(), prose);
          paragrafen(paragraaf.paragrafen(), prose);
          tail(paragraaf);
        });
  }

  private void blocks(String name, List<Block> blocks, Prose prose) {
    out.text(name, ReadableText.of(blocks, prose.scope(), content()));
  }
}
