package nl.visiewerk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.visiewerk.diagnostic.Explanation;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import nl.visiewerk.diagnostic.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: says what a rule is for, with an example; without one, lists all rules. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "<regel>", descriptionKey = "cli.regel")
  private @Nullable String id;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  ExplainCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (id == null) {
      for (Rule rule : Rule.values()) {
        out.println(rule.id() + " (" + weight(rule) + ")");
      }
      return Visiewerk.OK;
    }
    String asked = id;
    print(Rule.withId(asked).orElseThrow(() -> unknown(asked)), out);
    return Visiewerk.OK;
  }

  private static void print(Rule rule, PrintWriter out) {
    Explanation explanation = Explanation.of(rule);
    out.println(rule.id() + " (" + weight(rule) + ")");
    out.println();
    out.println(explanation.why());
    out.println(leeway(rule));
    print("cli.uitleg.fout", explanation.wrong(), out);
    print("cli.uitleg.goed", explanation.right(), out);
  }

  private static void print(String key, List<String> example, PrintWriter out) {
    out.println();
    out.println(Messages.text(key));
    example.forEach(line -> out.println(("    " + line).stripTrailing()));
  }

  private static String weight(Rule rule) {
    return Messages.text("cli.ernst." + rule.severity().name().toLowerCase(Locale.ROOT));
  }

  private static String leeway(Rule rule) {
    return Messages.text("cli.ruimte." + rule.leeway().name().toLowerCase(Locale.ROOT));
  }

  private CommandLine.ParameterException unknown(String asked) {
    String message = Messages.text("regel.regel-onbekend", asked);
    return new CommandLine.ParameterException(
        spec.commandLine(),
        NearestName.question(Rule.ids(), asked)
            .map(question -> message + " " + question)
            .orElse(message));
  }
}
