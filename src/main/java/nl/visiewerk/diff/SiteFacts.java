package nl.visiewerk.diff;

import java.util.List;
import nl.visiewerk.model.Beheer;
import nl.visiewerk.model.Instellingen;
import nl.visiewerk.model.PlainText;
import nl.visiewerk.model.Vergelijking;

/** Says what the site as a whole says of itself to readers. */
final class SiteFacts {
  private SiteFacts() {}

  static List<Fact> of(Instellingen site, Names names) {
    Facts facts = new Facts(names);
    facts.value("naam", site.naam());
    facts.value("omschrijving", site.omschrijving());
    facts.value("uitgever", site.uitgever());
    facts.value("adres", site.adres());
    facts.value("contact", site.contact());
    facts.value("licentie", site.licentie());
    add(site.beheer(), facts);
    site.vergelijkingen().forEach(vergelijking -> add(vergelijking, names, facts));
    return facts.all();
  }

  private static void add(Beheer beheer, Facts facts) {
    Beheer.Repository repository = beheer.repository();
    if (repository != null) {
      Facts below = facts.below("repository", "repository");
      below.value("url", repository.url());
      below.value("bewerken", repository.bewerken());
      below.value("wijziging", repository.wijziging());
      below.flag("titels", repository.titels());
      below.value("taal", repository.taal());
    }
    Beheer.Toegankelijkheid toegankelijkheid = beheer.toegankelijkheid();
    if (toegankelijkheid != null) {
      Facts below = facts.below("toegankelijkheid", "toegankelijkheid");
      below.value("verklaring", toegankelijkheid.verklaring());
      below.value("contact", toegankelijkheid.contact());
    }
    Beheer.Beveiliging beveiliging = beheer.beveiliging();
    if (beveiliging != null) {
      Facts below = facts.below("beveiliging", "beveiliging");
      below.value("contact", beveiliging.contact());
      below.value("verloopt", beveiliging.verloopt());
    }
  }

  private static void add(Vergelijking vergelijking, Names names, Facts facts) {
    List<String> documents =
        vergelijking.documenten().stream().map(ref -> names.of(ref).text()).toList();
    String name = String.join(" | ", documents);
    Facts below = facts.below("vergelijkingen/" + name, name);
    below.refs("documenten", vergelijking.documenten());
    below.value("titel", vergelijking.titel());
    String toelichting =
        String.join(" ", PlainText.of(vergelijking.toelichting(), names.content()));
    below.value("toelichting", toelichting);
  }
}
