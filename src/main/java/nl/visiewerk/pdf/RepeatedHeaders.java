package nl.visiewerk.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The header rows of tables that go on on a next page. There they are drawn again, for who sees the
 * page; who hears it has heard them.
 */
final class RepeatedHeaders {
  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  /** Takes them out of the structure, and says where they are drawn: by page, their numbers. */
  static Map<COSDictionary, Set<Integer>> takeOut(Tag document) {
    RepeatedHeaders headers = new RepeatedHeaders();
    document.walk(
        tag -> {
          if (tag.is("THead")) {
            headers.take(tag);
          }
        });
    return headers.repeated;
  }

  private void take(Tag head) {
    List<COSDictionary> first = new ArrayList<>();
    head.walk(
        tag ->
            tag.items()
                .removeIf(item -> item instanceof TagItem.Marked marked && isAgain(marked, first)));
  }

  private boolean isAgain(TagItem.Marked marked, List<COSDictionary> first) {
    if (first.isEmpty()) {
      first.add(marked.page());
    }
    boolean again = first.get(0) != marked.page();
    if (again) {
      repeated.computeIfAbsent(marked.page(), page -> new HashSet<>()).add(marked.number());
    }
    return again;
  }
}
