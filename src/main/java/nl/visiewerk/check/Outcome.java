package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.model.Aandachtspunt;

/**
 * What the checks have to say.
 *
 * @param findings sorted by place
 * @param aanvaard what would be findings, had the content not accepted them with a reason
 */
public record Outcome(List<Finding> findings, List<Aandachtspunt> aanvaard) {}
