package nl.visiewerk.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Uitgangspunt;
import nl.visiewerk.prose.Labels;

/** The bouwstenen of a document under the names of their kinds. */
final class BouwsteenGroups {
  private BouwsteenGroups() {}

  static List<GroupView> of(Document document, PageContext here) {
    Map<String, List<LinkView>> groups = new LinkedHashMap<>();
    for (Bouwsteen bouwsteen : document.bouwstenen()) {
      groups
          .computeIfAbsent(title(bouwsteen), title -> new ArrayList<>())
          .add(here.link(bouwsteen));
    }
    return groups.entrySet().stream()
        .map(group -> new GroupView(group.getKey(), null, group.getValue()))
        .toList();
  }

  private static String title(Bouwsteen bouwsteen) {
    return bouwsteen instanceof Uitgangspunt uitgangspunt
        ? Labels.plural(uitgangspunt.uitgangspuntSoort())
        : Labels.plural(bouwsteen.soort());
  }
}
