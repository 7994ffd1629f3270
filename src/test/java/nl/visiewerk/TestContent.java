package nl.visiewerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.visiewerk.content.ContentReader;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.History;
import nl.visiewerk.model.Hoofdstuk;
import nl.visiewerk.model.Toetsing;
import nl.visiewerk.site.SitePlan;

/** A small content folder, of which a test replaces what it is about. */
public final class TestContent {
  private final Map<String, String> files = new TreeMap<>();

  public TestContent() {
    with("site.yaml", "naam: Proefsite\nomschrijving: Wat regio's willen.\n");
    with(
        "regios.yaml",
        """
        - id: noord
          naam: Noord
          soort: jeugdregio
        - id: noord-west
          naam: Noord-West
          soort: subregio
          onderdeel-van: noord
        """);
    with(
        "gemeenten.yaml",
        """
        - id: aadorp
          naam: Aadorp
          regios:
            - regio: noord-west
              van: 2024
        - id: beedorp
          naam: Bee & Dorp
          regios:
            - regio: noord
        """);
    with(
        "begrippen.yaml",
        """
        - id: toegang
          term: toegang
          afkorting: TGG
          synoniemen: [ingang]
          omschrijving: De toegang is waar iemand binnenkomt.
        """);
    with(
        "bronnen.yaml",
        """
        - id: jeugdwet
          titel: Jeugdwet
          auteur: Rijk
          jaar: 2014
          soort: wet
          url: https://wetten.overheid.nl/?a=1&b=2
        """);
    with(
        "themas.yaml",
        """
        - id: onderwijs
          naam: Onderwijs
          tekst: Over school.
        """);
    with(
        "wettelijk-kader/proef.yaml",
        """
        id: proef
        titel: Proefkader
        bindt: [regiovisie]
        gevolg: fout
        minimum-woorden: 3
        onderdelen:
          - id: samen
            nummer: "1"
            titel: Samenwerking
            vraag: Hoe werkt u samen?
            aspecten:
              - id: partners
                titel: Partners
              - id: afspraken
                titel: Afspraken
        """);
    with(
        "documenten/visie/document.yaml",
        """
        soort: regiovisie
        titel: Samen <verder>
        korte-titel: Visie 2026
        regio: noord
        looptijd:
          van: 2023
          tot: 2030
        datum: 2025-12-18
        weergave-van: jeugdwet
        samenvatting: Het kort.
        """);
    with(
        "documenten/visie/ambities.yaml",
        """
        - id: thuis
          nummer: "1"
          titel: Thuis opgroeien
          themas: [onderwijs]
          tekst: |
            Kinderen wonen thuis.[^n]

            ## Hoe dan {#hoe-dan}

            Met hulp.

            [^n]: Noot van de ambitie.
        """);
    with(
        "documenten/visie/actielijnen.yaml",
        """
        - id: praten
          titel: Praten
          ambitie: thuis
          stand: nieuw
          kostenbesparend: ja
        - id: luisteren
          titel: Luisteren
          ambitie: thuis
          stand: bestaand
        """);
    with(
        "documenten/visie/verantwoording.yaml",
        """
        - kader: proef
          onderdelen:
            - onderdeel: samen
              secties: [inleiding]
              aspecten:
                - aspect: partners
                  secties: [inleiding]
                - aspect: afspraken
                  dekking: ontbreekt
                  reden: Staat er niet in.
        """);
    chapter("De eerste tekst van drie zinnen. Nog een. En nog een.");
  }

  public TestContent with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Makes this the text of the only chapter. */
  public TestContent chapter(String markdown) {
    return with(
        "documenten/visie/01-inleiding.md",
        "---\nid: inleiding\ntitel: Inleiding\nnummer: \"1\"\n---\n\n" + markdown + "\n");
  }

  public Content read(Path folder) {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ContentReader.read(folder).content();
  }

  public SitePlan plan(Path folder) {
    return plan(folder, History.NONE);
  }

  public SitePlan plan(Path folder, History history) {
    Content content = read(folder);
    return SitePlan.of(content, Toetsing.all(content), List.of(), history);
  }

  public static Hoofdstuk chapter(Content content) {
    return content.document("visie").orElseThrow().hoofdstukken().get(0);
  }
}
