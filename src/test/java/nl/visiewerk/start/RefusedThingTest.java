package nl.visiewerk.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.visiewerk.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be added is said, and nothing is written. */
class RefusedThingTest {
  private static final String DOCUMENT = "documenten/regiovisie-2026/";

  private final Path folder;
  private final Path content;

  RefusedThingTest(@TempDir Path folder) {
    this.folder = folder;
    content = folder.resolve("content");
  }

  @BeforeEach
  void begin() throws Exception {
    NewRepository.write(folder, new RepositoryOptions(null, List.of(), null, null, null));
    add(new ThingOptions("ambitie", "groeien", null, null, null, null));
  }

  @Test
  void listThatCanNotBeReadIsLeftAlone() throws Exception {
    Path file = content.resolve("themas.yaml");
    Files.writeString(file, "[]\n");

    assertEquals(
        "Aan "
            + file
            + " kan niets worden toegevoegd: het is niet te lezen, of het is geen lijst met een"
            + " streepje voor elk ding. Verander het met de hand.",
        refused("thema", "wonen", null, null, null));
    assertEquals("[]\n", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        "amibtie | x | - | - | - | \"amibtie\" is geen soort die u kunt toevoegen. Bedoelde u"
            + " ambitie?",
        "wettelijk-kader | x | - | - | - | \"wettelijk-kader\" is geen soort die u kunt toevoegen."
            + " Kies uit: regio, gemeente, thema, begrip, bron, indicator, document, hoofdstuk,"
            + " uitgangspunt, strategische-keuze, ambitie, actielijn, segment, opgave, resultaat,"
            + " ontwikkelopgave, maatregel, taak, meting, begroting.",
        "ambitie | Groeien | - | - | - | \"Groeien\" kan geen id zijn: gebruik kleine letters,"
            + " cijfers en koppeltekens, te beginnen met een letter.",
        "ambitie | ../x | - | - | - | \"../x\" kan geen id zijn: gebruik kleine letters,"
            + " cijfers en koppeltekens, te beginnen met een letter.",
        "segment | groeien | - | - | - | De id \"groeien\" is al in gebruik: Ambitie,"
            + " documenten/regiovisie-2026/ambities/groeien.md:2:1.",
        "begrip | besluit-jeugdwet | - | - | - | De id \"besluit-jeugdwet\" is al in gebruik: Bron,"
            + " bronnen.yaml:16:3.",
        "ambitie | x | regiovise-2026 | - | - | Er is geen document \"regiovise-2026\". Bedoelde u"
            + " regiovisie-2026?",
        "begrip | x | regiovisie-2026 | - | - | Een begrip hoort niet bij een document: laat"
            + " --document weg.",
        "begrip | x | - | groeien | - | Een begrip hoort niet bij iets anders: laat --in weg.",
        "actielijn | x | - | groeie | - | Bij \"groeie\" kan een actielijn niet horen: dat is er"
            + " niet, of het is iets van een andere soort. Bedoelde u groeien?",
        "actielijn | x | - | samenwerking | - | Bij \"samenwerking\" kan een actielijn niet horen:"
            + " dat is er niet, of het is iets van een andere soort. Kies uit: groeien.",
        "uitgangspunt | x | - | - | - | Zeg met --soort welke soort uitgangspunt het is:"
            + " rode-draad, pijler, leidend-principe, kernwaarde, randvoorwaarde, kader.",
        "uitgangspunt | x | - | - | pijlers | \"pijlers\" is geen soort die hier kan. Bedoelde u"
            + " pijler?",
        "ambitie | x | - | - | pijler | Bij een ambitie staat geen soort: laat --soort weg.",
      })
  void saysWhyNot(
      String soort,
      String id,
      @Nullable String document,
      @Nullable String in,
      @Nullable String woord,
      String message)
      throws Exception {
    List<String> before = Trees.files(content);

    assertEquals(message, refused(soort, id, document, in, woord));
    assertEquals(before, Trees.files(content));
  }

  @Test
  void asksWhereItBelongsWhenThereAreMore() throws Exception {
    add(new ThingOptions("ambitie", "leren", null, null, null, null));
    assertEquals(
        "Zeg met --in bij welke ambitie het hoort: groeien, leren.",
        refused("actielijn", "x", null, null, null));

    add(new ThingOptions("document", "plan", null, null, null, "visie"));
    assertEquals(
        "Zeg met --document in welk document het komt: plan, regiovisie-2026.",
        refused("ambitie", "x", null, null, null));
    assertEquals(
        "Een actielijn hoort bij een ambitie, en die is er nog niet. Maak die eerst, met:"
            + " visiewerk new ambitie <id>",
        refused("actielijn", "x", "plan", null, null));
  }

  @Test
  void fileWithAnotherIdIsNotOverwritten() throws Exception {
    Path file = content.resolve(DOCUMENT + "segmenten/wonen.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\nid: anders\ntitel: Anders\n---\n\nTekst.\n");

    assertTrue(refused("segment", "wonen", null, null, null).contains("segmenten/wonen.md"));
    assertTrue(Files.readString(file).contains("id: anders"));
  }

  private Made add(ThingOptions options) throws Refused, IOException {
    return NewThing.add(content, options);
  }

  private String refused(
      String soort,
      String id,
      @Nullable String document,
      @Nullable String in,
      @Nullable String woord) {
    ThingOptions options = new ThingOptions(soort, id, document, null, in, woord);
    return String.valueOf(assertThrows(Refused.class, () -> add(options)).getMessage());
  }
}
