package nl.visiewerk.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.jexl3.introspection.JexlMethod;
import org.apache.commons.jexl3.introspection.JexlUberspect;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/**
 * An expression that asks a variable one thing after another, as nearly all do: {@code
 * page.document().href()}, or {@code !page.themas().isEmpty()}. JEXL makes an interpreter at each
 * evaluation; this asks the same methods, found by JEXL and so by its permissions, in a third of
 * the time. Safe for several threads.
 */
final class AccessorChain {
  private static final Pattern SHAPE =
      Pattern.compile("(!?)([\\p{Alpha}_]\\w*)((?:\\.\\w+\\(\\))*)");
  private static final Pattern CALL = Pattern.compile("\\.(\\w+)\\(\\)");

  private final boolean negated;
  private final String variable;
  private final List<Accessor> accessors;

  private AccessorChain(boolean negated, String variable, List<Accessor> accessors) {
    this.negated = negated;
    this.variable = variable;
    this.accessors = List.copyOf(accessors);
  }

  /** The chain that this expression is; empty when it is anything else. */
  static Optional<AccessorChain> of(String expression, JexlUberspect introspection) {
    Matcher shape = SHAPE.matcher(expression);
    if (!shape.matches()) {
      return Optional.empty();
    }
    List<Accessor> accessors = new ArrayList<>();
    for (Matcher call = CALL.matcher(shape.group(3)); call.find(); ) {
      accessors.add(new Accessor(call.group(1), introspection, new ConcurrentHashMap<>()));
    }
    return Optional.of(new AccessorChain(!shape.group(1).isEmpty(), shape.group(2), accessors));
  }

  /**
   * What the chain comes to.
   *
   * @throws Unanswered when something on the way is not there, may not be asked or fails: JEXL can
   *     say what
   */
  @Nullable Object evaluate(IExpressionContext context) throws Unanswered {
    Object value = context.getVariable(variable);
    if (value == null && !context.containsVariable(variable)) {
      throw new Unanswered();
    }
    for (Accessor accessor : accessors) {
      value = accessor.ask(value);
    }
    if (!negated) {
      return value;
    }
    if (value instanceof Boolean yes) {
      return !yes;
    }
    throw new Unanswered();
  }

  /** A method without arguments, as found for each class that was asked. */
  private record Accessor(
      String name, JexlUberspect introspection, Map<Class<?>, JexlMethod> known) {
    @Nullable Object ask(@Nullable Object value) throws Unanswered {
      if (value == null) {
        throw new Unanswered();
      }
      JexlMethod method = known.get(value.getClass());
      if (method == null) {
        method = introspection.getMethod(value, name);
        if (method == null) {
          throw new Unanswered();
        }
        known.put(value.getClass(), method);
      }
      try {
        return method.invoke(value);
      } catch (Exception failure) {
        throw new Unanswered();
      }
    }
  }

  /** That a chain has no answer; why is for JEXL to say. */
  static final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    private Unanswered() {
      super(null, null, false, false);
    }
  }
}
