package nl.visiewerk.diff;

import java.util.List;

/**
 * What a key of a thing says.
 *
 * @param key as content files write it; a path with slashes below a list
 * @param label the same for readers
 * @param terms in order
 */
record Fact(String key, String label, List<Term> terms) {
  /** Keeps its own copy. */
  Fact {
    terms = List.copyOf(terms);
  }

  /** Whether it says the same, in the same order. */
  boolean saysTheSameAs(Fact other) {
    return identities().equals(other.identities());
  }

  private List<String> identities() {
    return terms.stream().map(Term::identity).toList();
  }

  List<String> texts() {
    return terms.stream().map(Term::text).toList();
  }
}
