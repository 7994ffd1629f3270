package nl.visiewerk.start;

import java.util.Map;

/** An item of a list of things that all documents share. */
record SharedItem(Setting setting, String id, String titel) {
  String text() {
    return Template.named("nieuw/" + setting.soort().enkelvoud() + ".yaml")
        .fill(
            Map.of(
                "id",
                id,
                "titel",
                YamlText.value(titel),
                "in",
                setting.in(),
                "soort",
                setting.woord(),
                "onderdeel-van",
                setting.in().isEmpty() ? "" : "  onderdeel-van: " + setting.in()));
  }
}
