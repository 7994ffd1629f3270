package nl.visiewerk.model;

import java.util.List;

/** A bouwsteen that is a table of figures. */
public sealed interface Cijfertabel extends Bouwsteen permits Meting, Begroting {
  /** The findings about it that are accepted. */
  List<Aanvaarding> aanvaard();
}
