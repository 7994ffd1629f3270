package nl.visiewerk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of running text. */
public sealed interface Inline {
  /** Calls the method of the visitor for this kind of inline. */
  <R> R accept(Visitor<R> visitor);

  /** Does something for each kind of inline. */
  interface Visitor<R> {
    R text(Text text);

    R styled(Styled styled);

    R code(Code code);

    R link(Link link);

    R reference(Reference reference);

    R footnoteCall(FootnoteCall call);

    R lineBreak(LineBreak lineBreak);

    R count(Count count);
  }

  /** Characters. */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Text in a style. */
  record Styled(Style style, List<Inline> inlines) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.styled(this);
    }
  }

  /** How text can be styled. */
  enum Style {
    EMPHASIS,
    STRONG,
    SUBSCRIPT,
    SUPERSCRIPT
  }

  /** Text to be shown as it is. */
  record Code(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** A link to another site: http, https or mailto. */
  record Link(String url, List<Inline> inlines) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A reference to something in the content.
   *
   * @param text what to show; null for the name of what is referred to
   */
  record Reference(Ref ref, @Nullable String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reference(this);
    }
  }

  /**
   * The mark of a footnote.
   *
   * @param index its place among {@link Prose#voetnoten()}, from 0
   */
  record FootnoteCall(int index) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnoteCall(this);
    }
  }

  /** A new line. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * How many things a selection holds, as a Dutch word.
   *
   * @param capital whether the word begins with a capital
   */
  record Count(Selection selection, boolean capital) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }
  }
}
