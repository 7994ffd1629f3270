package nl.visiewerk.html;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates {@code ${link.tekst}} and the like, which is nearly all that templates ask, straight
 * from the components of records. The library's own evaluator is right too, but looks through all
 * methods of the class each time, and took half of the time of making a page; it gets what is left.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {
  private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*");

  private final IStandardVariableExpressionEvaluator general;
  private final ConcurrentMap<String, List<String>> paths = new ConcurrentHashMap<>();
  private final ConcurrentMap<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  /**
   * @param general for all other expressions
   */
  RecordPaths(IStandardVariableExpressionEvaluator general) {
    this.general = general;
  }

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    List<String> names = paths.computeIfAbsent(expression.getExpression(), RecordPaths::names);
    if (names.isEmpty()
        || expression.getUseSelectionAsRoot()
        || execution.getPerformTypeConversion()
        || !context.containsVariable(names.get(0))) {
      return general.evaluate(context, expression, execution);
    }
    Object value = context.getVariable(names.get(0));
    for (String name : names.subList(1, names.size())) {
      if (value == null) {
        return general.evaluate(context, expression, execution);
      }
      Method accessor = accessors(value).get(name);
      if (accessor == null) {
        return general.evaluate(context, expression, execution);
      }
      value = get(accessor, value);
    }
    return value;
  }

  /** The names of a path from a variable; none when the expression is not that simple. */
  private static List<String> names(String expression) {
    return PATH.matcher(expression).matches() ? List.of(expression.split("\\.", -1)) : List.of();
  }

  private Map<String, Method> accessors(Object view) {
    return accessors.computeIfAbsent(view.getClass(), RecordPaths::accessorsOf);
  }

  private static Map<String, Method> accessorsOf(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        accessors.put(component.getName(), component.getAccessor());
      }
    }
    return accessors;
  }

  private static @Nullable Object get(Method accessor, Object view) {
    try {
      return accessor.invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not for templates: " + accessor, e);
    }
  }
}
