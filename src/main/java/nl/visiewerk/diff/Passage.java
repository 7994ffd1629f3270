package nl.visiewerk.diff;

import java.util.List;

/** A paragraph, an item, the row of a table or a note: what words are compared in. */
record Passage(List<Token> tokens) {
  /** Keeps its own copy. */
  Passage {
    tokens = List.copyOf(tokens);
  }

  /** What is the same for the same text. */
  String identity() {
    return String.join(" ", identities());
  }

  List<String> identities() {
    return tokens.stream().map(Token::identity).toList();
  }
}
