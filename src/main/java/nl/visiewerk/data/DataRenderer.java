package nl.visiewerk.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.visiewerk.json.JsonOut;
import nl.visiewerk.model.Cijfertabel;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Indicator;
import nl.visiewerk.model.Key;
import nl.visiewerk.model.Soort;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.model.WettelijkKader;
import nl.visiewerk.site.Backlinks;
import nl.visiewerk.site.DataFile;
import nl.visiewerk.site.DataFormat;
import nl.visiewerk.site.DataSubject;
import nl.visiewerk.site.OutputFile;
import nl.visiewerk.site.SitePlan;
import tools.jackson.core.json.JsonFactory;

/** Turns planned data files into the files of the site. Safe for several threads. */
public final class DataRenderer {
  private final SitePlan plan;
  private final Content content;
  private final Map<Key, List<Toetsing>> toetsingen;
  private final JsonFactory json = JsonOut.factory();

  /** Renders the data of a plan. */
  public DataRenderer(SitePlan plan) {
    this.plan = plan;
    this.content = plan.content();
    this.toetsingen =
        plan.toetsingen().stream()
            .collect(Collectors.groupingBy(toetsing -> toetsing.document().key()));
  }

  /** The file of planned data. */
  public OutputFile render(DataFile file) {
    return new OutputFile(file.path(), file.subject().accept(new Bytes(file)));
  }

  /** The bytes of a file, by what it is about. */
  private final class Bytes implements DataSubject.Visitor<byte[]> {
    private final DataFile file;

    Bytes(DataFile file) {
      this.file = file;
    }

    @Override
    public byte[] whole(DataSubject.Whole whole) {
      Iris iris = new Iris(plan, file.path());
      return switch (whole) {
        case INDEX -> json((out, things) -> IndexJson.write(plan, things, out));
        case SCHEMA -> schema();
        case CIJFERS -> LongCsv.all(content);
        case AANDACHTSPUNTEN -> json(this::aandachtspunten);
        case BEGRIPPENKADER -> rdf(SkosGraph.of(plan, iris));
        case CATALOGUS -> rdf(DcatGraph.of(plan, iris));
      };
    }

    @Override
    public byte[] shared(Soort soort) {
      return json((out, things) -> new SharedJson(things, out).write(soort));
    }

    @Override
    public byte[] kader(WettelijkKader kader) {
      return json(
          (out, things) ->
              out.<WettelijkKader>objects(
                  kader.soort().meervoud(), List.of(kader), new KaderJson(things, out)::write));
    }

    @Override
    public byte[] document(Document document) {
      List<Toetsing> held = toetsingen.getOrDefault(document.key(), List.of());
      return json(
          (out, things) ->
              out.<Document>objects(
                  document.soort().meervoud(),
                  List.of(document),
                  it -> new DocumentJson(things, out).write(it, held)));
    }

    @Override
    public byte[] indicator(Indicator indicator) {
      return LongCsv.of(
          indicator, plan.backlinks().to(indicator, Backlinks.How.INDICATOR), content);
    }

    @Override
    public byte[] tabel(Cijfertabel tabel) {
      return TableCsv.of(tabel, content);
    }

    private void aandachtspunten(JsonOut out, ThingJson things) {
      SharedJson shared = new SharedJson(things, out);
      out.list(
          "aandachtspunten", plan.aandachtspunten(), punt -> out.object(() -> shared.write(punt)));
    }

    /** A file of which the whole is an object. */
    private byte[] json(BiConsumer<JsonOut, ThingJson> inside) {
      JsonOut out = new JsonOut(json);
      out.object(() -> inside.accept(out, new ThingJson(plan, out)));
      return out.bytes();
    }

    private byte[] rdf(Rdf.Graph graph) {
      return file.format() == DataFormat.TURTLE
          ? TurtleOut.bytes(graph)
          : new JsonLd(new JsonOut(json)).bytes(graph);
    }
  }

  private static byte[] schema() {
    try (InputStream schema = DataRenderer.class.getResourceAsStream("schema.json")) {
      return Objects.requireNonNull(schema, "schema.json is in the jar").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
