package nl.visiewerk.check;

import nl.visiewerk.diagnostic.Findings;
import nl.visiewerk.model.Begroting;
import nl.visiewerk.model.Bouwsteen;
import nl.visiewerk.model.Content;
import nl.visiewerk.model.Document;
import nl.visiewerk.model.Meting;

/** The figures of every table agree with themselves and with those of other tables. */
final class FigureChecks implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Content content = subject.content();
    ContradictoryFigures figures = new ContradictoryFigures(content, findings);
    ContradictoryPosts posts = new ContradictoryPosts(content, findings);
    for (Document document : content.documenten()) {
      for (Bouwsteen bouwsteen : document.bouwstenen()) {
        if (bouwsteen instanceof Begroting begroting) {
          new Sums(content, begroting, findings).check();
          posts.add(document, begroting);
        }
        if (bouwsteen instanceof Meting meting) {
          MetingChecks checks = new MetingChecks(content, document, meting, findings);
          checks.checkRijen();
          if (subject.isWhole(document)) {
            checks.checkGemeenten();
          }
          figures.add(document, meting);
        }
      }
    }
    posts.check();
  }
}
