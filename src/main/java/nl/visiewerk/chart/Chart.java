package nl.visiewerk.chart;

/** Figures in the form in which they are to be drawn. */
public sealed interface Chart permits LineChart, BarChart, StackChart {
  /** What the figures are about. */
  String titel();

  /** What they count, in brackets. */
  String eenheid();

  /** What there is to see, for who does not see it. */
  String description();

  /** The chart at this width, for letters of {@link Lettering#SIZE}; the height follows from it. */
  Drawing draw(int width);
}
