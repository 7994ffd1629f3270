package nl.visiewerk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels in a column apart, each as little as it can be, in the order of their places. */
final class Spread {
  private Spread() {}

  /** A label: where its middle would be best, and how high it is. */
  record Wish(double middle, double height) {}

  /** Labels that touch each other, and move as one. */
  private static final class Pile {
    private final List<Integer> members = new ArrayList<>();
    private double height;
    private double bestTop;

    private Pile(int member, Wish wish) {
      members.add(member);
      height = wish.height();
      bestTop = wish.middle() - wish.height() / 2;
    }

    private double top(double from, double to) {
      return Math.max(from, Math.min(bestTop, to - height));
    }

    /** Takes in the pile below: the best top of both is the mean, by the number of labels. */
    private void take(Pile below) {
      double ownShare = bestTop * members.size();
      double otherShare = (below.bestTop - height) * below.members.size();
      members.addAll(below.members);
      bestTop = (ownShare + otherShare) / members.size();
      height += below.height;
    }
  }

  /**
   * The middles of the labels, in the order in which they were given.
   *
   * @param from where the column begins
   * @param to where it ends; labels that do not fit go past it
   */
  static List<Double> apart(List<Wish> wishes, double from, double to) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> wishes.get(i).middle()));
    List<Pile> piles = new ArrayList<>();
    for (int member : order) {
      piles.add(new Pile(member, wishes.get(member)));
      while (piles.size() > 1 && overlap(piles, from, to)) {
        Pile below = piles.remove(piles.size() - 1);
        piles.get(piles.size() - 1).take(below);
      }
    }
    List<Double> middles = new ArrayList<>(wishes.stream().map(Wish::middle).toList());
    for (Pile pile : piles) {
      double top = pile.top(from, to);
      for (int member : pile.members) {
        double height = wishes.get(member).height();
        middles.set(member, top + height / 2);
        top += height;
      }
    }
    return List.copyOf(middles);
  }

  private static boolean overlap(List<Pile> piles, double from, double to) {
    Pile above = piles.get(piles.size() - 2);
    Pile below = piles.get(piles.size() - 1);
    return above.top(from, to) + above.height > below.top(from, to);
  }
}
