package nl.visiewerk.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.visiewerk.model.Aspect;
import nl.visiewerk.model.Gevolg;
import nl.visiewerk.model.KaderOnderdeel;
import nl.visiewerk.model.Ref;
import nl.visiewerk.model.WettelijkKader;

/**
 * Chapters with a section for each aspect of what kaders ask, and the account of what is answered
 * where. A kader that fails a document gets chapters of its own; one that only reports is answered
 * by the chapters of the parts that say so ({@code beantwoordt}).
 */
final class KaderChapters {
  private static final String PLACEHOLDER = "\nNog te schrijven.\n";

  private final Names names;
  private final SortedMap<String, String> files = new TreeMap<>();

  /** The ids of the chapters that answer a part, by the part as references write it. */
  private final Map<String, List<String>> answers = new HashMap<>();

  private final StringBuilder account = new StringBuilder();

  /**
   * @param kaders those that bind the document
   * @param first the number of the first chapter
   * @param taken the ids that other chapters and sections have
   */
  KaderChapters(List<WettelijkKader> kaders, int first, Collection<String> taken) {
    this.names = new Names(taken);
    int number = first;
    for (WettelijkKader kader : kaders) {
      if (fails(kader)) {
        accountFor(kader, kader.onderdelen());
        for (KaderOnderdeel onderdeel : kader.onderdelen()) {
          addChapter(kader, onderdeel, number++);
        }
      }
    }
    kaders.stream().filter(kader -> !fails(kader)).forEach(this::refer);
  }

  private static boolean fails(WettelijkKader kader) {
    return kader.gevolg() == Gevolg.FOUT;
  }

  /** The texts of the chapters, by the names of their files. */
  SortedMap<String, String> files() {
    return files;
  }

  /** The text of {@code verantwoording.yaml}; empty when there is nothing to account for. */
  String verantwoording() {
    return account.isEmpty()
        ? ""
        : Template.named("document/verantwoording.yaml")
            .fill(Map.of("kaders", account.toString().stripTrailing()));
  }

  private void addChapter(WettelijkKader kader, KaderOnderdeel onderdeel, int number) {
    String id = names.id(onderdeel.key().id(), onderdeel.key().id());
    answers.computeIfAbsent(onderdeel.key().toString(), part -> new ArrayList<>()).add(id);
    for (Ref ref : onderdeel.beantwoordt()) {
      answers.computeIfAbsent(ref.target(), part -> new ArrayList<>()).add(id);
    }
    accountFor(onderdeel, List.of(id));
    StringBuilder sections = new StringBuilder(onderdeel.aspecten().isEmpty() ? PLACEHOLDER : "");
    for (Aspect aspect : onderdeel.aspecten()) {
      String section = names.id(onderdeel.key().id(), aspect.id());
      accountFor(aspect, List.of(section));
      sections.append(
          Template.named("document/aspect.md")
              .fill(Map.of("titel", aspect.titel(), "id", section)));
    }
    String text =
        Template.named("document/onderdeel.md")
            .fill(
                Map.of(
                    "id", id,
                    "titel", YamlText.value(onderdeel.titel()),
                    "nummer", String.valueOf(number),
                    "onderdeel", onderdeel.nummer(),
                    "kader", Names.oneLine(kader.titel()),
                    "vraag", YamlText.comment(onderdeel.vraag()),
                    "tekst", sections.toString().stripTrailing()));
    files.put(String.format(Locale.ROOT, "%02d-%s.md", number, id), text);
  }

  private void refer(WettelijkKader kader) {
    List<KaderOnderdeel> answered =
        kader.onderdelen().stream()
            .filter(onderdeel -> answers.containsKey(onderdeel.key().toString()))
            .toList();
    accountFor(kader, answered);
    for (KaderOnderdeel onderdeel : answered) {
      List<String> chapters = answers.getOrDefault(onderdeel.key().toString(), List.of());
      accountFor(onderdeel, chapters);
      onderdeel.aspecten().forEach(aspect -> accountFor(aspect, chapters));
    }
  }

  private void accountFor(WettelijkKader kader, List<KaderOnderdeel> parts) {
    if (!parts.isEmpty()) {
      account.append("\n- kader: ").append(kader.key().id()).append("\n  onderdelen:\n");
    }
  }

  private void accountFor(KaderOnderdeel onderdeel, List<String> sections) {
    account.append("    - onderdeel: ").append(onderdeel.key().id()).append('\n');
    account.append("      secties: ").append(sections).append('\n');
    if (!onderdeel.aspecten().isEmpty()) {
      account.append("      aspecten:\n");
    }
  }

  private void accountFor(Aspect aspect, List<String> sections) {
    account.append("        - aspect: ").append(aspect.id()).append('\n');
    account.append("          secties: ").append(sections).append('\n');
  }
}
