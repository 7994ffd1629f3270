package nl.visiewerk.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.visiewerk.model.Woord;

/** What a value in a file can be, as far as the value itself tells. */
public sealed interface Shape {
  /** Calls the method of the visitor for this kind of shape. */
  void accept(Visitor visitor);

  /** Does something with each kind of shape. */
  interface Visitor {
    void text();

    void form(Form form);

    void numeric(Numeric numeric);

    void words(Words words);

    void orWord(OrWord orWord);

    void items(Items items);

    void keyed(Keyed keyed);

    void named(Named named);
  }

  /** Any text that says something; a number is a text too. */
  record Text() implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.text();
    }
  }

  /**
   * A text of which the whole has this form.
   *
   * @param name ends the key of the message that says what it looks like
   * @param form means the same in Java and in JavaScript
   */
  record Form(String name, Pattern form) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.form(this);
    }
  }

  /**
   * A number.
   *
   * @param name ends the key of the message that says what it looks like
   * @param form how it is written
   * @param whole whether it has no decimals
   * @param range its least and greatest value; empty when the form says enough
   */
  record Numeric(String name, Pattern form, boolean whole, Optional<Range> range) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.numeric(this);
    }
  }

  /** Two numbers and all between them. */
  record Range(int least, int greatest) {}

  /** One of these words. */
  record Words(List<String> words) implements Shape {
    static Words of(Woord[] words) {
      return new Words(Arrays.stream(words).map(Woord::woord).toList());
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.words(this);
    }
  }

  /** What has another shape, or this word in its place. */
  record OrWord(Shape shape, String word) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.orWord(this);
    }
  }

  /** A list. */
  record Items(Shape item) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.items(this);
    }
  }

  /** A mapping with these keys and no others, in the order in which they are read. */
  record Keyed(List<Property> properties) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.keyed(this);
    }
  }

  /**
   * A key of a mapping.
   *
   * @param required whether it must be there, whatever else is
   */
  record Property(String key, boolean required, Shape shape) {}

  /** A mapping of which the writer chooses the keys. */
  record Named(Shape key, Shape value) implements Shape {
    @Override
    public void accept(Visitor visitor) {
      visitor.named(this);
    }
  }
}
