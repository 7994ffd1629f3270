package nl.visiewerk.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test run where there is a browser, and where there must be one. */
final class BrowserCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.installed().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
    }
    String reason = "no chromium on the PATH (Debian: apt install chromium)";
    System.err.println("WARNING: skipped " + context.getDisplayName() + ": " + reason);
    return ConditionEvaluationResult.disabled(reason);
  }
}
