package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Toetsing;

/** Something to look at in the content as a whole. */
interface Check {
  /**
   * Adds what it finds.
   *
   * @param toetsingen every document held against every kader that binds it
   */
  void check(Content content, List<Toetsing> toetsingen, Findings findings);
}
