package nl.visiewerk.check;

import java.util.List;
import nl.visiewerk.diagnostic.Finding;
import nl.visiewerk.model.Aandachtspunt;

/**
 * What is to be said of the content.
 *
 * @param findings sorted by place
 * @param aanvaard what would be findings, had the content not accepted them with a reason; sorted
 *     by place
 */
public record Outcome(List<Finding> findings, List<Aandachtspunt> aanvaard) {}
