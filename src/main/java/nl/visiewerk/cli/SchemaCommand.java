package nl.visiewerk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.visiewerk.build.EditorSchemas;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.diagnostic.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code schema}: writes the schemas for editors, or prints one. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "<soort>", descriptionKey = "cli.schema.soort")
  private @Nullable String kind;

  @Option(names = "--output", paramLabel = "<map>", descriptionKey = "cli.schema.output")
  private Path output = Path.of(".visiewerk", "schema");

  @Option(names = "--content", paramLabel = "<map>", descriptionKey = "cli.optie.content")
  private Path content = Path.of("content");

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  SchemaCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    EditorSchemas schemas = new EditorSchemas();
    if (kind != null) {
      String asked = kind;
      out.print(schemas.text(asked).orElseThrow(() -> unknown(asked, schemas.names())));
      out.flush();
      return Visiewerk.OK;
    }
    int written = schemas.write(output);
    out.println(Messages.text("cli.schema.klaar", written, output));
    out.println(Messages.text("cli.schema.instellingen"));
    out.println();
    out.print(schemas.settings(output, content));
    out.flush();
    return Visiewerk.OK;
  }

  private CommandLine.ParameterException unknown(String asked, List<String> names) {
    String hint =
        NearestName.question(names, asked)
            .orElseGet(() -> Messages.text("cli.schema.soorten", String.join(", ", names)));
    return new CommandLine.ParameterException(
        spec.commandLine(), Messages.text("cli.schema.onbekend", asked) + " " + hint);
  }
}
