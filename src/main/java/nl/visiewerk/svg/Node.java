package nl.visiewerk.svg;

/** Something in an element. */
sealed interface Node permits Element, Node.Characters {
  /** Text. */
  record Characters(String text) implements Node {}
}
