package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;

/** Something to look at in the content as a whole. */
interface Check {
  /** Adds what it finds. */
  void check(Subject subject, Findings findings);
}
